/**
 * The look of the card. Its colours follow the page's `color-scheme`; its layout follows the width of the box it
 * stands in: one column, then comparisons side by side, then the picture beside the text, then both.
 */
import { css } from 'lit';
import { cardTextStyles } from './card-text.styles.js';
import { ladderStyles } from './ladder.styles.js';
import { workingStyles } from './working.styles.js';

const host = css`
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

  .card {
    text-align: left;
  }

  .card:dir(rtl),
  [dir='rtl'] {
    text-align: right;
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

const layout = css`
  .card {
    box-sizing: border-box;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto auto 1fr auto;
    gap: calc(1.25 * var(--_space));
    min-block-size: var(--everyday-equivalents-min-height, 81rem);
    padding: var(--_space);
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_accent);
    border-radius: var(--everyday-equivalents-radius, 0.25rem);
    color: var(--_ink);
    overflow-wrap: break-word;
  }

  .card.without-answer {
    grid-template-rows: auto;
    gap: calc(0.5 * var(--_space));
    min-block-size: 0;
    border-block-start: 1px solid var(--_line);
  }

  @container (min-width: 18rem) {
    .card {
      min-block-size: var(--everyday-equivalents-min-height, 70rem);
    }
  }

  @container (min-width: 26rem) {
    .card {
      min-block-size: var(--everyday-equivalents-min-height, 58rem);
      padding: calc(1.25 * var(--_space));
    }

    .comparisons {
      grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr));
    }

    .comparison {
      grid-template-columns: 1fr;
      align-content: start;
    }
  }

  @container (min-width: 46rem) {
    .card {
      grid-template-columns: minmax(0, 1fr) minmax(18rem, 22rem);
      grid-template-rows: auto auto 1fr auto;
      column-gap: calc(2.5 * var(--_space));
      min-block-size: var(--everyday-equivalents-min-height, 43rem);
      padding: calc(1.75 * var(--_space));
    }

    .picture {
      grid-area: 1 / 2 / span 3;
    }

    .working,
    .without-answer > * {
      grid-column: 1 / -1;
    }

    .sentence {
      font-size: 1.25em;
    }

    .comparisons {
      grid-template-columns: 1fr;
    }

    .comparison {
      grid-template-columns: auto 1fr;
    }
  }

  @container (min-width: 56rem) {
    .card {
      min-block-size: var(--everyday-equivalents-min-height, 38rem);
    }

    .sentence {
      font-size: 1.375em;
    }

    .comparisons {
      grid-template-columns: repeat(3, 1fr);
    }

    .comparison {
      grid-template-columns: 1fr;
    }
  }
`;

const media = css`
  @media print {
    :host {
      color-scheme: light;
    }

    .card {
      min-block-size: 0;
      break-inside: auto;
    }

    .picture,
    .comparison {
      break-inside: avoid;
    }

    .working::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }

  @media (forced-colors: active) {
    .icon {
      color: CanvasText;
    }

    .band {
      fill: Highlight;
      fill-opacity: 1;
    }

    .marker,
    .rail,
    .tick,
    .leader {
      stroke: CanvasText;
    }
  }
`;

/** In this order: the layout of a wide box overrules what the parts say of themselves. */
export const cardStyles = [host, cardTextStyles, ladderStyles, workingStyles, layout, media];
