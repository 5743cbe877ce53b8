import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../pipeline/ast.ts';
import { renderBlock, renderPassage } from '../../pipeline/layout/prose.ts';

function block(markdown: string): RootContent {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  return tree.children[0] as RootContent;
}

function passage(text: string, ends: number[]): Passage {
  const sentences = ends.map((end, index) => ({ start: index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end }));
  return { number: 4, kind: 'paragraph', text, ranges: [], sentences, headings: [] };
}

describe('a source can put nothing on the page but prose', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['an image from elsewhere', '![map](https://example.org/x.png)'],
    ['a javascript link', '[click](javascript:alert(1))'],
    ['a data link', '[click](data:text/html,x)'],
    ['a frame', '<iframe src="file:///etc/passwd"></iframe>'],
    ['an event handler', '<p onclick="x()">text</p>'],
    ['a style', '<style>@import url(https://example.org)</style>'],
  ])('%s', (_, markdown) => {
    const html = renderBlock(block(markdown)).toHTML();
    expect(html).not.toMatch(/<(?!\/?(?:p|a)\b)|javascript:|data:|https?:|file:|on\w+=/);
  });

  test('emphasis, links and lists pass', () => {
    expect(renderBlock(block('*a* [b](https://example.org/)')).toHTML()).toBe(
      '<p><em>a</em> <a href="https://example.org/">b</a></p>',
    );
  });
});

test('a link to a place that only its own page or site has is its words alone', () => {
  expect(
    renderBlock(block('See [above](#quota), *[the *list*](/lists/3.html)* and [it](mailto:a@example.org).')).toHTML(),
  ).toBe('<p>See above, <em>the <em>list</em></em> and <a href="mailto:a@example.org">it</a>.</p>');
});

describe('sentences are the targets of locators', () => {
  test('notes and furniture in a block are no text of its passage', () => {
    const node = block('Boats left.[^1] *Hidden.* They came back.\n\n[^1]: At dawn.');
    if (node.type === 'paragraph')
      for (const child of node.children) if (child.type === 'emphasis') child.data = { furniture: 'other' };
    const html = renderPassage(node, passage('Boats left.  They came back.', [11, 28]), 'x').toHTML();
    expect(html.replace(/<[^>]+>/g, '')).toBe('Boats left.  They came back.');
  });

  test('one span a sentence', () => {
    const html = renderPassage(
      block('Boats left. They came back.'),
      passage('Boats left. They came back.', [11, 27]),
      'x',
    );
    expect(html.toHTML()).toBe(
      '<p><span class="sentence" id="x-4.1">Boats left.</span> <span class="sentence" id="x-4.2">They came back.</span></p>',
    );
  });

  test('a sentence that inline markup cuts has its id once', () => {
    const html = renderPassage(
      block('Boats *left. They* came back.'),
      passage('Boats left. They came back.', [11, 27]),
      'x',
    );
    expect(html.toHTML().match(/id="x-4\.1"/g)).toHaveLength(1);
    expect(html.toHTML().match(/id="x-4\.2"/g)).toHaveLength(1);
    expect(html.toHTML()).toContain('<em><span class="sentence">left.</span>');
  });

  test('nested items and tables, whose text is joined by other white space', () => {
    expect(renderPassage(block('- a b\n  - c d'), passage('a b\nc d', [3, 7]), 'x').toHTML()).toContain(
      'id="x-4.2">c d',
    );
    const table = block('| a | b |\n|---|---|\n| c | d |');
    expect(renderPassage(table, passage('a\tb\nc\td', [1, 3, 5, 7]), 'x').toHTML()).toContain('id="x-4.4">d</span>');
  });

  test('a rendering that is not the passage is a fault', () => {
    expect(() => renderPassage(block('Boats left.'), passage('Boats stayed.', [13]), 'x')).toThrow(/expected/);
    expect(() => renderPassage(block('Boats left.'), passage('Boats left. All.', [16]), 'x')).toThrow(/to its end/);
  });
});
