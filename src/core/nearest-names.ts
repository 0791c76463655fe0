/** Known names that share words with an unknown one: what a reader is offered instead, never used in its place. */
import type { Dataset } from './dataset.js';
import { listFigureModels } from './figures.js';
import { parseName } from './name-tokens.js';
import { remembering } from './remembering.js';

const OFFERED = 3;
/** Words with at least this share of their letter pairs in common are the same, misspelt; short ones need more, numbers less. */
const ALIKE = 0.6;
const ALIKE_SHORT = 0.75;
const ALIKE_NUMBERS = 0.4;
const SHORT = 4;
/** Bounds the work on hostile names. */
const MOST_WORDS = 12;

/** Words that many names have and that name none. */
const GENERIC =
  /^(?:model|llm|ai|base|small|medium|large|big|tiny|mini|micro|nano|pro|plus|max|fast|turbo|text|image|video|audio|code|vision|chat|instruct|finetuned|uncased|cased|distilled|classification|generation|test|v|the|for|and)$/;

interface Words {
  /** The words of each canonical id. */
  byId: Map<string, string[]>;
  pairs: Map<string, Set<string>>;
}

/** What a name that is asked for leaves out: it does not make another less near. */
const UNSAID = /^(?:instruct|chat)$/;

const indexes = new WeakMap<Dataset, Words>();
const nearestFor = remembering<string[]>();

const pairsOf = (word: string): Set<string> => {
  const letters = `^${word}$`;
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
};

/** The words of each canonical id, with their letter pairs: a typing error keeps most pairs. */
function indexOf(dataset: Dataset): Words {
  let index = indexes.get(dataset);
  if (!index) {
    index = { byId: new Map(), pairs: new Map() };
    for (const id of listFigureModels(dataset)) {
      const words = parseName(id)?.words ?? [id.toLowerCase()];
      index.byId.set(id, words);
      for (const word of words) index.pairs.set(word, pairsOf(word));
    }
    indexes.set(dataset, index);
  }
  return index;
}

const leastShare = (word: string, known: string): number => {
  if (/\d/.test(word)) return ALIKE_NUMBERS;
  return Math.min(word.length, known.length) <= SHORT ? ALIKE_SHORT : ALIKE;
};

/** How alike two words are, by their shared pairs: 1 for the same, 0 for words that are not alike. */
function likeness(word: string, pairs: Set<string>, known: string, knownPairs: Set<string>): number {
  let shared = 0;
  for (const pair of pairs) if (knownPairs.has(pair)) shared++;
  const share = (2 * shared) / (pairs.size + knownPairs.size);
  return share >= leastShare(word, known) ? share : 0;
}

function look(name: string, dataset: Dataset): string[] {
  const { byId, pairs } = indexOf(dataset);
  const asked = (parseName(name)?.words ?? []).slice(0, MOST_WORDS);
  /** For each asked word how alike each known word is. */
  const alike = asked.map((word) => {
    const own = pairsOf(word);
    return new Map([...pairs].map(([known, its]) => [known, likeness(word, own, known, its)]));
  });
  const names = (word: string): boolean => /[a-z]{3}/.test(word) && !GENERIC.test(word);
  const scored = [...byId].flatMap(([id, words]) => {
    const shares = asked.map((_, at) => Math.max(0, ...words.map((word) => alike[at]!.get(word)!)));
    if (!asked.some((word, at) => shares[at]! > 0 && names(word))) return [];
    const sum = shares.reduce((total, share) => total + share, 0);
    // In tenths, so that among much alike names the order of the dataset decides: the best measured first.
    return [{ id, score: Math.round((20 * sum) / (asked.length + words.filter((word) => !UNSAID.test(word)).length)) }];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, OFFERED)
    .map(({ id }) => id);
}

/** The known canonical ids nearest to a name, the nearest first; none where no word that names a model is shared. */
export function nearestNames(name: string, dataset: Dataset): string[] {
  const start = name.slice(0, 100);
  return nearestFor(dataset, start, () => look(start, dataset));
}
