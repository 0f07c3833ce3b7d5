// npm run build:declarations: makes of the compiled declarations those of dist/: what hosts can name, and
// what that is made of. What only the library knows is not in them.
import { writeFileSync } from 'node:fs';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { entries, isDependency } from './entries.js';

const input = entries('.d.ts');

// the English has every key, and says of all languages what these are
for (const [name, file] of Object.entries(input))
  if (/^locales\/(?!en-GB)/.test(name))
    writeFileSync(
      file,
      "declare const locale: import('../i18n/locale.js').Locale;\nexport default locale;\n",
    );

/** What is of no consequence to types: in what order files run, and that a file has none. */
const HARMLESS = new Set(['CYCLIC_CROSS_CHUNK_REEXPORT', 'EMPTY_BUNDLE', 'PLUGIN_WARNING']);

const bundle = await rollup({
  input,
  external: isDependency,
  plugins: [dts()],
  onwarn(warning) {
    if (!HARMLESS.has(warning.code)) throw new Error(warning.message);
  },
});
await bundle.write({
  dir: 'dist',
  format: 'es',
  entryFileNames: '[name].d.ts',
  chunkFileNames: 'types/[name].ts',
});
await bundle.close();
