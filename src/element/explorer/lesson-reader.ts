import type { LessonReader } from '../../words/lesson-language.js';
import { lessonReaderFor } from '../../words/lesson-languages.js';
import type { ExplorerHost } from './explorer-view.js';

/** The languages that the lesson's views speak now. */
export const readerOf = ({ language, locale }: ExplorerHost): LessonReader => lessonReaderFor(language, locale);
