// Pages that a server draws with `renderElement`, under a policy that lets in nothing but files of the server.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import '../../src/register.js';
import { servedStyles } from '../../src/ssr/served-styles.js';
import { StyledElement } from '../../src/widget/styled-element.js';
import { describedElements } from '../../scripts/frameworks/described-elements.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** What a page runs, beside what is served. */
const SCRIPTS = {
  'hydrated.js': `
    import { hydrate } from './src/hydrate.js';
    import './src/register.js';
    hydrate();`,
  'hydrated-first.js': `
    import { hydrate } from './src/hydrate.js';
    hydrate();
    import('./src/register.js');`,
  'registered.js': `import './src/register.js';`,
};

type Script = keyof typeof SCRIPTS;

/** The classes of our elements that are drawn in a shadow root, by their tags. */
export const drawnElements = (): Record<string, typeof StyledElement> =>
  Object.fromEntries(
    describedElements().flatMap(({ tag }) => {
      const made = customElements.get(tag);
      return made?.prototype instanceof StyledElement
        ? [[tag, made as unknown as typeof StyledElement]]
        : [];
    }),
  );

async function bundled(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: Object.keys(SCRIPTS),
    outdir: '/',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'scripts-of-pages',
        setup(builder) {
          builder.onResolve({ filter: /./ }, ({ kind, path }) =>
            kind === 'entry-point' ? { path, namespace: 'page' } : undefined,
          );
          builder.onLoad({ filter: /./, namespace: 'page' }, ({ path }) => ({
            contents: SCRIPTS[path as Script],
            resolveDir: '.',
          }));
        },
      },
    ],
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}

export interface ServedSite {
  /** Serves a page, and opens it in a browser. Its script comes once `sendScripts` was called. */
  open(page: Page, html: string, options?: { script?: Script; lang?: string }): Promise<void>;
  sendScripts(): void;
  close(): void;
}

export async function serveSite(): Promise<ServedSite> {
  const files = await bundled();
  const styles = servedStyles(drawnElements());
  let body = '';
  let mayRun: Promise<void>;
  let sendScripts = () => {};
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    response.setHeader('content-security-policy', POLICY);
    const css = styles[/^\/styles\/(.*)\.css$/.exec(path)?.[1] ?? ''];
    if (css) return response.setHeader('content-type', 'text/css').end(css);
    const script = files.get(path);
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    if (script) void mayRun.then(() => response.end(script));
    else response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    async open(page, html, { script = 'hydrated.js', lang = 'en-GB' } = {}) {
      mayRun = new Promise((resolve) => (sendScripts = resolve));
      body = `<!doctype html><html lang="${lang}"><title>Page</title><body>${html}
        <script type="module" src="/${script}"></script></body></html>`;
      await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
      await page.locator('[part]').first().waitFor();
    },
    sendScripts: () => sendScripts(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
