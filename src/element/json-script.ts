/** The JSON that an author writes into an element: `<script type="application/json">`, which no policy takes for script. */

/** More than anybody writes by hand: a page must not stop for it. */
const MOST_CHARACTERS = 100_000;

/** Reads an element's JSON script, again only where its text changed. */
export class JsonScript {
  #text?: string;
  #value?: unknown;

  /** Its value; undefined where there is none, as on a server. What is no JSON is returned as its text, to be refused. */
  read(element: Element): unknown {
    if (!('querySelector' in element)) return undefined;
    const text = element.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (text !== this.#text) {
      this.#text = text;
      this.#value = text === undefined ? undefined : parse(text);
    }
    return this.#value;
  }
}

function parse(text: string): unknown {
  if (text.length > MOST_CHARACTERS) return '';
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
