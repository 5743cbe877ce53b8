/** The rules of the house (who may import whom, who may touch what) held against every file of `pipeline/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const pipeline = fileURLToPath(new URL('../pipeline', import.meta.url));

/** In the order of the flow. */
const stages = ['read', 'normalize', 'corpus', 'analyze', 'layout', 'print', 'publish'];
/** What is no stage: the helpers of the codebook's loader and of the command line. */
const annexes = ['codebook', 'cli'];
/** Files at the top that call others, and are called by none of the stages. */
const callers = ['index.ts', 'cli.ts'];
/** Who may open files: the codebook and readers their input, layout templates and fonts, print the browser. */
const diskUsers = ['read', 'codebook', 'layout', 'print', 'publish', 'cli'];
const longest = 300;

interface Module {
  /** Relative to `pipeline/`. */
  path: string;
  /** The folder below `pipeline/`, or `''`. */
  room: string;
  text: string;
  lines: number;
  /** Files of the project, relative to `pipeline/`. */
  internal: string[];
  /** Packages and Node's own modules. */
  external: string[];
}

const modules = readdirSync(pipeline, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map(readModule);

function readModule(path: string): Module {
  const whole = readFileSync(join(pipeline, path), 'utf8');
  const text = withoutComments(whole);
  const found = importsOf(text);
  return {
    path,
    room: path.includes('/') ? (path.split('/')[0] ?? '') : '',
    text,
    lines: whole.split('\n').length - 1,
    internal: found
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(pipeline, join(pipeline, dirname(path), name))),
    external: found.filter((name) => !name.startsWith('.')),
  };
}

/** Every module named by an import, an export or an `import()`, of values and of types alike. */
function importsOf(text: string): string[] {
  const forms = [
    /\b(?:import|export)\b[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]/g,
    /\bimport\s*['"]([^'"]+)['"]/g,
    /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
    /\brequire(?:\.resolve)?\s*\(\s*['"`]([^'"`]+)['"`]/g,
  ];
  return forms.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ''));
}

/** Comments only at the start of a line, or after white space, so that `https://` in a text stays. */
function withoutComments(text: string): string {
  return text.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Each rule lists its offenders, so that a failure names the files. */
function offenders(check: (module: Module) => string[]): string[] {
  return modules.flatMap((module) => check(module).map((what) => `${module.path}: ${what}`));
}

test('the scan sees the house', () => {
  expect(modules.map((module) => module.path)).toEqual(expect.arrayContaining(['ast.ts', 'index.ts', 'cli.ts']));
  for (const stage of stages) expect(modules.map((module) => module.path)).toContain(`${stage}/index.ts`);
  const rooms = new Set(modules.map((module) => module.room).filter(Boolean));
  expect([...rooms].sort()).toEqual([...stages, ...annexes].sort());
});

test('the scan sees every form of import', () => {
  const text = [
    "import type { A } from './a.ts';",
    "import {\n  b,\n  type C,\n} from './b.ts';",
    "export { d } from './d.ts';",
    "export type * from './e.ts';",
    "import './f.ts';",
    "const g = await import('./g.ts');",
    "let h: typeof import('./h.ts');",
    "// import './no.ts';",
    "const i = import.meta.url; const j = 'https://x';",
  ].join('\n');
  expect(importsOf(withoutComments(text)).sort()).toEqual(
    ['a', 'b', 'd', 'e', 'f', 'g', 'h'].map((name) => `./${name}.ts`),
  );
});

describe('who imports whom', () => {
  test('no stage imports a later stage', () => {
    expect(
      offenders(({ room, internal }) =>
        internal.filter(
          (path) => stages.indexOf(path.split('/')[0] ?? '') > stages.indexOf(room) && stages.includes(room),
        ),
      ),
    ).toEqual([]);
  });

  test('a stage imports the top of pipeline/, its own folder, packages and Node', () => {
    expect(
      offenders(({ room, internal }) =>
        stages.includes(room)
          ? internal.filter((path) => path.includes('/') && !path.startsWith(`${room}/`) && !path.startsWith('..'))
          : [],
      ),
    ).toEqual([]);
  });

  test('nothing imports from outside pipeline/, but for the version', () => {
    expect(
      offenders(({ internal }) => internal.filter((path) => path.startsWith('..') && path !== '../package.json')),
    ).toEqual([]);
  });

  test('only index.ts calls stages, only cli.ts calls index.ts', () => {
    expect(
      offenders(({ path, room, internal }) =>
        internal.filter((other) => {
          const stage = other.split('/')[0] ?? '';
          if (stages.includes(stage)) return room !== stage && path !== 'index.ts';
          return callers.includes(other) && !(path === 'cli.ts' && other === 'index.ts');
        }),
      ),
    ).toEqual([]);
  });

  test('no cycles', () => {
    const graph = new Map(modules.map((module) => [module.path, module.internal]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (path: string, trail: string[]): void => {
      if (trail.includes(path)) {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      if (done.has(path)) return;
      for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) walk(path, []);
    expect(cycles).toEqual([]);
  });

  test('every import leads to a file', () => {
    const known = new Set(modules.map((module) => module.path));
    expect(offenders(({ internal }) => internal.filter((path) => path.endsWith('.ts') && !known.has(path)))).toEqual(
      [],
    );
  });
});

describe('who touches what', () => {
  test('the disk is read by read, codebook and layout, written by publish; start.ts reads the bundle itself', () => {
    expect(
      offenders(({ path, room, external }) =>
        diskUsers.includes(room) || path === 'start.ts'
          ? []
          : external.filter((name) => /^(node:)?fs(\/|$)/.test(name)),
      ),
    ).toEqual([]);
  });

  test('the browser belongs to print', () => {
    expect(
      offenders(({ room, external }) => (room === 'print' ? [] : external.filter((name) => /^puppeteer/.test(name)))),
    ).toEqual([]);
  });

  test('print starts processes, and the reading of heavy formats', () => {
    expect(
      offenders(({ path, room, external }) =>
        room === 'print' || path === 'read/side-by-side.ts'
          ? []
          : external.filter((name) => /^(node:)?child_process/.test(name)),
      ),
    ).toEqual([]);
  });

  test("Node's own modules are named as such", () => {
    expect(offenders(({ external }) => external.filter((name) => builtinModules.includes(name)))).toEqual([]);
  });

  test('the clock is never read for what is written', () => {
    expect(
      offenders(({ room, text }) =>
        room === 'print' || room === 'cli' ? [] : (text.match(/\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/g) ?? []),
      ),
    ).toEqual([]);
  });

  test('nothing but the command line writes to the console', () => {
    expect(
      offenders(({ path, room, text }) =>
        path === 'cli.ts' || room === 'cli' ? [] : (text.match(/\bconsole\.\w+|\bprocess\.std(?:out|err)\b/g) ?? []),
      ),
    ).toEqual([]);
  });
});

describe('how it is written', () => {
  test('no any', () => {
    const forms = /(?::|\bas|<|\|)\s+any\b|<any\b|\bany\[\]|@ts-(?:ignore|nocheck)/g;
    expect(offenders(({ text }) => text.replace(/'[^'\n]*'|"[^"\n]*"/g, "''").match(forms) ?? [])).toEqual([]);
  });

  test(`no file of more than ${longest} lines`, () => {
    expect(offenders(({ lines }) => (lines > longest ? [`${lines} lines`] : []))).toEqual([]);
  });
});
