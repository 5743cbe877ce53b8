/** The other side of `tokenizer.ts`: loads the model at once, cuts what it is sent, and works ahead where there is much of it. */
import { setImmediate } from 'node:timers/promises';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { many } from '../engine.ts';
import { englishTokens, forget, keptTokens, pack } from './words.ts';
import type { Coming } from './worked-ahead.ts';

export interface ComingSource {
  coming: readonly Coming[];
  language: string | null;
}

export interface Asked {
  /** Their words are told in the order in which they were asked for. */
  texts: readonly string[];
  /** Of which the texts are. */
  source?: ComingSource | undefined;
  /** Where what is worked out ahead goes to, in the order of the sources. */
  port?: MessagePort;
  /** Nothing else will be asked. */
  last?: boolean;
}

const waiting: ComingSource[] = [];
let letters = 0;
let working = false;
let told: MessagePort | undefined;
let last = false;

englishTokens('The model is loaded.');
parentPort?.on('message', (asked: Asked) => {
  const { texts, source } = asked;
  told ??= asked.port;
  last ||= asked.last === true;
  if (texts.length > 0) parentPort?.postMessage(texts.map((text) => pack(keptTokens(text))));
  if (source) waiting.push(source);
  for (const text of texts) letters += text.length;
  if (working) return;
  // The words of a short run are awaited before anything else could be of use.
  if (letters >= many) void work();
  else if (last) process.exit();
});

/** One source after another: what is asked in the meantime comes first. */
async function work(): Promise<void> {
  working = true;
  // Read only now: a short run needs none of it.
  const { workAhead } = await import('./work-ahead.ts');
  for (let source = waiting.shift(); source; source = waiting.shift()) {
    told?.postMessage(workAhead(source.coming, source.language));
    for (const { text } of source.coming) forget(text);
    await setImmediate();
  }
  working = false;
  if (last) process.exit();
}
