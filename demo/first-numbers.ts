/** The first number that a browser formats takes it as long as a whole card: there is time for it until a script has come. */
export const formatFirst = (): unknown => setTimeout(() => new Intl.NumberFormat('en-001').format(1));
