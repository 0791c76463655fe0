/** The explorer for classrooms: importing this registers `<everyday-equivalents-explorer>`. */
import './element/define-everyday-equivalents-explorer.js';

export { EverydayEquivalentsExplorer } from './element/everyday-equivalents-explorer.js';
export { ExplanationChangeEvent } from './element/explanation-change-event.js';
export { registerLanguage } from './element/page-language.js';
