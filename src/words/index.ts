/** The table of contents of the words: explanations to sentences, by language. */
export { describeKind, describeKnown, sourceLine } from './describe.js';
export type { KnownDescription, SourceLine } from './describe.js';
export type { ComparisonLine } from './describe-comparisons.js';
export { describeUnknown, describeUnmeasured } from './describe-missing.js';
export { describeShort } from './describe-short.js';
export { describePanel, describeTallyPanel, type Panel } from './describe-panel.js';
export { describeTally } from './describe-tally.js';
export type { TallyDescription } from './describe-tally.js';
export { describeEquivalent, describeLadderScale, describePlace } from './describe-ladder.js';
export type { Place } from './describe-ladder.js';
export { describeCredit, describeDataDate, describeRevision } from './notices.js';
export type { StepLine } from './describe-steps.js';
export {
  emphasiseComparison,
  emphasiseReason,
  emphasiseSentence,
  emphasiseSource,
  type Emphasis,
  type Part,
} from './emphasis.js';
export { CITATION_FORMATS, citableDataset, citablesOf, formatCitation } from './citation.js';
export type { Citable, CitationFormat } from './citation.js';
export { labelThing } from './authors-own.js';
export { languageFor } from './languages.js';
export { addLanguage, lineLanguageFor } from './line-languages.js';
export { readerIn, readerOf, type Reader } from './reader.js';
export { fill, formatCount, formatDate, formatEnergy, formatNumber, regionOf, usableLocale } from './format.js';
export type { Language, LineLanguage, Message } from './language.js';
