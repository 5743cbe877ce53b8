/**
 * Words that a pattern cannot do without: what has none of them need not be tried.
 *
 * Read off the pattern itself, so that no list beside it can fall behind.
 */

/** What stands in every other sentence tells little, however long. */
const common = new Set(
  'would should could might their there these those which about that this with have from what than'.split(' '),
);

/** More alternatives are as slow to look for as the pattern itself. */
const most = 60;

interface Required {
  /** One of them stands in every match. */
  texts: string[];
  /** How much they tell: letters of the shortest, each by its longest word. */
  weight: number;
}

/**
 * @returns Texts in lower case, one of which stands in every text that the pattern matches: of those that could be told,
 *   the longest. `[]` where none can.
 */
export function requiredOf(pattern: { readonly source: string }): string[] {
  const source = pattern.source.toLowerCase();
  let at = 0;
  return alternatives()?.texts ?? [];

  function alternatives(): Required | null {
    const first = sequence();
    if (source[at] !== '|') return first;
    const texts = first ? [...first.texts] : [];
    let weight = first?.weight ?? 0;
    while (source[at] === '|') {
      at++;
      const other = sequence();
      weight = Math.min(weight, other?.weight ?? 0);
      if (other && weight > 0) texts.push(...other.texts);
    }
    return weight > 0 && texts.length <= most ? { texts, weight } : null;
  }

  function sequence(): Required | null {
    let found: Required | null = null;
    let run = '';
    const keep = (one: Required | null) => {
      if (one && one.weight > (found?.weight ?? 0)) found = one;
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const one = atom();
      const times = quantifier();
      if (typeof one === 'string') {
        if (times !== 'optional') run += one;
        if (times === 'once') continue;
      }
      if (run) keep({ texts: [run], weight: weightOf(run) });
      run = '';
      if (typeof one !== 'string' && times !== 'optional') keep(one);
    }
    if (run) keep({ texts: [run], weight: weightOf(run) });
    return found;
  }

  function quantifier(): 'once' | 'optional' | 'often' {
    const sign = source[at];
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return 'once';
    const optional = sign === '?' || sign === '*' || source.startsWith('{0', at);
    at = sign === '{' ? source.indexOf('}', at) + 1 : at + 1;
    if (source[at] === '?') at++;
    return optional ? 'optional' : 'often';
  }

  /** The letter itself, or what a group requires; an edge of a word is no letter. */
  function atom(): string | Required | null {
    const letter = source[at++] ?? '';
    if (letter === '(') return group();
    if (letter === '[') {
      while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
      at++;
      return null;
    }
    if (letter === '.') return null;
    if (letter === '^' || letter === '$') return '';
    if (letter !== '\\') return letter;
    const escaped = source[at++] ?? '';
    if (escaped === 'b') return '';
    if (escaped === 'p' || escaped === 'k' || escaped === 'u' || escaped === 'x') {
      at += /^(?:[{<][^}>]*[}>]|[\da-f]{2,4})/.exec(source.slice(at))?.[0].length ?? 0;
      return null;
    }
    return /[a-z\d]/.test(escaped) ? null : escaped;
  }

  /** What is looked at beside the match stands in the text, too; what must not stand there does not. */
  function group(): Required | null {
    let denied = false;
    if (source[at] === '?') {
      const behind = source[at + 1] === '<' ? 1 : 0;
      const sign = source[at + 1 + behind];
      denied = sign === '!';
      if (sign === '=' || sign === '!' || sign === ':') at += 2 + behind;
      else at = source.indexOf('>', at) + 1;
    }
    const inside = alternatives();
    at++;
    return denied ? null : inside;
  }
}

/** Letters of the longest word of a text; a word that stands everywhere counts as one letter. */
function weightOf(text: string): number {
  let weight = 0;
  for (let from = 0, at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) continue;
    const length = at - from;
    if (length > weight) weight = common.has(text.slice(from, at)) ? Math.max(weight, 1) : length;
    from = at + 1;
  }
  return weight;
}
