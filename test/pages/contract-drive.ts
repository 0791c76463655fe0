/**
 * Runs in a page under test and, when asked by its parent, uses everything that a reader can use: opens what opens, and
 * presses, chooses, drags and types in every view. It works where the parent may not look: in a sandboxed frame.
 */
import type { LitElement } from 'lit';
import type { Used } from './contract-seen.js';

const PREFIX = 'everyday-equivalents';

let actions = 0;

async function settled(element: LitElement): Promise<void> {
  actions += 1;
  while ((await element.updateComplete) === false);
}

const all = <Found extends HTMLElement>(element: LitElement, selector: string): Found[] => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];

/** Does something to each match: what is drawn anew meanwhile is looked up again. */
async function each<Found extends HTMLElement>(
  element: LitElement,
  selector: string,
  use: (found: Found) => void,
): Promise<void> {
  for (let at = 0; ; at++) {
    const found = all<Found>(element, selector)[at];
    if (!found) return;
    use(found);
    await settled(element);
  }
}

/** What a reader does to a field, as the field tells it. */
const tell = (field: HTMLElement, ...types: string[]): void =>
  types.forEach((type) => field.dispatchEvent(new Event(type, { bubbles: true })));

const fillIn = (field: HTMLInputElement, value: string): void => {
  field.focus();
  field.value = value;
  tell(field, 'input', 'change');
  field.blur();
};

async function choose(element: LitElement): Promise<void> {
  for (let at = 0; at < all(element, 'select').length; at++) {
    const values = [...all<HTMLSelectElement>(element, 'select')[at]!.options].map(({ value }) => value);
    for (const value of [...values, values[0]!]) {
      const select = all<HTMLSelectElement>(element, 'select')[at];
      if (!select) break;
      select.value = value;
      tell(select, 'input', 'change');
      await settled(element);
    }
  }
}

/** Fields, lists and disclosures of what is shown now. */
async function useFields(element: LitElement): Promise<void> {
  await each<HTMLInputElement>(element, 'input[type="range"]', (slider) => {
    slider.stepUp(3);
    tell(slider, 'input', 'change');
  });
  await each<HTMLInputElement>(element, 'input[inputmode]', (field) => fillIn(field, '1,200'));
  await each<HTMLInputElement>(element, 'input[role="combobox"]', (field) => {
    field.click();
    field.value = 'qwen';
    tell(field, 'input');
  });
  await each<HTMLElement>(element, '[role="option"]', (option) => option.click());
  await choose(element);
  await each<HTMLTextAreaElement>(element, 'textarea', (field) => field.focus());
  await each<HTMLElement>(element, 'summary', (summary) => summary.click());
}

async function useView(element: LitElement): Promise<void> {
  await useFields(element);
  await each<HTMLInputElement>(element, '[role="tabpanel"] input:is([type="radio"], [type="checkbox"])', (box) =>
    box.click(),
  );
  await useFields(element);
  await each<HTMLButtonElement>(element, '[role="tabpanel"] button', (button) => button.click());
}

async function useExplorer(explorer: LitElement): Promise<string[]> {
  const views: string[] = [];
  for (const { id } of all(explorer, '[role="tab"]')) {
    const tab = (): HTMLElement => explorer.shadowRoot!.getElementById(id)!;
    tab().click();
    await settled(explorer);
    await useView(explorer);
    views.push(id);
  }
  return views;
}

/** Opens a badge's panel by its button, and closes it by the same. */
async function useBadge(badge: LitElement): Promise<number> {
  const button = badge.shadowRoot!.querySelector<HTMLElement>('button[part="line"]');
  button?.click();
  await settled(badge);
  const opened = all(badge, '[part="panel"]:popover-open').length;
  if (opened) button?.click();
  return opened;
}

/** Lets the scripts of the page speak French: those that can learn a language. */
async function speakFrench(): Promise<void> {
  const words: string = '/contract/built/cdn/words/fr.js';
  const { fr } = (await import(words)) as { fr: unknown };
  for (const { src } of document.querySelectorAll<HTMLScriptElement>('script[src*="/built/"]')) {
    const script = (await import(src)) as { registerLanguage?: (language: unknown) => void };
    script.registerLanguage?.(fr);
  }
}

async function useEverything(): Promise<Used> {
  const used: Used = { actions: 0, views: [], panels: 0, spoken: [] };
  await speakFrench();
  for (const element of document.querySelectorAll<LitElement>(`${PREFIX}, ${PREFIX}-badge, ${PREFIX}-explorer`)) {
    await settled(element);
    if (element.localName.endsWith('badge')) used.panels += await useBadge(element);
    else if (element.localName.endsWith('explorer')) used.views.push(...(await useExplorer(element)));
    else await each<HTMLElement>(element, 'summary', (summary) => summary.click());
    // A language that has come, and one that nobody has.
    for (const lang of ['fr', 'tlh', 'en']) {
      element.lang = lang;
      await settled(element);
      used.spoken.push(element.shadowRoot!.querySelector<HTMLElement>('[lang]')!.lang);
    }
    element.removeAttribute('lang');
    await settled(element);
  }
  return { ...used, actions };
}

async function answer(): Promise<void> {
  const used = await useEverything();
  parent.postMessage({ used, seen: window.look() }, '*');
}

addEventListener('message', ({ data }) => {
  if (data === 'use everything') void answer();
});
