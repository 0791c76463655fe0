/**
 * What an AI service says of one response: model, token counts, energy. Knows what the counts of each service include;
 * does not know models, datasets or how a host came by the object. The services' names are in `usage-fields.ts`.
 */
import { at, own } from './own-property.js';
import { findEnergy, type EnergyReading, type EnergySource } from './usage-energy.js';
import { CACHED_INPUT, HOLDERS, INPUT, MODEL, OUTPUT, REASONING, SHAPES, TOTAL } from './usage-fields.js';

/**
 * Whose fields were read. One name stands for all services that send the same fields: `chat-completions` for OpenAI's
 * Chat Completions and everything that copies it (Mistral, Groq, OpenRouter, LiteLLM, Open WebUI, Hugging Face, xAI),
 * `anthropic-or-responses` for `input_tokens` and `output_tokens` with nothing beside them to tell the two apart,
 * `ai-sdk-4-or-mistral` for the names that both libraries use. An object that has energy and no token counts is named
 * by its `energySource`.
 */
export type UsageShape = (typeof SHAPES)[number][0] | EnergySource;

/** What `readUsage` found. Counts are whole numbers, 0 or more; what was not stated is not there. */
export interface UsageReading extends Partial<EnergyReading> {
  shape: UsageShape;
  /** The model as the service spells it: the one that answered, where that differs from the one asked for. */
  model?: string;
  /** All tokens that went in, cached ones included. */
  inputTokens?: number;
  /** Those of `inputTokens` that were read from a cache. */
  cachedInputTokens?: number;
  /** All tokens that the model generated, reasoning included. */
  outputTokens?: number;
  /** Those of `outputTokens` that were reasoning. */
  reasoningTokens?: number;
}

/** More than any response has; bounds the work on cyclic and endless objects. */
const MAX_PLACES = 16;
/** A stream states its usage in its first or last chunks; bounds the work on long ones. */
const MAX_CHUNKS = 1000;
/** Characters; a longer text is not the name of a model. */
const MAX_NAME = 200;

/** A whole number, or its digits as text, which some gateways send; anything else is absent. */
function toCount(value: unknown): number | undefined {
  const count = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? Math.abs(count) : undefined;
}

function findCount(place: unknown, paths: string): number | undefined {
  for (const sum of paths.split('|')) {
    const [first, ...more] = sum.split('+').map((path) => toCount(at(place, path)));
    if (first !== undefined) return more.reduce<number>((total, count = 0) => total + count, first);
  }
  return undefined;
}

function findModel(places: unknown[]): string | undefined {
  for (const place of places) {
    for (const path of MODEL) {
      const name = at(place, path);
      if (typeof name === 'string' && name.length <= MAX_NAME && name.trim()) return name;
    }
  }
  return undefined;
}

/** The payload and the objects in it that may have the fields, nearest first. */
function findPlaces(payload: unknown): unknown[] {
  const places = [payload];
  for (const place of places) {
    for (const holder of HOLDERS) {
      const inner = at(place, holder);
      if (inner && typeof inner === 'object' && places.length < MAX_PLACES) places.push(inner);
    }
  }
  return places;
}

const shapeOf = (place: unknown) =>
  SHAPES.find(([, ...keys]) => keys.some((key) => own(place, key) !== undefined))?.[0];

function readCounts(place: unknown) {
  let inputTokens = findCount(place, INPUT);
  let outputTokens = findCount(place, OUTPUT);
  const cachedInputTokens = findCount(place, CACHED_INPUT);
  const reasoningTokens = findCount(place, REASONING);
  // A part larger than its whole was not counted in it: AI SDK 5 keeps Anthropic's cache out of the input.
  if (cachedInputTokens && inputTokens !== undefined && cachedInputTokens > inputTokens)
    inputTokens += cachedInputTokens;
  if (reasoningTokens && outputTokens !== undefined) {
    // xAI has OpenAI's names but keeps reasoning out of the output; its total tells.
    const isApart = findCount(place, TOTAL) === (inputTokens ?? 0) + outputTokens + reasoningTokens;
    if (isApart || reasoningTokens > outputTokens) outputTokens += reasoningTokens;
  }
  return { inputTokens, cachedInputTokens, outputTokens, reasoningTokens };
}

/** What one object states; without a shape if it states no token counts. */
function readOne(payload: unknown): Partial<UsageReading> {
  const places = findPlaces(payload);
  const place = places.find((candidate) => shapeOf(candidate));
  const counts = place !== undefined && { shape: shapeOf(place), ...readCounts(place) };
  // Anthropic opens a stream with a count of its first tokens, which is not the length of the answer.
  const opening = own(payload, 'type') === 'message_start' && { outputTokens: undefined };
  const reading = { ...counts, ...opening, model: findModel(places), ...findEnergy(places) };
  return Object.fromEntries(Object.entries(reading).filter(([, value]) => value !== undefined));
}

/**
 * Reads the model, the token counts and the energy of one response, whatever an AI service or library calls them.
 *
 * @param payload A whole response, its usage object, a chunk of its stream, a chat message with such metadata, an
 *   OpenTelemetry GenAI span, or all chunks of one stream in order: what a later one states replaces what an earlier
 *   one did. Response headers are read from a plain object under `headers`, not from a `Headers`.
 * @returns What was stated, or undefined if no known shape is found. Never throws, never guesses a number, and reads
 *   own properties only.
 * @example
 * readUsage({ model: 'llama3.2', prompt_eval_count: 26, eval_count: 282 });
 * // { shape: 'ollama', model: 'llama3.2', inputTokens: 26, outputTokens: 282 }
 */
export function readUsage(payload: unknown): UsageReading | undefined {
  const reading = readStated(payload);
  const shape = reading.shape ?? reading.energySource;
  return shape && { ...reading, shape };
}

/** As `readUsage`, but also what names the model and counts nothing yet: the chunks of a stream before its last. */
export function readStated(payload: unknown): Partial<UsageReading> {
  try {
    const list = Array.isArray(payload) && (payload as unknown[]);
    const chunks = list ? [list[0], ...list.slice(-MAX_CHUNKS)] : [payload];
    // Without a prototype, so that a polluted one cannot lend it a shape.
    const nothing = Object.create(null) as object;
    return Object.assign(nothing, ...chunks.map(readOne)) as Partial<UsageReading>;
  } catch {
    // A revoked proxy throws at `Array.isArray` already.
    return {};
  }
}
