/**
 * The fragment of the page's URL as a place to keep a text. Pages without a URL of their own (a file, a sandboxed frame)
 * may refuse: then nothing is kept, and nothing breaks.
 */

/** Chromium ignores more than 200 changes of the URL in 30 s, WebKit throws at 100: a drag is written when it rests. */
const REST_MS = 300;

export class UrlFragment {
  #timer?: ReturnType<typeof setTimeout>;
  #onChange: (text: string) => void;

  /** @param onChange Called with the new fragment when a reader, not this class, changed it. */
  constructor(onChange: (text: string) => void) {
    this.#onChange = onChange;
  }

  read(): string {
    return location.hash;
  }

  connect(): void {
    window.addEventListener('hashchange', this.#tell);
  }

  disconnect(): void {
    window.removeEventListener('hashchange', this.#tell);
    clearTimeout(this.#timer);
  }

  #tell = (): void => this.#onChange(this.read());

  /** Replaces the fragment soon, without an entry in the history. */
  write(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      try {
        history.replaceState(history.state, '', `#${text}`);
      } catch {
        // A document that may not change its URL still shows its state.
      }
    }, REST_MS);
  }
}
