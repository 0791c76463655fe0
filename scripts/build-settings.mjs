/** What every build of the package shares. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

export const shared = {
  configFile: false,
  root,
  logLevel: 'warn',
  // As an object and not as JSON.parse('…'): smaller, and readable in the ES modules.
  json: { namedExports: false, stringify: false },
};
