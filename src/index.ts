/** The package: registers the card for articles. The pure functions behind it are `./core`. */
import './element/define-everyday-equivalents.js';

export { EverydayEquivalents } from './element/everyday-equivalents.js';
export { ExplanationChangeEvent } from './element/explanation-change-event.js';
export { registerLanguage } from './element/page-language.js';
