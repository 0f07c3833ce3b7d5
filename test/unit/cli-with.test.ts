// `pcsp --with FILE`: a supplier's elements and versions, in every command and every thread.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { Cli } from '../support/cli.js';

const elements = `
import { extendSection, text } from './.bin/dist/model.js';

extendSection('aboutMe', {
  namespace: 'example-trust',
  elements: { pet: text('O', 'Pet', { maxLength: 5 }) },
});
`;

const versions = `
import { registerModelVersion, standard } from './.bin/dist/core.js';

registerModelVersion({
  name: standard.name,
  version: '2.1',
  model: standard.plan,
  since: {
    version: '2.0',
    changes: [
      { kind: 'renamed', at: ['aboutMe', 'myWellness'], to: 'wellness' },
      { kind: 'added', at: ['aboutMe', 'languages'] },
    ],
  },
});
`;

const section = `
import { defineSection, group, records, text } from './.bin/dist/model.js';
import { registerSection } from './.bin/dist/section.js';

const falls = defineSection({
  namespace: 'example-trust',
  key: 'falls',
  tag: 'example-falls',
  model: records('O', 'Falls', group('O', 'Fall', { where: text('M', 'Where', { maxLength: 5 }) })),
  words: { where: { label: 'The place' } },
});
registerSection(falls);
`;

const KEY = 'example-trust-falls';
const fallen = { ...samplePlan, [KEY]: [{ id: 'a', where: 'Stairs' }] };

const plan = {
  ...samplePlan,
  aboutMe: { myWellness: 'Walks', 'example-trust': { pet: 'A tomcat' } },
};

describe('pcsp --with', () => {
  let cli: Cli;
  before(async () => {
    cli = await Cli.make();
    await cli.file('elements.mjs', elements);
    await cli.file('section.mjs', section);
    await cli.file('fallen.json', JSON.stringify(fallen));
    await cli.file('falls.json', JSON.stringify(fallen[KEY]));
    await cli.file('versions.mjs', versions);
    await cli.file('wrong.mjs', 'throw new Error("It is broken");');
    await cli.file('plan.json', JSON.stringify(plan));
  });
  after(() => cli.remove());

  it('knows the elements of a module, wherever the option stands', async () => {
    for (const args of [
      ['--with', 'elements.mjs', 'validate', 'plan.json'],
      ['validate', 'plan.json', '--with=./elements.mjs'],
    ]) {
      const { out, stderr } = await cli.run(args);
      assert.match(out + stderr, /too-long: “Pet” has 8 characters/, args.join(' '));
    }
    const { out, stderr } = await cli.run(['validate', 'plan.json']);
    assert.doesNotMatch(out + stderr, /“Pet”/);
  });

  it('knows them in each thread', async () => {
    const count = 3000;
    const lines = `${JSON.stringify(plan)}\n`.repeat(count);

    const { out, stderr } = await cli.run(
      ['--with', 'elements.mjs', 'validate', '--ndjson', '--threads', '2', '-'],
      lines,
    );

    assert.equal((out + stderr).match(/“Pet” has 8/g)?.length, count);
  });

  it('knows them in FHIR', async () => {
    const { out } = await cli.run(['fhir', 'to', 'plan.json', '--with', 'elements.mjs']);

    assert.match(out, /urn:pcsp-elements:supplier:example-trust:aboutMe/);
  });

  it('knows the section of a module in each command', async () => {
    const run = async (...args: string[]) => {
      const { out, stderr } = await cli.run(['--with', 'section.mjs', ...args]);
      return out + stderr;
    };

    for (const args of [['fallen.json'], ['--section', KEY, 'falls.json']])
      assert.match(await run('validate', ...args), /too-long: “The place” has 6 characters/);
    assert.match(
      await run('validate', '--section', 'none', 'falls.json'),
      /There are: plan, .*, example-trust-falls/,
    );
    assert.match(await run('schema', KEY), /added by example-trust/);
    assert.match(await run('report', '--json', 'fallen.json'), /example-trust/);
    assert.match(
      await run('html', 'fallen.json'),
      /<section class="example-falls"[^]*The place[^]*Stairs/,
    );
    assert.match(await run('questionnaire'), /"example-trust-falls.where"/);
    assert.match(
      await run('migrate', '--section', KEY, 'falls.json'),
      /"section": ?"example-trust-falls"/,
    );
    assert.match(await run('example', KEY), /There is no example of “example-trust-falls”/);
    await cli.file(
      'changed.json',
      JSON.stringify({ ...fallen, [KEY]: [{ id: 'a', where: 'Bath' }] }),
    );
    assert.match(await run('diff', 'fallen.json', 'changed.json'), /Stairs[^]*Bath/);
  });

  it('brings the section of a module to FHIR and back, and tells of it where it is not known', async () => {
    const bundle = await cli.run(['--with', 'section.mjs', 'fhir', 'to', 'fallen.json']);
    await cli.file('bundle.json', bundle.out);

    const back = await cli.run(['--with', 'section.mjs', 'fhir', 'from', 'bundle.json']);
    const without = await cli.run(['fhir', 'from', 'bundle.json']);

    assert.deepEqual((JSON.parse(back.out) as Record<string, unknown>)[KEY], fallen[KEY]);
    assert.doesNotMatch(back.stderr, /example-trust/);
    assert.match(without.stderr, /not-mapped: .*Falls.*Stairs/);
  });

  it('keeps what is of a section that it does not know', async () => {
    const { out } = await cli.run(['fhir', 'to', 'fallen.json']);
    await cli.file('unknown.json', out);

    const back = await cli.run(['fhir', 'from', 'unknown.json']);

    assert.deepEqual((JSON.parse(back.out) as Record<string, unknown>)[KEY], fallen[KEY]);
  });

  it('brings a version that a module registers to the one that is known, and tells what is left', async () => {
    const stored = {
      standard: { name: 'PRSB PCSP', version: '2.1' },
      section: 'aboutMe',
      value: { wellness: 'Walks', languages: 'Welsh' },
    };
    await cli.file('stored.json', JSON.stringify(stored));

    const { code, out, stderr } = await cli.run([
      'migrate',
      'stored.json',
      '--with',
      'versions.mjs',
    ]);

    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), {
      standard: { name: 'PRSB PCSP', version: '2.0' },
      section: 'aboutMe',
      value: { myWellness: 'Walks', languages: 'Welsh' },
    });
    assert.match(stderr, /^stored\.json:1: languages: note not-known: Version 2\.0 does not know/);
    assert.equal((await cli.run(['migrate', 'stored.json'])).code, 1);
  });

  it('says what module cannot be run, and that one has to be named', async () => {
    for (const [args, words] of [
      [
        ['--with', 'wrong.mjs', 'validate', 'plan.json'],
        /wrong\.mjs cannot be loaded: It is broken/,
      ],
      [['--with', 'none.mjs', 'validate', 'plan.json'], /none\.mjs cannot be loaded/],
      [['validate', 'plan.json', '--with'], /--with is followed by the file of a module/],
    ] as const) {
      const { code, stderr } = await cli.run([...args]);
      assert.equal(code, 2);
      assert.match(stderr, words);
    }
  });

  it('leaves what stands behind -- alone', async () => {
    const { code, stderr } = await cli.run(['validate', '--', '--with']);

    assert.equal(code, 2);
    assert.match(stderr, /--with: cannot be read/);
  });
});
