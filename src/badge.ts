/** The badge for chat interfaces: importing this registers `<everyday-equivalents-badge>`. */
import './element/define-everyday-equivalents-badge.js';

export { EverydayEquivalentsBadge } from './element/everyday-equivalents-badge.js';
export { ExplanationChangeEvent } from './element/explanation-change-event.js';
export { registerLanguage } from './element/page-language.js';
export type * from './core/index.js';
