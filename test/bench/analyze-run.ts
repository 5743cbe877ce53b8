/** One measurement of the analysis, in a process of its own: `analyze-run folder` prints seconds, megabytes, findings. */
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { dateWords } from '../../pipeline/analyze/dates.ts';
import { analyze, openTokenizer } from '../../pipeline/analyze/index.ts';
import { knownNames } from '../../pipeline/analyze/regions.ts';
import { loadCodebook } from '../../pipeline/codebook.ts';
import { collect, comingPassages } from '../../pipeline/corpus/index.ts';
import { locate } from '../../pipeline/corpus/locate.ts';
import { tune, tuneFor } from '../../pipeline/engine.ts';
import { isEnglish } from '../../pipeline/english.ts';
import { normalize } from '../../pipeline/normalize/index.ts';
import { read } from '../../pipeline/read/index.ts';

tune();

const folder = process.argv[2] ?? 'sources';
// As a report does it: words are cut, and what passages tell by themselves is found, in a thread of its own as soon as a
// source is read.
const tokenizer = openTokenizer(join(process.cwd(), '.build', 'words.cjs'));
const codebook = await loadCodebook(folder);
const found = await read(folder, codebook, {
  signal: new AbortController().signal,
  keep: (source) => {
    const mended = normalize(source);
    if (isEnglish(mended.language)) tokenizer.begin(comingPassages(mended), mended.language);
    return mended;
  },
});
const corpus = collect(found.sources, codebook);
tuneFor(corpus);
// The names of the world load beside the reading of sources.
knownNames();
dateWords('By 3 May 2021 the council should have said that two thirds of the 300 boats in Norway may be sold.');
const before = process.cpuUsage();
const start = performance.now();
await tokenizer.prepare(corpus, codebook);
const briefing = analyze(corpus, codebook, (ref) => locate(corpus, ref, codebook.file));
const wall = (performance.now() - start) / 1000;
const used = process.cpuUsage(before);
const cpu = (used.user + used.system) / 1e6;
process.stdout.write(
  JSON.stringify({
    // On a machine that has other work, the wall tells of that; then the time of all its threads together counts.
    seconds: Math.min(wall, cpu),
    wall,
    megabytes: process.resourceUsage().maxRSS / 1024,
    words: briefing.sources.reduce((sum, source) => sum + source.words, 0),
    pairs: briefing.pairs?.length ?? 0,
  }),
);
