/** The look of the explore view: controls above, then the answer beside the ladder, then what uses less and the sum. */
import { css } from 'lit';

export const exploreStyles = css`
  .explore,
  .explore > .answer,
  .controls,
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(1.25 * var(--_space));
  }

  .explore {
    gap: calc(2 * var(--_space));
  }

  .controls {
    padding-block-end: calc(1.5 * var(--_space));
    border-block-end: 1px solid var(--_line);
  }

  .controls:not(:has(.field)) {
    display: none;
  }

  .count input.exact:not([type]) {
    border: 0;
    border-block-end: 2px solid var(--_ink);
    border-radius: 0;
    padding-inline: 0;
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }

  .problem {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }

  .explore .sentence {
    font-size: 1.375em;
  }

  .pictogram {
    display: grid;
    gap: 0.5rem;
  }

  .pictogram svg {
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .pictogram .fill {
    fill: var(--_accent);
    fill-opacity: 0.7;
    stroke: none;
  }

  .pictogram figcaption {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .smaller {
    display: grid;
    align-content: start;
    gap: 0.75rem;
    font-size: 0.9375em;
  }

  .smaller h2 {
    font-size: 1.125em;
  }

  .smaller ul {
    list-style: none;
  }

  .smaller li {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: baseline;
    gap: 0 1rem;
    min-block-size: 2rem;
    border-block-end: 1px solid var(--_line);
  }

  .smaller button,
  .count button {
    padding-inline: 0;
    text-align: start;
  }

  .explore .working {
    font-size: 0.9375em;
  }

  @container (min-width: 44rem) {
    .controls {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(1.5 * var(--_space)) calc(2.5 * var(--_space));
    }

    .explore {
      grid-template-columns: minmax(0, 1fr) minmax(18em, 22em);
      column-gap: calc(3 * var(--_space));
    }

    .controls,
    .explore > .reason {
      grid-column: 1 / -1;
    }

    .explore .working {
      grid-column: 1;
      grid-row: 3;
    }

    .smaller {
      grid-column: 2;
      grid-row: 3;
    }
  }

  @container (min-width: 60rem) {
    .controls {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .explore .sentence {
      font-size: 1.625em;
    }
  }

  @media (forced-colors: active) {
    .pictogram svg {
      stroke: CanvasText;
    }

    .pictogram .fill {
      fill: Highlight;
      fill-opacity: 1;
    }
  }

  @media print {
    .controls,
    .things {
      display: none;
    }

    .pictogram,
    .smaller,
    .picture {
      break-inside: avoid;
    }
  }
`;
