import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { planOfNeeds } from '../../bench/plans.js';
import { samplePlan as sample } from '../../fixtures/sample/sample-plan.js';
import { ProgressLine } from '../../src/cli/progress.js';
import { standard } from '../../src/standard/standard.js';
import { jsonSchema } from '../../src/core.js';
import { version } from '../../src/core/version.js';
import { Cli, type Ran } from '../support/cli.js';
import { dataItems } from '../support/data-items.js';
import { FhirTerminologyServer } from '../support/fhir-terminology-server.js';

const good = planOfNeeds(1);
const bad = {
  ...good,
  personDemographics: { ...good.personDemographics, dateOfBirth: '1988-02-31' },
};
const goodLine = JSON.stringify(good);
const badLine = JSON.stringify(bad);

let cli: Cli;
before(async () => {
  cli = await Cli.make();
  await cli.file('good.json', JSON.stringify(good, null, 2));
  await cli.file('bad.json', JSON.stringify(bad, null, 2));
  await mkdir(join(cli.folder, 'year', 'june'), { recursive: true });
  await cli.file('year/a.json', goodLine);
  await cli.file('year/june/b.json', badLine);
  await cli.file('year/june/c.txt', 'no plan');
});
after(() => cli.remove());

const lines = (text: string): string[] => text.trimEnd().split('\n');
const objects = ({ out }: Ran) =>
  lines(out).map((line) => JSON.parse(line) as Record<string, unknown>);

describe('pcsp', () => {
  it('says what there is, and that a command is missing', async () => {
    const { code, out } = await cli.run([]);

    assert.equal(code, 2);
    assert.match(
      out,
      /validate.*\n.*report.*\n.*due.*\n.*fhir.*\n.*openehr.*\n.*html.*\n.*questionnaire.*\n.*example.*\n.*schema.*\n.*diff/,
    );
  });

  it('says its version', async () => {
    for (const option of ['--version', '-v'])
      assert.deepEqual(await cli.run([option]), { code: 0, out: `${version}\n`, stderr: '' });
  });

  it('does not know other commands', async () => {
    const { code, out, stderr } = await cli.run(['destroy']);

    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(stderr, /^pcsp: There is no command “destroy”\./);
  });

  for (const command of [
    'validate',
    'report',
    'fhir',
    'questionnaire',
    'example',
    'schema',
    'diff',
    'migrate',
  ]) {
    it(`${command} has help of its own, and knows no other options`, async () => {
      const helped = await cli.run([command, '--help']);
      assert.equal(helped.code, 0);
      assert.match(helped.out, new RegExp(`^pcsp ${command} `));

      const { code, out, stderr } = await cli.run([command, '--nonsense']);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(stderr, /--nonsense/);
      assert.match(stderr, new RegExp(`pcsp ${command} --help says how`));
      assert.doesNotMatch(stderr, /at .*\.js/);
    });
  }
});

