/** Where browsers stand that were installed on this machine, the quickest to start first. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Names on the PATH. */
const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
];

/** Usual places outside the PATH, by platform; `~` is the home folder, `%X%` a variable of the environment. */
const places: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/lib/chromium/chromium-headless-shell',
    '/usr/lib/chromium/headless_shell',
    '/opt/google/chrome/chrome',
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/headless_shell',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/opt/homebrew/bin/chrome-headless-shell',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '~/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '~/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    '%PROGRAMFILES%\\Google\\Chrome\\Application\\chrome.exe',
    '%PROGRAMFILES(X86)%\\Google\\Chrome\\Application\\chrome.exe',
    '%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe',
    '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
    '%PROGRAMFILES(X86)%\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * @param env The environment; `PATH` is read.
 * @param platform As `process.platform`.
 * @returns Paths that exist, in the order in which to try them.
 */
export function installedBrowsers(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string[] {
  const ending = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  const usual = (places[platform] ?? []).flatMap((place) => {
    const path = place.replace(/^~/, homedir()).replace(/%([^%]+)%/g, (_, key: string) => env[key] ?? '');
    return path.startsWith('\\') ? [] : [path];
  });
  return [...new Set([...onPath, ...usual])].filter((path) => existsSync(path));
}
