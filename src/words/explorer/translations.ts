/** Every language of the explorer besides English, one line a file, each loaded as it is asked for. */
import type { ClassroomLanguage } from '../explorer-language.js';

export const translations: Record<string, () => Promise<ClassroomLanguage>> = {
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
};
