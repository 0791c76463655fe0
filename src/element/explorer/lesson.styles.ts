/** The look of the lesson's views: one quiet column of text, wide enough to read, with boxes where something is asked. */
import { css } from 'lit';

const text = css`
  .lesson,
  .lesson .stack,
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(1.75 * var(--_space));
  }

  .part {
    gap: var(--_space);
    min-inline-size: 0;
  }

  .lesson > .part + .part,
  .lesson .stack > .part + .part {
    padding-block-start: calc(1.75 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }

  .lesson p,
  .lesson li,
  .lesson dl {
    max-inline-size: 40em;
    text-wrap: pretty;
  }

  .lesson ul,
  .lesson ol {
    display: grid;
    gap: 0.5rem;
    padding-inline-start: 1.5em;
  }

  .lesson .choices,
  .lesson .legend {
    padding: 0;
  }

  /* English on a right-to-left page keeps its own order of words. */
  .lesson :is(h2, h3, label, legend, dt, dd, th, td) {
    unicode-bidi: plaintext;
  }

  .intro {
    color: var(--_muted);
    font-size: 1.0625em;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }

  button.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_paper);
    font-weight: 600;
  }

  button.main:hover:not(:disabled) {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_paper);
  }

  .lesson dt {
    font-weight: 600;
  }

  .lesson dd {
    margin: 0.125rem 0 1rem;
  }

  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_control);
    border-radius: var(--everyday-equivalents-radius, 0.25rem);
    background: var(--_paper);
    color: var(--_ink);
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    line-height: 1.4;
    resize: vertical;
  }
`;

const guess = css`
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

  .legend li::before {
    display: inline-block;
    inline-size: 1.25rem;
    margin-inline-end: 0.5rem;
    border-block-start: 4px solid var(--_accent);
    content: '';
    vertical-align: middle;
  }

  .legend .of-guess::before {
    border-block-start: 2px dashed var(--_ink);
  }

  .legend .of-range::before {
    border-block-start-width: 0.75rem;
    opacity: 0.28;
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
`;

const working = css`
  .formula {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 1.25rem;
  }

  .formula strong {
    font-size: 2em;
    font-weight: 600;
  }

  .formula span {
    color: var(--_muted);
  }

  .numbers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    gap: var(--_space);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .numbers > legend {
    padding: 0 0 0.5rem;
    font-size: 1.375em;
    font-weight: 700;
  }

  .numbers .things {
    grid-column: 1 / -1;
    max-inline-size: 26rem;
  }

  .sum-steps {
    font-size: 1.125em;
  }

  .lesson .checks {
    gap: calc(1.5 * var(--_space));
  }

  .check {
    display: grid;
    gap: 0.5rem;
  }

  .answer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }

  .lesson .check .answer input {
    inline-size: 9em;
  }

  .verdict {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_control);
  }

  .verdict.right {
    border-inline-start-color: var(--_accent);
    font-weight: 600;
  }
`;

const sources = css`
  .kinds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    gap: calc(1.5 * var(--_space));
  }

  .kind-card {
    display: grid;
    align-content: start;
    gap: 0.75rem;
    padding-block-start: 0.75rem;
    border-block-start: 3px solid var(--_accent);
  }

  .kind-card h2 {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }

  .case {
    display: grid;
    gap: 0.5rem;
    padding: 0.875rem;
    border: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }

  .case h3 {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .meter {
    display: grid;
    gap: 0.75rem;
    max-inline-size: 40em;
    padding: 0.75rem;
    border: 1px solid var(--_control);
  }

  .meter.counted {
    border: 3px solid var(--_accent);
  }

  .meter.counted > p {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .line .guessed,
    .line .marker,
    .line .rail {
      stroke: CanvasText;
    }

    .line .band {
      fill: Highlight;
      fill-opacity: 1;
    }

    .legend .of-range::before {
      border-block-start-color: Highlight;
      opacity: 1;
    }

    .meter.counted {
      border-color: Highlight;
    }
  }
`;

/** In the order of the views. */
export const lessonStyles = [text, guess, working, sources];
