/**
 * The command line: chooses the command, and turns what goes wrong into a complaint and an exit code. It knows neither
 * the process nor the network; `bin.ts` prints.
 */
import { oneLine } from '../static/text.js';
import { addLanguage } from '../words/index.js';
import * as translations from '../words/translations.js';
import { citeCommand } from './cite-command.js';
import { quote, UsageError, type Command, type Outcome } from './command.js';
import { equivalentsCommand } from './equivalents-command.js';
import { explainCommand } from './explain-command.js';
import { modelsCommand } from './models-command.js';

for (const language of Object.values(translations)) addLanguage(language);

const COMMANDS: Record<string, Command> = {
  explain: explainCommand,
  models: modelsCommand,
  equivalents: equivalentsCommand,
  cite: citeCommand,
};

const HELP = `What a question to an AI costs in electricity, in things people know.

  everyday-equivalents COMMAND [options]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(13)}${summary}\n`)
  .join('')}
  everyday-equivalents COMMAND --help says more; --version says which package and data these are.
`;

const asksHelp = (args: readonly string[]): boolean =>
  args.some((argument) => argument === '--help' || argument === '-h');

const wrongUse = (message: string, command?: string): Outcome => ({
  code: 2,
  complaint: `everyday-equivalents: ${oneLine(message)}.\nSee everyday-equivalents ${command === undefined ? '' : `${command} `}--help.`,
});

/** What the command line answers; never throws on what was typed. `versions` is the line of `--version`. */
export async function run(args: string[], versions: string): Promise<Outcome> {
  const [name, ...rest] = args;
  if (name === undefined) return { code: 2, complaint: HELP.trimEnd() };
  if (name === '--help' || name === '-h' || name === 'help') return { code: 0, output: HELP };
  if (name === '--version') return { code: 0, output: `${versions}\n` };
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return wrongUse(`there is no command ${quote(name)}`);
  if (asksHelp(rest)) return { code: 0, output: command.help };
  try {
    return await command.run(rest);
  } catch (error) {
    // A missing renderer or font is no wrong use, but there is no picture either.
    return error instanceof UsageError
      ? wrongUse(error.message, name)
      : { code: 1, complaint: (error as Error).message };
  }
}
