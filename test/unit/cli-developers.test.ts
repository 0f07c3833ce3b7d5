// What the command line says to developers and to the programs that they pipe it into.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Fhir } from 'fhir';
import { Window } from 'happy-dom';
import { examples } from '../../fixtures/examples.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { validate } from '../../src/core/validate.js';
import type { Plan, WidgetKey } from '../../src/standard/plan-model.js';
import { Cli, type Ran } from '../support/cli.js';
import { smallestPlan } from '../support/smallest-plan.js';

let cli: Cli;
before(async () => {
  cli = await Cli.make();
});
after(() => cli.remove());

const lines = (text: string): string[] => text.trimEnd().split('\n');

describe('pcsp validate of another shape', () => {
  const shapes: [what: string, section: WidgetKey, value: unknown, said: string][] = [
    ['a string for a plan', 'plan', 'Ana', 'error type: Expected an object, found a string.'],
    ['a list for a plan', 'plan', [smallestPlan], 'error type: Expected an object, found a list.'],
    [
      'an object for a list',
      'formulations',
      { formulation: 'x' },
      'error type: Expected a list, found an object.',
    ],
    [
      'a number for words',
      'aboutMe',
      { myWellness: 1 },
      'myWellness: error type: Expected a string, found a number.',
    ],
    [
      'words for true or false',
      'professionalContacts',
      [{ name: 'Sam', keyWorker: 'yes' }],
      '[0].keyWorker: error type: Expected true or false, found a string.',
    ],
    [
      'words for a coded text, behind an empty entry',
      'contingencyPlans',
      [{}, { triggerFactors: ['x'] }],
      '[1].triggerFactors[0]: error type: Expected an object, found a string.',
    ],
    [
      'a list for a code',
      'personalContacts',
      [{ name: 'Ana', relationship: ['x'] }],
      '[0].relationship: error type: Expected an object, found a list.',
    ],
  ];
  for (const [what, section, value, said] of shapes) {
    it(`says what it expected and what it found: ${what}`, async () => {
      const { out } = await cli.run(['validate', '--section', section], JSON.stringify(value));

      assert.ok(lines(out).includes(`stdin:1: ${said}`), out);
    });
  }
});

describe('pcsp of what is no plan', () => {
  for (const args of [
    ['report'],
    ['migrate'],
    ['fhir', 'to'],
    ['fhir', 'from'],
    ['questionnaire', 'to'],
    ['questionnaire', 'from'],
  ]) {
    for (const text of ['"hello"', '7', '[]', 'null', '{', '']) {
      it(`${args.join(' ')} writes nothing of ${text || 'nothing'} to standard output`, async () => {
        const { code, out, stderr } = await cli.run(args, text);

        assert.equal(code, 1);
        assert.equal(out, '');
        assert.match(stderr, /^stdin:1: (error )?[a-z-]+: /);
      });
    }
  }
});

describe('lines in what pcsp tells', () => {
  const plan = { ...smallestPlan, aboutMe: { date: '2026-02-30' } };
  const text = JSON.stringify(plan, null, 2);
  const line = lines(text).findIndex((one) => one.includes('2026-02-30')) + 1;

  for (const command of ['fhir', 'questionnaire']) {
    it(`are those of the document, from ${command} to`, async () => {
      const { stderr } = await cli.run([command, 'to'], text);

      assert.match(stderr, new RegExp(`^stdin:${line}: aboutMe\\.date: error date`));
    });
  }

  it('are those of the document, from fhir from', async () => {
    const resource = { resourceType: 'Patient', gender: 'female', maritalStatus: { text: 'x' } };
    const bundle = { resourceType: 'Bundle', type: 'collection', entry: [{ resource }] };

    const { stderr } = await cli.run(['fhir', 'from'], JSON.stringify(bundle, null, 2));

    for (const one of lines(stderr)) assert.match(one, /^stdin:([5-9]|\d\d): /, stderr);
  });

  it('are told of a document in an envelope', async () => {
    const standard = { name: 'PRSB PCSP', version: '2.0' };
    const stored = JSON.stringify({ standard, section: 'plan', value: plan }, null, 2);
    const { stderr } = await cli.run(['fhir', 'to'], stored);

    const stands = lines(stored).findIndex((one) => one.includes('2026-02-30')) + 1;
    assert.match(stderr, new RegExp(`^stdin:${stands}: `));
  });
});

