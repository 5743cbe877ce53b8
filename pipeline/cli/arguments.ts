/** The command line to a command: every mistake is named at once, each with what was meant. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../nearest.ts';

export type Command = 'report' | 'check' | 'outline' | 'browser' | 'help' | 'version';

export interface Arguments {
  command: Command;
  /** For `help`: the command that it is about, if any. */
  about: Command | null;
  sources: string;
  /** `report`: a folder; `outline`: a file, or `-` for standard output. */
  out: string;
  /** `null`: the package's own. */
  templates: string | null;
  formats: ('pdf' | 'html' | 'json')[];
  paper: 'A4' | 'letter' | undefined;
  strict: boolean;
  quiet: boolean;
}

/** What is wrong with a command line: what was found, and what to do. */
export interface Mistake {
  found: string;
  help: string;
}

interface Flag {
  type: 'string' | 'boolean';
  short?: string;
  /** The commands that have it. */
  of: readonly Command[];
}

const commands: readonly Command[] = ['report', 'check', 'outline', 'browser', 'help'];
const everywhere: readonly Command[] = [...commands, 'version'];
const flags: Record<string, Flag> = {
  out: { type: 'string', short: 'o', of: ['report', 'outline'] },
  templates: { type: 'string', of: ['report'] },
  formats: { type: 'string', of: ['report'] },
  paper: { type: 'string', of: ['report'] },
  strict: { type: 'boolean', of: ['report'] },
  quiet: { type: 'boolean', short: 'q', of: ['report', 'check', 'outline', 'browser'] },
  help: { type: 'boolean', short: 'h', of: everywhere },
  version: { type: 'boolean', short: 'v', of: everywhere },
};
const formats = ['pdf', 'html', 'json'] as const;
const papers = ['A4', 'letter'] as const;

/** @returns The arguments with every default, or what is wrong with them. */
export async function readArguments(argv: readonly string[]): Promise<Arguments | Mistake[]> {
  const mistakes: Mistake[] = [];
  // Not strict: one mistake must not hide the next, and Node does not name the flag that was meant.
  const { tokens } = parseArgs({
    args: [...argv],
    options: flags,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = flags[token.name];
    if (!flag) {
      mistakes.push(
        unknown(
          'flag',
          token.rawName,
          Object.keys(flags).map((name) => `--${name}`),
        ),
      );
    } else if (flag.type === 'string' && (!token.value || (!token.inlineValue && /^-./.test(token.value)))) {
      mistakes.push({ found: `${token.rawName} has no value`, help: `Write it as ${example(token.name)}.` });
    } else if (flag.type === 'boolean' && token.inlineValue) {
      mistakes.push({ found: `${token.rawName} takes no value`, help: `Write ${token.rawName} alone.` });
    } else if (values.has(token.name) && flag.type === 'string') {
      mistakes.push({ found: `${token.rawName} stands twice`, help: 'Take one of the two out.' });
    } else {
      values.set(token.name, token.value ?? '');
    }
  }
  const command = await readCommand(words, values, mistakes);
  for (const name of values.keys()) {
    const of = flags[name]?.of ?? [];
    if (command && !of.includes(command)) {
      mistakes.push({
        found: `"collate ${command}" has no flag --${name}`,
        help: `--${name} belongs to: ${of.join(', ')}.`,
      });
    }
  }
  const read: Arguments = {
    command: command ?? 'help',
    about: command === 'help' ? (commands.find((name) => words.includes(name) && name !== 'help') ?? null) : null,
    sources: words[1] ?? 'sources',
    out: values.get('out') ?? (command === 'outline' ? join(words[1] ?? 'sources', 'briefing.yml') : 'out'),
    templates: values.get('templates') ?? null,
    formats: readFormats(values.get('formats'), mistakes),
    paper: readPaper(values.get('paper'), mistakes),
    strict: values.has('strict'),
    quiet: values.has('quiet'),
  };
  return mistakes.length ? mistakes : read;
}

async function readCommand(words: string[], values: Map<string, string>, mistakes: Mistake[]): Promise<Command | null> {
  const [word] = words;
  const command = commands.find((name) => name === word);
  if (word !== undefined && !command) {
    const isFolder = await stat(word).then(
      (found) => found.isDirectory(),
      () => false,
    );
    const mistake = unknown('command', word, commands);
    mistakes.push(isFolder ? { ...mistake, help: `Did you mean collate report ${word}?` } : mistake);
    return null;
  }
  if (values.has('version')) return 'version';
  if (values.has('help') || !command || command === 'help') return 'help';
  const most = command === 'browser' ? 1 : 2;
  if (words.length > most) {
    mistakes.push({
      found: `"collate ${command}" does not know what to do with "${words.slice(most).join('" and "')}"`,
      help:
        command === 'browser'
          ? 'It takes no folder.'
          : 'It takes one folder of sources; a name with spaces goes into quotation marks.',
    });
  }
  return command;
}

function readFormats(text: string | undefined, mistakes: Mistake[]): Arguments['formats'] {
  if (text === undefined) return [...formats];
  const read: Arguments['formats'] = [];
  for (const word of text.split(/[\s,]+/).filter(Boolean)) {
    const format = formats.find((name) => name === word.toLowerCase());
    if (format) read.push(format);
    else mistakes.push(unknown('format', word, formats));
  }
  return formats.filter((format) => format === 'json' || read.includes(format));
}

function readPaper(text: string | undefined, mistakes: Mistake[]): Arguments['paper'] {
  if (text === undefined) return undefined;
  const paper = papers.find((name) => name.toLowerCase() === text.toLowerCase());
  if (!paper) mistakes.push(unknown('paper', text, papers));
  return paper;
}

function unknown(kind: string, word: string, words: readonly string[]): Mistake {
  // Of two, both are named: A5 is no slip of the pen for A4.
  const meant = words.length > 2 ? nearest(word, words) : null;
  return {
    found: `There is no ${kind} "${word}"`,
    help: meant
      ? `Did you mean ${meant}?`
      : `Choose ${words.length > 2 ? `from ${words.join(', ')}` : words.join(' or ')}.`,
  };
}

function example(name: string): string {
  const values: Record<string, string> = { formats: 'pdf,json', paper: 'letter' };
  return `--${name} ${values[name] ?? 'folder'}`;
}
