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

  .chosen {
    margin-block-end: 0.375rem;
    list-style: none;
  }

  #finder-hint {
    margin-block-start: 0.25rem;
  }

  .chosen li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    min-block-size: 2.25rem;
    border-block-end: 1px solid var(--_line);
  }

  .chosen label {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.25rem;
    overflow-wrap: anywhere;
  }

  .chosen input {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    min-block-size: 0;
    accent-color: var(--_accent);
  }

  .remove {
    flex: none;
    inline-size: 2rem;
    min-block-size: 2rem;
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--_muted);
    font-size: 1.25em;
    line-height: 1;
  }

  .combo {
    position: relative;
  }

  [role='listbox'] {
    position: absolute;
    inset-block-start: calc(100% + 0.25rem);
    inset-inline-start: 0;
    z-index: 1;
    box-sizing: border-box;
    max-block-size: 22rem;
    inline-size: max(100%, min(24rem, 85cqi));
    overflow-y: auto;
    border: 1px solid var(--_control);
    border-radius: var(--everyday-equivalents-radius, 0.25rem);
    background: var(--_paper);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 15%);
  }

  [role='listbox'][hidden] {
    display: none;
  }

  .group {
    position: sticky;
    inset-block-start: 0;
    padding: 0.5rem 0.75rem 0.25rem;
    background: var(--_paper);
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }

  .group::first-letter {
    text-transform: uppercase;
  }

  .option {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    padding-block: 0.375rem;
    padding-inline: 1.875rem 0.75rem;
    cursor: pointer;
    overflow-wrap: anywhere;
  }

  .option .figure {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .option:hover,
  .option.active {
    background: color-mix(in srgb, var(--_accent) 14%, var(--_paper));
  }

  .option.active {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  [aria-selected='true'].option::before {
    position: absolute;
    inset-inline-start: 0.625rem;
    content: '✓';
    content: '✓' / '';
  }

  [aria-disabled='true'].option {
    cursor: default;
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

    .option.active {
      outline-color: Highlight;
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
