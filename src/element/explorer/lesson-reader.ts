import type { LessonReader } from '../../words/lesson-language.js';
import { lessonFor } from '../../words/lesson-languages.js';
import type { ExplorerHost } from './explorer-view.js';

/** The languages that the lesson's views speak now. */
export const readerOf = ({ language, locale }: ExplorerHost): LessonReader => ({
  language,
  lesson: lessonFor(language.tag),
  locale,
});
