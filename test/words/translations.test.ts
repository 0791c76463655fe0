/** Every language says everything, in every plural form of its own: what is missing or left in English fails by its path. */
import { expect } from '@open-wc/testing';
import { explain } from '../../src/api.js';
import { KINDS, TASKS } from '../../src/core/dataset.js';
import { queryMeaning } from '../../src/core/query-meaning.js';
import { dataset } from '../../src/dataset.js';
import { en } from '../../src/words/en.js';
import { en as enExplorer, enPage } from '../../src/words/explorer/en.js';
import { translations as explorerTranslations } from '../../src/words/explorer/translations.js';
import type { ClassroomLanguage } from '../../src/words/explorer-language.js';
import { fill } from '../../src/words/format.js';
import { describeKnown, describeMissing, type Language, type Message } from '../../src/words/index.js';
import * as translations from '../../src/words/translations.js';

const LANGUAGES: Language[] = [en, ...Object.values(translations)];
const TRANSLATIONS = LANGUAGES.slice(1);

/** Messages that may be as in English, by their path, with the languages: loan words, written the same. */
const SAME_WORD: Record<string, string> = {
  token: 'es fr it nl pl pt', // a technical term that these languages have taken over
  'task.chat': 'es pt', // likewise
  sources: 'fr', // a French word first
  'label.source': 'fr',
  'lesson.sheet.sources': 'fr',
  'lesson.working.unit.minute': 'fr',
  'lesson.teach.timing.minutes': 'fr',
  'lesson.teach.citation': 'fr',
  'lesson.teach.citationFormat': 'de fr',
  'explorer.compare.column.model': 'nl pl',
  'explorer.models.found': 'nl pl', // by its singular
  'lesson.sheet.date': 'fr',
  'lesson.sheet.name': 'de',
  'lesson.teach.format.text': 'de',
  'explorer.compare.source': 'de es fr it nl pt', // benchmark
};

/** The same in every language: a formula, and the names of file formats. */
const NO_WORDS = ['lesson.working.formula', 'lesson.teach.format.bibtex', 'lesson.teach.format.csl-json'];

/** Placeholders that hold a number: the singular, the dual and zero may say it in a word instead. */
const NUMBERS = [
  'queries',
  'count',
  'answers',
  'covered',
  'amount',
  'models',
  'tokens',
  'factor',
  'ratio',
  'fold',
  'minutes',
];

type Branch = Message | number | { [name: string]: Branch };

const isMessage = (value: unknown): value is Message =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'other' in value);

/** The messages of a language by their path: `caveat.ten-tokens`, `equivalents.phone_charge.percent`. */
function messagesOf(branch: Branch, path = ''): [path: string, message: Message][] {
  if (isMessage(branch)) return [[path, branch]];
  // How long a part of the lesson takes is no message.
  if (typeof branch === 'number') return [];
  return Object.entries(branch).flatMap(([name, inner]) => messagesOf(inner, path ? `${path}.${name}` : name));
}

type Messages = Map<string, Message>;

/** Without the assumptions, which English has from the dataset: `describe-assumption.test.ts` reads them. */
const cardMessages = ({ tag: _tag, direction: _direction, assumptions: _assumptions, ...words }: Language): Messages =>
  new Map(messagesOf(words as unknown as Branch));
const explorerMessages = ({ explorer, lesson, page }: Omit<ClassroomLanguage, keyof Language>): Messages =>
  new Map(messagesOf({ explorer, lesson, page } as unknown as Branch));
const ENGLISH = cardMessages(en);

/** Every file of words, with the messages that it adds, and those of English. */
const FILES: [file: string, tag: string, messages: Messages, english: Messages][] = [
  ...TRANSLATIONS.map((language): (typeof FILES)[number] => [
    `words/${language.tag}.ts`,
    language.tag,
    cardMessages(language),
    ENGLISH,
  ]),
  ...(await Promise.all(Object.values(explorerTranslations).map((load) => load()))).map(
    (language): (typeof FILES)[number] => [
      `words/explorer/${language.tag}.ts`,
      language.tag,
      explorerMessages(language),
      explorerMessages({ ...enExplorer, page: enPage }),
    ],
  ),
];

const formsOf = (message: Message): [form: string, text: string][] =>
  typeof message === 'string' ? [['other', message]] : Object.entries(message);
const textIn = (message: Message, form: string): string =>
  typeof message === 'string' ? message : ((message as Record<string, string>)[form] ?? message.other);
const placeholdersOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
/** Whether a text says anything besides its placeholders. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

const categoriesOf = (tag: string): string[] => new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
/** A number for each plural category that a language may have. */
const SAMPLES = [0, 1, 2, 3, 5, 11, 100, 1.5, 1e6];
const sampleOf = (tag: string, category: string): number | undefined =>
  SAMPLES.find((count) => new Intl.PluralRules(tag).select(count) === category);

