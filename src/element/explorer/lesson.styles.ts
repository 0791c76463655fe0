/** What the lesson's views share: one quiet column of text, wide enough to read, and what is pressed or typed. */
import { css } from 'lit';

export const lessonStyles = css`
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

  .part > .stack {
    gap: var(--_space);
  }

  .lesson dl {
    margin: 0;
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
