/** The bundles of `.build/`, from TypeScript: `npm run build`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import Handlebars from 'handlebars';

const shared = {
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  outdir: '.build',
  legalComments: 'none',
  logLevel: 'warning',
};

/** The table of `layout/compiled-ahead.ts`. */
const compiledAhead = {
  name: 'compiled-ahead',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]compiled-ahead\.ts$/ }, () => {
      const options = JSON.parse(readFileSync('pipeline/layout/compile-options.json', 'utf8'));
      const rows = readdirSync('templates', { recursive: true })
        .filter((name) => name.endsWith('.hbs'))
        .sort()
        .map((name) => readFileSync(`templates/${name}`, 'utf8').replace(/\n$/, ''))
        .map((text) => `[${JSON.stringify(text)}, ${Handlebars.precompile(text, options)}]`);
      return { contents: `export const compiledAhead = new Map([${rows.join(',')}]);`, loader: 'js' };
    });
  },
};

const { metafile } = await build({
  ...shared,
  entryPoints: {
    main: 'pipeline/cli.ts',
    reader: 'pipeline/read/worker.ts',
    words: 'pipeline/analyze/words-thread.ts',
  },
  outExtension: { '.js': '.cjs' },
  bundle: true,
  metafile: true,
  plugins: [compiledAhead],
  minifyWhitespace: true,
  // Of Puppeteer's other protocol and transport, which we do not speak, nothing is needed.
  external: ['subset-font', 'chromium-bidi', 'ws'],
  // What is imported late is run late, and never waited for.
  // Nor are the regular expressions rewritten to `new RegExp`, which would make them anew each time they are used.
  supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
  define: { 'import.meta.url': '__url' },
  banner: { js: "const __url=require('node:url').pathToFileURL(__filename).href;" },
});
for (const path of Object.keys(metafile.outputs)) toAscii(path);

await build({ ...shared, bundle: true, entryPoints: { collate: 'pipeline/start.ts' } });
// The project's own package.json says that a .js file is a module, which takes longer to start.
writeFileSync('.build/package.json', '{ "type": "commonjs" }\n');

/**
 * The bundler escapes what is not ASCII in strings, not in regular expressions, where the same escapes hold. Of ASCII
 * alone, eight megabytes are read without being decoded, and V8 keeps them at one byte a character.
 */
function toAscii(path) {
  const code = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}
