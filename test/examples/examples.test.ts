// The examples, each installed with the packed library outside the repository, as a host does it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { endTogether, start } from '../../scripts/processes.js';
import { launchChromium } from '../support/chromium.js';
import { buildLibrary } from '../support/library.js';

buildLibrary();

const run = promisify(execFile);
const FIRST_PORT = 8710;
const folder = mkdtempSync(join(tmpdir(), 'pcsp-examples-'));

/** An example, and other versions than its own of what it is made with. */
interface Example {
  readonly name: string;
  readonly versions?: Readonly<Record<string, string>>;
}

const examples: readonly Example[] = [
  ...readdirSync('examples', { withFileTypes: true }).filter((one) => one.isDirectory()),
  { name: 'react-vite', versions: { react: '18.3.1', 'react-dom': '18.3.1' } },
];

let browser: Browser;
/** the packed packages, by their names */
const tarballs: Record<string, string> = {};

endTogether();
before(async () => {
  browser = await launchChromium();
  for (const [name, place] of [
    ['pcsp-elements', '.'],
    ['pcsp-elements-standalone', './dist/standalone'],
  ] as const) {
    const options = ['--ignore-scripts', '--pack-destination', folder];
    const { stdout } = await run('npm', ['pack', place, ...options]);
    tarballs[name] = join(folder, stdout.trim().split('\n').at(-1) ?? '');
  }
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Installs an example with the tarball, and builds it. */
async function installed({ name, versions = {} }: Example): Promise<string> {
  const place = join(folder, [name, ...Object.values(versions)].join('-'));
  cpSync(resolve('examples', name), place, { recursive: true });
  const file = join(place, 'package.json');
  const json = JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> };
  for (const [library, tarball] of Object.entries(tarballs))
    if (json.dependencies[library]) json.dependencies[library] = `file:${tarball}`;
  Object.assign(json.dependencies, versions);
  writeFileSync(file, JSON.stringify(json));
  await run('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], { cwd: place });
  await run('npm', ['run', 'build', '--if-present'], { cwd: place });
  return place;
}

async function answers(url: string): Promise<void> {
  for (;;) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((wake) => setTimeout(wake, 200));
  }
}

const wellness = (page: Page) => page.getByRole('textbox', { name: /wellness/i });

/** What each example lets somebody do. */
async function use(page: Page): Promise<void> {
  const saved = page.locator('#saved');
  await wellness(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' today');
  await page.getByText('pcsp-input: I feel well today').waitFor();

  await page.getByRole('button', { name: 'Undo', exact: true }).first().press('Enter');
  await page.getByText(/pcsp-change: I feel well$/).waitFor();
  assert.equal(await wellness(page).inputValue(), 'I feel well');

  await wellness(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' enough');
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await saved.getByText('I feel well enough').waitFor();

  await page.getByText('Read only').press('Enter');
  await wellness(page).waitFor({ state: 'detached' });
  await page.locator('pcsp-about-me').getByText('I feel well enough').waitFor();

  await page.getByText('Cymraeg').press('Enter');
  await page.getByRole('heading', { name: 'Amdanaf i' }).waitFor();
  await page.locator('pcsp-about-me').getByText('I feel well enough').waitFor();
}

/** What only one of them shows. */
const beside: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'express-ssr': async (page) => {
    const silent = await browser.newPage({ javaScriptEnabled: false });
    await silent.goto(page.url());
    await silent.locator('pcsp-about-me').getByText('I feel well enough').waitFor();
    await silent.close();
  },
  next: async (page) => {
    const silent = await browser.newPage({ javaScriptEnabled: false });
    await silent.goto(page.url());
    // the tags were prerendered, and nothing is said of a plan that is still to come
    assert.equal(await silent.locator('pcsp-provider pcsp-about-me').count(), 1);
    assert.equal(await silent.getByText(/nothing|no .* recorded/i).count(), 0);
    await silent.close();
  },
  'old-page': async (page) => {
    const frame = page.frameLocator('iframe').locator('pcsp-about-me');
    await frame.getByText('I feel well enough').waitFor();
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'In a window of its own' }).press('Enter');
    await (await opened).getByText('I feel well enough').waitFor();
    // the reset of the page stays outside
    const shown = page.locator('pcsp-about-me [part~="value"]').first();
    assert.equal(await shown.evaluate((one) => getComputedStyle(one).textTransform), 'none');
  },
};

describe('the example', () => {
  for (const [index, example] of examples.entries()) {
    const { name, versions } = example;
    const other = versions ? `, with ${Object.entries(versions).flat().join(' ')}` : '';
    it(`${name}${other} captures, tells, takes back, saves, is read and speaks Welsh`, async () => {
      const place = await installed(example);
      const url = `http://127.0.0.1:${FIRST_PORT + index}/`;
      const server = start('npm', ['start'], {
        cwd: place,
        env: { ...process.env, PORT: String(FIRST_PORT + index) },
        stdio: 'ignore',
      });
      await answers(url);
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      try {
        await page.goto(url);
        await use(page);
        await beside[name]?.(page);
        assert.deepEqual(said, []);
      } finally {
        await page.close();
        if (server.pid) process.kill(-server.pid, 'SIGTERM');
      }
    });
  }
});
