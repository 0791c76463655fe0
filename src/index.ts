/** The package: registers the card for articles and gives the pure functions behind it. */
import './element/define-everyday-equivalents.js';

export * from './api.js';
export { EverydayEquivalents } from './element/everyday-equivalents.js';
export { ExplanationChangeEvent } from './element/explanation-change-event.js';
