/** The other side of `tokenizer.ts`: loads the model at once, and cuts what it is sent. */
import { parentPort } from 'node:worker_threads';
import { englishTokens, pack } from './words.ts';

englishTokens('The model is loaded.');
parentPort?.on('message', (texts: string[]) => {
  parentPort?.postMessage(texts.map((text) => pack(englishTokens(text))));
});
