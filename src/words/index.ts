/** The table of contents of the words: explanations to sentences, by language. */
export { describeKind, describeKnown, describeShort, describeUnknown, describeUnmeasured } from './describe.js';
export type { ComparisonLine, KnownDescription, SourceLine } from './describe.js';
export { describePanel, describeTallyPanel, type Panel } from './describe-panel.js';
export { describeTally } from './describe-tally.js';
export type { TallyDescription } from './describe-tally.js';
export { describeEquivalent, describeLadderScale, describePlace } from './describe-ladder.js';
export type { Place } from './describe-ladder.js';
export type { StepLine } from './describe-steps.js';
export { languageFor } from './languages.js';
export { lineLanguageFor } from './line-languages.js';
export { fill, formatCount, formatEnergy, regionOf, usableLocale } from './format.js';
export type { Language, LineLanguage, Message } from './language.js';
