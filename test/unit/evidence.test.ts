// What an assessor is given: whole, honest about what it is, and nothing in it acts.
import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { profile } from '../../fixtures/sample/profile.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { hazardsIn } from '../../src/assessment/hazards.js';
import { dataItemKeys } from '../../src/conformance/profile.js';
import { standard } from '../../src/standard/standard.js';
import { hazards } from '../../stories/guides/data/hazards.js';
import { Cli } from '../support/cli.js';
import { parseHtml } from '../support/parse-html.js';

let cli: Cli;
let document: string;
before(async () => {
  cli = await Cli.make();
  document = await readFile('docs/hazards.md', 'utf8');
  await cli.file('plan.json', JSON.stringify(samplePlan));
  await cli.file('profile.json', JSON.stringify(profile));
  await cli.file(
    'hostile.json',
    JSON.stringify({
      '=cmd|calc': 1,
      '<img src=x onerror=alert(1)>': 1,
      aboutMe: { myWellness: '<script>alert(1)</script>', '=1+1': 'x' },
      contingencyPlans: '<img src=x onerror=alert(1)>',
    }),
  );
});
after(() => cli.remove());

const rowsOf = (csv: string): Record<string, string>[] =>
  parseCsv(csv, { columns: true }) as unknown as Record<string, string>[];

describe('the hazards of the document', () => {
  it('are all that the guides list, with the names of their tests', () => {
    const listed = hazardsIn(document);

    assert.equal(listed.length, hazards.length);
    assert.ok(listed.every(({ hazard, does, tests }) => hazard && does && tests.length));
  });
});

