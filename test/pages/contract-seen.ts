/** What a page of the contract's tests notes of itself, and what its driver did. */
export interface Seen {
  /** Directive and subject of each violation of the page's policy. */
  violations: string[];
  /** Errors that nobody caught. */
  errors: string[];
  /** What was written to the console. */
  logs: string[];
  /** Calls that reach a network, a storage or another context, by name. */
  calls: string[];
  /** Names of elements that were registered, each time. */
  defined: string[];
  /** Listeners on the window and the document that are there now, by event. */
  listeners: string[];
  /** Names added to the window and to the prototypes that all code shares. */
  added: string[];
  /** Sum of the layout shifts; undefined where the engine measures none. */
  shift: number | undefined;
  /** Each distance from the top that the paragraph `#after` has been seen at, in px. */
  tops: number[];
  /** How often the page was asked to print and to save a file. */
  prints: number;
  saves: number;
  /** Addresses that the page has asked for. */
  requests: string[];
}

/** What the driver used, and what it found in the elements afterwards. */
export interface Used {
  actions: number;
  views: string[];
  panels: number;
  /** The language of the element each time it was told one. */
  spoken: string[];
}

declare global {
  interface Window {
    /** What the page has noted so far. */
    look: () => Seen;
  }
}