describe('pcsp validate', () => {
  it('finds nothing wrong with a valid plan', async () => {
    assert.deepEqual(await cli.run(['validate', 'good.json']), {
      code: 0,
      out: '1 value: 1 valid (0 errors, 0 warnings)\n',
      stderr: '',
    });
  });

  it('tells file, line and path of what is wrong', async () => {
    const { code, out } = await cli.run(['validate', 'bad.json']);

    assert.equal(code, 1);
    const line = JSON.stringify(bad, null, 2)
      .split('\n')
      .findIndex((text) => text.includes('1988-02-31'));
    assert.equal(
      lines(out)[0],
      `bad.json:${line + 1}: personDemographics.dateOfBirth: error date: “Date of birth” must be a real date, such as 27 3 2026.`,
    );
    assert.equal(lines(out)[1], '1 value: none valid, 1 not valid (1 error, 0 warnings)');
  });

  it('tells the same as JSON', async () => {
    const issues = objects(await cli.run(['validate', '--json', 'bad.json']));

    const { line, message, ...issue } = issues[0]!;
    assert.deepEqual(issue, {
      file: 'bad.json',
      path: ['personDemographics', 'dateOfBirth'],
      code: 'date',
      severity: 'error',
      params: {},
    });
    assert.equal(typeof line, 'number');
    assert.equal(typeof message, 'string');
    assert.deepEqual(issues[1], {
      summary: { records: 1, valid: 0, invalid: 1, errors: 1, warnings: 0, failed: 0 },
    });
  });

  it('leads to the place in the file, empty entries and all', async () => {
    const text = '{\n"trigger": 1,\n"contingencyPlans": [\n{},\n{"lastUpdated":\n"never"}]}';
    const { out } = await cli.run(['validate', '--json'], text);

    const found = lines(out).map((line) => JSON.parse(line) as { code: string; line: number });
    const date = found.find(({ code }) => code === 'date');
    assert.deepEqual(
      { ...date, message: '' },
      {
        file: 'stdin',
        line: 6,
        path: ['contingencyPlans', 1, 'lastUpdated'],
        code: 'date',
        severity: 'error',
        message: '',
        params: {},
      },
    );
    assert.equal(found.find(({ code }) => code === 'unknown')?.line, 2);
  });

  it('reads every file that a pattern stands for, in order', async () => {
    const { code, out } = await cli.run(['validate', '**/*.json', 'year/*/?.json']);

    assert.equal(code, 1);
    assert.deepEqual(
      lines(out).map((line) => line.split(':')[0]),
      ['bad.json', 'year/june/b.json', 'year/june/b.json', '5 values'],
    );
  });

  it('checks a section by itself', async () => {
    const { code, out } = await cli.run(['validate', '--section', 'aboutMe'], '{"date": "never"}');
    assert.equal(code, 1);
    assert.match(out, /^stdin:1: date: error date/);

    assert.equal((await cli.run(['validate', '--section', 'formulations'], '[]')).code, 0);
    assert.equal((await cli.run(['validate', '--section', 'nothing'], '[]')).code, 2);
  });

  it('counts lengths as errors when it is strict', async () => {
    const text = JSON.stringify([{ formulation: 'x'.repeat(5000) }]);

    const lax = await cli.run(['validate', '--section', 'formulations'], text);
    const strict = await cli.run(['validate', '--section', 'formulations', '--strict'], text);

    assert.match(lax.out, /warning too-long/);
    assert.match(strict.out, /error too-long/);
  });

  it('goes on after a file that cannot be read', async () => {
    const { code, out, stderr } = await cli.run(['validate', 'no.json', 'year', 'good.json']);

    assert.equal(code, 2);
    assert.deepEqual(lines(stderr), [
      'no.json: cannot be read: there is no such file.',
      'year: cannot be read: it is a folder: name files, such as “folder/**/*.json”.',
    ]);
    assert.match(out, /^1 value: 1 valid/);
  });

  it('takes braces, brackets, dots and links as a shell does, and never a folder', async () => {
    await mkdir(join(cli.folder, 'glob', '.hidden', 'deep.json'), { recursive: true });
    for (const name of ['a.json', 'b.jsonl', 'c[1].json', '.d.json', '.hidden/e.json'])
      await cli.file(`glob/${name}`, goodLine);
    await symlink(join(cli.folder, 'year'), join(cli.folder, 'glob', 'link'));
    const read = async (...args: string[]) =>
      objects(await cli.run(['report', '--json', ...args])).map(({ file }) => file);

    assert.deepEqual(await read('glob/**/*.{json,jsonl}'), [
      'glob/a.json',
      'glob/b.jsonl',
      'glob/c[1].json',
    ]);
    assert.deepEqual(await read('./glob/[ab].*'), ['glob/a.json', 'glob/b.jsonl']);
    assert.deepEqual(await read('glob/c[1].json'), ['glob/c[1].json']);
    assert.deepEqual(await read('glob/.*.json'), ['glob/.d.json']);
    assert.deepEqual(await read('glob/.hidden/**'), ['glob/.hidden/e.json']);
    assert.deepEqual(await read(join(cli.folder, 'glob/a*')), [join(cli.folder, 'glob/a.json')]);
  });

  it('says that no file matches', async () => {
    const { code, stderr } = await cli.run(['validate', 'x*.json']);

    assert.equal(code, 2);
    assert.match(stderr, /No file matches x\*\.json/);
  });

  for (const [what, text, code, message] of [
    ['nothing', ' \n', 'empty', 'stdin:1: error empty'],
    [
      'no JSON',
      '{\n  "a": 1,\n  b: 2\n}',
      'not-json',
      'stdin:3: error not-json: This is not JSON from column 3.',
    ],
    ['half of it', '{\n"a": [1,\n2', 'cut-off', 'stdin:3: error cut-off'],
    ['half a word', '{"a": "Ans', 'cut-off', 'stdin:1: error cut-off'],
    ['more than one', '{}\n{}', 'not-json', 'stdin:2: error not-json'],
    ['a string that ends it badly', '"\\x"', 'not-json', 'stdin:1: error not-json'],
    ['a word that ends it', 'hello', 'not-json', 'stdin:1: error not-json'],
    [
      'a bad escape',
      '{"a": "\\x"}',
      'not-json',
      'stdin:1: error not-json: This is not JSON from column 8.',
    ],
  ] as const) {
    it(`says where there is ${what} in the place of JSON`, async () => {
      const ran = await cli.run(['validate'], text);

      assert.equal(ran.code, 1);
      assert.ok(ran.out.startsWith(message), ran.out);
      assert.equal(objects(await cli.run(['validate', '--json'], text))[0]!.code, code);
    });
  }

  it('repeats nothing of what it could not read', async () => {
    const { out, stderr } = await cli.run(['validate'], '{"name": "Ana Silva", "note": Secret}');

    assert.doesNotMatch(out + stderr, /Ana|Secret/);
  });

  const doubtful = `{
  "aboutMe": {"myWellness": "A", "my\\u0057ellness": "B"},
  "local": [1.10, 9007199254740993, 1e400, 0.1, -0, 1E+2]
}`;
  const lost = [
    'stdin:2:34: aboutMe.myWellness: warning repeated-key: This key stands twice: only what stands last under it was read.',
    'stdin:3:19: local[1]: warning inexact-number: This number was read as 9007199254740992: write it in quotation marks to keep every digit.',
    'stdin:3:37: local[2]: warning inexact-number: This number was read as Infinity: write it in quotation marks to keep every digit.',
  ];

  it('tells of keys that stand twice and of numbers that lost digits', async () => {
    const { out } = await cli.run(['validate'], doubtful);
    const told = objects(await cli.run(['validate', '--json'], doubtful));

    assert.deepEqual(lines(out).slice(0, 3), lost);
    assert.match(out, / 3 warnings\)/);
    const { message: _, ...first } = told[0]!;
    assert.deepEqual(first, {
      file: 'stdin',
      line: 2,
      column: 34,
      path: ['aboutMe', 'myWellness'],
      code: 'repeated-key',
      severity: 'warning',
    });
  });

  for (const args of [
    ['report'],
    ['fhir', 'to'],
    ['diff', '-', 'good.json'],
    ['questionnaire', 'to'],
  ]) {
    it(`tells of them beside what pcsp ${args.join(' ')} gives`, async () => {
      const { stderr } = await cli.run(args, doubtful);

      for (const line of lost) assert.ok(stderr.includes(`${line}\n`), stderr);
    });
  }

  it('tells the line of a key that stands twice among many values', async () => {
    const { out } = await cli.run(['validate', '--ndjson'], '{}\n{"id": 1, "id": 1}\n');

    assert.match(out, /^stdin:2:11: id: warning repeated-key/m);
  });

  it('does not lose a value that is nested too deeply to look through', async () => {
    const deep = `{"local": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`;

    const { out, stderr } = await cli.run(['validate'], deep);

    assert.match(out, /warning too-deep/);
    assert.doesNotMatch(stderr, /at .*\.js/);
  });

  it('writes nothing to a terminal that acts on it', async () => {
    const sly = 'a\u001b[2J\u009b2J\u202e\nb';
    await cli.file('sly\u001b[2J.json', '{');
    const text = JSON.stringify({ [sly]: 1, aboutMe: { date: sly } });
    const after = JSON.stringify({ formulations: [{ formulation: sly }] });
    await cli.file('sly.json', after);

    const runs = await Promise.all([
      cli.run(['validate'], text),
      cli.run(['validate', '--json'], text),
      cli.run(['validate', 'sly\u001b[2J.json', 'none\u001b[2J.json']),
      cli.run(['validate', 'none\u001b[2J*']),
      cli.run(['report'], text),
      cli.run(['report', '--format', 'csv', 'sly\u001b[2J.json', 'sly.json']),
      cli.run(['report', '--format', 'html', 'sly\u001b[2J.json', 'sly.json']),
      cli.run(['diff', '-', 'sly.json'], text),
      cli.run(['fhir', 'to', 'sly.json']),
      cli.run(['sly\u001b[2J']),
    ]);

    // eslint-disable-next-line no-control-regex -- these are what it is about
    const acts = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u202e]/;
    for (const { out, stderr } of runs) assert.doesNotMatch(out + stderr, acts);
    assert.equal(lines(runs[0].out).filter((line) => line.startsWith('b')).length, 0);
    const shown = runs.filter(({ out, stderr }) => /\\u001b\[2J/.test(out + stderr));
    assert.equal(shown.length, runs.length - 2);
  });

  it('asks a terminology server about codes', async () => {
    const server = await new FhirTerminologyServer().start();
    const system = 'http://snomed.info/sct';
    const needs = { needsConcernsOrProblems: [{ coding: { system, code: '22253000' } }] };
    const text = JSON.stringify({ ...good, careAndSupportPlan: needs });
    const args = ['validate', '--terminology', server.url];

    const up = await cli.run(args, text);
    await server.stop();
    const down = await cli.run(args, text);

    assert.match(up.out, /needsConcernsOrProblems\[0\]\.coding: warning code: /);
    assert.equal(up.code, 0);
    assert.equal(down.code, 2);
    assert.match(down.stderr, /codes were not checked/);
  });
});

