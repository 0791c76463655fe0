/** The executable of an engine, or undefined. */
export function findBrowser(engine: 'chromium'): Promise<string | undefined>;
/** Makes an engine ready; throws, naming what is missing, where it cannot. */
export function ensureBrowser(engine: 'chromium'): Promise<string>;
