/** The look of guessing: the slider, and the answer on a line beside it. */
import { css } from 'lit';

export const predictStyles = css`
  .guess {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .guess h2 {
    font-size: 1.5em;
  }

  .guess input[type='range'] {
    min-block-size: 2.5rem;
  }

  .lesson .ends {
    display: flex;
    justify-content: space-between;
    gap: var(--_space);
    max-inline-size: none;
    margin-block-start: calc(-0.5 * var(--_space));
  }

  .ends :last-child {
    text-align: end;
  }

  .amount strong {
    display: block;
    color: var(--_accent);
    font-size: 1.5em;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }

  .line {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 2.5rem;
    /* A slider's thumb stops half its width before the ends. */
    padding-inline: 0.5rem;
    overflow: visible;
  }

  .line:dir(rtl) {
    transform: scaleX(-1);
  }

  .line .guessed {
    stroke: var(--_ink);
    stroke-width: 2px;
    stroke-dasharray: 4 3;
  }

  .legend {
    display: flex !important;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem !important;
    color: var(--_muted);
    font-size: 0.875em;
    list-style: none;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }

  .legend li::before {
    inline-size: 1.25rem;
    border-block-start: 4px solid var(--_accent);
    content: '';
  }

  .legend .of-guess::before {
    border-block-start: 2px dashed var(--_ink);
  }

  .legend .of-range::before {
    block-size: 0.75rem;
    border: 1px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 28%, var(--_paper));
    print-color-adjust: exact;
  }

  .feedback {
    display: grid;
    gap: 0.5rem;
    padding: var(--_space);
    border-inline-start: 3px solid var(--_accent);
  }

  .side {
    font-size: 1.25em;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    /* No fill: the marks in it are read on the page's own colour. */
    .line .band {
      fill: none;
      stroke: Highlight;
      stroke-width: 2px;
    }

    .line .guessed {
      stroke: CanvasText;
    }

    .legend .of-range::before {
      border: 2px solid Highlight;
      background: none;
    }
  }
`;
