import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { caseloadDue } from '../../src/core.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { Cli } from '../support/cli.js';

const DATE = '2026-11-04';

const none = { personDemographics: { name: { firstName: 'Ana', familyName: 'Silva' } } };

let cli: Cli;
before(async () => {
  cli = await Cli.make();
  await cli.file('plan.json', JSON.stringify(samplePlan, null, 2));
  await cli.file('none.json', JSON.stringify(none));
  await cli.file('words.json', JSON.stringify({ contingencyPlans: 'Ring Sam' }));
});
after(() => cli.remove());

const due = (...args: string[]) => cli.run(['due', '--date', DATE, ...args]);

describe('pcsp due', () => {
  it('says in words what is due of a plan, the longest overdue first, under whose it is', async () => {
    const { code, out, stderr } = await due('plan.json');

    assert.equal(stderr, '');
    assert.equal(code, 1);
    const [whose, first, ...rest] = out.trimEnd().split('\n');
    assert.match(whose!, /^plan\.json: Rhian Margaret Pritchard, .*14 March 1988, .*9990422443$/);
    assert.match(first!, /^ {2}Overdue {3}Action: Phone in the kitchen.*; was due October 2026, /);
    assert.ok(rest.every((line) => /^ {2}(Due soon|Later) /.test(line)));
    assert.equal(
      rest.length + 1,
      caseloadDue([{ id: '', plan: samplePlan }], new Date(DATE)).length,
    );
  });

  it('gives each as JSON on a line, with where it is and whose', async () => {
    const { out } = await cli.run(
      ['due', '--json', '--ndjson', '--date', DATE],
      `${JSON.stringify(none)}\n${JSON.stringify(samplePlan)}\n`,
    );

    const given = out.trimEnd().split('\n');
    const wanted = caseloadDue([{ id: '', plan: samplePlan }], new Date(DATE));
    assert.equal(given.length, wanted.length);
    for (const [index, line] of given.entries()) {
      const { path, state, on, line: at, nhsNumber, title } = JSON.parse(line) as never;
      const one = wanted[index]!;
      assert.deepEqual({ path, state, on }, { path: one.path, state: one.state, on: one.on });
      assert.deepEqual([at, nhsNumber], [2, '9990422443']);
      assert.ok(title);
    }
  });

  it('says so where nothing is due, and ends with 0', async () => {
    const { code, out } = await due('none.json');

    assert.equal(code, 0);
    assert.match(out, /^none\.json: Ana Silva, .*\n {2}Nothing that is due.*recorded\.\n/);
  });

  it('never passes over what cannot be read: something due may be in it', async () => {
    const { code, out } = await due('words.json');

    assert.equal(code, 1);
    assert.match(out, /has not been recorded\.\n {2}Cannot be read {2}.*Contingency plan/);
  });

  it('goes by the days that count as soon', async () => {
    const soon = async (...args: string[]) =>
      (await due('plan.json', ...args)).out.match(/^ {2}Due soon/gm)?.length ?? 0;

    assert.ok((await soon('--soon-days', '365')) > (await soon()));
    assert.equal(await soon('--soon-days', '0'), 0);
  });

  it('speaks Welsh', async () => {
    const { out } = await due('plan.json', '--lang', 'cy');

    assert.match(out, /^ {2}Yn hwyr .*Hydref 2026/m);
  });

  it('does not take what is no date, no number and no language', async () => {
    for (const [option, value] of [
      ['--date', 'soon'],
      ['--soon-days', '-1'],
      ['--lang', 'xx'],
      ['--format', 'xml'],
    ] as const) {
      const { code, out } = await cli.run(['due', `${option}=${value}`, 'plan.json']);

      assert.deepEqual([code, out], [2, ''], option);
    }
  });
});
