/**
 * The card alone on a page, for a frame: `embed.html?model=…&queries=…&lang=…&theme=…`, and every other attribute of the
 * card by its name. It tells its parent how high it is.
 */
import { attributeOf, REQUEST_FIELDS } from '../src/api.js';
import { registerLanguage } from '../src/index.js';
import { fill, readerOf, usableLocale } from '../src/words/index.js';
import * as translations from '../src/words/translations.js';

registerLanguage(...Object.values(translations));

const ATTRIBUTES = [...REQUEST_FIELDS.map(attributeOf), 'data-version', 'changes-url'];
const THEMES = ['light', 'dark'];

const parameters = new URLSearchParams(location.search);
const card = document.querySelector('everyday-equivalents')!;

const lang = parameters.get('lang');
if (lang) document.documentElement.lang = usableLocale(lang);

const theme = parameters.get('theme') ?? '';
if (THEMES.includes(theme)) document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')!.content = theme;

for (const name of ATTRIBUTES) {
  const value = parameters.get(name);
  if (value !== null) card.setAttribute(name, value);
}
// Without anything to explain a card shows its fallback, which here is none: an empty name says what is missing.
if (!card.getAttribute('model') && !card.getAttribute('watt-hours')) card.setAttribute('model', ' ');

// A frame has no fallback sentence: what would be right is better than nothing.
card.addEventListener('everyday-equivalents-change', ({ detail }) => {
  if (detail.status !== 'invalid') return;
  const { language, locale } = readerOf(lang ?? 'en');
  card.textContent = fill(language.invalid, { reason: detail.reason }, locale);
});

/** The height, for a parent that finds this frame by the source of the message, and as AMP asks for it. */
function tellHeight(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  // Any parent may know how high we are.
  parent.postMessage({ type: 'everyday-equivalents-height', height }, '*');
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
}

if (parent !== window) new ResizeObserver(tellHeight).observe(document.body);