describe('pcsp validate, line by line', () => {
  const validate = (input: Parameters<Cli['run']>[1], ...args: string[]) =>
    cli.run(['validate', '--ndjson', ...args], input);

  const firstWords = ({ out }: Ran) =>
    lines(out).map((line) => line.split(' ').slice(0, 3).join(' '));

  it('passes over blank lines, byte order marks and both kinds of line end', async () => {
    const text = `\uFEFF${goodLine}\r\n\r\n  \n${badLine}\r\n\uFEFF${goodLine}`;

    const ran = await validate(text);

    assert.deepEqual(firstWords(ran), [
      'stdin:4: personDemographics.dateOfBirth: error',
      '3 values: 2',
    ]);
  });

  it('tells a line that is no JSON, or no UTF-8, and loses no other', async () => {
    const text = Buffer.concat([
      Buffer.from(`${goodLine}\n{oops}\n`),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from(`${badLine}\n${goodLine}\n`),
    ]);

    const ran = await validate(text);

    assert.deepEqual(firstWords(ran), [
      'stdin:2: error not-json:',
      'stdin:3: error not-utf-8:',
      'stdin:4: personDemographics.dateOfBirth: error',
      '5 values: 2',
    ]);
    assert.equal(ran.code, 1);
  });

  it('tells that the last line was not written to its end', async () => {
    const ran = await validate(`${goodLine}\n${goodLine.slice(0, 50)}`);

    assert.deepEqual(firstWords(ran), ['stdin:2: error cut-off:', '2 values: 1']);
  });

  it('takes a half line that is followed by others for no JSON', async () => {
    const ran = await validate(`${goodLine.slice(0, 50)}\n${goodLine}\n`);

    assert.deepEqual(firstWords(ran), ['stdin:1: error not-json:', '2 values: 1']);
  });

  it('passes over a line that is larger than memory should be asked for', async () => {
    const giant = Buffer.alloc(1024 * 1024, 'x');
    async function* input() {
      yield `${goodLine}\n"`;
      for (let part = 0; part < 70; part++) yield await Promise.resolve(giant);
      yield `"\n${badLine}\n${goodLine}`;
    }

    const ran = await validate(input());

    assert.deepEqual(firstWords(ran), [
      'stdin:2: error too-large:',
      'stdin:3: personDemographics.dateOfBirth: error',
      '4 values: 2',
    ]);
  });

  for (const threads of ['0', '1', '3']) {
    it(`keeps the order of the input with ${threads} threads`, async () => {
      const count = 3000;
      async function* input() {
        for (let line = 1; line <= count; line++)
          yield await Promise.resolve(`${line % 100 ? goodLine : badLine}\n`);
      }

      const ran = await validate(input(), '--threads', threads);

      assert.deepEqual(firstWords(ran), [
        ...Array.from(
          { length: count / 100 },
          (_, index) => `stdin:${(index + 1) * 100}: personDemographics.dateOfBirth: error`,
        ),
        '3,000 values: 2,970',
      ]);
    });
  }

  it('takes the names of files for what they hold', async () => {
    await cli.file('two.ndjson', `${goodLine}\n${badLine}\n`);

    const ran = await cli.run(['validate', 'two.ndjson', 'good.json']);

    assert.deepEqual(firstWords(ran), [
      'two.ndjson:2: personDemographics.dateOfBirth: error',
      '3 values: 2',
    ]);
  });

  it('tells what it finds while the input goes on', async () => {
    const child = cli.start(['validate', '--ndjson']);
    child.stdin.write(`${badLine}\n`);

    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    assert.match(first.toString(), /^stdin:1: /);

    child.stdin.end();
    assert.deepEqual(await once(child, 'exit'), [1, null]);
  });

  it('reads no further than what it writes is read', async () => {
    const child = cli.start(['validate', '--ndjson', '--threads', '2']);
    let written = 0;
    const line = `${badLine}\n`;
    child.stdin.on('error', () => {});
    // nobody reads what comes out
    const write = () => {
      while (written < 400e6 && child.stdin.write(line)) written += line.length;
      child.stdin.once('drain', write);
    };
    write();
    let before = -1;
    for (let rounds = 0; rounds < 20 && before !== written; rounds++) {
      before = written;
      await new Promise((done) => setTimeout(done, 1000));
    }
    child.kill();

    assert.equal(before, written, 'it still reads');
    assert.ok(written < 100e6, `it took in ${written} bytes`);
  });

  it('ends when nobody reads any more', async () => {
    const child = cli.start(['validate', '--ndjson']);
    const stderr: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk.toString()));
    child.stdin.on('error', () => {});
    const write = () => {
      while (!child.stdin.destroyed && child.stdin.write(`${badLine}\n`.repeat(100)));
      child.stdin.once('drain', write);
    };
    write();
    await once(child.stdout, 'data');

    child.stdout.destroy();

    assert.deepEqual(await once(child, 'exit'), [1, null]);
    assert.deepEqual(stderr, []);
  });
});

