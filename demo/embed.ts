/**
 * The card alone on a page, for a frame: `embed.html?model=…&queries=…&lang=…&theme=…`, and every other attribute of the
 * card by its name. It tells its parent how high it is. `npm run build` writes it beside the scripts, in `dist/cdn`.
 */
import { EverydayEquivalents, registerLanguage } from '../src/index.js';
import { likelyScript, usableLocale } from '../src/words/format.js';
import { loadLanguage, TAGS } from './embed-languages.js';

const THEMES = ['light', 'dark'];

const parameters = new URLSearchParams(location.search);
const card = document.querySelector('everyday-equivalents')!;

const theme = parameters.get('theme') ?? '';
if (THEMES.includes(theme)) document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')!.content = theme;

const lang = usableLocale(parameters.get('lang'));
if (parameters.has('lang')) document.documentElement.lang = lang;

/** Lets the card speak the language that is asked for, where it is another than English. */
async function speak(): Promise<void> {
  const tag = TAGS.find((one) => likelyScript(one) === likelyScript(lang));
  if (tag) registerLanguage(await loadLanguage(tag));
}

// A frame has no fallback sentence: what would be right is better than nothing.
card.addEventListener('everyday-equivalents-change', ({ detail }) => {
  if (detail.status !== 'invalid') return;
  const problem = document.createElement('p');
  problem.lang = 'en';
  problem.textContent = `${detail.reason}.`;
  card.replaceChildren(problem);
});

/** Gives the card what the address asks for. */
function ask(): void {
  for (const name of EverydayEquivalents.observedAttributes) {
    const value = name === 'lang' ? null : parameters.get(name);
    if (value !== null) card.setAttribute(name, value);
  }
  // Without anything to explain a card shows its fallback, which here is none: an empty name says what is missing.
  if (!card.getAttribute('model') && !card.getAttribute('watt-hours')) card.setAttribute('model', ' ');
}

/** The height, for a parent that finds this frame by the source of the message, and as AMP asks for it. */
function tellHeight(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  // Any parent may know how high we are.
  parent.postMessage({ type: 'everyday-equivalents-height', height }, '*');
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
}

if (parent !== window) new ResizeObserver(tellHeight).observe(document.body);

// The language first, so that no card begins in English. Not awaited: WebKit hangs where a frame goes before its module ends.
void speak().then(ask);
