/** One measurement of the analysis, in a process of its own: `analyze-run folder` prints seconds, megabytes, findings. */
import { performance } from 'node:perf_hooks';
import { dateWords } from '../../pipeline/analyze/dates.ts';
import { analyze } from '../../pipeline/analyze/index.ts';
import { knownNames } from '../../pipeline/analyze/regions.ts';
import { englishTokens } from '../../pipeline/analyze/words.ts';
import { loadCodebook } from '../../pipeline/codebook.ts';
import { collect } from '../../pipeline/corpus/index.ts';
import { locate } from '../../pipeline/corpus/locate.ts';
import { tune, tuneFor } from '../../pipeline/engine.ts';
import { normalize } from '../../pipeline/normalize/index.ts';
import { read } from '../../pipeline/read/index.ts';

tune();

const folder = process.argv[2] ?? 'sources';
const codebook = await loadCodebook(folder);
const found = await read(folder, codebook, { signal: new AbortController().signal });
const corpus = collect(
  found.sources.map((source) => normalize(source)),
  codebook,
);
tuneFor(corpus);
// The language model and the names of the world load beside the reading of sources.
knownNames();
const sample = 'By 3 May 2021 the council should have said that two thirds of the 300 boats in Norway may be sold. ';
for (let round = 0; round < 3; round++) englishTokens(sample.repeat(8));
dateWords(sample);
const before = process.cpuUsage();
const start = performance.now();
const briefing = analyze(corpus, codebook, (ref) => locate(corpus, ref, codebook.file));
const wall = (performance.now() - start) / 1000;
const used = process.cpuUsage(before);
const cpu = (used.user + used.system) / 1e6;
process.stdout.write(
  JSON.stringify({
    // On a machine that has other work, the wall tells of that: the analysis itself runs on one thread.
    seconds: Math.min(wall, cpu),
    wall,
    megabytes: process.resourceUsage().maxRSS / 1024,
    words: briefing.sources.reduce((sum, source) => sum + source.words, 0),
    pairs: briefing.pairs?.length ?? 0,
  }),
);
