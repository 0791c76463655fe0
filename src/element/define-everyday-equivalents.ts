/** Registers `<everyday-equivalents>`, unless a page has done so already. */
import { EverydayEquivalents } from './everyday-equivalents.js';

if (!customElements.get('everyday-equivalents')) customElements.define('everyday-equivalents', EverydayEquivalents);

declare global {
  interface HTMLElementTagNameMap {
    'everyday-equivalents': EverydayEquivalents;
  }
}
