// `pcsp import-standard`: from a dataset in PRSB's format to sections that work.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { differences } from '../../src/cli/import-standard/compare.js';
import { readDatasets } from '../../src/cli/import-standard/dataset.js';
import { keyOfName } from '../../src/cli/import-standard/keys.js';
import { modelOfConcept, type Doubt } from '../../src/cli/import-standard/model-of-concept.js';
import type { Group, Leaf, List } from '../../src/model/element.js';
import { Cli } from '../support/cli.js';
import { sleepDataset } from '../support/prsb-dataset.js';

const [dataset] = readDatasets(sleepDataset);
const doubts: Doubt[] = [];
const [sleep, nights] = dataset!.concepts.map((one) => modelOfConcept(one, one.name, doubts));
const { children } = sleep as Group;

describe('a model that is made of a dataset', () => {
  it('has the kind, the M/R/O and the lengths that the dataset says', () => {
    const said = Object.entries(children).map(([key, { kind, mro }]) => [key, kind, mro]);

    assert.deepEqual(said, [
      ['personsName', 'string', 'M'],
      ['ward', 'coding', 'R'],
      ['wardNumber', 'string', 'R'],
      ['notes', 'list', 'R'],
      ['recording', 'url', 'R'],
      ['diary', 'textOrUrl', 'R'],
      ['wokeUp', 'boolean', 'R'],
      ['date', 'dateTime', 'R'],
      ['reviewDateInterval', 'dateTimeOrDuration', 'R'],
      ['born', 'date', 'R'],
      ['quality', 'scale', 'R'],
      ['weight', 'defined', 'R'],
      ['picture', 'defined', 'R'],
      ['naps', 'defined', 'R'],
      ['lengthOfANap', 'defined', 'R'],
      ['curve', 'text', 'R'],
      ['whereItHurts', 'defined', 'R'],
      ['neck', 'group', 'R'],
      ['role', 'codedText', 'R'],
      ['labelElement', 'text', 'R'],
      ['notes2', 'text', ''],
      ['becauseOf', 'codedText', 'R'],
      ['organisation', 'codedText', 'R'],
      ['wish', 'text', 'R'],
      ['need', 'list', 'R'],
    ]);
    const kinds = ['weight', 'picture', 'naps', 'lengthOfANap', 'whereItHurts'];
    assert.deepEqual(
      kinds.map((key) => (children[key] as Leaf).definition?.name),
      ['decimal', 'image', 'count', 'quantity', 'bodySite'],
    );
    const { personsName, date, quality, becauseOf, wish, born } = children as Record<
      string,
      object
    >;
    assert.deepEqual(personsName, {
      kind: 'string',
      mro: 'M',
      term: "Person's name",
      minLength: 2,
      maxLength: 35,
    });
    assert.equal((date as { precision: string }).precision, 'YMDHM');
    assert.equal((born as { precision: string }).precision, 'YMD!');
    assert.equal((quality as { max: number }).max, 10);
    assert.equal((wish as { nested: boolean }).nested, true);
    const { codes, maxTextLength } = becauseOf as {
      codes: { title: string };
      maxTextLength: number;
    };
    assert.deepEqual([codes.title, maxTextLength], ['SNOMED CT : - Sleep', 70]);
  });

  it('has a code and words beside the elements of a group that has more', () => {
    const { item } = children.need as List<Group>;

    assert.deepEqual(
      Object.entries(item.children).map(([key, { kind }]) => [key, kind]),
      [
        ['coding', 'coding'],
        ['text', 'text'],
        ['importance', 'scale'],
      ],
    );
  });

  it('is a list with a name of its own where the standard names its entries', () => {
    const { kind, named, term } = nights as List;

    assert.deepEqual({ kind, named, term }, { kind: 'list', named: true, term: 'Night log' });
  });

  it('says of each element what is left to decide', () => {
    const about = (name: string) =>
      doubts
        .filter(({ path }) => path.endsWith(`/${name}`))
        .map(({ doubt }) => doubt)
        .join('; ');

    assert.match(about('Ward'), /taken as a code/);
    assert.match(about('Curve'), /no kind of element for “complex”: taken as words/);
    assert.match(about('Length of a nap'), /its units are a guess: min, h/);
    assert.match(about('Units of measure'), /taken as the unit of the quantity beside it/);
    assert.match(
      about('Role'),
      /codes of its list are not in the dataset: “FHIR value set : - Role”/,
    );
    assert.match(about('Label'), /neither its data type nor its values/);
    assert.match(about('Notes'), /neither M, R nor O/);
    assert.match(about('Organisation'), /group without elements/);
    assert.match(about('Night log record entry'), /at least 1, and it is not Mandatory/);
    assert.equal(about('Woke up'), '');
  });
});

describe('the key of a name', () => {
  for (const [name, key] of Object.entries({
    'Date of birth': 'dateOfBirth',
    'Person’s e-mail (home)': 'personsEMail',
    'Ankle–brachial pressure': 'ankleBrachialPressure',
    Crème: 'creme',
    '2nd visit': 'element2ndVisit',
    '…': 'element',
    Entry: 'entryElement',
    __proto__: 'proto',
  }))
    it(`of “${name}” is ${key}`, () => assert.equal(keyOfName(name), key));
});