describe('pcsp validate for other programs', () => {
  const sly = 'a & <b> "c" \u0007\ufffe ]]>';
  const wrong = JSON.stringify({
    ...smallestPlan,
    aboutMe: { date: sly },
    formulations: [{ formulation: 'x'.repeat(200) }],
  });
  const ndjson = `${JSON.stringify(smallestPlan)}\n${wrong}\n{\n`;

  it('writes JUnit: a test for each value, which fails where one of its issues is an error', async () => {
    const { code, out } = await cli.run(['validate', '--format', 'junit', '--ndjson'], ndjson);

    const parsing = new Window();
    const document = new parsing.DOMParser().parseFromString(out, 'text/xml');
    const tests = [...document.querySelectorAll('testsuites > testsuite > testcase')];
    assert.equal(code, 1);
    assert.deepEqual(
      tests.map((test) => [
        test.getAttribute('name'),
        test.querySelector('failure')?.getAttribute('type') ?? '',
        test.querySelector('system-out') !== null,
      ]),
      [
        ['stdin:1', '', false],
        ['stdin:2', 'date', true],
        ['stdin:3', 'not-json', false],
      ],
    );
  });

  for (const [what, input, count] of [
    ['nothing wrong', `${JSON.stringify(smallestPlan)}\n`, 0],
    ['one thing wrong', '{\n', 1],
    ['many', ndjson.repeat(300), 900],
  ] as const) {
    it(`writes SARIF that is JSON, with ${what}`, async () => {
      const { out } = await cli.run(['validate', '--format', 'sarif', '--ndjson'], input);

      const { version, runs } = JSON.parse(out) as {
        version: string;
        runs: { results: unknown[]; invocations: unknown }[];
      };
      assert.equal(version, '2.1.0');
      assert.equal(runs[0]!.results.length, count);
      assert.deepEqual(runs[0]!.invocations, [{ executionSuccessful: true }]);
    });
  }

  it('says in SARIF where it is', async () => {
    const text = JSON.stringify({ ...smallestPlan, aboutMe: { date: 'x' } }, null, 2);
    const { out } = await cli.run(['validate', '--format', 'sarif'], text);

    const { runs } = JSON.parse(out) as { runs: { results: Record<string, unknown>[] }[] };
    const { message: _, ...result } = runs[0]!.results[0]!;
    assert.deepEqual(result, {
      ruleId: 'date',
      level: 'error',
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'stdin' }, region: { startLine: 21 } },
          logicalLocations: [{ fullyQualifiedName: 'aboutMe.date' }],
        },
      ],
    });
  });

  for (const [format, tells] of [
    ['junit', /<error message="Something could not be read/],
    ['sarif', /"executionSuccessful":false/],
  ] as const) {
    it(`says in ${format} that a file could not be read`, async () => {
      const { code, out } = await cli.run(['validate', '--format', format, 'none.json']);

      assert.equal(code, 2);
      assert.match(out, tells);
    });
  }

  it('with --quiet tells errors alone', async () => {
    const quiet = await cli.run(['validate', '-q'], wrong);
    const good = await cli.run(['validate', '--quiet'], JSON.stringify(samplePlan));

    assert.equal(quiet.code, 1);
    assert.match(quiet.out, /^stdin:1: aboutMe\.date: error date: [^\n]*\n$/);
    assert.deepEqual(good, { code: 0, out: '', stderr: '' });
  });
});

describe('pcsp in another language', () => {
  const text = JSON.stringify({ ...smallestPlan, aboutMe: { date: 'x', myWellness: 1 } });

  for (const args of [['validate'], ['fhir', 'to'], ['questionnaire', 'to']]) {
    it(`${args.join(' ')} says what is wrong in Welsh`, async () => {
      const { out, stderr } = await cli.run([...args, '--lang', 'cy'], text);

      assert.match(out + stderr, /: error date: Rhaid i /);
      assert.match(out + stderr, /: error type: Disgwyliwyd llinyn, ond cafwyd rhif\./);
    });
  }

  it('diff says what differs in Welsh', async () => {
    await cli.file('then.json', JSON.stringify(smallestPlan));
    const { out } = await cli.run(['diff', 'then.json', '-', '--lang', 'cy'], text);

    assert.match(out, /^Ychwanegwyd: Amdanaf i: /);
  });

  it('says which it does not speak', async () => {
    const { code, stderr } = await cli.run(['validate', '--lang', 'pl'], text);

    assert.equal(code, 2);
    assert.match(stderr, /pcsp does not speak “pl”: --lang is en-GB or cy\./);
  });
});

