/** The encoding that a page names itself. */

/** HTML asks for the name within this many bytes. */
const within = 1024;

/** @returns The name as written, or `null`. */
export function charset(bytes: Buffer): string | null {
  const head = bytes
    .subarray(0, within * 4)
    .toString('latin1')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const xml = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
  const meta = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  return meta ?? xml ?? null;
}
