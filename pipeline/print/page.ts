/**
 * A page of the browser, by a session of its own. Puppeteer's own page asks the browser for much that no print needs,
 * before it is ready.
 */
import type { Browser, CDPSession } from 'puppeteer';
import { screen } from './in-page.ts';

export interface Page {
  session: CDPSession;
  /** Make this its document. @returns When all that it brings with it is loaded. */
  setContent(html: string): Promise<void>;
  /**
   * Call a function there, which is sent as text: it can use nothing from outside itself.
   *
   * @param args As JSON has them.
   * @throws {Error} What the function throws.
   */
  evaluate<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  close(): Promise<void>;
}

/** @param first Take the page that the browser opened itself; else a fresh one. */
export async function openPage(browser: Browser, first: boolean): Promise<Page> {
  const blank = first ? await browser.waitForTarget((target) => target.type() === 'page') : null;
  const target = blank ?? (await browser.newPage()).target();
  const session = await target.createCDPSession();
  const [, , { frameTree }] = await Promise.all([
    session.send('Page.enable'),
    session.send('Inspector.enable'),
    session.send('Page.getFrameTree'),
    session.send('Emulation.setDeviceMetricsOverride', {
      width: screen.width,
      height: screen.height,
      deviceScaleFactor: 1,
      mobile: false,
    }),
  ]);
  return pageOf(session, frameTree.frame.id);
}

function pageOf(session: CDPSession, frameId: string): Page {
  let onLoad: () => void = () => undefined;
  session.on('Page.loadEventFired', () => onLoad());
  const page: Page = {
    session,
    async setContent(html) {
      // The empty document's own event may come late.
      let loaded = new Promise<void>((resolve) => {
        onLoad = resolve;
      });
      await session.send('Page.setDocumentContent', { frameId, html });
      while (!(await page.evaluate(() => document.readyState === 'complete'))) {
        await loaded;
        loaded = new Promise((resolve) => {
          onLoad = resolve;
        });
      }
    },
    async evaluate(run, ...args) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${run})(${args.map((arg) => JSON.stringify(arg)).join()})`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (!exceptionDetails) return result.value;
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    },
    async close() {
      await session.send('Page.close');
    },
  };
  return page;
}
