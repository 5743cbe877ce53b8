/** Which files stand in the folder of sources, in bytewise order of their names. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { VFile } from 'vfile';
import { exit, say, stop } from '../message.ts';
import { reserved } from './kinds.ts';

export interface Listing {
  /** Names relative to the folder, `/`-separated. */
  names: string[];
  /** Entries that are neither file nor folder, or that cannot be looked at, each with its message. */
  failed: VFile[];
}

/**
 * List a folder and the folders below it. Dotfiles and what `reserved` names are left out. A link to a
 * file in the folder counts as that file; one that leads out of it is not followed, since what a stranger puts into the
 * folder must not bring other files of this machine into a briefing, and neither is one to a folder, which may lead in
 * a circle.
 *
 * @throws {Stop} `usage` when there is no such folder.
 */
export async function list(folder: string): Promise<Listing> {
  const listing: Listing = { names: [], failed: [] };
  await walk(folder, '', listing);
  listing.names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return listing;
}

async function walk(folder: string, below: string, listing: Listing): Promise<void> {
  const path = join(folder, below);
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (below) return fail(listing, path, `The folder cannot be read (${error.code})`, 'Give read permission to it.');
    const found =
      error.code === 'ENOENT' ? 'There is no such folder' : `The folder of sources cannot be read (${error.code})`;
    return stop(exit.usage, new VFile({ path }), {
      rule: 'sources-folder',
      found: error.code === 'ENOTDIR' ? 'This is a file' : found,
      expected: 'a folder with the documents to compare',
      help: 'Name the folder that holds them: make report SOURCES=folder',
    });
  });
  for (const entry of entries) {
    const name = below ? `${below}/${entry.name}` : entry.name;
    if (entry.name.startsWith('.') || (!below && reserved.has(entry.name))) continue;
    if (entry.isDirectory()) await walk(folder, name, listing);
    else if (entry.isFile()) listing.names.push(name);
    else if (entry.isSymbolicLink()) await follow(folder, name, listing);
    else fail(listing, join(folder, name), 'This is no regular file', 'Put the document itself in the folder.');
  }
}

async function follow(folder: string, name: string, listing: Listing): Promise<void> {
  const path = join(folder, name);
  const target = await stat(path).catch(() => null);
  if (target?.isFile() && (await leadsOut(folder, path)))
    fail(listing, path, 'This link leads out of the folder of sources', 'Put a copy of the document itself here.');
  else if (target?.isFile()) listing.names.push(name);
  else if (target?.isDirectory())
    fail(listing, path, 'This link leads to a folder, which is not followed', 'Put the documents themselves here.');
  else fail(listing, path, 'This link leads to no file', 'Put the document itself here, or take the link out.');
}

async function leadsOut(folder: string, path: string): Promise<boolean> {
  const way = relative(await realpath(folder), await realpath(path));
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

function fail(listing: Listing, path: string, found: string, help: string): [] {
  const file = new VFile({ path });
  say(file, { rule: 'source-unreadable', severity: 'error', found, expected: 'a readable file', help });
  listing.failed.push(file);
  return [];
}
