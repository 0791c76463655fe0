/**
 * Reads a model's name as a host spells it: which words are left when host markers, precision and separators are taken
 * off, and what those markers said. It knows spellings, not models: the same reading serves canonical ids and hosts'.
 */
import { HOSTS, takeHost } from './name-host.js';

/** A spelling taken apart. */
export interface ParsedName {
  /** The path segment before the name: a publisher, a host or a third party. */
  organisation: string;
  /** Words of the name; numbers of a version joined (`3.1`), sizes whole (`70b`), without the markers below. */
  words: string[];
  /** `tuned` for instruct and chat, `base` for pre-trained, absent where the name does not say. */
  variant?: 'tuned' | 'base';
  /** Precision that the name states: `full` for 16 bits, `low` for one that is no release's own, `default` a tag's own. */
  precision?: 'full' | 'fp8' | 'mxfp4' | 'low' | 'default';
  /** A speed tier or a `:thinking` switch: the same weights served so that an answer costs another energy. */
  servedOtherwise: boolean;
  /** Ends in `-latest`: the name moves. */
  moves: boolean;
  /** An Ollama tag: default precision is low, default variant tuned. */
  isTag: boolean;
}

/** Longer text is no model name; also bounds the work on hostile input. */
export const LONGEST_NAME = 200;

const SUFFIX = /:([a-z][a-z-]*)(?::\w+)?$/;
/** A suffix that starts so (`thinking`, `reasoner`) is no tag of Ollama's but a route: it keeps the weights. */
const SPEED_ROUTES = /^(?:nitro|fast|batch|online|th|rea|low|high|max)/;
/** Routes that only say who serves, besides the hosts: any other word is a part of the name. */
const PLAIN_ROUTES =
  /^(?:free|beta|exacto|floor|extended|feather|default|cheapest|preferred|cohere|zai-org|publicai|clarifai|wavespeed)/;

const mark = (words: string) => new RegExp(`[-_.:@](?:${words})(?=$|[-_.:@/ ])`, 'g');
/** How names state a precision: the last of these that a name has counts, and a file's format the least. */
const PRECISIONS: [NonNullable<ParsedName['precision']>, RegExp][] = [
  [
    'low',
    mark(
      'gguf|ggml|llamafile|litert-?lm|mlx|mlc(?:-1k)?|onnx|ov|openvino|exl[23]|block|hybrid|generic|vitis|cuda|[cgn]pu|incl_clips|t5xxl\\w+|(?:fp)?mixed',
    ),
  ],
  ['full', mark('b?fp?16|bfloat16|fp?32')],
  ['mxfp4', mark('mxfp4')],
  [
    'low',
    mark(
      'ud|i1|q|[it]?q\\d[a-z\\d]*(?:[-_](?:\\d|[knxsml]+))*|(?:nv?_?)?fp?4(?:a16|-v2)?|[qu]?int\\d|a?sym\\w*|' +
        'w\\d+a\\d+\\w*|g128|(?:auto)?awq|gptq(?:-\\db(?:-128g)?)?|(?:unsloth-)?bnb|[\\d.]+(?:[-_]?bits?|bpw|mb)|cw|dwq(?:-\\d+)?|qat|quantized|' +
        'smashed|hqq|autoround|aqlm|pv|[12]x\\d+|quark',
    ),
  ],
  ['fp8', mark('fp?8(?:[-_](?:scaled|dynamic|e4m3fn|e5m2|k[vj]))*')],
];

const TUNED = /^(?:instruct|it|chat|inst)$/;
const BASE = /^(?:base|pt|pretrained)$/;
/** What Ollama's tags call pre-trained. */
const TAG_BASE = /^(?:text|code)$/;
const NEUTRAL = /^(?:hf|lm|diffusers|maas|tee|free|original|cloud|latest|labs|vllm|older)$/;
const VENDORS = /^(?:meta|nvidia|databricks|alibaba)$/;

/** Sizes (`70b`, `8x7b`, `a22b`, `16e`, `1.5b`) whole, else runs of digits or of letters; `+` and other scripts count. */
const ATOMS = /o\d+|\d+x\d+(?:\.\d+)?b|[ae]?\d+(?:\.\d+)?[bmke](?![a-z\d])|\d+|[a-z]+|[^ -~]+/g;

/** What hosts and publishers write before a name with a dash; Command R+ is the one whose own id starts so. */
const PREFIXES =
  /^(?:[a-z]{2}-(?=anthropic-)|amazon-|c4ai-(?!command-r-plus$)|z-?ai-(?!org)|gemini-(?=gemma)|text-embedding-|azure-|bedrock-|groq-|cerebras-|duo-chat-|llamacpp-|nim-|ollama-)/;

