/** The languages of the badge, and those that a page has registered: `languages.ts` has those of the card, which are larger. */
import { enLine } from './en-line.js';
import { likelyScript } from './format.js';
import type { Language, LineLanguage } from './language.js';

interface Registered {
  language: Language;
  /** By the English of a surface: what the surface says in the language. */
  completed: Map<LineLanguage, LineLanguage>;
}

const registered = new Map<string, Registered>();

/** Adds a language for every surface; one of the same tag takes its place, but for what it alone says. */
export const addLanguage = (language: Language): unknown =>
  registered.set(language.tag, {
    language: { ...registered.get(language.tag)?.language, ...language },
    completed: new Map(),
  });

/** All languages but English. */
export const registeredLanguages = (): Language[] => [...registered.values()].map(({ language }) => language);

/** Words, or a message of them, with those of English where they say nothing: a file may be older than its script. */
function complete<Words extends object | string>(english: Words, words: Words | undefined): Words {
  if (words === undefined) return english;
  const own = english as Record<string, string>;
  // A list, and a message by plural forms, are taken as they are.
  if (typeof english === 'string' || Array.isArray(english) || 'other' in own) return words;
  const whole = { ...(words as Record<string, string>) };
  for (const name of Object.keys(own)) whole[name] = complete(own[name]!, whole[name]);
  return whole as Words;
}

/**
 * The registered language of a locale: of its tag, or of its language and script (`zh-TW` is not `zh`), else a surface's own.
 *
 * @param serves Whether a language has the words of the surface at all. Default: it has those of card and badge.
 */
export function findLanguage<L extends LineLanguage>(
  english: L,
  locale: string,
  serves: (language: Language) => boolean = () => true,
): L {
  const found =
    registered.get(locale) ??
    [...registered.values()].find(({ language: { tag } }) => likelyScript(tag) === likelyScript(locale));
  if (!found || !serves(found.language)) return english;
  const { language, completed } = found;
  if (!completed.has(english)) completed.set(english, complete<LineLanguage>(english, language));
  return completed.get(english) as L;
}

/** What the badge says to readers of a locale. */
export const lineLanguageFor = (locale: string): LineLanguage => findLanguage(enLine, locale);
