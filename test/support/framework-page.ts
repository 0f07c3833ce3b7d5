// A page that a framework draws, of one module: its code sees the package as a host does, with what is
// generated for frameworks.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { frameworkModules } from '../../scripts/frameworks/declarations.js';
import { describedElements } from '../../scripts/frameworks/described-elements.js';

/** `pcsp-elements/react` and so on: those of the sources, and those that are generated. */
const packageAsInstalled: Plugin = {
  name: 'package-as-installed',
  setup(builder) {
    const generated = frameworkModules(describedElements());
    builder.onResolve({ filter: /^pcsp-elements(\/|$)/ }, ({ path }) => {
      const name = path.slice('pcsp-elements/'.length) || 'index';
      return generated[`${name}.js`]
        ? { path: resolve('src', `${name}.js`), namespace: 'generated' }
        : { path: resolve('src', `${name}.ts`) };
    });
    builder.onResolve({ filter: /elements\.js$/, namespace: 'generated' }, ({ path }) => ({
      path: resolve('src', path),
      namespace: 'generated',
    }));
    builder.onLoad({ filter: /./, namespace: 'generated' }, ({ path }) => ({
      contents: generated[path.slice(resolve('src').length + 1)] ?? '',
      loader: 'js',
      resolveDir: resolve('src'),
    }));
  },
};

/** A module with all that it imports, for a browser or for Node. */
async function bundled(code: string, platform: 'browser' | 'node'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: 'tsx', resolveDir: resolve('test') },
    bundle: true,
    write: false,
    format: platform === 'node' ? 'cjs' : 'esm',
    platform,
    jsx: 'automatic',
    target: 'es2022',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    plugins: [packageAsInstalled],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** What a module gives that runs on a server, as `html`. */
async function htmlOf(code: string): Promise<string> {
  const module = { exports: {} as { html?: Promise<string> } };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a module that this test has made
  const run = new Function('module', 'exports', 'require', await bundled(code, 'node')) as (
    ...given: unknown[]
  ) => void;
  run(module, module.exports, (await import('node:module')).createRequire(import.meta.url));
  return (await module.exports.html) ?? '';
}

interface FrameworkPage {
  readonly url: string;
  readonly html: string;
  close(): void;
}

/** Serves a page with `<div id="app">`: what `server` gives as `html` is in it, and `browser` runs. */
export async function serveFrameworkPage(browser: string, server?: string): Promise<FrameworkPage> {
  const script = await bundled(browser, 'browser');
  const html = server ? await htmlOf(server) : '';
  const page = `<!doctype html><html lang="en-GB"><title>Page</title><div id="app">${html}</div><script type="module" src="/page.js"></script></html>`;
  const http = createServer(({ url }, response) => {
    const isScript = url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? script : page);
  });
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    html,
    close: () => {
      http.closeAllConnections();
      http.close();
    },
  };
}
