/**
 * The first number that a browser formats takes it as long as a whole card, half of it to know languages: there is time for
 * it until a script has come, in a task for each step, so that none holds the reader up for long.
 */
const STEPS: readonly (() => unknown)[] = [
  () => new Intl.Locale('en').maximize(),
  () => new Intl.NumberFormat('en-001'),
  () => new Intl.NumberFormat('en-001').format(1),
];

export function formatFirst([step, ...rest] = STEPS): void {
  if (step) setTimeout(() => (step(), formatFirst(rest)));
}