/** Joins the numbers of a version (`3`, `1` to `3.1`; `4.0` is `4`); release months and sizes stay words of their own. */
function joinVersions(atoms: string[]): string[] {
  const words: string[] = [];
  let inVersion = false;
  atoms.forEach((atom, at) => {
    const isVersion = /^\d{1,3}$/.test(atom);
    if (isVersion && inVersion) words[words.length - 1] += `.${atom}`;
    else if (atom !== 'v' || !/^\d+$/.test(atoms[at + 1] ?? '')) words.push(atom);
    inVersion = isVersion;
  });
  return words.map((word) => word.replace(/^(\d+)\.0$/, '$1'));
}

/** Splits a lower-case name into words: numbers of a version are one (`3.1`), and so are sizes (`70b`). */
export const wordsOf = (name: string): string[] =>
  joinVersions(
    name
      .replace(PREFIXES, '')
      .replace(/^(?=(?:opus|sonnet|haiku)-\d)/, 'claude-')
      .replace(/^sd[-_]?(?=xl|\d)/, 'stable-diffusion-')
      .replace(/([-:](?:0|1(?=_)))_?(?=\db)/, '$1.')
      .replace(/^gpt-(?=o\d)/, '')
      .replace('r1-distill', 'deepseek-$&')
      .replace(/ggml-(?=large|medium|small|base|tiny)/, 'whisper-')
      .replace('gptoss', 'gpt-oss')
      .replace('mistral-8x', 'mixtral-8x')
      .replace('moe-8x', '8x')
      .replace(/v0(\d)(?!\d)/g, 'v0.$1')
      .replace(/(\d)p(?=\d)/g, '$1.')
      .replace(/(2[45])\.(?=[01]\d)/, '$1')
      .replace('+', '-plus')
      .match(ATOMS) ?? [],
  );

/** A spelling as identifiers are written, also where it is one for readers: `OpenAI: GPT-4o (2024-08-06)`. */
const asIdentifier = (spelling: string): string =>
  spelling
    .slice(0, 300) // Ten million characters are not lowered to be refused.
    .trim()
    .toLowerCase()
    .replace(/v0:(?=\d)/, 'v0.')
    .replace(/^([a-z ]+)(?:: | - )/, '$1/')
    .replace(/ \((via |on |chatgpt)?([^)]*)\)$/, (all, by: string | undefined, who: string) =>
      by || HOSTS.test(who) ? '' : all,
    )
    .replace(/ (?=v0)/, '_')
    .replace(/ ?[([ ]/g, '-')
    .replace(/[)\]]/g, '');

/** Takes a spelling apart; undefined for text that cannot be a model's name. */
export function parseName(spelling: string): ParsedName | undefined {
  const lower = asIdentifier(spelling);
  if (lower === '' || lower.length > LONGEST_NAME) return undefined;
  const host = takeHost(lower);
  const suffix = SUFFIX.exec(host.name);
  const isRoute = suffix !== null && [HOSTS, SPEED_ROUTES, PLAIN_ROUTES].some((routes) => routes.test(suffix[1]!));
  const routed = isRoute ? host.name.slice(0, suffix.index) : host.name;
  let name = routed;
  let precision: ParsedName['precision'];
  for (const [kind, pattern] of PRECISIONS) {
    const rest = name.replace(pattern, '');
    if (rest !== name) precision = kind;
    name = rest;
  }
  const isTag = /^ollama/.test(host.organisation) || routed.includes(':');
  // What runs on a reader's own machine has few bits where its name does not say how many.
  const isLocal = isTag || /^lmstudio-c/.test(host.organisation);
  const all = wordsOf(name);
  const isTuned = all.some((word) => TUNED.test(word));
  const isBase = all.some((word) => BASE.test(word) || (isTag && TAG_BASE.test(word)));
  const moves = all.includes('latest');
  return {
    organisation: host.organisation,
    words: all.filter((word) => !NEUTRAL.test(word) && !(isTag && TAG_BASE.test(word))),
    variant: isBase ? 'base' : isTuned || isTag ? 'tuned' : undefined,
    precision: precision ?? (isLocal && !all.includes('cloud') ? 'default' : undefined),
    servedOtherwise: isRoute && SPEED_ROUTES.test(suffix[1]!),
    moves,
    isTag,
  };
}

/** The words that do not match. */
export const without = (words: string[], pattern: RegExp) => words.filter((word) => !pattern.test(word));

/** The words that name the weights: without vendor, variant; sorted, so that their order does not matter. */
export function keyOf(words: string[]): string {
  const named = words.length > 2 ? without(words, VENDORS) : words;
  // A second mention of a size or word says nothing new; a second number is another version.
  return named
    .filter((word, at) => Number(word) >= 0 || named.indexOf(word) === at)
    .sort()
    .join(' ');
}

/** How many words say which model it is: without variant, vendor and a version as Mistral numbers them. */
export const lengthOf = (words: string[]): number => keyOf(without(withoutVariant(words), /^0\./)).split(' ').length;

export const withoutVariant = (words: string[]) => without(without(words, TUNED), BASE);