describe('pcsp report', () => {
  it('says what a plan holds, in text', async () => {
    const { code, out } = await cli.run(['report', 'good.json']);

    assert.equal(code, 0);
    assert.match(out, /^good\.json\nMandatory: \d+ met, 0 missing/);
    assert.match(out, /\n {2}Contingency\/safety plans {2,}\d/);
  });

  it('says what is missing, and fails', async () => {
    const { code, out } = await cli.run(
      ['report'],
      '{"contingencyPlans":[{"name":{"text":"Mine"}}]}',
    );

    assert.equal(code, 1);
    assert.match(out, /Mandatory and missing:\n {2}personDemographics/);
  });

  it('gives the report as JSON, a plan on each line', async () => {
    const [first, second] = objects(
      await cli.run(['report', '--json', '--ndjson'], `${goodLine}\n${badLine}\n`),
    );

    assert.deepEqual([first?.line, second?.line], [1, 2]);
    assert.deepEqual(Object.keys(first?.report as object).slice(0, 2), ['standard', 'mandatory']);
  });

  it('gives each element as a row of CSV', async () => {
    const { out } = await cli.run(['report', '--format', 'csv', 'good.json']);

    const rows = out.trimEnd().split('\r\n');
    assert.equal(rows[0], 'file,line,section,key,mro,state,coding');
    assert.equal(rows.length, 1 + standard.elements().length);
    assert.ok(
      rows.includes('good.json,1,personDemographics,personDemographics.dateOfBirth,M,met,'),
    );
  });

  it('gives the obligation of each element that a deployment does not capture', async () => {
    await cli.file('profile.json', JSON.stringify({ name: 'Few', elements: ['aboutMe'] }));

    const { out } = await cli.run(['report', '--profile', 'profile.json', '--format', 'csv']);

    const rows = parse(out, { from: 2 });
    assert.ok(rows.length > 100);
    const mroOf = new Map(standard.elements().map(({ key, mro }) => [key, mro]));
    for (const [, , , key = '', mro] of rows) assert.equal(mro, mroOf.get(key), key);
  });

  it('gives no cell that a spreadsheet takes for a formula', async () => {
    const formulas = ['=cmd.json', '+1.json', '-1.json', '@sum.json', '＝1.json', '\t=1.json'];
    const name = 'quoted, "and"=1.json';
    for (const file of [...formulas, name]) await cli.file(file, '{}');

    const { out } = await cli.run(['report', '--format', 'csv', '--', ...formulas, name]);

    const files = new Set(parse(out, { from: 2 }).map(([file]) => file));
    assert.deepEqual(
      [...files],
      ["'=cmd.json", "'+1.json", "'-1.json", "'@sum.json", "'＝1.json", '\\u0009=1.json', name],
    );
  });

  it('gives a page of HTML, in which nothing of a name is markup', async () => {
    await cli.file('<b>&.json', goodLine);

    const { out } = await cli.run(['report', '--format', 'html', '<b>&.json']);

    assert.match(out, /^<!doctype html>\n<html lang="en-GB">/);
    assert.match(out, /<h2>&lt;b&gt;&amp;\.json<\/h2>/);
    assert.ok(out.endsWith('</html>\n'));
    assert.doesNotMatch(out, /<b>|https?:/);
  });

  it('says what a deployment captures', async () => {
    await cli.file('profile.json', '{"name":"Ours","elements":["aboutMe","nonsense"]}');

    const { code, out } = await cli.run(['report', '--profile', 'profile.json']);

    assert.equal(code, 1);
    assert.match(
      out,
      new RegExp(
        `^What Ours captures of the standard\\n\\d+ of ${dataItems.length} data items captured`,
      ),
    );
    assert.match(out, /nothing is called “nonsense”/);
  });

  it('knows four formats', async () => {
    const { code, stderr } = await cli.run(['report', '--format', 'pdf', 'good.json']);

    assert.equal(code, 2);
    assert.match(stderr, /--format is one of text, json, csv, html/);
  });
});

