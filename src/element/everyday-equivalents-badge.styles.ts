import { css } from '@lit/reactive-element';

export const badgeStyles = css`
  :host {
    display: inline-block;
    min-inline-size: min(100%, var(--everyday-equivalents-badge-width, 24rem));
    max-inline-size: 100%;
    font-size: 0.8125rem;
    line-height: 1.5rem;
    content-visibility: auto;
    contain-intrinsic-size: auto 24rem auto 1.5rem;
  }
  :host([streaming]) {
    min-block-size: 1.5rem;
  }
  :host([hidden]) {
    display: none;
  }
  [part='line'] {
    all: unset;
    min-block-size: 1.5rem;
    font-variant-numeric: tabular-nums;
    opacity: 0.85;
  }
  button[part='line'] {
    cursor: pointer;
    text-decoration: underline dotted currentColor;
    text-underline-offset: 0.25em;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  [part='labels'] {
    font-style: italic;
  }
  [part='final'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [part='panel'] {
    box-sizing: border-box;
    inset: auto;
    inline-size: min(26rem, 100vw - 2rem);
    /* All of the room beside the line, which stays in view. */
    max-block-size: min(80vh, 100% - 0.5rem);
    margin: 0.25rem 0;
    padding: 1rem 1.125rem;
    overflow: auto;
    font: inherit;
    line-height: 1.45;
    text-align: start;
    border: 1px solid color-mix(in srgb, currentColor 25%, Canvas);
    border-radius: 0.5rem;
    box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 0.12);
    color: CanvasText;
    background: Canvas;
    position-area: block-end span-inline-end;
    position-try-order: most-block-size;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
  }
  @supports not (position-area: block-end) {
    [part='panel'] {
      inset: 0;
      margin: auto;
    }
  }
  p,
  ol {
    margin: 0 0 0.5rem;
  }
  [part='answer'] {
    font-size: 1.125em;
  }
  [part='sum'] {
    margin-block: 0.75rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid color-mix(in srgb, currentColor 25%, Canvas);
    list-style: none;
    font-variant-numeric: tabular-nums;
  }
  li + li {
    margin-block-start: 0.25rem;
  }
  [part='sum']:empty {
    display: none;
  }
  [part='note'] {
    margin-block-end: 0.25rem;
    color: color-mix(in srgb, currentColor 80%, Canvas);
  }
  a {
    display: block;
    padding-block: 0.25rem;
    color: inherit;
  }
  @media print {
    button[part='line'] {
      text-decoration: none;
    }
  }
`;
