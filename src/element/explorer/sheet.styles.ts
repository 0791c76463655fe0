/** The look of the teacher's page: the sheet as it will lie on paper, and what of the page is printed. */
import { css } from 'lit';

export const sheetStyles = css`
  .sheet {
    display: grid;
    gap: var(--_space);
    padding: calc(1.5 * var(--_space));
    border: 1px solid var(--_line);
  }

  .lesson .sheet ol {
    gap: calc(1.25 * var(--_space));
    padding-inline-start: 2em;
  }

  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    max-inline-size: none !important;
  }

  .names span {
    flex: 2;
    min-inline-size: 8rem;
    padding-block-end: 0.25rem;
    border-block-end: 1px solid var(--_control);
    color: var(--_muted);
    font-size: 0.875em;
  }

  .names span + span {
    flex: 1;
  }

  .sheet footer {
    display: grid;
    gap: 0.125rem;
    color: var(--_muted);
    font-size: 0.75em;
    overflow-wrap: anywhere;
  }

  .take-picture svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 50rem;
    block-size: auto;
    margin-block-start: 0.375rem;
    border: 1px solid var(--_line);
    font-family: system-ui, sans-serif;
  }

  .narrow {
    max-inline-size: 16rem;
  }

  @media screen {
    .print-only {
      display: none;
    }
  }

  @media print {
    .screen-only,
    .lesson:not(.notes-only) > .notes,
    .notes-only > :not(.notes) {
      display: none !important;
    }

    .notes {
      font-size: 0.8125rem;
    }

    .sheet {
      padding: 0;
      border: 0;
      font-size: 0.75rem;
    }

    /* A grid within grids is not broken where it says: its pages run over each other. */
    .explorer:has(.sheet),
    .view:has(.sheet),
    .lesson:has(.sheet),
    .part:has(> .sheet),
    .sheet,
    .lesson .sheet ol {
      display: block;
    }

    .sheet > * + *,
    .sheet li + li {
      margin-block-start: 0.75em;
    }

    .sheet li {
      break-inside: avoid;
    }

    .lesson .sheet p,
    .lesson .sheet li {
      max-inline-size: none;
    }

    /* Room to write on. */
    .sheet:not(.key) li {
      padding-block-end: 2.25rem;
    }

    .key {
      break-before: page;
    }
  }
`;
