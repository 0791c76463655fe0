import type { Explanation } from '../core/index.js';

/** Fired by every element when its answer changes; `detail` is the new explanation. Bubbles through shadow roots. */
export class ExplanationChangeEvent extends CustomEvent<Explanation> {
  static readonly eventName = 'everyday-equivalents-change';

  constructor(explanation: Explanation) {
    super(ExplanationChangeEvent.eventName, { detail: explanation, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'everyday-equivalents-change': ExplanationChangeEvent;
  }
}
