/** What assistive technology is told of the page of a test: the engine's accessibility tree, as lines of role and name. */
import { a11ySnapshot } from '@web/test-runner-commands';

interface Told {
  role: string;
  name?: string;
  value?: string | number;
  checked?: boolean;
  expanded?: boolean;
  pressed?: boolean;
  selected?: boolean;
  level?: number;
  children?: Told[];
}

const STATES = ['checked', 'expanded', 'pressed', 'selected'] as const;

/** Their name says what is in them. */
const LEAVES = ['link', 'combobox', 'button'];

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

function linesOf(told: Told): string[] {
  const { role, name = '', value = '', level = '', children = [] } = told;
  const states = STATES.filter((state) => told[state]);
  const kind = role === 'StaticText' ? 'text' : `${role}${level}`;
  const line = [kind, plain(name), value, ...states].filter((one) => one !== '').join(' | ');
  return [line, ...(LEAVES.includes(role) ? [] : children.flatMap(linesOf))];
}

/** Texts that follow each other are one; a text that only repeats the name of what stands before or after it is none. */
function joinTexts(lines: string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1) ?? '';
    const text = line.startsWith('text | ') ? line.slice(7) : undefined;
    const [, name] = before.split(' | ');
    if (text === undefined) {
      if (before === `text | ${line.split(' | ')[1]}`) joined.pop();
      joined.push(line);
    } else if (before.startsWith('text | ')) joined[joined.length - 1] = `${before} ${text}`;
    else if (text !== name) joined.push(line);
  }
  return joined;
}

/** All that is on the page, in the order in which it is read. Chromium only. */
export async function readPage(): Promise<string[]> {
  const { children = [] } = (await a11ySnapshot({})) as unknown as Told;
  return joinTexts(children.flatMap(linesOf));
}
