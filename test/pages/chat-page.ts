/** What the tests of the chat pages share: the badge of an answer and what it says. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EverydayEquivalentsBadge } from '../../src/badge.js';
import type { Page } from './open-page.js';

export const partOf = (badge: Element, part: string): HTMLElement | null =>
  badge.shadowRoot!.querySelector<HTMLElement>(`[part="${part}"]`);

/** The line as readers see it, its labels with it. */
export const lineOf = (badge: Element): string => partOf(badge, 'line')!.textContent.replaceAll('\u00a0', ' ').trim();

/** Counts each time that a screen reader would be told something by this badge. */
export function countAnnouncements(badge: Element, page: Page): string[] {
  const said: string[] = [];
  const listen = (records: MutationRecord[]) => {
    for (const { target } of records) {
      const status = (target instanceof page.Element ? target : target.parentElement)?.closest('[role="status"]');
      if (status?.textContent) said.push(status.textContent.replaceAll('\u00a0', ' '));
    }
  };
  const observer = new page.MutationObserver(listen);
  observer.observe(badge.shadowRoot!, { childList: true, characterData: true, subtree: true });
  return said;
}

export const nextFrame = (page: Page): Promise<number> => new Promise((resolve) => page.requestAnimationFrame(resolve));

/** Looks at the page frame by frame until it is as told; gives up with those words, before the test does. */
export async function until(page: Page, what: string, isSo: () => unknown): Promise<void> {
  const end = page.performance.now() + 12_000;
  while (!isSo()) {
    if (page.performance.now() > end) throw new Error(`Never came: ${what}. ${page.document.body.innerText}`);
    await nextFrame(page);
  }
}

/** Resolves with the total's line once it adds up so many answers. */
export async function totalOf(page: Page, answers: number): Promise<string> {
  const find = () => page.document.querySelector<EverydayEquivalentsBadge>('#total');
  await until(page, `a total of ${answers}`, () => find()?.items?.length === answers);
  const total = find()!;
  await total.updateComplete;
  return lineOf(total);
}

/**
 * WebKitGTK's driver gives keys to the page that it drives, not to a frame in it: there the panel is opened and closed by
 * click alone. The badge's own tests press the keys in all engines.
 */
const keysReachFrames = /Chrome|Firefox/.test(navigator.userAgent);

/** Opens and closes the panel as readers with a mouse and with a keyboard do, and gives what it says. */
export async function openPanel(page: Page, badge: Element): Promise<string> {
  const line = partOf(badge, 'line')!;
  const press = async (key: string) => (keysReachFrames ? sendKeys({ press: key }) : line.click());
  line.click();
  const panel = partOf(badge, 'panel')!;
  expect(panel.matches(':popover-open'), 'open by click').to.equal(true);
  page.focus();
  line.focus();
  await press('Escape');
  expect(panel.matches(':popover-open'), 'closed by Escape').to.equal(false);
  await press('Enter');
  expect(panel.matches(':popover-open'), 'open by Enter').to.equal(true);
  return panel.innerText.replaceAll('\u00a0', ' ');
}

/** Where a part of a page is, to the pixel. */
export function placeOf(root: ParentNode, selector: string): string {
  const { x, y, width, height } = root.querySelector(selector)!.getBoundingClientRect();
  const [left, top, ...size] = [x, y, width, height].map(Math.round);
  return `${selector}: ${size.join(' x ')} at ${left}, ${top}`;
}
