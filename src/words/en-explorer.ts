/** The explorer in English. */
import type { ExplorerLanguage } from './explorer-language.js';

export const enExplorer: ExplorerLanguage = {
  tag: 'en',
  name: 'What queries to an AI use, explored',
  view: {
    explore: 'Explore',
    compare: 'Compare',
    predict: 'Predict',
    working: 'Show the working',
    sources: 'Where numbers come from',
    teach: 'For the teacher',
  },
};
