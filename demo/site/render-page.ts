/**
 * A page as readers get it: its own head and content inside what all pages share (head, policy, navigation, foot), its
 * placeholders filled from the dataset and the description of the elements. Pure: text in, text out; who serves or
 * builds the pages is `scripts/site-pages.mjs`.
 */
import { escapeMarkup } from '../../src/static/markup.js';
import { fillPage, type RenderOptions } from './fill-page.js';
import { GROUP_NAMES, PAGES, type PageGroup, type SitePage } from './pages.js';

const SITE = 'Everyday Equivalents';

/** The strictest policy under which the elements work. */
const POLICY: Record<string, string[]> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  // Nothing on the pages asks for anything; the tools that read robots.txt as a page would, do.
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['lit-html'],
};

/** The policy of a page; what a server allows for itself is added to the directives that the page has. */
export function policyOf({ policy = {} }: SitePage, allowed: Record<string, string[]> = {}): string {
  return Object.entries({ ...POLICY, ...policy })
    .filter(([, sources]) => sources.length > 0)
    .map(([directive, sources]) => [directive, ...sources, ...(allowed[directive] ?? [])].join(' '))
    .join('; ');
}

/** What stands first in every head. The one-file classroom takes it too, with its own policy and styles. */
export const sharedHead = (policy: string, styles: string[], folder = './'): string =>
  [
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    ...(policy ? [`<meta http-equiv="Content-Security-Policy" content="${policy}" />`] : []),
    ...styles.map((file) => `<link rel="stylesheet" href="${folder}${file}" />`),
    `<link rel="icon" href="${folder}icon.svg" type="image/svg+xml" />`,
  ].join('\n    ');

/** Completes the head of a page's source: what is shared first, so that the page's own styles win. */
export const completeHead = (source: string, head: string): string =>
  source
    .replace('<head>', () => `<head>\n    ${head}`)
    .replace(/<title>(.*?)<\/title>/, (all, title: string) =>
      title === SITE ? all : `<title>${title} · ${SITE}</title>`,
    );

const linkTo = ({ file, name }: SitePage, current: SitePage, mark = file === current.file ? 'page' : ''): string =>
  `<a href="./${file === 'index.html' ? '' : file}"${mark && ` aria-current="${mark}"`}>${escapeMarkup(name)}</a>`;

const listOf = (pages: SitePage[], current: SitePage): string =>
  pages.map((page) => `<li>${linkTo(page, current)}</li>`).join('\n            ');

const inGroup = (group: PageGroup): SitePage[] => PAGES.filter((page) => page.group === group);

const [HOME] = PAGES;

/** The card's page stands in the head for the reference of all elements. */
function mainLink(page: SitePage, current: SitePage): string {
  if (page.group !== 'reference') return linkTo(page, current);
  const mark = page.file === current.file ? 'page' : current.group === 'reference' ? 'true' : '';
  return linkTo({ ...page, name: 'Reference' }, current, mark);
}

/** The pages beside this one, where one thing is told on several. */
const siblings = (current: SitePage): string =>
  current.group === 'reference'
    ? `\n    <nav class="siblings" aria-label="Elements"><ul>${listOf(inGroup('reference'), current)}</ul></nav>`
    : '';

const header = (current: SitePage): string => `
    <a class="skip" href="#main">Skip to the content</a>
    <header class="site-head">
      <p class="site-name">${linkTo(HOME!, current)}</p>
      <nav aria-label="Site">
        <ul>
          ${PAGES.filter(({ isMain }) => isMain)

            .map((page) => `<li>${mainLink(page, current)}</li>`)
            .join('\n          ')}
        </ul>
      </nav>
    </header>${siblings(current)}`;

const footGroup = (group: PageGroup, current: SitePage): string => `
        <section>
          <h2 id="foot-${group}">${GROUP_NAMES[group]}</h2>
          <ul aria-labelledby="foot-${group}">
            ${listOf(inGroup(group), current)}
          </ul>
        </section>`;

const footer = (current: SitePage): string => `
    <footer class="site-foot">
      <nav aria-label="All pages">${(Object.keys(GROUP_NAMES) as PageGroup[])
        .map((group) => footGroup(group, current))
        .join('')}
      </nav>
      <p>
        This site asks no other host for anything, sets no cookie and stores nothing. Figures of
        <time datetime="{{data.version}}">{{data.date}}</time>; code under the MIT licence.
      </p>
    </footer>
  `;

/** A page of the site from its source in `demo/`; other files as they are. */
export function renderPage(source: string, file: string, options: RenderOptions): string {
  const page = PAGES.find((one) => one.file === file);
  if (!page) return source;
  const styles = page.isBare ? [] : ['demo.css', 'site.css'];
  const completed = completeHead(
    source,
    sharedHead(policyOf(page, options.allowed), styles, file.includes('/') ? '../' : './'),
  );
  const framed = page.isBare
    ? completed
    : completed
        .replace('<main', '<main id="main" tabindex="-1"')
        .replace(/<body.*?>/, (body) => `${body}${header(page)}`)
        .replace('</body>', () => `${footer(page)}</body>`);
  return fillPage(framed, options);
}
