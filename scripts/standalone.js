// npm run build:standalone: makes the package `pcsp-elements-standalone` in dist/standalone/, for pages
// without a bundler: one file with everything that a page needs, a file for each other language, which
// the first one fetches when a page asks for that language, the themes, and the hash of each.
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { licenceTexts } from './licences.js';

const FOLDER = 'dist/standalone';

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

const inside = new Set();
await bundle({
  entryPoints: ['src/register.ts'],
  outfile: `${FOLDER}/pcsp-elements.min.js`,
  plugins: [languagesApart],
});
for (const language of languages) {
  await bundle({
    entryPoints: [`src/locales/${language}.ts`],
    outfile: `${FOLDER}/${fileOf(language)}`,
  });
}
write('THIRD-PARTY-LICENCES.txt', licenceTexts([...inside].sort()));

cpSync('src/themes', `${FOLDER}/themes`, { recursive: true });
for (const file of ['LICENSE', 'NOTICE']) cpSync(file, `${FOLDER}/${file}`);
cpSync('scripts/standalone.md', `${FOLDER}/README.md`);

const { version, license, description } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = readdirSync(FOLDER, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(js|css)$/.test(file))
  .sort();
writeJson('integrity.json', Object.fromEntries(files.map((file) => [file, integrityOf(file)])));
writeJson('package.json', {
  name: 'pcsp-elements-standalone',
  version,
  description,
  license,
  type: 'module',
  exports: { '.': './pcsp-elements.min.js', './*': './*' },
  unpkg: 'pcsp-elements.min.js',
  jsdelivr: 'pcsp-elements.min.js',
});

/** What stands in the attribute `integrity` of whatever loads the file. */
function integrityOf(file) {
  const hash = createHash('sha384').update(readFileSync(`${FOLDER}/${file}`));
  return `sha384-${hash.digest('base64')}`;
}

async function bundle(more) {
  const { metafile } = await build({ ...options, ...more, metafile: true });
  for (const input of Object.keys(metafile.inputs)) {
    const [folder] = /^node_modules\/(@[^/]+\/)?[^/]+/.exec(input) ?? [];
    if (folder) inside.add(folder);
  }
}

function writeJson(file, json) {
  write(file, `${JSON.stringify(json, null, 2)}\n`);
}

function write(file, text) {
  writeFileSync(`${FOLDER}/${file}`, text);
}

function fileOf(language) {
  return `pcsp-elements.${language}.min.js`;
}
