/** Handlebars, strict, over a guarded view: templates in, HTML out. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import Handlebars from 'handlebars';
import { VFile } from 'vfile';
import { exit, stop } from '../message.ts';
import compileOptions from './compile-options.json' with { type: 'json' };
import { compiledAhead } from './compiled-ahead.ts';
import { guard, UnknownKey } from './guard.ts';

/** The templates of one folder, checked. */
export interface Templates {
  /** Name (`sections/matrix`) → template. */
  byName: Map<string, Template>;
}

interface Template {
  file: VFile;
  /** What it was compiled to, where that was done ahead. */
  compiled: object | null;
}

/**
 * Read and parse every template below a folder.
 *
 * @throws {Stop} With exit code 2 when there is no `briefing.hbs`, when one does not parse, or when one would let
 *   unescaped text through (`{{{…}}}`): only rendered prose may enter unescaped, and it says so itself.
 */
export async function loadTemplates(folder: string): Promise<Templates> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const byName: Templates['byName'] = new Map();
  const paths = names.filter((name) => name.endsWith('.hbs')).sort();
  const texts = await Promise.all(paths.map((name) => readFile(join(folder, name), 'utf8')));
  for (const [index, name] of paths.entries()) {
    const path = join(folder, name);
    // A file ends in a line feed; a partial set in the middle of a line must not.
    const text = (texts[index] ?? '').replace(/\n$/, '');
    const file = new VFile({ path: relative(process.cwd(), path) || path, value: text });
    const compiled = compiledAhead.get(text) ?? null;
    if (!compiled) refuseUnescaped(file);
    byName.set(name.replaceAll('\\', '/').slice(0, -'.hbs'.length), { file, compiled });
  }
  if (!byName.has('briefing')) {
    stop(exit.usage, new VFile({ path: join(folder, 'briefing.hbs') }), {
      rule: 'template-missing',
      found: 'There is no briefing.hbs in the folder of templates',
      help: 'Point TEMPLATES (or --templates) at a folder that has one; the templates that come with Collate are in templates/.',
    });
  }
  return { byName };
}

/** What `briefing.hbs` calls, in order: what it became, and which keys of the view it read. */
interface Part {
  html: string;
  read: Set<string>;
}

/**
 * Make the templates ready to render `briefing.hbs`; each is compiled once, however often it runs.
 *
 * @returns From a view to HTML; with a key, what does not read that key of the view stays as it was the last time. It
 *   throws a `Stop` with exit code 2 and the place in the template when a template asks for a key that the view does
 *   not have.
 */
export function renderer(templates: Templates): (view: object, changed?: string) => string {
  const handlebars = Handlebars.create();
  let entered: string[] = [];
  let before: Part[] = [];
  let parts: Part[] = [];
  let stale: (part: Part) => boolean = () => true;
  const entering = (name: string, { file, compiled }: Template): Handlebars.TemplateDelegate => {
    const template = compiled ? handlebars.template(compiled) : handlebars.compile(parse(file), compileOptions);
    return (context, options) => {
      // Called by `briefing.hbs` itself.
      const outer = entered.length === 1;
      const same = outer ? before[parts.length] : undefined;
      if (same && !stale(same)) return keep(same).html;
      const part = outer ? keep({ html: '', read: new Set() }) : null;
      entered.push(name);
      const html = template(context, options);
      entered.pop();
      if (part) part.html = html;
      return html;
    };
  };
  for (const [name, template] of templates.byName) handlebars.registerPartial(name, entering(name, template));
  const root = handlebars.partials.briefing as Handlebars.TemplateDelegate;
  const keep = (part: Part): Part => {
    parts.push(part);
    return part;
  };
  return (view, changed) => {
    entered = [];
    before = parts;
    parts = [];
    stale = ({ read }) => changed === undefined || read.has(changed);
    const noted = new Proxy<object>(guard(view), {
      get(target, key, receiver) {
        if (typeof key === 'string') parts.at(-1)?.read.add(key);
        return Reflect.get(target, key, receiver);
      },
    });
    try {
      return root(noted);
    } catch (error) {
      throw explain(templates, entered.at(-1) ?? 'briefing', error);
    }
  };
}

function explain(templates: Templates, name: string, error: unknown): unknown {
  const template = templates.byName.get(name);
  if (!template || !(error instanceof Error)) return error;
  if (error instanceof UnknownKey) {
    let place: { line: number; column: number; offset: number } | null = null;
    visit(parse(template.file), (node) => {
      if (!place && node.type === 'PathExpression' && (node as hbs.AST.PathExpression).parts.includes(error.key)) {
        place = toPoint(node);
      }
    });
    stop(exit.usage, template.file, {
      rule: 'template-unknown-variable',
      found: `The template asks for "${error.key}", which its view does not have`,
      expected: error.known.length > 0 ? `one of ${error.known.join(', ')}` : null,
      help: 'Correct the name in the template.',
      place,
    });
  }
  return stop(exit.usage, template.file, {
    rule: 'template-failed',
    found: `The template could not be rendered: ${error.message}`,
    help: 'Templates hold no logic: a partial must exist, and only #if, #unless, #each and #with are known.',
  });
}

function refuseUnescaped(file: VFile): void {
  visit(parse(file), (node) => {
    if (node.type === 'MustacheStatement' && !(node as hbs.AST.MustacheStatement).escaped) {
      stop(exit.usage, file, {
        rule: 'template-unescaped',
        found: 'An unescaped expression {{{…}}}',
        expected: '{{…}}',
        help: 'Rendered prose is passed through as it is; everything else must be escaped.',
        place: toPoint(node),
      });
    }
  });
}

function parse(file: VFile): hbs.AST.Program {
  try {
    return Handlebars.parse(String(file));
  } catch (error) {
    const line = /line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return stop(exit.usage, file, {
      rule: 'template-syntax',
      found: `The template does not parse: ${(error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ')}`,
      help: 'See the Handlebars guide on expressions and blocks.',
      place: line ? { line: Number(line), column: 1, offset: 0 } : null,
    });
  }
}

/** Handlebars counts columns from 0. */
function toPoint(node: hbs.AST.Node) {
  return { line: node.loc.start.line, column: node.loc.start.column + 1, offset: 0 };
}

function visit(node: unknown, see: (node: hbs.AST.Node) => void): void {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, see);
  } else if (node && typeof node === 'object') {
    if ('type' in node && 'loc' in node) see(node as hbs.AST.Node);
    for (const [key, child] of Object.entries(node)) if (key !== 'loc') visit(child, see);
  }
}
