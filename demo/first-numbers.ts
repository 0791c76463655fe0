/**
 * The first number that a browser formats takes it as long as a whole card, half of it to know languages: there is time for
 * it until a script has come, in two tasks, so that neither holds the reader up for long.
 */
export function formatFirst(): void {
  setTimeout(() => {
    new Intl.Locale('en').maximize();
    setTimeout(() => new Intl.NumberFormat('en-001').format(1));
  });
}
