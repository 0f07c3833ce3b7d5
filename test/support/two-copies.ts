// Two copies of the library on one page, each with modules of its own, as two suppliers bring them.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import type { Browser, Page } from 'playwright-core';

/** A copy of a later version, whose elements share what those of now do not understand. */
const ofAnotherProtocol: Plugin = {
  name: 'of-another-protocol',
  setup(builder) {
    builder.onLoad({ filter: /context\/shared-key\.ts$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8');
      const later = contents.replace(/PROTOCOL = \d+/, 'PROTOCOL = 99');
      if (later === contents) throw new Error('No protocol in shared-key.ts.');
      return { contents: later, loader: 'ts' };
    });
  },
};

const OUTER = `
  import { PcspPlan } from './src/plan/plan.element.js';
  import { PcspProvider } from './src/plan/provider.element.js';
  import { define } from './src/register/define.js';
  define('pcsp-plan', PcspPlan);
  define('pcsp-provider', PcspProvider);`;

/** Every section, and no plan. */
const INNER = readdirSync('src/sections')
  .filter((folder) => folder !== 'shared')
  .map((folder) => `import './src/register/${folder}.js';`)
  .join('\n');

async function bundled(contents: string, plugins: Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    plugins,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Copies by who brings what: the plan and the provider, or the sections. */
export interface Copies {
  readonly plan: string;
  readonly laterPlan: string;
  readonly sections: string;
}

export const buildCopies = async (): Promise<Copies> => ({
  plan: await bundled(OUTER, []),
  laterPlan: await bundled(OUTER, [ofAnotherProtocol]),
  sections: await bundled(INNER, []),
});

export interface PageOfCopies {
  readonly page: Page;
  /** what the console said, but for Lit */
  readonly warnings: string[];
}

/** A page with some HTML, to which copies are added in an order. */
export async function pageOf(
  browser: Browser,
  html: string,
  scripts: readonly string[],
): Promise<PageOfCopies> {
  const page = await browser.newPage();
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  page.on('pageerror', (error) => warnings.push(error.message));
  await page.setContent(`<!doctype html><html lang="en-GB"><title>Page</title>${html}</html>`);
  for (const content of scripts) await page.addScriptTag({ type: 'module', content });
  return { page, warnings };
}
