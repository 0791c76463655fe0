/** The look of what can be operated, for all views: fields, sliders, buttons, choices. Every target is at least 24 px. */
import { css } from 'lit';

export const controlStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.375rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .field > label,
  .field > legend,
  .field > .field-name {
    padding: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .hint {
    color: var(--_muted);
    font-size: 0.875em;
  }

  button,
  input,
  select {
    box-sizing: border-box;
    min-inline-size: 0;
    min-block-size: 2.5rem;
    margin: 0;
    border: 1px solid var(--_control);
    border-radius: var(--everyday-equivalents-radius, 0.25rem);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }

  button {
    padding: 0.375rem 0.875rem;
    cursor: pointer;
  }

  button:hover:not(:disabled) {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  button:disabled {
    border-style: dashed;
    color: var(--_muted);
    cursor: default;
  }

  /* A button that reads as a word of its line. */
  button.quiet {
    min-block-size: 1.75rem;
    padding: 0.125rem 0.25rem;
    border-color: transparent;
    background: none;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  input:not([type='range']):not([type='radio']):not([type='checkbox']),
  select {
    inline-size: 100%;
    padding: 0.375rem 0.75rem;
  }

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  /* WebKit lets a long option run out of its list, and the page scroll sideways to it. */
  .field:has(> select) {
    overflow-x: clip;
  }

  select {
    text-overflow: ellipsis;
    /* A title in English begins where English does, also on a right-to-left page. */
    unicode-bidi: plaintext;
  }

  select:focus-visible {
    outline-offset: -2px;
  }

  input[type='number'],
  input[inputmode='numeric'],
  input[inputmode='decimal'] {
    font-variant-numeric: tabular-nums;
  }

  input[type='range'] {
    inline-size: 100%;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    background: none;
    accent-color: var(--_accent);
  }

  [aria-invalid='true'] {
    border-color: var(--_accent);
    border-width: 2px;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 1.25rem;
  }

  .choices label {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2rem;
    color: var(--_ink);
    font-size: 1em;
  }

  .choices input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    min-block-size: 0;
    accent-color: var(--_accent);
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
    border-block-end: 1px solid var(--_line);
  }

  .tabs button {
    margin-block-end: -1px;
    padding: 0.625rem 0.125rem;
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    background: none;
    color: var(--_muted);
    font-weight: 600;
  }

  .tabs [aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_ink);
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: 0.5rem;
    color: var(--_muted);
    text-align: start;
  }

  th,
  td {
    padding: 0.5rem 1rem 0.5rem 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }

  th {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    /* Where colours are forced, transparent edges are seen: these must not cover the line. */
    .tabs button {
      margin-block-end: 0;
      border-color: Canvas;
    }

    .tabs [aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }

  /* On paper nothing can be operated; what was chosen, the answer says. */
  @media print {
    button:not(.quiet),
    .field:has(> .choices) {
      display: none;
    }

    h2,
    h3 {
      break-after: avoid;
    }

    /* What is chosen, as a word. */
    select {
      padding: 0;
      border: 0;
      appearance: none;
    }
  }
`;
