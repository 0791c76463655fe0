/** An explorer as a test opens it, with short ways to read and to operate what it shows. */
import { expect, fixture, html } from '@open-wc/testing';
import type { EverydayEquivalentsExplorer } from '../../../src/explorer.js';
import '../../../src/explorer.js';

export interface OpenedExplorer {
  element: EverydayEquivalentsExplorer;
  find: <Found extends HTMLElement>(selector: string) => Found;
  findAll: <Found extends HTMLElement>(selector: string) => Found[];
  /** What is read of the first match, with plain spaces. */
  text: (selector: string) => string;
  /** What was said to screen readers last. */
  said: () => string;
  click: (selector: string) => Promise<void>;
  /** Types or chooses as a reader would. */
  enter: (selector: string, value: string, type?: 'input' | 'change') => Promise<void>;
  /** No finding of axe, whatever the state it is in. */
  expectAccessible: () => Promise<unknown>;
}

export async function openExplorer(start: string): Promise<OpenedExplorer> {
  const element = await fixture<EverydayEquivalentsExplorer>(
    html`<everyday-equivalents-explorer start=${start} lang="en-GB">Fallback.</everyday-equivalents-explorer>`,
  );
  await element.updateComplete;
  const root = element.shadowRoot!;
  const find = <Found extends HTMLElement>(selector: string): Found => root.querySelector<Found>(selector)!;
  const text = (selector: string): string => find(selector).textContent.replace(/\s+/g, ' ').trim();
  return {
    element,
    find,
    findAll: (selector) => [...root.querySelectorAll(selector)] as never,
    text,
    said: () => text('[role="status"]'),
    click: async (selector) => {
      find(selector).click();
      await element.updateComplete;
    },
    enter: async (selector, value, type = 'input') => {
      const field = find<HTMLInputElement>(selector);
      field.value = value;
      field.dispatchEvent(new Event(type, { bubbles: true }));
      await element.updateComplete;
    },
    expectAccessible: async () => expect(element).to.be.accessible(),
  };
}
