/** The look of the models: the chosen ones, and the list under the field that finds others. */
import { css } from 'lit';

export const modelChooserStyles = css`
  .chosen {
    margin-block-end: 0.375rem;
    list-style: none;
  }

  #finder-hint {
    margin-block-start: 0.25rem;
  }

  .chosen li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    min-block-size: 2.25rem;
    border-block-end: 1px solid var(--_line);
  }

  .chosen label {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.25rem;
    overflow-wrap: anywhere;
  }

  .chosen input {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    min-block-size: 0;
    accent-color: var(--_accent);
  }

  .remove {
    flex: none;
    inline-size: 2rem;
    min-block-size: 2rem;
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--_muted);
    font-size: 1.25em;
    line-height: 1;
  }

  .combo {
    position: relative;
  }

  [role='listbox'] {
    position: absolute;
    inset-block-start: calc(100% + 0.25rem);
    inset-inline-start: 0;
    z-index: 1;
    box-sizing: border-box;
    max-block-size: 22rem;
    inline-size: max(100%, min(24rem, 85cqi));
    overflow-y: auto;
    border: 1px solid var(--_control);
    border-radius: var(--everyday-equivalents-radius, 0.25rem);
    background: var(--_paper);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 15%);
  }

  [role='listbox'][hidden] {
    display: none;
  }

  .group {
    position: sticky;
    inset-block-start: 0;
    padding: 0.5rem 0.75rem 0.25rem;
    background: var(--_paper);
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }

  .group::first-letter {
    text-transform: uppercase;
  }

  .option {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    padding-block: 0.375rem;
    padding-inline: 1.875rem 0.75rem;
    cursor: pointer;
    overflow-wrap: anywhere;
  }

  .option .figure {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .option:hover,
  .option.active {
    background: color-mix(in srgb, var(--_accent) 14%, var(--_paper));
  }

  .option.active {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  [aria-selected='true'].option::before {
    position: absolute;
    inset-inline-start: 0.625rem;
    content: '✓';
    content: '✓' / '';
  }

  [aria-disabled='true'].option {
    cursor: default;
  }

  @media (forced-colors: active) {
    .option.active {
      outline-color: Highlight;
    }
  }
`;
