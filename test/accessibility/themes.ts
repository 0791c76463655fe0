/** Puts the page of a test in the style of a house, as the demo pages do: the house's page, and its theme for the elements. */
export const THEMES = ['none', 'broadsheet', 'broadcaster', 'school'] as const;
export type Theme = (typeof THEMES)[number];

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

const links: HTMLLinkElement[] = [];

async function load(sheet: string): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `/demo/themes/${sheet}.css` });
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', () => reject(new Error(`no ${sheet}.css`)), { once: true });
  });
  document.head.append(link);
  links.push(link);
  await loaded;
}

/** Dresses the page of the test in a theme and a colour scheme. */
export async function wear(theme: Theme, scheme: Scheme): Promise<void> {
  const { documentElement, body } = document;
  documentElement.style.colorScheme = scheme;
  if (theme === 'none') {
    body.style.background = 'Canvas';
    body.style.color = 'CanvasText';
    return;
  }
  body.className = theme;
  await load('houses');
  await load(theme);
}

/** Takes all of that off. */
export function undress(): void {
  links.splice(0).forEach((link) => link.remove());
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  document.body.className = '';
}
