/** Which browser prints: the first that starts, in a fixed order; without any, one is installed. */
import { VFile } from 'vfile';
import { exit, Stop, say, stop } from '../message.ts';
import { canInstall, installPackage, packageName } from './debian-package.ts';
import { isRoot } from './flags.ts';
import { installedBrowsers } from './installed-browsers.ts';
import { type Launched, launch } from './launch.ts';
import { download, downloadPath } from './puppeteer-download.ts';

export interface FindOptions {
  /** Told, a line each, what takes long: a download, an installation. */
  announce: (line: string) => void;
  signal?: AbortSignal | undefined;
}

/** A browser that has started. */
export interface Found {
  path: string;
  /** Where it came from, for a reader: `installed`, `Puppeteer's download` … */
  how: string;
  launched: Launched;
}

/** One more browser to try: looks for it, or brings it here, only when its turn has come. */
export interface Step {
  /** Where it comes from, for a reader. */
  how: string;
  paths(): Promise<string[]>;
  /** Whether to try again what failed before: it may have got the libraries that it lacked. */
  again?: boolean;
}

/**
 * Find a browser that works, or install one.
 *
 * @returns Its path, and where it came from. Takes about 0.4 s when there is one.
 * @throws {Stop} `exit.environment`, with what was tried and what to do.
 */
export async function findBrowser(options: FindOptions): Promise<{ path: string; how: string }> {
  const { path, how, launched } = await startBrowser(options);
  await launched.end();
  return { path, how };
}

/**
 * Start the first browser that works. A trial is a real start, since a download may lack system libraries.
 *
 * @throws {Stop} `exit.environment`; the signal's reason when aborted.
 */
export async function startBrowser(options: FindOptions): Promise<Found> {
  const set = process.env.PUPPETEER_EXECUTABLE_PATH;
  const result = await startFirst(set ? [chosen(set)] : steps(options), options);
  if ('launched' in result) return result;
  if (set)
    return stop(exit.environment, new VFile({ path: set }), {
      rule: 'browser-chosen',
      found: `The browser that PUPPETEER_EXECUTABLE_PATH names does not start (${result.tried[0]?.slice(set.length + 2)})`,
      expected: 'the path of a Chrome, Chromium or headless shell',
      help: 'Correct PUPPETEER_EXECUTABLE_PATH, or unset it to let Collate look for a browser itself.',
    });
  throw noBrowser(result.tried);
}

/** @returns Why the run ends when no browser starts: what was tried, a line each, and what to do. */
export function noBrowser(tried: string[]): Stop {
  const file = new VFile({ path: 'browser' });
  say(file, {
    severity: 'error',
    rule: 'browser-missing',
    found: 'There is no browser to print with, and none could be installed',
    expected: 'Chrome, Chromium or a headless shell of either',
    help: ['Tried, in this order:', ...tried.map((line) => `- ${line}`), remedy()].join('\n  '),
  });
  return new Stop(exit.environment, [file]);
}

/**
 * @param steps What to try, in order. A path that was tried before is not tried again.
 * @returns The first browser that starts, else what was tried and why it failed, a line each.
 */
export async function startFirst(steps: Step[], options: FindOptions): Promise<Found | { tried: string[] }> {
  const { signal } = options;
  const tried = new Map<string, string>();
  for (const { how, paths, again } of steps) {
    let found: string[] = [];
    try {
      found = await paths();
    } catch (error) {
      signal?.throwIfAborted();
      tried.set(how, reason(error));
    }
    for (const path of found) {
      if (tried.has(path) && !again) continue;
      try {
        return { path, how, launched: await start(path, options) };
      } catch (error) {
        signal?.throwIfAborted();
        tried.set(path, reason(error));
      }
    }
  }
  return { tried: [...tried].map(([what, why]) => `${what}: ${why}`) };
}

/**
 * Start one. Where its own sandbox cannot work (a container, a kernel that forbids name spaces to users), it starts
 * without and we say so: the document runs no script and loads nothing.
 */
async function start(path: string, { announce, signal }: FindOptions): Promise<Launched> {
  try {
    return await launch(path, { signal, sandbox: !isRoot() });
  } catch (error) {
    signal?.throwIfAborted();
    if (isRoot() || !/sandbox|namespace/i.test(reason(error))) throw error;
    const launched = await launch(path, { signal, sandbox: false });
    announce(`The sandbox of ${path} does not work on this system: printing without it`);
    return launched;
  }
}

/** What to try, in order. */
function steps({ announce, signal }: FindOptions): Step[] {
  let here = { path: '', there: false };
  return [
    {
      how: 'installed',
      paths: async () => {
        const found = installedBrowsers();
        if (!found.length) throw new Error('none on the PATH or in the usual places');
        return found;
      },
    },
    {
      how: "Puppeteer's download",
      paths: async () => {
        here = await downloadPath();
        return here.there ? [here.path] : [];
      },
    },
    {
      how: 'downloaded by Puppeteer',
      paths: async () => {
        if (here.there) return [];
        await download(here.path, announce, signal);
        return [here.path];
      },
    },
    {
      how: `Debian's package ${packageName}`,
      again: true,
      paths: async () => {
        if (!canInstall()) throw new Error('only as root on Debian and its kin');
        await installPackage(announce, signal);
        return installedBrowsers();
      },
    },
  ];
}

function chosen(path: string): Step {
  return { how: 'PUPPETEER_EXECUTABLE_PATH', paths: async () => [path] };
}

function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').trim().slice(0, 300) || 'does not start';
}

function remedy(): string {
  const install: Partial<Record<NodeJS.Platform, string>> = {
    linux: `Install one (Debian, Ubuntu: \`apt-get install ${packageName}\` or \`chromium\`; Fedora: \`dnf install chromium-headless\`)`,
    darwin: 'Install Google Chrome (`brew install --cask google-chrome`)',
    win32: 'Install Google Chrome (`winget install Google.Chrome`)',
  };
  return `${install[process.platform] ?? 'Install Chromium'}, run \`npx puppeteer browsers install chrome-headless-shell\`, or set PUPPETEER_EXECUTABLE_PATH to the path of one.`;
}
