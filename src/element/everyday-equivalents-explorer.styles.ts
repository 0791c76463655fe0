/** The look of the explorer: the card's tokens and words, larger, with the room of a page. */
import { css } from 'lit';
import { cardTextStyles } from './card-text.styles.js';
import { controlStyles } from './explorer/controls.styles.js';
import { hostStyles } from './host.styles.js';
import { ladderStyles } from './ladder.styles.js';
import { workingStyles } from './working.styles.js';

const layout = css`
  :host {
    /* Edges of controls: 3:1 on the paper, which a hairline need not have. */
    --_control: var(--_muted);
  }

  .explorer {
    box-sizing: border-box;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(1.5 * var(--_space));
    padding: var(--_space);
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_accent);
    border-radius: var(--everyday-equivalents-radius, 0.25rem);
    color: var(--_ink);
    text-align: left;
    overflow-wrap: break-word;
  }

  .explorer:dir(rtl) {
    text-align: right;
  }

  @container (min-width: 40rem) {
    .explorer.projector {
      font-size: 1.5em;
      line-height: 1.35;
    }

    .explorer {
      gap: calc(2 * var(--_space));
      padding: calc(1.25 * var(--_space)) calc(1.75 * var(--_space)) calc(1.75 * var(--_space));
    }
  }

  h2,
  h3 {
    margin: 0;
    line-height: 1.2;
    text-wrap: balance;
  }

  h2 {
    font-size: 1.375em;
  }

  h3 {
    font-size: 1.0625em;
  }

  .view {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
  }

  /* For screen readers alone. */
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    :host {
      color-scheme: light;
    }

    .tabs {
      display: none;
    }

    .explorer {
      padding: 0;
      border: 0;
    }
  }
`;

/** In this order: the layout overrules what the parts say of themselves. */
export const explorerStyles = [hostStyles, cardTextStyles, ladderStyles, workingStyles, controlStyles, layout];
