/**
 * What the three house pages share: the elements, and the bar on top that shows the page in another colour scheme or
 * language, as its address says (`?scheme=dark&lang=ar`) or a visitor chooses.
 */
import '../../src/badge.js';
import '../../src/explorer.js';
import '../../src/index.js';
import { directionOf, fillLanguages } from '../language-options.js';

const { documentElement: page } = document;
const scheme = document.querySelector<HTMLSelectElement>('#scheme')!;
const language = document.querySelector<HTMLSelectElement>('#language')!;
const elements = document.querySelectorAll<HTMLElement>(
  'everyday-equivalents, everyday-equivalents-badge, everyday-equivalents-explorer',
);
fillLanguages(language);

function show(): void {
  page.style.colorScheme = scheme.value;
  // The page stands as in that language; its own words stay the English that they are.
  page.dir = directionOf(language.value);
  for (const element of elements) element.lang = language.value;
}

/** Chooses what the address asks for, if it is on offer. */
function choose(select: HTMLSelectElement, asked: string | null): void {
  if ([...select.options].some(({ value }) => value === asked)) select.value = asked!;
  select.addEventListener('change', show);
}

const asked = new URLSearchParams(location.search);
choose(scheme, asked.get('scheme'));
choose(language, asked.get('lang'));
show();
