/** The look of E = P x t: the formula, own numbers, steps and answers to check. */
import { css } from 'lit';

export const sumStyles = css`
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
