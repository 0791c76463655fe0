/** A file of the sources with all that it imports as one script, none of it cut or shortened. */
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

export async function bundleSource(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'error',
    json: { namedExports: false },
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['es'], fileName: 'source' } },
  });
  const [{ output }] = built as unknown as [Rollup.RollupOutput];
  return output[0].code;
}
