// Stored JSON says which standard it follows, and what it is of.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { planOfNeeds } from '../../bench/plans.js';
import { openEnvelope, standard, toEnvelope } from '../../src/core.js';
import { planModel } from '../../src/standard/plan-model.js';
import { Cli } from '../support/cli.js';
import { validValue } from '../support/arbitrary.js';
import { junk } from '../support/junk.js';

const plan = planOfNeeds(1);
const named = { name: standard.name, version: standard.version };

describe('an envelope', () => {
  it('gives back what was put into it, through JSON', () => {
    fc.assert(
      fc.property(validValue(planModel), (value) => {
        const stored = JSON.parse(
          JSON.stringify(toEnvelope('plan', value as typeof plan)),
        ) as unknown;
        const kept = JSON.parse(JSON.stringify({ value })) as { value?: unknown };

        assert.deepEqual(openEnvelope(stored), { section: 'plan', standard: named, ...kept });
      }),
    );
  });

  it('says its standard, version and section, in the words of events', () => {
    assert.deepEqual(toEnvelope('aboutMe', { myWellness: 'Walks' }), {
      standard: { name: 'PRSB PCSP', version: '2.0' },
      section: 'aboutMe',
      value: { myWellness: 'Walks' },
    });
  });

  it('says in which language its words are, where that is known', () => {
    const stored = toEnvelope('plan', plan, { planLanguage: 'cy' });

    assert.equal(stored.planLanguage, 'cy');
    assert.equal(openEnvelope(stored).planLanguage, 'cy');
    for (const planLanguage of [7, '', null, {}])
      assert.ok(!('planLanguage' in openEnvelope({ ...toEnvelope('plan', plan), planLanguage })));
  });

  it('is none where a plan stands alone', () => {
    assert.deepEqual(openEnvelope(plan), { value: plan });
  });

  it('never throws, and never gives the value of what follows something else', () => {
    fc.assert(
      fc.property(junk, fc.string(), fc.string(), fc.string(), (value, name, version, section) => {
        const opened = openEnvelope({ standard: { name, version }, section, value });

        assert.equal('value' in opened, opened.problem === undefined);
        openEnvelope(value);
      }),
    );
  });

  const problems = [
    ['standard', { standard: { name: 'Other', version: '2.0' }, section: 'plan' }],
    ['version', { standard: { ...named, version: '3.0' }, section: 'plan' }],
    ['section', { standard: named, section: 'toString' }],
  ] as const;

  for (const [problem, stored] of problems) {
    it(`has a problem with another ${problem}`, () => {
      const { standard, section } = stored;
      const opened = openEnvelope({ ...stored, value: plan });
      assert.deepEqual(opened, { standard: { ...standard }, section, problem });
    });
  }
});

describe('an envelope whose standard is of another shape', () => {
  const shapes: readonly [standard: object, problem: string][] = [
    [{ name: 'PRSB PCSP', version: 2 }, 'version'],
    [{ name: 'PRSB PCSP', version: 3.1 }, 'version'],
    [{ name: 'PRSB PCSP' }, 'version'],
    [{ name: 'prsb pcsp', version: '2.0' }, 'standard'],
    [{ name: ['PRSB PCSP'], version: '2.0' }, 'standard'],
    [{}, 'standard'],
  ];

  for (const [standard, problem] of shapes)
    it(`is not taken for a plan by itself: ${JSON.stringify(standard)}`, () => {
      const opened = openEnvelope({ standard, section: 'plan', value: plan });

      assert.equal(opened.problem, problem);
      assert.ok(!('value' in opened));
    });
});

describe('pcsp and envelopes', () => {
  let cli: Cli;
  before(async () => {
    cli = await Cli.make();
    const files = {
      plan: toEnvelope('plan', plan),
      bad: toEnvelope('aboutMe', { date: '2026-02-30' }),
      newer: { ...toEnvelope('plan', plan), standard: { ...named, version: '2.1' } },
      bare: plan,
    };
    for (const [name, value] of Object.entries(files))
      await cli.file(`${name}.json`, JSON.stringify(value, null, 2));
  });
  after(() => cli.remove());

  it('checks what is in one, as what it says that it is', async () => {
    const { code, out } = await cli.run(['validate', 'plan.json', 'bad.json']);

    assert.equal(code, 1);
    assert.match(out, /^bad\.json:8: date: error date: /m);
    assert.match(out, /1 valid, 1 not valid/);
  });

  it('refuses another version in words, whatever is to be done with it', async () => {
    for (const command of [['validate'], ['report'], ['fhir', 'to'], ['migrate']]) {
      const { code, out, stderr } = await cli.run([...command, 'newer.json']);

      assert.equal(code, 1);
      assert.match(out + stderr, /error envelope: This follows version 2\.1 of PRSB PCSP/);
    }
  });

  it('refuses a section where a plan is wanted', async () => {
    const { code, stderr } = await cli.run(['report', 'bad.json']);

    assert.equal(code, 1);
    assert.match(stderr, /This is of aboutMe, and plan is wanted\./);
  });

  it('compares an envelope with what is in none', async () => {
    assert.deepEqual(await cli.run(['diff', 'plan.json', 'bare.json']), {
      code: 0,
      out: '',
      stderr: '',
    });
    const { code, stderr } = await cli.run(['diff', 'newer.json', 'bare.json']);
    assert.equal(code, 2);
    assert.match(stderr, /version 2\.1/);
  });

  it('keeps the language of the words, and marks them with it', async () => {
    const welsh = toEnvelope(
      'plan',
      { aboutMe: { myWellness: 'Cerdded' } },
      { planLanguage: 'cy' },
    );
    const stdin = JSON.stringify(welsh);

    assert.deepEqual(JSON.parse((await cli.run(['migrate', '-'], stdin)).out), welsh);
    assert.match((await cli.run(['html', '-'], stdin)).out, /lang="cy"[^>]*>Cerdded/);
  });

  it('puts plans into envelopes, and says what it took for granted', async () => {
    const wrapped = await cli.run(['migrate', 'plan.json']);
    const bare = await cli.run(['migrate', 'bare.json']);

    assert.deepEqual(JSON.parse(bare.out), toEnvelope('plan', plan));
    assert.equal(wrapped.out, bare.out);
    assert.equal(wrapped.stderr, '');
    assert.match(bare.stderr, /says no version, and was taken for 2\.0/);
    assert.deepEqual([wrapped.code, bare.code], [0, 0]);
  });
});
