export function randomOf(seed: number): () => number;
export function reportOf(seed: number, words: number): string;
