/** What the dataset says of models besides their figures: names, and spellings that the rules of names do not read. */
import type { Dataset, ModelEntry } from '../src/core/dataset.js';
import { findModel } from '../src/core/model-name.js';
import type { ModelNames } from './read-model-names.js';

type Models = Record<string, ModelEntry>;

/** The name a source used stays a spelling of the model it was renamed to. */
export function composeModels({ models, renames }: ModelNames): Models {
  const entries = structuredClone(models);
  for (const { from, to } of renames) {
    const entry = (entries[to] ??= {});
    entry.aliases = [...new Set([...(entry.aliases ?? []), from])];
  }
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Leaves out the spellings that mean the same without being listed: every reader of the dataset pays for them. */
export function withoutReadAliases(dataset: Dataset): Dataset {
  let kept = dataset;
  for (const [id, { aliases = [] }] of Object.entries(dataset.models)) {
    for (const alias of aliases) {
      const fewer = withoutAlias(kept, id, alias);
      const [before, after] = [findModel(alias, dataset), findModel(alias, fewer)];
      if (after?.id === before?.id && after?.match === before?.match) kept = fewer;
    }
  }
  return kept;
}

function withoutAlias(dataset: Dataset, id: string, alias: string): Dataset {
  const { aliases = [], ...entry } = dataset.models[id]!;
  const rest = aliases.filter((other) => other !== alias);
  const models: Models = { ...dataset.models, [id]: rest.length ? { ...entry, aliases: rest } : entry };
  if (!Object.keys(models[id]!).length) delete models[id];
  return { ...dataset, models };
}
