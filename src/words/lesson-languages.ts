/** The languages of the lesson: a translation is one more in the list. */
import { enLesson } from './en-lesson.js';
import type { Language } from './language.js';
import type { LessonLanguage, LessonReader } from './lesson-language.js';
import { ownWordsFor } from './own-words.js';

export const LESSON_LANGUAGES: readonly [LessonLanguage, ...LessonLanguage[]] = [enLesson];

/** All words of the lesson in a language. */
export function lessonReaderFor(language: Language, locale: string): LessonReader {
  const { words, ...shared } = ownWordsFor(LESSON_LANGUAGES, language, locale);
  return { ...shared, lesson: words };
}
