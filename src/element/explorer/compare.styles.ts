/** The look of the compare view around its bars: the summary, the controls of the scale, the table beside the chart. */
import { css } from 'lit';

export const compareStyles = css`
  .compare,
  .ranked,
  .summary,
  .missing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(1.25 * var(--_space));
  }

  .compare {
    gap: calc(2 * var(--_space));
  }

  .summary {
    gap: 0.5em;
    max-inline-size: 40em;
    font-size: 1.1875em;
    line-height: 1.35;
    text-wrap: pretty;
  }

  .summary .hint {
    font-size: 0.8421em;
  }

  .ranked > p,
  .missing li {
    max-inline-size: 46em;
  }

  .scale-controls {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(2.5 * var(--_space));
  }

  .scale-controls .hint {
    max-inline-size: 36em;
  }

  .twin {
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }

  @media print {
    .scale-controls {
      display: none;
    }

    .twin::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
