/** The other side of `side-by-side.ts`: reads the files that it is sent, one at a time, in a process of its own. */
import { VFile } from 'vfile';
import { parse } from './readers.ts';
import type { Answer, Order } from './side-by-side.ts';

// Ctrl-C is sent to every process of a terminal; what follows from it is decided by the one that started this.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', async (message) => {
  const { format, path, bytes } = message as Order;
  const file = new VFile({ path, value: '' });
  const parsed = await parse(format, file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
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
  process.send?.(answer);
});
