// What an assessor is given: whole, honest about what it is, and nothing in it acts.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
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
