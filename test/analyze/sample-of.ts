/** Words that a regular expression matches, made from its source: alternatives, groups, classes and counts as the tables have them. */

/** @returns A string that the expression is likely to match, lookarounds written out; `pick` gives a whole number below its argument. */
export function sampleOf(source: string, pick: (below: number) => number): string {
  let at = 0;
  const text = alternatives();
  if (at < source.length) throw new Error(`Cannot read ${source.slice(at)} of ${source}`);
  return text;

  function alternatives(): string {
    const options = [sequence()];
    while (source[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options[pick(options.length)] ?? '';
  }

  function sequence(): string {
    let text = '';
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const from = at;
      let one = atom();
      const to = at;
      const count = times();
      const after = at;
      // Each repetition is made anew.
      for (let made = 1; made < count; made++) {
        at = from;
        one += atom();
        at = to;
      }
      at = after;
      text += count === 0 ? '' : one;
    }
    return text;
  }

  function times(): number {
    const found = /^(?:[?*+]|\{(\d+)(?:,(\d*))?\})\??/.exec(source.slice(at));
    if (!found) return 1;
    at += found[0].length;
    if (found[1] !== undefined) return Number(found[1]);
    return found[0].startsWith('+') ? 1 + pick(3) : pick(2);
  }

  function atom(): string {
    if (source[at] === '(') return group();
    if (source[at] === '[') return oneOf();
    if (source[at] !== '\\')
      return source[at++] === '.' ? 'x' : /[$^]/.test(source[at - 1] ?? '') ? '' : (source[at - 1] ?? '');
    const property = /^\\p\{\w+\}/.exec(source.slice(at));
    at += property?.[0].length ?? 2;
    if (property) return property[0] === '\\p{Lu}' ? 'K' : 'k';
    const escaped = source[at - 1] ?? '';
    return ({ b: '', B: '', w: 'k', d: '7', s: ' ' } as Record<string, string>)[escaped] ?? escaped;
  }

  function group(): string {
    const open = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at))?.[0] ?? '(';
    at += open.length;
    const text = alternatives();
    at++;
    // What must not stand there is left out.
    return open.endsWith('!') ? '' : text;
  }

  function oneOf(): string {
    const end = source.indexOf(']', at + 2);
    const letters = source.slice(at + 1, end);
    at = end + 1;
    if (letters.startsWith('^')) return ' ';
    if (letters.includes('\\')) return 'k';
    return letters[pick(letters.length)] ?? '';
  }
}
