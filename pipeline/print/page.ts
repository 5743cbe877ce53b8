/** A page of the browser. */
import { screen } from './in-page.ts';
import type { Connection, Session } from './protocol.ts';

export interface Page extends Session {
  /** Make this its document. @returns When all that it brings with it is loaded. */
  setContent(html: string): Promise<void>;
  /**
   * Call a function there, which is sent as text: it can use nothing from outside itself.
   *
   * @param args As JSON has them.
   * @throws {Error} Named `ProtocolError`, also for what the function throws.
   */
  evaluate<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  close(): void;
}

/** Pages as they open, with whoever waits for each. */
export interface Pages {
  /** @returns A fresh page. The first is that which the browser opens itself. */
  open(): Promise<Page>;
}

interface Attached {
  sessionId: string;
  targetInfo: { targetId: string };
}

/** Ask to be told of every page. All is asked at once: the browser answers when it is up. */
export function openPages(browser: Connection): Pages {
  const opened: Page[] = [];
  const waiting: { resolve: (page: Page) => void; reject: (error: unknown) => void }[] = [];
  const refuse = (error: unknown) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  browser.on('Target.attachedToTarget', ({ sessionId, targetInfo }: Attached) => {
    const session = browser.session(sessionId);
    ready(session, targetInfo.targetId).then(() => {
      const page = pageOf(browser, session, targetInfo.targetId);
      const next = waiting.shift();
      if (next) next.resolve(page);
      else opened.push(page);
    }, refuse);
  });
  browser
    .send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: true,
      filter: [{ type: 'page' }],
    })
    .catch(refuse);
  let first = true;
  return {
    open() {
      const page = opened.shift();
      if (page) return Promise.resolve(page);
      const coming = new Promise<Page>((resolve, reject) => waiting.push({ resolve, reject }));
      if (!first) browser.send('Target.createTarget', { url: 'about:blank' }).catch(refuse);
      first = false;
      return coming;
    },
  };
}

/** A page is ready when it shows its empty document: what is put into it before is lost. */
async function ready(session: Session, id: string): Promise<void> {
  const shown = new Promise<void>((resolve) => session.on('Page.frameNavigated', () => resolve()));
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
  if (frameTree.frame.id !== id) throw new Error(`The page ${id} has the frame ${frameTree.frame.id}`);
  if (!frameTree.frame.url) await shown;
}

function pageOf(browser: Connection, session: Session, id: string): Page {
  let onLoad: () => void = () => undefined;
  session.on('Page.loadEventFired', () => onLoad());
  const page: Page = {
    ...session,
    async setContent(html) {
      // The empty document's own event may come late.
      let loaded = new Promise<void>((resolve) => {
        onLoad = resolve;
      });
      await session.send('Page.setDocumentContent', { frameId: id, html });
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
      const error = new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      error.name = 'ProtocolError';
      throw error;
    },
    close() {
      browser.send('Target.closeTarget', { targetId: id }).catch(() => undefined);
    },
  };
  return page;
}
