/** Debian's package of the headless shell: brings the system's libraries with it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isRoot } from './flags.ts';

export const packageName = 'chromium-headless-shell';

/** @returns Whether this is a Debian-like system and we may install on it. */
export function canInstall(): boolean {
  return (
    process.platform === 'linux' && isRoot() && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
  );
}

/**
 * Install the package, without a question.
 *
 * @throws {Error} With the line in which apt-get said why; the signal's reason when aborted.
 */
export async function installPackage(announce: (line: string) => void, signal?: AbortSignal): Promise<void> {
  announce(`Installing the system package ${packageName}: apt-get update && apt-get install -y ${packageName}`);
  await run(['update'], signal);
  await run(['install', '-y', '--no-install-recommends', packageName], signal);
}

function run(args: string[], signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn('/usr/bin/apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=60', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      ...(signal ? { signal } : {}),
    });
    const keep = (text: Buffer) => {
      output = (output + text).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => reject(signal?.aborted ? signal.reason : error));
    child.once('close', (code) => {
      if (code === 0) return resolve();
      const lines = output.trim().split('\n');
      const why = lines.find((line) => line.startsWith('E:')) ?? lines.at(-1);
      reject(new Error(`apt-get ${args[0]} ended with ${code}: ${why ?? ''}`));
    });
  });
}
