/**
 * What the commands share: how one reads its arguments, and how it answers. A command writes to nothing itself: it gives
 * back what to print, what to complain and the exit code, so that it can be tried without a process.
 */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { oneLine } from '../static/text.js';

/** 0: answered; 1: there is no figure, or nothing of that name; 2: the command was used wrongly. */
export type ExitCode = 0 | 1 | 2;

export interface Outcome {
  code: ExitCode;
  /** For standard output, or for the file of `--out`. */
  output?: string | Uint8Array;
  /** Where the output goes instead of standard output. */
  file?: string;
  /** For standard error. */
  complaint?: string;
}

export interface Command {
  /** One line for the list of commands. */
  summary: string;
  help: string;
  run: (args: string[]) => Outcome | Promise<Outcome>;
}

/** A use of a command that cannot be answered; its message says what would be right. */
export class UsageError extends Error {}

/** Options as texts and the rest in order; every option is a text. */
export interface Arguments {
  options: Partial<Record<string, string>>;
  names: string[];
}

/** What was typed, in quotes: its start, and nothing that a terminal would obey. */
export const quote = (text: string, most = 40): string => oneLine(JSON.stringify(text.slice(0, most)));

/** Whether a text is an option, and not a value that begins with a hyphen, such as -3. */
const isOption = (text: string): boolean => /^--?[a-z]/i.test(text);

/** The complaint about what Node's parser found. */
function assertUsable(
  tokens: NonNullable<ReturnType<typeof parseArgs>['tokens']>,
  names: readonly string[],
): asserts tokens {
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!names.includes(name)) {
      throw new UsageError(
        `there is no option ${rawName.slice(0, 40)}; right would be one of ${names.map((one) => `--${one}`).join(', ')}`,
      );
    }
    if (value === undefined || (!token.inlineValue && isOption(value))) {
      throw new UsageError(`${rawName} has no value; right would be ${rawName} VALUE`);
    }
  }
}

/** Reads arguments by Node's own parser, which knows `--name value` and `--name=value`; every option is a text. */
export function readArguments(args: string[], names: readonly string[]): Arguments {
  const options: ParseArgsConfig['options'] = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  assertUsable(tokens, names);
  return { options: values as Arguments['options'], names: positionals };
}

/** The value of an option that has to be one of a few. */
export function oneOf<Choice extends string>(
  name: string,
  given: string | undefined,
  choices: readonly Choice[],
): Choice {
  if (given === undefined) return choices[0]!;
  if (!choices.includes(given as Choice)) {
    throw new UsageError(`--${name} is ${quote(given)}; right would be one of ${choices.join(', ')}`);
  }
  return given as Choice;
}

/** The tag of a language, if it is one. */
export function languageTag(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(given)[0];
  } catch {
    throw new UsageError(`--lang is ${quote(given)}; right would be a language tag such as en or en-GB`);
  }
}

/** Says that a language is not there yet, since its words are then English. */
export function missingLanguage(tag: string | undefined, spoken: string): string | undefined {
  if (tag === undefined || tag.split('-')[0] === spoken.split('-')[0]) return undefined;
  return `There are no words in ${tag.slice(0, 40)} yet: this is in English.`;
}
