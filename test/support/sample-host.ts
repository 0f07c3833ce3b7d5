// Hosts that use what the docs pages give for copying: each has a page under a strict policy, made
// with the tools of its framework and the built library.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { preview } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';

/** Those whose compilers are at hand. */
export type HostFramework = 'HTML' | 'React' | 'Vue';

export interface SampleHost {
  /** where the page of a sample is */
  address(name: string): string;
  close(): Promise<void>;
}

/** `name` is a folder's; `files` is what was copied, the page first. */
export interface CopiedSample {
  readonly name: string;
  readonly framework: HostFramework;
  readonly files: readonly string[];
}

/** What the library asks for, and Vue's own policy. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
  'trusted-types lit-html vue',
];

export async function startSampleHost(samples: readonly CopiedSample[]): Promise<SampleHost> {
  const folder = mkdtempSync(join(tmpdir(), 'pcsp-samples-'));
  const pages = join(folder, 'pages');
  installed(folder, ['react', 'react-dom', 'vue']);
  await Promise.all(
    samples.map(async ({ name, framework, files }) => {
      const page = join(pages, name);
      mkdirSync(page, { recursive: true });
      writeFileSync(join(page, 'index.html'), await hosts[framework](files, page, folder));
    }),
  );
  const server = await preview({
    configFile: false,
    logLevel: 'warn',
    build: { outDir: pages },
    preview: {
      port: 0,
      headers: { 'content-security-policy': POLICY.join('; ') },
    },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The samples have no address.');
  return {
    address: (name) => `${url}${name}/`,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Puts packages of ours, and the library itself, where a host would have installed them. */
function installed(folder: string, packages: readonly string[]): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  symlinkSync(resolve('.'), join(modules, 'pcsp-elements'), 'junction');
  for (const name of packages) {
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
  }
}

/** What the code for Vue says to tell its compiler. */
const isCustomElement = (tag: string): boolean => tag.startsWith('pcsp-');

/** Writes the files of a host in the folder of its page; returns the page. */
type Host = (files: readonly string[], page: string, folder: string) => Promise<string>;

const pageWith = (body: string): string => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>A host</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
${body}
  </body>
</html>`;

/** With a button that has the framework draw again. */
const bundled = pageWith(`<button id="again">Draw again</button>
<main></main>
<script type="module" src="host.js"></script>`);

const hosts: Readonly<Record<HostFramework, Host>> = {
  HTML: ([html = '', script = ''], page) => {
    cpSync('dist/standalone/pcsp-elements.min.js', join(page, 'pcsp-elements.min.js'));
    writeFileSync(join(page, 'page.js'), script);
    return Promise.resolve(pageWith(html));
  },

  React: async ([code = ''], page, folder) => {
    const name = /export function (\w+)/.exec(code)?.[1];
    await bundle(
      page,
      folder,
      `${code}

import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
const root = createRoot(document.querySelector('main'));
const draw = () => flushSync(() => root.render(<${name} />));
document.querySelector('#again').addEventListener('click', draw);
draw();`,
    );
    return bundled;
  },

  Vue: async ([code = ''], page, folder) => {
    const { descriptor, errors } = parse(code, { templateParseOptions: { isCustomElement } });
    if (errors.length) throw errors[0]!;
    const { content } = compileScript(descriptor, {
      id: 'sample',
      inlineTemplate: true,
      genDefaultAs: 'Sample',
      templateOptions: { compilerOptions: { isCustomElement } },
    });
    await bundle(
      page,
      folder,
      `${content}

import { createApp } from 'vue';
const app = createApp(Sample).mount('main');
document.querySelector('#again').addEventListener('click', () => app.$forceUpdate());`,
    );
    return bundled;
  },
};

async function bundle(page: string, folder: string, contents: string): Promise<void> {
  await build({
    stdin: { contents, loader: 'jsx', resolveDir: folder },
    outfile: join(page, 'host.js'),
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    // of React and Vue the builds that warn
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    logLevel: 'warning',
  });
}
