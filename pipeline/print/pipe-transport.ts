/** The browser's protocol over two pipes of its process: messages of JSON, each ended by a zero byte. */
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer';

/** @param child Started with pipes as file descriptors 3 (to the browser) and 4 (from it). */
export function pipeTransport(child: ChildProcess): ConnectionTransport {
  const write = child.stdio[3] as Writable;
  const read = child.stdio[4] as Readable;
  let pending: Buffer[] = [];
  let closed = false;
  const transport: ConnectionTransport = {
    send(message) {
      if (!closed) write.write(`${message}\0`);
    },
    close() {
      closed = true;
      write.end();
    },
  };
  const onClose = () => {
    if (closed) return;
    closed = true;
    transport.onclose?.();
  };
  read.on('data', (chunk: Buffer) => {
    let from = 0;
    for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, from)) {
      pending.push(chunk.subarray(from, at));
      const message = Buffer.concat(pending).toString('utf8');
      pending = [];
      from = at + 1;
      // Later, as puppeteer expects: a handler may send before it returns.
      setImmediate(() => transport.onmessage?.(message));
    }
    if (from < chunk.length) pending.push(chunk.subarray(from));
  });
  read.on('close', onClose);
  child.on('exit', onClose);
  // A browser that has died shows itself by `close` and `exit`; its broken pipe says nothing more.
  read.on('error', onClose);
  write.on('error', onClose);
  return transport;
}
