/** The forms of an English verb, by rule. */

/** @returns The forms of a verb: base, -s, past, participle, -ing. Irregular ones are written `base/past` or `base/past/participle`. */
export function inflections(verb: string): string[] {
  const [base = '', past, participle = past] = verb.split('/');
  const stems = stemsOf(base);
  const pasts =
    past === undefined
      ? stems.map((stem) => (stem.endsWith('e') ? `${stem}d` : `${ied(stem)}ed`))
      : [past, participle ?? past];
  return [base, thirdPerson(base), ...pasts, ...stems.map((stem) => `${stem.replace(/([^eoy])e$/, '$1')}ing`)];
}

/** "applied". */
function ied(base: string): string {
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : base;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
}

/** What -ed and -ing stand behind: "pinn", of longer words only those with their stress on the end; "marvel" and "marvell" both. */
function stemsOf(base: string): string[] {
  const last = base.at(-1) ?? '';
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) || /(?:rebut|admit|refer|infer|abhor|regret)$/.test(base))
    return [base + last];
  return /[aeiou][^aeiou]+[aeiou]l$/.test(base) ? [base, base + last] : [base];
}