describe('pcsp fhir and pcsp questionnaire', () => {
  const json = (text: string) => JSON.parse(text) as Record<string, unknown>;

  for (const [command, resourceType] of [
    ['fhir', 'Bundle'],
    ['questionnaire', 'QuestionnaireResponse'],
  ] as const) {
    it(`${command} gives a plan back as it was`, async () => {
      const all = command === 'fhir' ? ['--sex-and-gender'] : [];
      const there = await cli.run([command, 'to', ...all], JSON.stringify(sample));
      assert.equal(json(there.out).resourceType, resourceType);
      assert.equal(there.code, 0, there.stderr);

      const back = await cli.run([command, 'from'], there.out);
      assert.equal(back.code, 0, back.stderr);
      assert.deepEqual(json(back.out), JSON.parse(JSON.stringify(sample)));
    });

    it(`${command} gives a line for each line`, async () => {
      const { code, out } = await cli.run(
        [command, 'to', '--ndjson'],
        `${goodLine}\n${goodLine}\n`,
      );

      assert.equal(code, 0);
      assert.deepEqual(
        lines(out).map((line) => json(line).resourceType),
        [resourceType, resourceType],
      );
    });

    it(`${command} tells what is wrong with a plan beside what it became`, async () => {
      const { code, out, stderr } = await cli.run([command, 'to', 'bad.json']);

      assert.equal(code, 1);
      assert.equal(json(out).resourceType, resourceType);
      assert.match(stderr, /personDemographics\.dateOfBirth: error date/);
    });

    it(`${command} tells what is not in the plan`, async () => {
      const { code, out, stderr } = await cli.run(
        [command, 'from'],
        '{"resourceType":"Device","status":"active"}',
      );

      assert.equal(code, 1);
      // of what answers no Questionnaire there is no plan
      if (command === 'fhir') assert.deepEqual(json(out), {});
      else assert.equal(out, '');
      assert.match(stderr, /^stdin:1: (warning not-mapped|not-a-response): /);
    });

    it(`${command} wants to know which way`, async () => {
      assert.equal((await cli.run([command, 'sideways'])).code, 2);
    });
  }

  it('fhir to says that sex does not leave beside gender', async () => {
    const { code, out, stderr } = await cli.run(['fhir', 'to'], JSON.stringify(sample));

    assert.equal(code, 0);
    assert.doesNotMatch(out, /phenotypic/);
    assert.match(stderr, /^stdin:\d.*: personDemographics\.sex: warning sex-left-out: /);
  });

  it('fhir to takes all that a host can say', async () => {
    const plan = JSON.stringify(sample);
    await cli.file('before.json', (await cli.run(['fhir', 'to'], plan)).out);
    await cli.file('copy.html', '<p>Rhi</p>');

    const { code, out, stderr } = await cli.run(
      [
        ...['fhir', 'to', '--type', 'transaction', '--date', '2026-11-25', '--sex-and-gender'],
        ...['--plan-version', '7', '--custodian', 'RX1', '--confidentiality', 'N'],
        ...['--replaces', 'before.json', '--patient-copy', 'copy.html'],
      ],
      plan,
    );

    assert.equal(code, 0, stderr);
    assert.equal(json(out).type, 'transaction');
    assert.equal(json(out).timestamp, '2026-11-25T00:00:00Z');
    for (const said of ['"valueString": "7"', '"RX1"', '"confidentiality": "N"', '"replaces"'])
      assert.ok(out.includes(said), said);
    assert.ok(out.includes(Buffer.from('<p>Rhi</p>').toString('base64')));
  });

  it('fhir says which options it cannot do anything with', async () => {
    await cli.file('lines.ndjson', `${goodLine}\n${goodLine}\n`);
    const cases: [args: string[], told: RegExp][] = [
      [['to', '--type', 'message'], /--type is one of document, transaction/],
      [['to', '--date', '2026-02-30'], /--date is a date/],
      [['to', '--confidentiality', 'X'], /--confidentiality is one of/],
      [['to', '--replaces', 'none.json'], /none\.json: cannot be read/],
      [['to', '--replaces', 'good.json'], /good\.json is no FHIR Bundle/],
      [['to', '--patient-copy', 'good.json', 'lines.ndjson'], /is of one plan/],
      [['from', '--sex-and-gender'], /is an option of pcsp fhir to/],
    ];
    for (const [args, told] of cases) {
      const { code, stderr } = await cli.run(['fhir', ...args], goodLine);

      assert.equal(code, 2, args.join(' '));
      assert.match(stderr, told);
    }
  });

  describe('FHIR in XML', () => {
    const goal = (more = '') =>
      `<?xml version="1.0"?><Goal xmlns="http://hl7.org/fhir"><lifecycleStatus value="rejected"/>${more}<description><text value="Sing"/></description><subject><reference value="Patient/1"/></subject></Goal>`;

    it('is read as the same in JSON is', async () => {
      await cli.file('goal.xml', goal());
      const { code, out, stderr } = await cli.run(['fhir', 'from', 'goal.xml']);

      assert.equal(code, 1);
      assert.deepEqual(json(out), {});
      assert.match(stderr, /^goal\.xml:1: warning not-current: .*rejected.* It says: Sing$/m);
    });

    it('says what of it is no FHIR R4, which may change the rest', async () => {
      await cli.file('strange.xml', goal('<wasNotWanted value="true"/>'));
      const { stderr } = await cli.run(['fhir', 'from', 'strange.xml']);

      assert.match(stderr, /warning unknown-element: .*“wasNotWanted”/);
    });

    it('says what to install where it cannot be read', async () => {
      const bare = await Cli.make();
      await bare.removeXmlLibrary();
      await bare.file('goal.xml', goal());
      const { code, stderr } = await bare.run(['fhir', 'from', 'goal.xml']);
      await bare.remove();

      assert.equal(code, 1);
      assert.match(stderr, /error no-xml-library: .*npm install fhir@/);
    });

    it('is no resource, or is for another command, in so many words', async () => {
      await cli.file('plan.xml', '<plan><sleep/></plan>');

      const from = await cli.run(['fhir', 'from', 'plan.xml']);
      const validate = await cli.run(['validate', 'plan.xml']);

      assert.deepEqual([from.code, validate.code], [1, 1]);
      assert.match(from.stderr, /error not-fhir-xml/);
      assert.match(validate.out + validate.stderr, /error xml: .*pcsp fhir from/);
    });
  });

  it('questionnaire alone gives the Questionnaire', async () => {
    const { code, out } = await cli.run(['questionnaire']);

    assert.equal(code, 0);
    assert.equal(json(out).resourceType, 'Questionnaire');
  });
});

