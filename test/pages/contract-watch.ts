/**
 * The first script of a page under test, a classic one: notes what happens on it from then on. It stands between the page
 * and all that the contract forbids, and lets nothing of that happen.
 */
import type { Seen } from './contract-seen.js';

{
  const seen = { violations: [] as string[], errors: [] as string[], logs: [] as string[], calls: [] as string[] };
  const tops = new Set<number>();
  const listeners = new Map<string, number>();
  const defined: string[] = [];
  let shift: number | undefined;
  let prints = 0;
  let saves = 0;

  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, lineNumber }) =>
    seen.violations.push(`${effectiveDirective} ${blockedURI} ${sample} ${lineNumber}`),
  );
  window.addEventListener('error', ({ message }) => seen.errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    console[level] = (...words: unknown[]) => seen.logs.push(words.join(' '));
  }

  const forbidCall = (holder: object, name: string): void => {
    if (!(name in holder)) return;
    const forbidden = function (): never {
      seen.calls.push(name);
      throw new Error(`${name} is not for elements`);
    };
    Object.defineProperty(holder, name, { value: forbidden, configurable: true });
  };
  const forbidAccess = (holder: object, name: string): void => {
    if (!(name in holder)) return;
    const note = (): void => void seen.calls.push(name);
    Object.defineProperty(holder, name, { get: note, set: note, configurable: true });
  };
  const contexts = ['Worker', 'SharedWorker', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'BroadcastChannel'];
  for (const name of ['fetch', 'open', 'alert', 'confirm', 'prompt', ...contexts]) forbidCall(window, name);
  forbidCall(navigator, 'sendBeacon');
  // In a sandbox even asking for the container is refused.
  if ('ServiceWorkerContainer' in window) forbidCall(ServiceWorkerContainer.prototype, 'register');
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'name']) {
    forbidAccess(window, name);
  }
  forbidAccess(document, 'cookie');
  window.print = () => {
    prints += 1;
    // As a browser does once its dialogue is closed.
    window.dispatchEvent(new Event('afterprint'));
  };
  // Files of a test are nobody's to keep.
  HTMLAnchorElement.prototype.click = () => void (saves += 1);

  const define = customElements.define.bind(customElements);
  customElements.define = (...args) => {
    defined.push(args[0]);
    define(...args);
  };

  type Listen = (this: EventTarget, ...args: Parameters<EventTarget['addEventListener']>) => void;
  const changes = { addEventListener: 1, removeEventListener: -1 } as const;
  for (const [name, by] of Object.entries(changes)) {
    const listen = Reflect.get(EventTarget.prototype, name) as Listen;
    const counted: Listen = function (...args) {
      const [type] = args;
      const target: EventTarget = this ?? window;
      if (target === window || target === document) listeners.set(type, (listeners.get(type) ?? 0) + by);
      listen.apply(target, args);
    };
    Reflect.set(EventTarget.prototype, name, counted);
  }

  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift! += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  }
  const measure = (): void => {
    const after = document.querySelector('#after');
    if (after) tops.add(Math.round(after.getBoundingClientRect().top));
    requestAnimationFrame(measure);
  };
  measure();

  const shared = { Object, Array, Function, String, Number, Promise, Element, HTMLElement, Node, Document, ShadowRoot };
  const namesNow = (): string[] => [
    ...Object.getOwnPropertyNames(window),
    ...Object.getOwnPropertyNames(Symbol).map((name) => `Symbol.${name}`),
    ...Object.entries(shared).flatMap(([type, { prototype }]) =>
      Object.getOwnPropertyNames(prototype).map((name) => `${type}.${name}`),
    ),
  ];
  let before: string[] = [];

  window.look = (): Seen => ({
    ...seen,
    defined,
    shift,
    prints,
    saves,
    tops: [...tops],
    listeners: [...listeners].filter(([, number]) => number > 0).map(([type]) => type),
    added: namesNow().filter((name) => !before.includes(name)),
    requests: performance.getEntriesByType('resource').map(({ name }) => name),
  });
  before = namesNow();
}
