// Builds dist/pcsp-elements.min.js, one file with everything that a page needs, and beside it a file
// for each other language, which the first one fetches when a page asks for that language.
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

const english = 'en-GB';
const languages = readdirSync('src/locales')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace('.ts', ''))
  .filter((language) => language !== english);

const options = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
};

const languagesApart = {
  name: 'languages-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/locales\/[^/]+\.js$/ }, ({ kind, path }) =>
      kind === 'dynamic-import'
        ? { path: `./${fileOf(path.replace(/^.*\/|\.js$/g, ''))}`, external: true }
        : undefined,
    );
  },
};

await build({
  ...options,
  entryPoints: ['src/register.ts'],
  outfile: 'dist/pcsp-elements.min.js',
  plugins: [languagesApart],
});
for (const language of languages) {
  await build({
    ...options,
    entryPoints: [`src/locales/${language}.ts`],
    outfile: `dist/${fileOf(language)}`,
  });
}

function fileOf(language) {
  return `pcsp-elements.${language}.min.js`;
}
