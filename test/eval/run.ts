/** The real pipeline over one case: folder → corpus and findings. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Study, study } from '../../pipeline/analyze/index.ts';
import type { Corpus } from '../../pipeline/ast.ts';
import { type Codebook, loadCodebook } from '../../pipeline/codebook.ts';
import { collect } from '../../pipeline/corpus/index.ts';
import { locate } from '../../pipeline/corpus/locate.ts';
import type { Briefing } from '../../pipeline/findings.ts';
import { normalize } from '../../pipeline/normalize/index.ts';
import { read } from '../../pipeline/read/index.ts';
import { type Finder, finderOf, type Gold, readGold } from './gold.ts';

export interface Case {
  name: string;
  gold: Gold;
  find: Finder;
  corpus: Corpus;
  codebook: Codebook;
  briefing: Briefing;
  candidates: Study['candidates'];
}

/** @returns What the pipeline makes of the folder, beside its annotations. */
export async function runCase(name: string, folder: string): Promise<Case> {
  const gold = readGold(folder);
  const sources = gold.documents ? gather(gold.documents) : folder;
  try {
    const codebook = await loadCodebook(sources);
    const found = await read(sources, codebook);
    const corpus = collect(found.sources.map(normalize), codebook);
    const { briefing, candidates } = study(corpus, codebook, (ref) => locate(corpus, ref, codebook.file));
    return { name, gold, find: finderOf(corpus), corpus, codebook, briefing, candidates };
  } finally {
    if (sources !== folder) rmSync(sources, { recursive: true });
  }
}

/** @returns A folder of copies, under the names that the annotations use. */
function gather(documents: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'collate-eval-'));
  for (const [name, path] of Object.entries(documents)) copyFileSync(path, join(folder, name));
  return folder;
}
