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

const run = promisify(execFile);
const FIRST_PORT = 8710;
const folder = mkdtempSync(join(tmpdir(), 'pcsp-examples-'));
const examples = readdirSync('examples', { withFileTypes: true }).filter((one) =>
  one.isDirectory(),
);

let browser: Browser;
let tarball: string;

endTogether();
before(async () => {
  browser = await launchChromium();
  // what is built is there already
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder]);
  tarball = join(folder, stdout.trim().split('\n').at(-1) ?? '');
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Installs an example with the tarball, and builds it. */
async function installed(name: string): Promise<string> {
  const place = join(folder, name);
  cpSync(resolve('examples', name), place, { recursive: true });
  const file = join(place, 'package.json');
  const json = JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> };
  json.dependencies['pcsp-elements'] = `file:${tarball}`;
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
  for (const [index, { name }] of examples.entries()) {
    it(`${name} captures, tells, takes back, saves, is read and speaks Welsh`, async () => {
      const place = await installed(name);
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
