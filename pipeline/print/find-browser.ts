/** Which browser prints: the first that starts, in a fixed order; without any, one is installed. */
import { VFile } from 'vfile';
import { exit, stop } from '../message.ts';
import { canInstall, installPackage, packageName } from './debian-package.ts';
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
interface Step {
  how: string;
  paths(): Promise<string[]>;
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
  const { signal } = options;
  const tried: string[] = [];
  const set = process.env.PUPPETEER_EXECUTABLE_PATH;
  for (const step of set ? [chosen(set)] : steps(options)) {
    let paths: string[] = [];
    try {
      paths = await step.paths();
    } catch (error) {
      signal?.throwIfAborted();
      tried.push(`${step.how}: ${reason(error)}`);
    }
    for (const path of paths) {
      try {
        const launched = await launch(path, signal);
        return { path, how: step.how, launched };
      } catch (error) {
        signal?.throwIfAborted();
        tried.push(`${path}: ${reason(error)}`);
      }
    }
  }
  if (set)
    return stop(exit.environment, new VFile({ path: set }), {
      rule: 'browser-chosen',
      found: `The browser that PUPPETEER_EXECUTABLE_PATH names does not start (${tried[0]?.slice(set.length + 2)})`,
      expected: 'the path of a Chrome, Chromium or headless shell',
      help: 'Correct PUPPETEER_EXECUTABLE_PATH, or unset it to let Collate look for a browser itself.',
    });
  return stop(exit.environment, new VFile({ path: 'browser' }), {
    rule: 'browser-missing',
    found: `No browser to print with. Tried:\n${tried.map((line) => `  - ${line}`).join('\n')}\n `,
    expected: 'Chrome, Chromium or a headless shell of either',
    help: remedy(),
  });
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
  return text.split('\n')[0]?.trim() || 'does not start';
}

function remedy(): string {
  const install: Partial<Record<NodeJS.Platform, string>> = {
    linux: `Install one (Debian, Ubuntu: \`apt-get install ${packageName}\` or \`chromium\`; Fedora: \`dnf install chromium-headless\`)`,
    darwin: 'Install Google Chrome (`brew install --cask google-chrome`)',
    win32: 'Install Google Chrome (`winget install Google.Chrome`)',
  };
  return `${install[process.platform] ?? 'Install Chromium'}, run \`npx puppeteer browsers install chrome-headless-shell\`, or set PUPPETEER_EXECUTABLE_PATH to the path of one.`;
}