describe('messagesOf(words), on which the checks below stand', () => {
  it('finds sentences, their plural forms and those by unit', () => {
    const message = { one: 'a', other: 'b' };
    expect(messagesOf({ a: 'x', b: { c: message, d: { e: 'y' } } })).to.deep.equal([
      ['a', 'x'],
      ['b.c', message],
      ['b.d.e', 'y'],
    ]);
  });

  it('finds well over a hundred messages in English, among them each thing of the dataset and no other', () => {
    expect(ENGLISH.size).to.be.above(150);
    expect(Object.keys(en.equivalents)).to.have.members(dataset.equivalents.map(({ id }) => id));
  });
});

for (const [file, tag, messages, english] of FILES) {
  describe(file, () => {
    it('has every message of English and no other', () => {
      expect([...english.keys()].filter((path) => !messages.has(path))).to.deep.equal([]);
      expect([...messages.keys()].filter((path) => !english.has(path))).to.deep.equal([]);
    });

    it('leaves no message in English', () => {
      const untranslated = [...messages].filter(([path, message]) => {
        const said = formsOf(english.get(path)!).map(([, text]) => text);
        const isSame = formsOf(message).some(([, text]) => hasWords(text) && said.includes(text));
        return isSame && !NO_WORDS.includes(path) && !SAME_WORD[path]?.split(' ').includes(tag);
      });
      expect(untranslated).to.deep.equal([]);
    });

    it('has the placeholders of English in every form, and no others', () => {
      const wrong = [...messages].flatMap(([path, message]) => {
        const model = english.get(path)!;
        const known = formsOf(model).flatMap(([, text]) => placeholdersOf(text));
        return formsOf(message).flatMap(([form, text]) => {
          const said = placeholdersOf(text);
          const mayOmit = ['zero', 'one', 'two'].includes(form) ? NUMBERS : [];
          const missing = placeholdersOf(textIn(model, form)).filter(
            (name) => !said.includes(name) && !mayOmit.includes(name),
          );
          const unknown = said.filter((name) => !known.includes(name));
          return [...missing, ...unknown].map((name) => `${path}.${form}: ${name}`);
        });
      });
      expect(wrong).to.deep.equal([]);
    });

    it('has the plural forms of its language, and no others', () => {
      const categories = categoriesOf(tag).sort();
      const wrong = [...messages].filter(
        ([, message]) => typeof message === 'object' && Object.keys(message).sort().join() !== categories.join(),
      );
      expect(wrong).to.deep.equal([]);
    });

    it('writes each plural form for a number of its category', () => {
      for (const category of categoriesOf(tag)) {
        const count = sampleOf(tag, category);
        expect(count, category).to.be.a('number');
        for (const [path, message] of messages) {
          const values = Object.fromEntries(
            formsOf(message)
              .flatMap(([, text]) => placeholdersOf(text))
              .map((name) => [name, '7']),
          );
          const written = fill(message, values, tag, { count });
          expect(written, path).to.equal(textIn(message, category).replace(/\{\w+\}/g, '7'));
        }
      }
    });

    it('is found by its own tag', () => {
      expect(Intl.getCanonicalLocales(tag)).to.deep.equal([tag]);
    });
  });
}

describe('every language', () => {
  /** A request for the first row of every table of figures, and for what a host measured itself. */
  const answers = [
    ...dataset.figures.map(({ task, rows }) => explain({ model: rows[0]![0], task, queries: 3 })),
    explain({ wattHours: 5, queries: 2 }),
    explain({ wattHours: 5, model: 'Our own', equivalents: ['phone_charge'] }),
  ].filter((answer) => answer.status === 'known');
  const unmeasured = explain({ model: 'gpt-4o', accept: ['measured'] });

  for (const language of LANGUAGES)
    it(`says every figure without a gap: ${language.tag}`, () => {
      expect(answers.length).to.be.above(20);
      for (const answer of answers)
        expect(JSON.stringify(describeKnown(answer, language, language.tag))).not.to.match(/\{\w+\}|undefined|NaN/);
      if (unmeasured.status !== 'unmeasured') throw new Error(unmeasured.status);
      expect(describeMissing(unmeasured, language, language.tag).join()).not.to.match(/\{\w+\}|undefined|NaN/);
    });

  it('has a word for every kind, task and equivalent of the dataset', () => {
    for (const { kind, task, equivalents } of LANGUAGES) {
      expect(Object.keys(kind)).to.have.members([...KINDS]);
      expect(Object.keys(task)).to.have.members([...TASKS]);
      expect(equivalents).to.include.all.keys(dataset.equivalents.map(({ id }) => id));
    }
  });

  it('says in English what the explanation says of a query', () => {
    for (const answer of answers) {
      const { queryMeaning: meaning } = describeKnown(answer, en, 'en');
      expect(meaning).to.equal(`One query is ${queryMeaning(answer)}.`);
    }
  });
});
