/**
 * What is the author's own, said to be that: a figure with its source, and things to compare with. Apart from
 * `describe.ts`, because badge and explorer have no author.
 */
import { AUTHOR, type Comparison, type Known, type Wording } from '../core/index.js';
import { describeKnown, type KnownDescription } from './describe.js';
import { describeSteps } from './describe-steps.js';
import { fill, formatCount, formatEnergy, formatNumber } from './format.js';
import type { AuthorsWords, Language } from './language.js';

/** A wording with the label in each of its forms. */
function labelled(wording: Wording, { thing }: AuthorsWords): Wording {
  const forms = Object.entries(typeof wording === 'string' ? { other: wording } : wording);
  return Object.fromEntries(forms.map(([form, text]) => [form, thing.replace('{thing}', () => text)])) as Wording;
}

/** A thing whose wording says that it is the author's. */
export const labelThing = <Thing extends { wording?: Wording }>(thing: Thing, language: Language): Thing =>
  thing.wording ? { ...thing, wording: labelled(thing.wording, language.own) } : thing;

/** An answer whose comparisons say which things are the author's. */
const labelOwn = (known: Known, language: Language): Known =>
  known.comparisons.some(({ wording }) => wording)
    ? { ...known, comparisons: known.comparisons.map((one): Comparison => labelThing(one, language)) }
    : known;

/** What is said of a figure of the author's own in the place of what is said of ours; nothing for ours. */
function describeOwnFigure(
  known: Known,
  language: Language,
  locale: string,
): Pick<KnownDescription, 'sentence' | 'conditions' | 'kind' | 'sources' | 'steps'> | undefined {
  const { source, model, queries, energyWh } = known;
  if (source.id !== AUTHOR) return undefined;
  const { own } = language;
  const labels = { kind: language.kind[known.kind], boundary: language.boundary[known.boundary] };
  const conditions = fill(own.conditions, { kind: fill(language.conditions, labels, locale) }, locale);
  const energy = formatEnergy(energyWh.typical, locale);
  const values = { queries: formatCount(queries, locale), model: model.name, energy, conditions };
  const [, ...steps] = describeSteps(known, language, locale);
  const counted = fill(language.query, { count: values.queries }, locale, { count: queries });
  // As many digits as the author gave, so that a reader who redoes the sum gets our answer.
  const exactly = `${formatNumber(energyWh.typical, locale, 6)}\u00a0Wh`;
  const given = fill(own.step, { energy: exactly, queries: counted }, locale);
  return {
    sentence: fill(model.name ? language.known : language.unnamed, values, locale, { count: queries }),
    conditions,
    kind: fill(own.kind, labels, locale),
    sources: [{ text: fill(own.source, { title: source.title }, locale), title: source.title, url: source.url }],
    steps: [{ text: given, sources: source.url ? [{ title: source.title, url: source.url }] : [] }, ...steps],
  };
}

/** Everything a reader is told about an energy, the author's own said to be that. */
export function describeAnswer(answer: Known, language: Language, locale: string): KnownDescription {
  const known = labelOwn(answer, language);
  return { ...describeKnown(known, language, locale), ...describeOwnFigure(known, language, locale) };
}
