/** Where the focus is, as a reader with a keyboard knows it. */
import { sendKeys } from '@web/test-runner-commands';

/** The element that has the focus, inside shadow roots too. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

/** Kind of control and name, as `button Next`: enough to tell the stops of a page apart. */
export function nameOfFocused(): string {
  const element = focused();
  if (!element || element === document.body) return 'nothing';
  const { id } = element;
  const label = id
    ? (element.getRootNode() as ShadowRoot).querySelector(`label[for="${id}"]`)
    : element.closest('label');
  const kind = element.getAttribute('role') ?? element.getAttribute('type') ?? element.localName;
  const name = element.ariaLabel ?? textOf(label ?? element);
  return `${kind} ${name.slice(0, 60)}`.trim();
}

/** Presses keys one after the other; `Shift+` holds that key down for one. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const [last = '', holds] = key.split('+').reverse();
    if (holds) await sendKeys({ down: holds });
    await sendKeys({ press: last });
    if (holds) await sendKeys({ up: holds });
  }
}

/** Goes from stop to stop until the focus comes to `end`: the names of all stops before it. */
export async function stopsUntil(end: Element, key = 'Tab'): Promise<string[]> {
  const stops: string[] = [];
  for (;;) {
    await press(key);
    if (focused() === end) return stops;
    stops.push(nameOfFocused());
    if (stops.length > 80) throw new Error(`never came to the end: ${stops.join(', ')}`);
  }
}

/** Puts buttons of the page around an element, the first of them with the focus. */
export function fence(element: Element): { before: HTMLElement; after: HTMLElement } {
  const makeButton = (name: string): HTMLElement =>
    Object.assign(document.createElement('button'), { textContent: name });
  const [before, after] = [makeButton('before'), makeButton('after')];
  element.before(before);
  element.after(after);
  before.focus();
  return { before, after };
}
