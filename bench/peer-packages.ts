// The peers, as their npm packages have them: no dependencies of ours, in a folder of their own.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureLhcForms } from '../test/support/lhc-forms.js';
import type { PeerName } from './peer-page.js';

interface Peer {
  /** with the version that is measured, and the licence that it is under */
  readonly packages: Readonly<Record<string, readonly [version: string, licence: string]>>;
  /** the module that a page of it begins with */
  readonly page: string;
}

export const PEERS: Readonly<Record<PeerName, Peer>> = {
  'Form.io': {
    packages: { '@formio/js': ['5.6.0', 'MIT'], bootstrap: ['5.3.9', 'MIT'] },
    page: `import { Formio } from '@formio/js';
      import bootstrap from 'bootstrap/dist/css/bootstrap.min.css';
      import css from '@formio/js/dist/formio.form.min.css';
      globalThis.peer = Formio;
      globalThis.peerStyles = [bootstrap, css];`,
  },
  Lion: {
    packages: { '@lion/ui': ['0.21.1', 'MIT'] },
    page: `import '@lion/ui/define/lion-input.js';
      import '@lion/ui/define/lion-textarea.js';
      import '@lion/ui/define/lion-select.js';
      import '@lion/ui/define/lion-radio-group.js';
      import '@lion/ui/define/lion-radio.js';`,
  },
  SurveyJS: {
    packages: { 'survey-core': ['2.5.38', 'MIT'], 'survey-js-ui': ['2.5.38', 'MIT'] },
    page: `import { Model } from 'survey-core';
      import 'survey-js-ui';
      import css from 'survey-core/survey-core.min.css';
      globalThis.peer = { Model };
      globalThis.peerStyles = [css];`,
  },
  'LHC-Forms': {
    // fetched for our tests too, where its version is
    packages: {},
    page: `import css from './webcomponent/styles.css';
      import './webcomponent/assets/lib/zone.min.js';
      import './webcomponent/runtime.js';
      import './webcomponent/polyfills.js';
      import './webcomponent/main.js';
      import './fhir/R4/lformsFHIR.min.js';
      globalThis.peerStyles = [css];`,
  },
};

const FOLDER = join('node_modules', '.cache', 'peers');

/** The script of a page with a peer: its packages are installed, unless they are, and bundled. */
export async function peerScript(name: PeerName): Promise<string> {
  const folder = name === 'LHC-Forms' ? ensureLhcForms() : install(name);
  const { outputFiles } = await build({
    stdin: { contents: `${PEERS[name].page}\n${STYLES}`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'iife',
    loader: { '.css': 'text', '.svg': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

const STYLES = `for (const css of globalThis.peerStyles ?? []) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}`;

/** Into a folder of the peer's own, so that none shares a package with another. */
function install(name: PeerName): string {
  const folder = join(FOLDER, name);
  const packages = Object.entries(PEERS[name].packages);
  const dependencies = Object.fromEntries(packages.map(([id, [version]]) => [id, version]));
  const wanted = JSON.stringify({ private: true, dependencies });
  if (!isInstalled(folder, wanted)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), wanted);
    // what the packages need is that of a day; and nothing of it runs before it is bundled
    const of = ['--ignore-scripts', '--no-audit', '--no-fund', `--before=${DAY}`];
    execFileSync('npm', ['install', '--loglevel=error', ...of], { cwd: folder, stdio: 'pipe' });
  }
  for (const [id, [version, licence]] of packages) {
    const found = manifest(folder, id);
    if (found.version !== version || found.license !== licence)
      throw new Error(`${id} is ${found.version}, under ${found.license}`);
  }
  return folder;
}

/** npm writes its own list of what is there once all of it is. */
const isInstalled = (folder: string, wanted: string): boolean =>
  existsSync(join(folder, 'node_modules', '.package-lock.json')) &&
  readFileSync(join(folder, 'package.json'), 'utf8') === wanted;

const DAY = '2026-11-30';

const manifest = (folder: string, id: string) =>
  JSON.parse(readFileSync(join(folder, 'node_modules', id, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
