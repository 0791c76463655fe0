/** What card and explorer share before any of their own looks: tokens that follow the page, plain text, links, focus. */
import { css } from 'lit';

export const hostStyles = css`
  :host {
    --_ink: var(--everyday-equivalents-ink, #211d1a);
    --_muted: var(--everyday-equivalents-muted-ink, #655d56);
    --_paper: var(--everyday-equivalents-paper, #fffdf9);
    --_line: var(--everyday-equivalents-line, #d8d0c6);
    --_accent: var(--everyday-equivalents-accent, #a34700);
    --_space: var(--everyday-equivalents-space, 1rem);
    container-type: inline-size;
    display: block;
    /* Containment has no width of its own to offer where a page shrinks the card to fit. */
    min-inline-size: min(15rem, 100%);
    font-family: var(--everyday-equivalents-font, inherit);
    line-height: 1.45;
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_ink: var(--everyday-equivalents-ink, light-dark(#211d1a, #f1ece4));
      --_muted: var(--everyday-equivalents-muted-ink, light-dark(#655d56, #b5aca1));
      --_paper: var(--everyday-equivalents-paper, light-dark(#fffdf9, #1d1a17));
      --_line: var(--everyday-equivalents-line, light-dark(#d8d0c6, #4a443d));
      --_accent: var(--everyday-equivalents-accent, light-dark(#a34700, #ffb35c));
    }
  }

  :host([hidden]) {
    display: none;
  }

  p,
  ul,
  ol,
  figure {
    margin: 0;
    padding: 0;
  }

  /*
   * English on a right-to-left page keeps its own order of words, but stands where the page's text stands. A language
   * that is written from right to left keeps that also where a line begins with "Wh"; the English within it does not.
   */
  p,
  li,
  span,
  strong {
    unicode-bidi: plaintext;
  }

  [dir] :is(p, li, span:not([lang]), strong) {
    unicode-bidi: isolate;
  }

  a {
    color: inherit;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
  }

  a:hover {
    color: var(--_accent);
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;
