/** The first number that a browser formats, before a card waits for it. */
import { oneByOne } from './one-by-one.js';

/**
 * It takes as long as a whole card, half of it to know languages: there is time for it until a script has come, in a task for
 * each step, so that none holds the reader up for long.
 */
export const formatFirst = (): Promise<void> =>
  oneByOne([
    () => new Intl.Locale('en').maximize(),
    () => new Intl.NumberFormat('en-001'),
    () => new Intl.NumberFormat('en-001').format(1),
  ]);