describe('pcsp diff', () => {
  const plan = (aboutMe: object, contingencyPlans: object[], sex?: object) =>
    JSON.stringify({
      ...smallestPlan,
      personDemographics: { ...smallestPlan.personDemographics, ...(sex && { sex }) },
      aboutMe,
      contingencyPlans,
    });
  const trigger = (text: string) => ({ id: 't', triggerFactors: [{ text }] });
  const earlier = plan({ myWellness: 'Calm.\nRested.' }, [trigger('Two nights')]);
  const later = plan({}, [trigger('Three nights')], { display: 'Recorded sex' });
  const diff = async (...options: string[]): Promise<Ran> => {
    await cli.file('earlier.json', earlier);
    return cli.run(['diff', ...options, 'earlier.json', '-'], later);
  };

  it('says it in words, one line each', async () => {
    const { code, out } = await diff();

    assert.equal(code, 1);
    assert.deepEqual(lines(out), [
      'Changed: Person › Sex and gender: To protect people’s privacy, sex and gender are not shown here.',
      'Removed: About me: My wellness: “Calm. ↵ Rested.”',
      'Changed: Contingency plan › Contingency plan 1 › Trigger 1: Was “Two nights”; Now “Three nights”',
    ]);
  });

  it('with --paths holds nothing that is recorded', async () => {
    const { code, out } = await diff('--paths');

    assert.equal(code, 1);
    assert.deepEqual(
      lines(out).map((line) => line.split(' ')[0]),
      ['added', 'removed', 'changed'],
    );
    assert.doesNotMatch(out, /Calm|Two|Three|Recorded/);
  });

  it('says sex where it is asked to', async () => {
    const { out } = await diff('--sex-and-gender');

    assert.match(out, /Recorded sex/);
  });

  it('takes one of --json and --paths', async () => {
    assert.equal((await diff('--json', '--paths')).code, 2);
  });
});

describe('pcsp example', () => {
  const people = Object.entries(examples).filter(([name]) => /\.\d\./.test(name));
  const all = {
    ...Object.fromEntries(Object.entries(examples).filter(([name]) => !/\.\d\./.test(name))),
    ...Object.fromEntries(Object.entries(samplePlan).map(([key, value]) => [`${key}.json`, value])),
  };
  for (const [name, value] of Object.entries(all)) {
    const [key, size] = name.split('.') as [WidgetKey, string];
    it(`gives a ${size === 'minimal' ? 'minimal' : 'full'} ${key} that is valid`, async () => {
      const args = size === 'minimal' ? ['--minimal'] : [];
      const { code, out, stderr } = await cli.run(['example', key, ...args]);

      assert.equal(code, 0);
      assert.equal(stderr, '');
      assert.deepEqual(JSON.parse(out), JSON.parse(JSON.stringify(value)));
      const errors = validate(key, value).issues.filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, []);
    });
  }

  it('gives the whole plan where nothing is named, and the same with --full', async () => {
    const alone = await cli.run(['example']);

    assert.deepEqual(JSON.parse(alone.out), JSON.parse(JSON.stringify(samplePlan)));
    assert.deepEqual(await cli.run(['example', '--full', 'plan']), alone);
  });

  it('gives the plan of each person to train with, in each edition', async () => {
    assert.equal(people.length, 10);
    for (const [file, plan] of people) {
      const [name = '', edition = ''] = file.split('.');
      const { out } = await cli.run(['example', '--person', name, '--edition', edition]);
      assert.deepEqual(JSON.parse(out), JSON.parse(JSON.stringify(plan)));
    }
  });

  it('gives a section of the newest edition where only the person is named', async () => {
    const { out } = await cli.run(['example', '--person', 'wound', 'contingencyPlans']);
    const { contingencyPlans } = examples['wound.2.json'] as Plan;

    assert.deepEqual(JSON.parse(out), contingencyPlans);
  });

  for (const args of [
    ['nothing'],
    ['aboutMe', 'plan'],
    ['--full', '--minimal'],
    ['--person', 'nobody'],
    ['--person', 'wound', '--edition', '3'],
    ['--person', 'wound', '--minimal'],
    ['--edition', '1'],
  ]) {
    it(`does not take ${args.join(' ')}`, async () => {
      const { code, out } = await cli.run(['example', ...args]);

      assert.equal(code, 2);
      assert.equal(out, '');
    });
  }

  it('is of a plan that every other command takes', async () => {
    const { out } = await cli.run(['example']);
    const fhir = await cli.run(['fhir', 'to', '--sex-and-gender'], out);

    assert.equal(fhir.code, 0);
    assert.equal(new Fhir().validate(fhir.out).valid, true);
  });
});
