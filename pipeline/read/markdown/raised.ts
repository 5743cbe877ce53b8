/** Marks of notes that are raised by tags: `<sup>3</sup>`, `<sup id="a"><a href="#n">3</a></sup>`. */
import type { Parent, Root, RootContent } from 'mdast';

/** What a note's mark is made of. */
export const noteMark = /^\s*[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?\s*$/;

/** Behind these a raised digit is a power: short words, units and signs. */
const power = /(?:^|[^\p{L}\p{N}])(?:\p{L}{1,2}|ft|mi|yd|10|\d+)$/u;

/** Make them references of notes, which are no text. An ordinal's letters and a power's digits stay. */
export function raisedMarks(root: Root): void {
  const visit = (parent: Parent): void => {
    const children = parent.children as RootContent[];
    for (let from = 0; from < children.length; from++) {
      const node = children[from];
      if (node && 'children' in node) visit(node);
      if (node?.type !== 'html' || !/^<sup\b/i.test(node.value)) continue;
      const to = children.findIndex((one, at) => at > from && one.type === 'html' && /^<\/sup>/i.test(one.value));
      const inside = children.slice(from + 1, to);
      const [text, ...more] = inside.filter(({ type }) => type !== 'html');
      const isLink = text?.type === 'link' || inside.some((one) => one.type === 'html' && /^<a\b/i.test(one.value));
      const words = text?.type === 'link' ? text.children[0] : text;
      const before = children[from - 1];
      if (to < 0 || more.length > 0 || words?.type !== 'text' || !noteMark.test(words.value) || !text?.position)
        continue;
      if (!isLink && (/^[a-z]$/.test(words.value) || (before?.type === 'text' && power.test(before.value)))) continue;
      const label = words.value.trim();
      children[children.indexOf(text)] = {
        type: 'footnoteReference',
        identifier: label,
        label,
        position: text.position,
      };
    }
  };
  visit(root);
}
