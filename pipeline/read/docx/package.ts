/** The zip container of a Word document: its parts by name, each inflated as it is read and within bounds. */
import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { damaged, excessive, Fault } from './fault.ts';

/** What a document may unfold to. */
export const limits = {
  /** Bytes of XML in all; its pictures are not unfolded. */
  bytes: 128 * 2 ** 20,
  /** XML shrinks ten to forty times. More than this is made, not written … */
  ratio: 200,
  /** … once a part has so many bytes. */
  free: 4 * 2 ** 20,
  parts: 20_000,
} as const;

/** The container of documents before 2007, and of encrypted ones of any year. */
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encrypted = Buffer.from('EncryptedPackage', 'utf16le');

/** The parts of a document. */
export interface Package {
  /** Names are compared without regard to case, as the format says. */
  has: (name: string) => boolean;
  /**
   * @returns The bytes of a part as they are inflated.
   * @throws {Fault} When the document has no such part, or unfolds beyond its bounds.
   */
  open: (name: string) => AsyncIterable<Buffer>;
}

/**
 * Open a document.
 *
 * @throws {Fault} When the bytes are no zip container.
 */
export async function openPackage(bytes: Buffer, most: Record<keyof typeof limits, number> = limits): Promise<Package> {
  if (bytes.length === 0) throw new Fault({ problem: 'empty' });
  if (bytes.subarray(0, compound.length).equals(compound)) {
    if (bytes.includes(encrypted)) throw new Fault({ problem: 'protected', document: 'Word document' });
    throw new Fault({ problem: 'superseded', document: 'old Word document (.doc)', extension: '.docx' });
  }
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false }).catch(() => {
    throw damaged(
      bytes.subarray(0, 2).equals(Buffer.from('PK')) ? 'the end of the file is missing' : 'it is no zip container',
    );
  });
  const entries = await entriesOf(zip, most.parts);
  let unfolded = 0;
  return {
    has: (name) => entries.has(name.toLowerCase()),
    async *open(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) throw damaged(`the part ${name} is missing`);
      const { uncompressedSize: size, compressedSize } = entry;
      unfolded += size;
      // A part that unfolds to more than it announces is refused by yauzl as it is read.
      if (unfolded > most.bytes) throw excessive(`its text unfolds to more than ${most.bytes / 2 ** 20} MB`);
      if (size > most.free && size > compressedSize * most.ratio)
        throw excessive(`the part ${name} unfolds to ${Math.round(size / Math.max(1, compressedSize))} times its size`);
      yield* inflate(zip, entry, name);
    },
  };
}

async function entriesOf(zip: ZipFile, most: number): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      // A name is only compared with those of known parts, so it can lead nowhere.
      const name = String(entry.fileName).replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
      if (!entries.has(name)) entries.set(name, entry);
      if (entries.size > most) throw excessive(`it has more than ${most} parts`);
    }
  } catch (error) {
    throw error instanceof Fault ? error : damaged('its table of contents cannot be read');
  }
  return entries;
}

async function* inflate(zip: ZipFile, entry: Entry, name: string): AsyncIterable<Buffer> {
  if (entry.isEncrypted()) throw new Fault({ problem: 'protected', document: 'Word document' });
  let stream: Readable | null = null;
  try {
    stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw error instanceof Fault ? error : damaged(`the part ${name} cannot be unfolded`);
  } finally {
    stream?.destroy();
  }
}
