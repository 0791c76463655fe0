/** The look of bars: rows of name, bar and value under one axis; narrow boxes put the name above its bar. */
import { css } from 'lit';

export const barsStyles = css`
  .bars ol {
    list-style: none;
  }

  .bars li,
  .axis {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 1rem;
  }

  .bars li {
    padding-block: 0.5rem;
  }

  .group-name {
    padding-block: 1rem 0.25rem;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .group-name::first-letter {
    text-transform: uppercase;
  }

  .row-name {
    align-self: center;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .task-name,
  .as-thing,
  .row-value .range {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }

  .task-name,
  .as-thing {
    display: block;
  }

  .stars {
    display: inline-block;
    color: var(--_accent);
    letter-spacing: 0.1em;
    white-space: nowrap;
  }

  .bar-box {
    position: relative;
    block-size: 1.5em;
    margin-inline: 1rem;
  }

  .bar {
    position: absolute;
    inset: 0;
    overflow: visible;
  }

  .bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .grid {
    stroke: var(--_line);
  }

  .body {
    fill: var(--_accent);
    fill-opacity: 0.35;
    stroke: var(--_accent);
  }

  .bar .range {
    stroke: var(--_accent);
    stroke-width: 2px;
  }

  .mark {
    fill: var(--_accent);
  }

  .row-value {
    align-self: center;
    font-variant-numeric: tabular-nums;
  }

  .axis div {
    position: relative;
    block-size: 1.5em;
    margin-inline: 1rem;
    color: var(--_muted);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }

  .axis span {
    position: absolute;
    transform: translateX(-50%);
    white-space: nowrap;
  }

  .axis:dir(rtl) span {
    transform: translateX(50%);
  }

  @container (min-width: 44rem) {
    .bars li,
    .axis {
      grid-template-columns: minmax(8rem, 13rem) minmax(0, 1fr) minmax(8rem, 13rem);
    }

    .bar-box {
      block-size: auto;
    }

    .axis div {
      grid-column: 2;
    }

    .bars li {
      padding-block: 0;
    }

    .row-name,
    .row-value {
      padding-block: 0.375rem;
    }
  }

  @media (forced-colors: active) {
    .body,
    .mark {
      fill: Highlight;
      fill-opacity: 1;
    }

    .body,
    .bar .range {
      stroke: CanvasText;
    }

    .grid {
      stroke: GrayText;
    }
  }

  @media print {
    /* A chart that fits a page keeps together. */
    .bars li,
    .bars:not(:has(li:nth-child(12))) {
      break-inside: avoid;
    }

    .group-name {
      break-after: avoid;
    }
  }
`;
