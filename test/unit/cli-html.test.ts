import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { Cli } from '../support/cli.js';
import { parseHtml } from '../support/parse-html.js';

let cli: Cli;
before(async () => {
  cli = await Cli.make();
  await cli.file('plan.json', JSON.stringify(samplePlan));
});
after(() => cli.remove());

const html = (...args: string[]) => cli.run(['html', ...args]);

describe('pcsp html', () => {
  it('writes one plan as a page that is whole in itself', async () => {
    const { code, out, stderr } = await html('plan.json', '--date', '2026-11-02');

    assert.equal(code, 0, stderr);
    const page = parseHtml(out);
    assert.equal(page.title, 'Personalised care and support plan');
    assert.equal(page.documentElement.lang, 'en-GB');
    assert.equal(page.querySelectorAll('article section').length, 10);
    assert.equal(page.querySelectorAll('script, link, img').length, 0);
    assert.match(page.querySelector('style')?.textContent ?? '', /\.pcsp-html/);
    assert.match(page.body.textContent ?? '', /made on 2 November 2026/);
  });

  it('writes the page for a crisis, in Welsh and for the person', async () => {
    const { code, out } = await html(
      'plan.json',
      '--crisis',
      '--lang',
      'cy',
      '--audience',
      'person',
    );

    assert.equal(code, 0);
    const page = parseHtml(out);
    assert.equal(page.documentElement.lang, 'cy');
    assert.equal(page.title, 'Os ydw i mewn argyfwng');
    assert.ok(page.querySelector('a[href="tel:999"]'));
  });

  it('writes a piece of HTML on a line for each of several', async () => {
    const line = JSON.stringify(samplePlan);

    const { code, out } = await cli.run(['html', '--ndjson'], `${line}\n${line}\n`);

    assert.equal(code, 0);
    const pieces = out
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one) as { html: string });
    assert.equal(pieces.length, 2);
    for (const piece of pieces) assert.match(piece.html, /^<article [^]*<\/article>$/);
  });

  it('tells what is wrong with a plan, and shows it all the same', async () => {
    const plan = { ...samplePlan, aboutMe: { date: '2026-02-30', myWellness: 'Well' } };

    const { code, out, stderr } = await cli.run(['html', '-'], JSON.stringify(plan));

    assert.equal(code, 1);
    assert.match(stderr, /aboutMe\.date: error date/);
    assert.match(parseHtml(out).body.textContent ?? '', /2026-02-30/);
  });

  it('does nothing to a terminal, whatever a plan holds', async () => {
    const plan = { ...samplePlan, aboutMe: { myWellness: 'red \u001b[31m' } };

    const { out } = await cli.run(['html', '-'], JSON.stringify(plan));

    assert.ok(!out.includes('\u001b'));
  });

  for (const [args, says] of [
    [
      ['--lang', 'pl'],
      /--lang is en-GB or cy, or with --crisis ar, bn, pa, pl, ro or ur, not “pl”/,
    ],
    [['--audience', 'nobody'], /--audience is one of professional, person/],
    [['--date', 'today'], /--date is a date/],
  ] as const) {
    it(`does not take ${args.join(' ')}`, async () => {
      const { code, out, stderr } = await html('plan.json', ...args);

      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(stderr, says);
    });
  }
});
