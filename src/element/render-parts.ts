import { html } from 'lit';
import type { Part } from '../words/index.js';

/** A text with the parts that stand out in elements of their own. */
export const renderParts = (parts: Part[]): unknown[] =>
  parts.map(({ text, look }) => {
    switch (look) {
      case 'plain':
        return text;
      case 'strong':
        return html`<strong>${text}</strong>`;
      case 'quiet':
        return html`<span class="conditions">${text}</span>`;
      case 'english':
        return html`<span lang="en">${text}</span>`;
    }
  });
