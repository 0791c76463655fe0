/**
 * The package as a reader has it: packed, and unpacked into the `node_modules` of an empty folder. What npm would install
 * beside it is copied from ours, as the network is not there.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './built-package.js';

interface Locked {
  dependencies?: Record<string, string>;
}

const readJson = <Content>(file: string): Content => JSON.parse(readFileSync(file, 'utf8')) as Content;

/** Packs what `npm publish` would send into a new folder, and gives the path of the tarball. */
export async function packPackage(): Promise<string> {
  await ensureBuilt();
  const folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return path.join(folder, stdout.trim().split('\n').at(-1)!);
}

/** Packages with all that they need, by the lock file; what is nested in one is copied with it. */
export function withDependencies(names: readonly string[]): string[] {
  const { packages } = readJson<{ packages: Record<string, Locked> }>('package-lock.json');
  const neededBy = (name: string) =>
    Object.entries(packages)
      .filter(([key]) => `${key}/`.startsWith(`node_modules/${name}/`))
      .flatMap(([, { dependencies }]) => Object.keys(dependencies ?? {}));
  const found = new Set(names);
  for (const name of found) for (const next of neededBy(name)) if (`node_modules/${next}` in packages) found.add(next);
  return [...found];
}

/** What the package itself asks for. */
export const DEPENDENCIES = Object.keys(readJson<Locked>('package.json').dependencies!);

/** Installs the package into a new folder with nothing but the packages named, and gives the path of the folder. */
export async function installPacked(packages: readonly string[] = []): Promise<string> {
  const tarball = await packPackage();
  const folder = path.dirname(tarball);
  const modules = path.join(folder, 'node_modules');
  const home = path.join(modules, 'everyday-equivalents');
  mkdirSync(home, { recursive: true });
  assert.equal(spawnSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', home]).status, 0);
  // What `npm install` makes of the field `bin`.
  mkdirSync(path.join(modules, '.bin'));
  const { bin } = readJson<{ bin: Record<string, string> }>(path.join(home, 'package.json'));
  for (const [name, file] of Object.entries(bin)) {
    chmodSync(path.join(home, file), 0o755);
    symlinkSync(path.join(home, file), path.join(modules, '.bin', name));
  }
  // Copies, since a link would lead back to all the packages that are here.
  for (const name of withDependencies(packages))
    cpSync(path.join('node_modules', name), path.join(modules, name), { recursive: true });
  return folder;
}
