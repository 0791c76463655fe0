/**
 * The look of the card. Its colours follow the page's `color-scheme`; its layout follows the width of the box it
 * stands in: one column, then comparisons side by side, then the picture beside the text, then both.
 */
import { css } from 'lit';
import { cardTextStyles } from './card-text.styles.js';
import { hostStyles } from './host.styles.js';
import { ladderStyles } from './ladder.styles.js';
import { workingStyles } from './working.styles.js';

/** What an answer takes at most at each width, unless it is estimated from many sources: the README reserves the same. */
const heights = css`
  .card {
    --_height: 81rem;
  }

  @container (min-width: 18rem) {
    .card {
      --_height: 74rem;
    }
  }

  @container (min-width: 22rem) {
    .card {
      --_height: 67rem;
    }
  }

  @container (min-width: 26rem) {
    .card {
      --_height: 63rem;
    }
  }

  @container (min-width: 28rem) {
    .card {
      --_height: 60rem;
    }
  }

  @container (min-width: 46rem) {
    .card {
      --_height: 46rem;
    }
  }

  @container (min-width: 50rem) {
    .card {
      --_height: 43rem;
    }
  }

  @container (min-width: 56rem) {
    .card {
      --_height: 38rem;
    }
  }
`;

const layout = css`
  .card {
    box-sizing: border-box;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto auto 1fr auto;
    gap: calc(1.25 * var(--_space));
    min-block-size: var(--everyday-equivalents-min-height, var(--_height));
    padding: var(--_space);
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_accent);
    border-radius: var(--everyday-equivalents-radius, 0.25rem);
    color: var(--_ink);
    text-align: left;
    overflow-wrap: break-word;
  }

  .card:dir(rtl),
  [dir='rtl'] {
    text-align: right;
  }

  .card.without-answer {
    grid-template-rows: auto;
    gap: calc(0.5 * var(--_space));
    min-block-size: 0;
    border-block-start: 1px solid var(--_line);
  }

  @container (min-width: 26rem) {
    .card {
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
      grid-template-columns: minmax(0, 1fr) minmax(18em, 22em);
      grid-template-rows: auto auto 1fr auto;
      column-gap: calc(2.5 * var(--_space));
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

    /* A grid would leave its frame empty at the foot of a page. */
    .card {
      display: block;
      min-block-size: 0;
    }

    .card > * + * {
      margin-block-start: calc(1.25 * var(--_space));
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
`;

/** In this order: the layout of a wide box overrules what the parts say of themselves. */
export const cardStyles = [hostStyles, cardTextStyles, ladderStyles, workingStyles, heights, layout, media];
