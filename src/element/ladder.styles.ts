/** The look of the energy ladder: rails in the colour of the text, the marked energy in the accent. */
import { css, unsafeCSS } from 'lit';

/** Longest ladder, in em. */
const LENGTH = 30;

/** Heights in tenths of an em, because a strict policy blocks styles in what a server writes: `.y12.d3` is at 12.3em. */
const heights = unsafeCSS(
  [
    ...Array.from({ length: LENGTH }, (_, whole) => `.y${whole}{--_y:${whole}em}`),
    ...Array.from({ length: 10 }, (_, tenth) => `.d${tenth}{--_d:0.${tenth}em}`),
  ].join(''),
);

export const ladderStyles = css`
  ${heights}

  .picture {
    font-size: 0.8125em;
    line-height: 1.25;
  }

  .title,
  .scale {
    display: block;
  }

  .title {
    font-weight: 600;
  }

  .scale {
    color: var(--_muted);
  }

  .ladder {
    position: relative;
    display: flex;
    column-gap: 0.5em;
    margin-block-start: 0.75em;
  }

  .ticks,
  .places {
    position: relative;
    list-style: none;
  }

  .ticks :not(.widest),
  .places li {
    position: absolute;
    inset-block-start: calc(var(--_y) + var(--_d));
    inset-inline: 0;
    transform: translateY(-50%);
  }

  .ticks {
    min-inline-size: 4.75em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .ticks span {
    text-align: right;
  }

  .ticks:dir(rtl) span {
    text-align: left;
  }

  /* Gives the column its width, which those placed by their height cannot. */
  .widest {
    visibility: hidden;
  }

  .places {
    flex: 1;
  }

  .drawing {
    flex: none;
    overflow: visible;
  }

  .drawing:dir(rtl) {
    transform: scaleX(-1);
  }

  .rail,
  .tick,
  .leader {
    stroke: var(--_muted);
  }

  .rail {
    stroke-width: 2px;
  }

  .leader {
    stroke: var(--_line);
  }

  .band {
    fill: var(--_accent);
    fill-opacity: 0.28;
    stroke: var(--_accent);
  }

  .marker {
    stroke: var(--_accent);
    stroke-width: 4px;
  }

  /* Whole on a line wherever a line is long enough. */
  .energy,
  .range {
    display: inline-block;
    color: var(--_muted);
  }

  .here {
    color: var(--_accent);
    font-weight: 700;
  }

  /* Behind the name and not before the energy, which may begin a line. */
  .here .name {
    margin-inline-end: 0.25em;
  }

  .here .energy {
    color: inherit;
  }

  .here .range {
    font-weight: 400;
  }

  /* In the narrowest boxes the labels, which say the energy too, need the room of the scale; by the size of the text. */
  .ticks,
  .roomy {
    display: none;
  }

  @container (min-width: 18em) {
    .ticks {
      display: block;
    }
  }

  @container (min-width: 22em) {
    .roomy {
      display: revert;
    }
  }

  @media (forced-colors: active) {
    .band {
      fill: Highlight;
      fill-opacity: 1;
    }

    .band,
    .marker,
    .rail,
    .tick,
    .leader {
      stroke: CanvasText;
    }
  }
`;
