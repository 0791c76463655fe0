/** The look of the words of the card: sentence, comparisons, label, and the reason where there is no answer. */
import { css } from 'lit';

export const cardTextStyles = css`
  .sentence {
    display: grid;
    gap: 0.5em;
    max-inline-size: 34em;
    font-size: 1.1875em;
    line-height: 1.35;
    text-wrap: pretty;
  }

  .sentence strong {
    color: var(--_accent);
    white-space: nowrap;
  }

  .conditions {
    color: var(--_muted);
  }

  .comparisons {
    display: grid;
    gap: calc(0.75 * var(--_space)) var(--_space);
    padding-block: var(--_space);
    border-block: 1px solid var(--_line);
    list-style: none;
  }

  .comparison {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0.375rem 0.75rem;
    line-height: 1.3;
  }

  .comparison strong {
    font-size: 1.1875em;
  }

  .amount-first strong {
    display: block;
  }

  .icon {
    display: block;
    inline-size: 2rem;
    block-size: 2rem;
    color: var(--_accent);
  }

  .label {
    display: grid;
    align-content: start;
    gap: 0.375rem;
    font-size: 0.875em;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem 0.875rem;
    font-weight: 600;
  }

  .kind {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
  }

  .kind .icon {
    inline-size: 1.125rem;
    block-size: 1.125rem;
  }

  .kind span {
    display: inline-block;
  }

  .kind span::first-letter {
    text-transform: uppercase;
  }

  .several > span {
    display: block;
  }

  .several > span + span {
    margin-block-start: 0.25rem;
  }

  .term {
    color: var(--_muted);
  }

  .reason {
    display: grid;
    gap: 0.375rem;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .reason ul {
    padding-inline-start: 1.25em;
  }

  @media (forced-colors: active) {
    .icon {
      color: CanvasText;
    }
  }
`;
