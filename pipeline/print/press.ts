/** An opened browser, ready to print. */
import { type FindOptions, type Found, startBrowser } from './find-browser.ts';

export interface Press {
  /** The browser's executable. */
  path: string;
  /** Where it came from: `installed`, `PUPPETEER_EXECUTABLE_PATH`, `Puppeteer's download` … */
  how: string;
  /** Such as `HeadlessChrome/140.0.7339.80`. */
  version: string;
  /** For `print`. */
  found: Found;
}

/**
 * Find a browser, or install one, and start it. Call it early: it takes 0.3 s, most of it in the other process.
 *
 * @throws {Stop} `exit.environment` when there is none to be had; the signal's reason when aborted.
 */
export async function openPress(options: FindOptions): Promise<Press> {
  const found = await startBrowser(options);
  return { path: found.path, how: found.how, version: found.launched.version, found };
}

/** Close the browser: its processes and its profile folder are gone when this resolves. May be called twice. */
export async function closePress(press: Press): Promise<void> {
  await press.found.launched.end();
}
