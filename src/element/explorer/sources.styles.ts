/** The look of where numbers come from: three kinds beside each other, and what the meter counts. */
import { css } from 'lit';

export const sourcesStyles = css`
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
    .meter.counted {
      border-color: Highlight;
    }
  }
`;
