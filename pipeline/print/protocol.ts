/**
 * The browser's protocol (CDP) over two pipes of its process: messages of JSON, each ended by a zero byte.
 *
 * Puppeteer speaks it too, and would take a twentieth of the time of a report to be loaded and to get ready.
 */
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'puppeteer';

/** One who is spoken to: the browser, or a page of it. */
export interface Session {
  /** @throws {Error} Named `ProtocolError`, when the command fails or the browser is gone. */
  send: CDPSession['send'];
  /** Have a function called with the parameters of each event of that name. */
  on<Parameters>(event: string, handler: (parameters: Parameters) => void): void;
}

export interface Connection extends Session {
  /** @param id As the browser calls it. */
  session(id: string): Session;
  /** Whether the browser still listens. */
  open(): boolean;
}

interface Message {
  /** Of the command that is answered; an event has none. */
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string; data?: string };
  sessionId?: string;
}

interface Waiting {
  method: string;
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** @param child Started with pipes as file descriptors 3 (to the browser) and 4 (from it). */
export function connect(child: ChildProcess): Connection {
  const to = child.stdio[3] as Writable;
  const from = child.stdio[4] as Readable;
  const waiting = new Map<number, Waiting>();
  const handlers = new Map<string, ((parameters: never) => void)[]>();
  let last = 0;
  let open = true;

  const sessionOf = (sessionId?: string): Session => ({
    send: (method, params) =>
      new Promise((resolve, reject) => {
        if (!open) {
          reject(failure(method, 'the browser is gone'));
          return;
        }
        const id = ++last;
        waiting.set(id, { method, resolve: resolve as Waiting['resolve'], reject });
        to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
    on(event, handler) {
      const key = `${sessionId ?? ''} ${event}`;
      handlers.set(key, [...(handlers.get(key) ?? []), handler]);
    },
  });

  const take = ({ id, method = '', params, result, error, sessionId = '' }: Message) => {
    if (id === undefined) {
      for (const handler of handlers.get(`${sessionId} ${method}`) ?? []) handler(params as never);
      return;
    }
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(failure(asked.method, [error.message, error.data].filter(Boolean).join(' ')));
    else asked?.resolve(result);
  };

  let parts: Buffer[] = [];
  from.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      parts.push(chunk.subarray(start, end));
      const message = (parts.length === 1 ? chunk.subarray(start, end) : Buffer.concat(parts)).toString('utf8');
      parts = [];
      start = end + 1;
      take(JSON.parse(message) as Message);
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  });

  // A browser that has died shows itself by one of these; its broken pipe says nothing more.
  const onClose = () => {
    open = false;
    for (const { method, reject } of waiting.values()) reject(failure(method, 'the browser is gone'));
    waiting.clear();
  };
  child.on('exit', onClose);
  from.on('close', onClose);
  for (const pipe of [from, to]) pipe.on('error', onClose);
  return { ...sessionOf(), session: sessionOf, open: () => open };
}

function failure(method: string, why: string): Error {
  const error = new Error(`${method}: ${why}`);
  error.name = 'ProtocolError';
  return error;
}
