/** The languages of the lesson: a translation is one more line here. */
import { enLesson } from './en-lesson.js';
import type { LessonLanguage } from './lesson-language.js';

export const LESSON_LANGUAGES: readonly LessonLanguage[] = [enLesson];

/** The lesson's words for the tag of a language, else in English. */
export const lessonFor = (tag: string): LessonLanguage => LESSON_LANGUAGES.find((one) => one.tag === tag) ?? enLesson;
