/** Reads `model-names.json`: what a model's canonical id is where a source spells it otherwise, and what it is called. */
import type { ModelEntry } from '../src/core/dataset.js';
import { DataError } from './data-error.js';

/** The contents of `model-names.json`. */
export interface ModelNames {
  renames: { from: string; to: string; why: string }[];
  models: Record<string, ModelEntry>;
}

/** Canonical ids by the names that sources use. */
export class Renames {
  readonly #to = new Map<string, string>();

  constructor(renames: ModelNames['renames']) {
    renames.forEach(({ from, to, why }, index) => {
      if (this.#to.has(from)) throw new DataError('model-names.json', index + 1, 'from', `"${from}" is renamed twice`);
      if (!why) throw new DataError('model-names.json', index + 1, 'why', 'is missing');
      this.#to.set(from, to);
    });
  }

  /** The canonical id, which is the published name unless it was renamed. */
  nameOf(published: string): string {
    return this.#to.get(published) ?? published;
  }
}

/** Throws when an entry is about a model that no figure has: a misspelt id would otherwise do nothing, unseen. */
export function assertModelsMeasured(models: ModelNames['models'], measured: ReadonlySet<string>): void {
  for (const id of Object.keys(models)) {
    if (!measured.has(id)) throw new DataError('model-names.json', id, 'id', 'no figure has this model');
  }
}
