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

const plan = {
  ...samplePlan,
  aboutMe: { myWellness: 'Walks', 'example-trust': { pet: 'A tomcat' } },
};

describe('pcsp --with', () => {
  let cli: Cli;
  before(async () => {
    cli = await Cli.make();
    await cli.file('elements.mjs', elements);
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