describe('pcsp schema', () => {
  it('gives the JSON Schema of the plan, or of a section', async () => {
    const whole = await cli.run(['schema']);
    assert.deepEqual(JSON.parse(whole.out), JSON.parse(JSON.stringify(jsonSchema('plan'))));

    const section = await cli.run(['schema', 'aboutMe']);
    assert.deepEqual(JSON.parse(section.out), JSON.parse(JSON.stringify(jsonSchema('aboutMe'))));
    assert.equal((await cli.run(['schema', 'nothing'])).code, 2);
  });
});

describe('pcsp diff', () => {
  it('finds nothing between a plan and itself', async () => {
    assert.deepEqual(await cli.run(['diff', 'good.json', '-'], goodLine), {
      code: 0,
      out: '',
      stderr: '',
    });
  });

  it('says what differs', async () => {
    const { code, out } = await cli.run(['diff', 'good.json', 'bad.json']);

    assert.equal(code, 1);
    assert.equal(
      out,
      'Changed: Person › Date of birth: Was 14 March 1988; Now 1988-02-31 (there is no such date)\n',
    );
  });

  it('says it as JSON', async () => {
    const { out } = await cli.run(['diff', '--json', 'good.json', 'bad.json']);

    assert.deepEqual(JSON.parse(out), [
      {
        kind: 'changed',
        path: ['personDemographics', 'dateOfBirth'],
        before: '1988-03-14',
        after: '1988-02-31',
      },
    ]);
  });

  it('wants two files that can be read', async () => {
    assert.equal((await cli.run(['diff', 'good.json'])).code, 2);
    assert.equal((await cli.run(['diff', '-', '-'])).code, 2);
    const { code, stderr } = await cli.run(['diff', 'good.json', 'no.json']);
    assert.equal(code, 2);
    assert.match(stderr, /^pcsp: no\.json: cannot be read: there is no such file\./);
  });
});

describe('progress', () => {
  const shown = async (isTTY: boolean): Promise<string> => {
    const written: string[] = [];
    const progress = new ProgressLine({
      isTTY,
      write: (text: string | Uint8Array) => written.push(String(text)) > 0,
    });
    progress.show(1, 1);
    await new Promise((done) => setTimeout(done, 250));
    progress.show(12_000, 3_400_000);
    progress.show(12_001, 3_400_000);
    progress.clear();
    return written.join('');
  };

  it('is shown now and then to somebody who looks, and taken away', async () => {
    assert.equal(await shown(true), '\r\u001b[K12,000 read, 3.4 MB\r\u001b[K');
  });

  it('is not written to a file', async () => {
    assert.equal(await shown(false), '');
  });
});
