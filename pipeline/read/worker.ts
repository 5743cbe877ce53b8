/** The other side of `side-by-side.ts`: reads the files that it is sent, one at a time, in a thread of its own. */
import { parentPort } from 'node:worker_threads';
import { VFile } from 'vfile';
import { parse } from './readers.ts';
import type { Answer, Order } from './side-by-side.ts';

parentPort?.on('message', async ({ format, path, bytes }: Order) => {
  const file = new VFile({ path, value: '' });
  const parsed = await parse(format, file, Buffer.from(bytes));
  const messages = file.messages.map(({ reason, ruleId, fatal, expected, note, page, place }) => ({
    reason,
    ruleId,
    fatal,
    expected,
    note,
    page,
    place,
  }));
  const answer: Answer = { parsed, value: String(file), messages };
  parentPort?.postMessage(answer);
});
