// npm run build:declarations: makes of the compiled declarations those of dist/: what hosts can name, and
// what that is made of. What only the library knows is not in them.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import ts from 'typescript';
import { COMPILED, entries, isDependency } from './entries.js';

const input = entries('.d.ts');

// the English has every key, and says of all languages what these are
for (const [name, file] of Object.entries(input))
  if (/^locales\/(?!en-GB)/.test(name))
    writeFileSync(
      file,
      "declare const locale: import('../i18n/locale.js').Locale;\nexport default locale;\n",
    );

for (const name of readdirSync(COMPILED, { recursive: true, encoding: 'utf8' }))
  if (name.endsWith('.d.ts')) {
    const file = join(COMPILED, name);
    writeFileSync(file, forHosts(readFileSync(file, 'utf8')));
  }

/**
 * What is of no consequence to types: in what order files run, that a file has none, and what was only
 * imported for what is taken out.
 */
const HARMLESS = new Set([
  ...['CYCLIC_CROSS_CHUNK_REEXPORT', 'EMPTY_BUNDLE', 'PLUGIN_WARNING', 'UNUSED_EXTERNAL_IMPORT'],
]);

const bundle = await rollup({
  input,
  external: isDependency,
  plugins: [dts(), { name: 'tabs', renderChunk: withTabs }],
  onwarn(warning) {
    if (!HARMLESS.has(warning.code)) throw new Error(warning.message);
  },
});
await bundle.write({
  dir: 'dist',
  format: 'es',
  // every file names what it needs of others
  hoistTransitiveImports: false,
  entryFileNames: '[name].d.ts',
  chunkFileNames: 'types/[name].ts',
});
await bundle.close();

/**
 * What a host can use of declarations: it extends no class of ours, so what is protected goes, as
 * what is internal does, with all that only this is made of. Parts, slots, events and custom properties stand in custom-elements.json.
 * @param {string} declarations
 */
function forHosts(declarations) {
  const source = ts.createSourceFile('any.d.ts', declarations, ts.ScriptTarget.Latest);
  const textOf = ({ pos, end }) => declarations.slice(pos, end);
  const isOurs = (member) =>
    member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ProtectedKeyword) ||
    // without its constructor, a class would seem to have one that anybody can call
    (!ts.isConstructorDeclaration(member) && /@internal/.test(textOf(member)));
  return source.statements
    .filter(ts.isClassDeclaration)
    .flatMap(({ members }) => members.filter(isOurs))
    .reduceRight((text, { pos, end }) => text.slice(0, pos) + text.slice(end), declarations)
    .replace(
      /(?:\n \*)?(?:\n \* @(?:csspart|cssprop|cssstate|fires|slot|tag)\b.*(?:\n \* {3}.*)*)+/g,
      '',
    );
}

/** Nobody reads them but an editor: a tab takes less of the package than four spaces. */
function withTabs(code) {
  return code.replace(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4));
}
