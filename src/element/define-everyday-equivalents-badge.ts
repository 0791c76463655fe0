/** Registers the badge; a second script on the page finds it registered and leaves it be. */
import { EverydayEquivalentsBadge } from './everyday-equivalents-badge.js';

if (!customElements.get('everyday-equivalents-badge')) {
  customElements.define('everyday-equivalents-badge', EverydayEquivalentsBadge);
}

declare global {
  interface HTMLElementTagNameMap {
    'everyday-equivalents-badge': EverydayEquivalentsBadge;
  }
}