describe('pcsp evidence', () => {
  it('has every element with its obligation and its widget', async () => {
    const { code, out } = await cli.run(['evidence', '--format', 'csv']);

    assert.equal(code, 0);
    const elements = rowsOf(out).filter(({ part }) => part === 'element');
    assert.deepEqual(
      elements.map(({ key, obligation }) => [key, obligation]),
      standard.elements().map(({ key, mro }) => [key, mro]),
    );
    assert.ok(elements.every(({ where }) => where?.startsWith('pcsp-')));
  });

  it('tells of each data item whether the deployment captures it', async () => {
    const { out } = await cli.run(['evidence', '--format', 'csv', '--profile', 'profile.json']);

    const said = rowsOf(out).filter(({ inProfile }) => inProfile);
    assert.deepEqual(
      said.map(({ key }) => key),
      dataItemKeys(),
    );
    const of = (key: string) => said.find((row) => row.key === key)?.inProfile;
    assert.equal(of('aboutMe.myWellness'), 'Yes');
    assert.equal(of('aboutMe.multimediaLocation'), 'No');
  });

  it('is one page with the plan as it reads, and says that this is no picture', async () => {
    const { code, out, stderr } = await cli.run(['evidence', 'plan.json']);

    assert.equal(code, 0, stderr);
    const page = parseHtml(out);
    assert.equal(page.querySelectorAll('article section').length, 10);
    assert.match(page.body.textContent ?? '', /It is no picture of a screen/);
    assert.match(page.body.textContent ?? '', /The plan is valid/);
    assert.equal(page.querySelectorAll('script, link, img').length, 0);
  });

  it('has the pictures that were given, each beside its element, and says which are none', async () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
    const need = 'careAndSupportPlan.needsConcernsOrProblems[].text';
    await mkdir(join(cli.folder, 'pictures'));
    for (const [name, content] of [
      ['aboutMe.myWellness.captured.png', picture],
      ['aboutMe.myWellness.shown.png', picture],
      [`${need}.captured.png`, picture],
      ['aboutMe.myWellness.seen.png', picture],
      ['aboutMe.noSuchKey.shown.png', picture],
      ['<img onerror=alert(1)>.shown.png', picture],
      ['aboutMe.captured.png', '<svg onload="alert(1)"/>'],
    ] as const)
      await cli.file(`pictures/${name}`, content);

    const { code, out, stderr } = await cli.run(['evidence', '--pictures', 'pictures']);
    const { out: csv } = await cli.run([
      ...['evidence', '--pictures', 'pictures', '--format', 'csv'],
    ]);

    assert.equal(code, 0, stderr);
    assert.deepEqual(stderr.match(/[^/]+(?=: left out)/g)?.sort(), [
      '<img onerror=alert(1)>.shown.png',
      'aboutMe.captured.png',
      'aboutMe.myWellness.seen.png',
      'aboutMe.noSuchKey.shown.png',
    ]);
    const page = parseHtml(out);
    assert.equal(page.querySelectorAll('img').length, 3);
    const links = [...page.querySelectorAll('td a')];
    assert.deepEqual(
      links.map((link) => link.textContent),
      ['Captured', 'Shown', 'Captured'],
    );
    for (const link of links) {
      const figure = page.getElementById(link.getAttribute('href')!.slice(1))!;
      assert.equal(
        figure.querySelector('img')?.getAttribute('src'),
        `data:image/png;base64,${picture.toString('base64')}`,
      );
    }
    assert.match(
      page.body.textContent ?? '',
      new RegExp(`Elements without a picture: ${standard.elements().length - 2}\\.`),
    );
    const pictured = rowsOf(csv).filter(({ pictures }) => pictures);
    assert.deepEqual(
      pictured.map(({ key, pictures }) => [key, pictures]),
      [
        ['aboutMe.myWellness', 'aboutMe.myWellness.captured.png; aboutMe.myWellness.shown.png'],
        [need, `${need}.captured.png`],
      ],
    );
  });

  it('says of each test how it ended, and of none that it passed which did not', async () => {
    const [first, second, third] = hazardsIn(document).flatMap(({ tests }) => tests);
    const results = [
      { test: first, passed: true },
      { test: second, passed: true },
      { test: second, passed: false },
      { test: 'another: one', passed: true },
    ];
    await cli.file('results.jsonl', results.map((one) => JSON.stringify(one) + '\n').join(''));

    const { out } = await cli.run(['evidence', '--results', 'results.jsonl']);
    const { out: csv } = await cli.run([
      ...['evidence', '--results', 'results.jsonl', '--format', 'csv'],
    ]);

    const tests = rowsOf(csv).filter(({ part }) => part === 'test');
    assert.deepEqual(
      tests.slice(0, 3).map(({ where, result }) => [where, result]),
      [
        [first, 'passed'],
        [second, 'failed'],
        [third, 'not run'],
      ],
    );
    const text = parseHtml(out).body.textContent ?? '';
    assert.ok(text.includes(`${first} (passed); ${second} (failed); ${third} (not run)`));
  });

  it('takes no file of results that has something else in it', async () => {
    for (const line of ['{"test":"a: b"}', '{"test":1,"passed":true}', 'ok 1', '[]']) {
      await cli.file('results.jsonl', `{"test":"a: b","passed":true}\n\n${line}\n`);

      const { code, out, stderr } = await cli.run(['evidence', '--results', 'results.jsonl']);

      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(stderr, /results\.jsonl: line 3 is not the result of a test/);
    }
    const { code } = await cli.run(['evidence', '--pictures', 'no-such-folder']);
    assert.equal(code, 2);
  });

  it('says what is wrong with a plan, and nothing that it says acts', async () => {
    const { code, out } = await cli.run(['evidence', 'hostile.json']);
    const { out: csv } = await cli.run(['evidence', 'hostile.json', '--format', 'csv']);

    assert.equal(code, 1);
    const page = parseHtml(out);
    assert.match(page.body.textContent ?? '', /The plan is not valid/);
    assert.equal(page.querySelectorAll('script, img').length, 0);
    assert.match(page.querySelector('article')?.textContent ?? '', /<script>alert\(1\)<\/script>/);
    const cells = rowsOf(csv).flatMap((row) => Object.values(row));
    assert.ok(cells.some((cell) => cell.includes("'=cmd|calc")));
    assert.deepEqual(
      cells.filter((cell) => /^[=+\-@\t\r]/.test(cell)),
      [],
    );
  });

  it('is in Welsh, but for the hazards', async () => {
    const { out } = await cli.run(['evidence', '--lang', 'cy']);

    assert.equal(parseHtml(out).documentElement.lang, 'cy');
    assert.match(out, /Elfennau’r safon/);
  });
});
