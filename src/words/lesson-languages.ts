/** The languages the lesson has: English is always there, others register themselves when their module is imported. */
import { enLesson } from './en-lesson.js';
import type { LessonLanguage } from './lesson-language.js';

const languages = new Map<string, LessonLanguage>([[enLesson.tag, enLesson]]);

/** The lesson's words for the tag of a language, else in English. */
export const lessonFor = (tag: string): LessonLanguage => languages.get(tag) ?? enLesson;