describe('the comparison with the standard here', () => {
  it('tells what differs, what is missing and what is more, in the sections that the dataset has', () => {
    const concept = (name: string, more: object, concept?: object[]) => ({
      ...{
        type: concept ? 'group' : 'item',
        name,
        mro: 'R',
        minimumMultiplicity: '0',
        maximumMultiplicity: '1',
      },
      ...(concept && { concept }),
      ...more,
    });
    const text = { valueDomain: [{ type: 'text', property: [{ maxLength: '90' }] }] };
    const [made] = readDatasets({
      dataset: [
        {
          name: 'S',
          version: '1',
          concept: [
            concept('Personal contacts', {}, [
              concept('Personal contacts record entry', { maximumMultiplicity: '*' }, [
                concept('Relationship type', { ...text, mro: 'M', minimumMultiplicity: '1' }),
                concept('Star sign', text),
              ]),
            ]),
          ],
        },
      ],
    });
    const model = modelOfConcept(made!.concepts[0]!, '', []);

    const found = differences({ personalContacts: model }).map(({ path, fact, there, here }) => [
      path.split('/').at(-1),
      fact,
      there,
      here,
    ]);

    assert.deepEqual(found, [
      ['Relationship type', 'mro', 'M', 'R'],
      ['Relationship type', 'min', 1, 0],
      ['Relationship type', 'maxLength', 90, 150],
      ['Star sign', 'element', true, false],
      ...['Name', 'Relationship', 'Contact details', 'Comments'].map((name) => [
        name,
        'element',
        false,
        true,
      ]),
    ]);
  });
});

describe('pcsp import-standard', () => {
  let cli: Cli;
  before(async () => {
    cli = await Cli.make();
    await cli.file('sleep.json', JSON.stringify(sleepDataset));
    await cli.file('package.json', '{"type":"module"}');
    const modules = join(cli.folder, 'node_modules', 'pcsp-elements');
    await mkdir(join(cli.folder, 'node_modules'));
    await symlink(join(cli.folder, '.bin', 'dist'), modules, 'dir');
    await writeFile(join(modules, 'package.json'), '{"type":"module","exports":{"./*":"./*.js"}}');
  });
  after(() => cli.remove());

  const to = ['--to', 'out', '--namespace', 'example-sleep'];

  it('writes sections whose tests pass, and which pcsp knows with --with', async () => {
    const { code, out, stderr } = await cli.run(['import-standard', ...to, 'sleep.json']);
    const files = (await readdir(join(cli.folder, 'out'))).sort();
    const tests = files
      .filter((name) => name.endsWith('.test.js'))
      .map((name) => join('out', name));
    const tested = spawnSync(process.execPath, ['--test', '--test-reporter=tap', ...tests], {
      cwd: cli.folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_TEST_CONTEXT: undefined },
    });

    assert.deepEqual([code, stderr], [0, '']);
    assert.match(out, /Night log: \d+ to look at\n[^]*13 files in out/);
    assert.deepEqual(
      files.filter((name) => name.startsWith('night')),
      [
        'night-log.model.js',
        'night-log.section.js',
        'night-log.test.js',
        'night-log.words.en-GB.js',
      ],
    );
    assert.match(tested.stdout, /# pass 9\n# fail 0/, tested.stdout);
    const written = await Promise.all(
      files.map((name) => readFile(join(cli.folder, 'out', name), 'utf8')),
    );
    assert.doesNotMatch(written.join(), /Not to be copied/);
    assert.match(
      written[files.indexOf('report.md')]!,
      /^# Sleep & rest \(draft\) 1\.0\n[^]*- Sleep \(assessment\)\/Curve: there is no kind/,
    );
    const schema = await cli.run([
      'schema',
      'example-sleep-nightLog',
      '--with',
      'out/night-log.section.js',
    ]);
    assert.match(schema.out, /"Hours"/);
  });

  it('makes one section of all, where that is asked for', async () => {
    await cli.run([
      'import-standard',
      '--whole',
      '--to',
      'whole',
      '--namespace',
      'example-sleep',
      'sleep.json',
    ]);

    const files = await readdir(join(cli.folder, 'whole'));
    assert.deepEqual(
      files.filter((name) => name.endsWith('.section.js')),
      ['sleep-rest.section.js'],
    );
  });

  it('writes over nothing, and says what is wrong with what it is given', async () => {
    await cli.file('other.json', '{"plan":1}');
    await cli.file('nameless.json', '{"dataset":[{"name":"S","concept":[{"type":"item"}]}]}');
    for (const [args, words] of [
      [[...to, 'sleep.json'], /out.*cannot be written: it is there/],
      [[...to, 'other.json'], /no dataset of PRSB’s: it has no list “dataset”/],
      [[...to, 'nameless.json'], /a concept has no name/],
      [[...to], /Name one file/],
      [['sleep.json'], /Say where to with --to/],
      [
        ['--to', 'x', '--namespace', 'sleep', 'sleep.json'],
        /--namespace is small letters with a hyphen/,
      ],
      [['--compare', 'none.json'], /none\.json/],
    ] as const) {
      const { code, stderr } = await cli.run(['import-standard', ...args]);

      assert.equal(code, 2, args.join(' '));
      assert.match(stderr, words);
    }
  });

  it('compares with the standard here', async () => {
    const { code, out } = await cli.run(['import-standard', '--compare', 'sleep.json']);

    assert.equal(code, 1);
    assert.match(out, /Night log: only in the dataset\n[^]*differences\.\n$/);
  });
});
