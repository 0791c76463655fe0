/** What an editor copies from the builder for one card, for tests that paste it into publishing systems. */
import { readFileSync } from 'node:fs';
import {
  embedUrl,
  formatFrameSnippet,
  formatImageSnippet,
  formatScriptSnippet,
  type Choice,
} from '../../demo/snippets.js';
import { dataset, explain } from '../../src/api.js';
import { formatHtml, formatSvg } from '../../src/static/index.js';
import { addLanguage } from '../../src/words/index.js';
import { fr } from '../../src/words/fr.js';

const PICTURE = 'everyday-equivalents.svg';

/** The forms by name, and the files they ask for, with the package at an address with its last slash. */
export function snippetsFor(base: string): {
  version: string;
  snippets: Record<string, string>;
  files: Record<string, string>;
} {
  addLanguage(fr);
  const { version, integrity } = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as {
    version: string;
    integrity: Record<string, string>;
  };
  const choice: Choice = {
    model: 'llama3.1:70b',
    queries: '1000',
    equivalents: [],
    lang: 'en-GB',
    theme: 'auto',
    isPinned: true,
  };
  const hosting = { base, version, dataVersion: dataset.version, integrity };
  const explanation = explain({ model: 'llama3.1:70b', queries: 1000, region: 'GB' });
  const html = formatHtml(explanation, { lang: 'en-GB' });
  const svg = formatSvg(explanation, { lang: 'en-GB' });
  const french = { ...choice, lang: 'fr', translation: 'fr' };
  return {
    version,
    snippets: {
      script: formatScriptSnippet(choice, hosting, html),
      french: formatScriptSnippet(french, hosting, formatHtml(explanation, { lang: 'fr' })),
      frame: formatFrameSnippet(embedUrl(choice, hosting), 'What questions to an AI use', 700),
      html,
      picture: formatImageSnippet(svg, `/${PICTURE}`),
    },
    files: { [PICTURE]: svg },
  };
}
