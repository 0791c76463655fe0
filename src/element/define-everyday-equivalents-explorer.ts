/** Registers the explorer, unless a page has done so already. */
import { EverydayEquivalentsExplorer } from './everyday-equivalents-explorer.js';

if (!customElements.get('everyday-equivalents-explorer')) {
  customElements.define('everyday-equivalents-explorer', EverydayEquivalentsExplorer);
}

declare global {
  interface HTMLElementTagNameMap {
    'everyday-equivalents-explorer': EverydayEquivalentsExplorer;
  }
}
