/** Closed to strangers: a document can load nothing, run nothing and go nowhere, whatever stands in it. */
import type { CDPSession } from 'puppeteer';

/** What a document may use: styles and images that it brings with it. */
export const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/**
 * Make the policy the first thing in the document's head. A policy counts only for what follows it, and a second one
 * can only forbid more, so one is put there whether or not the document has its own.
 *
 * @param more Put behind it: our own, never of the document.
 */
export function withPolicy(html: string, more = ''): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">${more}`;
  const head = /<head(?:\s[^>]*)?>/i.exec(html);
  // Only white space, comments, the doctype and <html> may stand before a head that counts.
  const before = html.slice(0, head?.index ?? 0).replace(/<!--[\s\S]*?-->|<!doctype[^>]*>|<html(?:\s[^>]*)?>/gi, '');
  if (head && !before.trim()) {
    const at = head.index + head[0].length;
    return html.slice(0, at) + meta + html.slice(at);
  }
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '';
  return doctype + meta + html.slice(doctype.length);
}

/**
 * Close a page: scripts off, and every request that is not a `data:` address refused. A navigation is answered with
 * 204, which leaves the document where it is; refusing it would put an error page in its place.
 */
export async function close(session: CDPSession): Promise<void> {
  session.on('Fetch.requestPaused', ({ requestId, request, resourceType }) => {
    const answer = request.url.startsWith('data:')
      ? session.send('Fetch.continueRequest', { requestId })
      : resourceType === 'Document'
        ? session.send('Fetch.fulfillRequest', {
            requestId,
            responseCode: 204,
          })
        : session.send('Fetch.failRequest', {
            requestId,
            errorReason: 'BlockedByClient',
          });
    answer.catch(() => undefined); // The page may be gone by now.
  });
  await Promise.all([
    session.send('Emulation.setScriptExecutionDisabled', { value: true }),
    session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    session.send('Emulation.setEmulatedMedia', { media: 'print' }),
    session.send('Emulation.setTimezoneOverride', { timezoneId: 'UTC' }),
  ]);
}
