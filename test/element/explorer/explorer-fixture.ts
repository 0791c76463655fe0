/** An explorer on a page, and what a reader sees and does there. */
import { fixture, html } from '@open-wc/testing';
import type { EverydayEquivalentsExplorer } from '../../../src/explorer.js';
import '../../../src/explorer.js';

export const LLAMA_70B = 'meta-llama/Llama-3.1-70B-Instruct';
export const LLAMA_8B = 'meta-llama/Llama-3.1-8B-Instruct';

/** An explorer that starts with a state as a link holds it. */
export async function explorerWith(start: string): Promise<EverydayEquivalentsExplorer> {
  const element = await fixture<EverydayEquivalentsExplorer>(
    html`<everyday-equivalents-explorer start=${start}>Fallback.</everyday-equivalents-explorer>`,
  );
  await element.updateComplete;
  return element;
}

export const find = <Found extends HTMLElement = HTMLElement>(element: Element, selector: string): Found =>
  element.shadowRoot!.querySelector<Found>(selector)!;

export const findAll = <Found extends HTMLElement = HTMLElement>(element: Element, selector: string): Found[] => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];

/** Text as it is read: blanks as blanks, one at a time. */
export const readable = (node: Element | null): string =>
  (node?.textContent ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

export const textOf = (element: Element, selector: string): string => readable(find(element, selector));
export const textsOf = (element: Element, selector: string): string[] => findAll(element, selector).map(readable);

/** Gives a field a value as a reader would: `type` is what the page hears of it. */
export async function give(
  element: EverydayEquivalentsExplorer,
  selector: string,
  value: string,
  ...types: ('input' | 'change')[]
): Promise<void> {
  const field = find<HTMLInputElement | HTMLSelectElement>(element, selector);
  field.value = value;
  for (const type of types) field.dispatchEvent(new Event(type, { bubbles: true }));
  await element.updateComplete;
}

/** Chooses the radio button or presses the button that is called so. */
export async function press(element: EverydayEquivalentsExplorer, name: string): Promise<void> {
  const found = findAll(element, 'button, .choices label, .chosen label').find(
    (one) => readable(one) === name || one.ariaLabel === name,
  )!;
  (found.querySelector('input') ?? found).click();
  await element.updateComplete;
}
