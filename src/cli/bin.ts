#!/usr/bin/env node
/** The program `everyday-equivalents`: the only file that knows the process. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dataset } from '../api.js';
import { quote, type Outcome } from './command.js';
import { assertWritable } from './explain-command.js';
import { run } from './run.js';

const { version } = createRequire(import.meta.url)('everyday-equivalents/package.json') as { version: string };

// `everyday-equivalents models | head` closes the pipe before we are done.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

function save(file: string, output: string | Uint8Array): void {
  try {
    writeFileSync(file, output);
  } catch (error) {
    // What Node says ends with the whole path again.
    const [reason] = (error as Error).message.split(', open');
    throw new Error(`--out is ${quote(file, 200)}, which cannot be written (${reason})`, { cause: error });
  }
}

function print(outcome: Outcome): void {
  const { output, file, complaint } = outcome;
  assertWritable(outcome, process.stdout.isTTY);
  if (output !== undefined && file !== undefined) save(file, output);
  else if (output !== undefined) process.stdout.write(output);
  if (complaint !== undefined) process.stderr.write(`${complaint}\n`);
}

const outcome = await run(process.argv.slice(2), `everyday-equivalents ${version}, data of ${dataset.version}`);
process.exitCode = outcome.code;
try {
  print(outcome);
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`everyday-equivalents: ${(error as Error).message}\n`);
}
