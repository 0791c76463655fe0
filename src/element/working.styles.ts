/** The look of the disclosure with the sum. */
import { css } from 'lit';

export const workingStyles = css`
  .working {
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
  }

  summary {
    padding-block: 0.75rem;
    font-size: 1.0625em;
    font-weight: 600;
    cursor: pointer;
  }

  .working > :not(summary) {
    max-inline-size: 44em;
  }

  .working ul,
  .working ol {
    display: grid;
    gap: 0.5rem;
    padding-inline-start: 1.25em;
  }

  .working p {
    margin-block: 1rem 0.25rem;
  }

  .sum {
    font-variant-numeric: tabular-nums;
  }

  .citation summary {
    padding-block: 0.5rem;
  }

  .citation pre {
    margin: 0;
    max-block-size: 12em;
    overflow: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  @media print {
    .citation {
      display: none;
    }

    .term {
      break-after: avoid;
    }
  }
`;
