/** A codebook for tests: every default filled in, and what the test sets. */
import { VFile } from 'vfile';
import type { Codebook } from '../pipeline/codebook.ts';

export function codebookOf(set: Partial<Codebook> = {}): Codebook {
  return {
    file: new VFile({ path: 'briefing.yml', value: '' }),
    title: 'A briefing',
    subtitle: null,
    edition: null,
    date: null,
    language: 'en',
    paper: 'A4',
    marking: null,
    annex: 'full',
    sections: 'all',
    sources: [],
    themes: null,
    actors: [],
    framing: [],
    pairs: [],
    corrections: [],
    ...set,
  };
}
