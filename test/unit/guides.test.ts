// What the guides say of the library is so: every element, test, tag, property and page that they
// name is there.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { standard } from '../../src/core.js';
import { fhirMapping } from '../../src/fhir.js';
import { bundleIssueRows, responseIssueRows } from '../../stories/guides/data/fhir-issues.js';
import { resourceRows, responses } from '../../stories/guides/data/fhir-document.js';
import { mappedSections } from '../../stories/guides/data/fhir-mapping.js';
import { issueRows } from '../../stories/guides/data/issues.js';
import { hazards } from '../../stories/guides/data/hazards.js';
import { criteria } from '../../stories/guides/data/wcag.js';
import { filtered, matrix } from '../../stories/guides/data/matrix.js';
import { valueSets } from '../../src/value-sets/index.js';
import { valueSetRows } from '../../stories/guides/data/value-sets.js';
import { documentOf, planIn } from '../../stories/guides/samples/fhir.js';
import { compositionOf, planOfComposition } from '../../stories/guides/samples/openehr.js';
import { inNextVersion, NEXT } from '../../stories/guides/samples/versions.js';
import { draftOf } from '../../stories/guides/samples/from-documents.js';
import { emptyTable, standing } from '../../stories/guides/samples/readiness.js';
import { accepted } from '../../stories/guides/samples/node.js';
import { filledIn } from '../../stories/guides/samples/questionnaire.js';
import { readCsv } from '../support/csv.js';
import { FhirTerminologyServer } from '../support/fhir-terminology-server.js';
import { isAsShown, shownIn, Terminal } from '../support/terminal.js';

const FOLDER = 'stories/guides';

const read = (file: string): string => readFileSync(file, 'utf8');

const textsIn = (folder: string, pattern: RegExp): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => pattern.test(file))
      .map((file) => [`${folder}/${file}`, read(`${folder}/${file}`)]),
  );

/** What a stranger reads without Storybook, by hand and not made from data. */
const documents = new Map(
  ['README.md', 'docs/api.md', 'docs/embedding.md', 'docs/functions.md'].map((file) => [
    file,
    read(file),
  ]),
);

const guides = new Map([...textsIn(FOLDER, /\.(mdx|html)$|samples\/.*\.ts$/), ...documents]);

const all = (pattern: RegExp): [file: string, found: string][] =>
  [...guides].flatMap(([file, text]) =>
    [...text.matchAll(pattern)].map(([whole, part]): [string, string] => [file, part ?? whole]),
  );

describe('the matrix of the standard', () => {
  const oracle = readCsv(new URL('../data/elements.csv', import.meta.url));

  it('has a row for each element, with its obligation', () => {
    const shown = matrix.map(({ key, mro }) => [key, mro]);
    const wanted = oracle.map(({ key, mro }) => [key, mro]);
    assert.deepEqual(shown, wanted);
  });

  it('calls each by its whole name, also where that has a slash in it', () => {
    const terms = new Map(matrix.map(({ key, term }) => [key, term]));
    assert.equal(terms.get('contingencyPlans[]'), 'Contingency/safety plans');
    assert.equal(
      terms.get('contingencyPlans[].relapseIndicators[]'),
      'Relapse indicators / early warning signs',
    );
    for (const { key, standardPath } of oracle) {
      const term = terms.get(key!)!;
      assert.ok(`/${standardPath}`.endsWith(`/${term}`), key);
    }
  });

  it('names a file of tests that walks the same elements', () => {
    const files = new Set(matrix.map(({ test }) => test.file));
    for (const file of files) assert.match(read(file), /standard\.elements\(\)|elementRows|rows/);
  });

  it('shows what a filter asks for', () => {
    const shown = filtered({ obligations: new Set(['M']), section: 'contingencyPlans' });
    assert.ok(shown.length > 0);
    assert.ok(shown.every(({ mro, key }) => mro === 'M' && key.startsWith('contingencyPlans')));
  });
});

describe('the tables of the guides', () => {
  it('have every value set', async () => {
    const rows = await valueSetRows();
    const names = rows.map(({ name }) => name).sort();
    assert.deepEqual(names, Object.keys(valueSets).sort());
  });

  it('show each code of an issue as the library finds it', () => {
    for (const { code, issues } of issueRows()) {
      assert.ok(issues.length > 0, code);
      assert.ok(
        issues.every((issue) => issue.code === code),
        code,
      );
    }
  });
});

describe('the guide of FHIR', () => {
  it('shows the mapping of every element, each in its section', () => {
    const shown = mappedSections().flatMap(({ key, rows }) =>
      rows.map((row) => [key, row.key, row.location]),
    );
    const wanted = fhirMapping().map(({ key, location: home }) => [
      /^\w+/.exec(key)?.[0],
      key,
      home,
    ]);
    assert.deepEqual(shown, wanted);
    assert.equal(shown.length, standard.elements().length);
  });

  it('shows each code of an import as the library finds it', () => {
    for (const { code, issues } of [...bundleIssueRows(), ...responseIssueRows()])
      assert.ok(issues.length > 0, code);
  });

  it('counts the resources of the document, and has both kinds of response', () => {
    const types = resourceRows().map(({ type }) => type);
    assert.deepEqual(types.slice(0, 2), ['Composition', 'Patient']);
    assert.equal(new Set(types).size, types.length);
    const { nested, flat } = responses();
    assert.ok(nested?.some(({ item }) => item));
    assert.ok(flat?.length && !flat.some(({ item }) => item));
  });

  it('has samples that give a plan back', async () => {
    const { plan, valid, notTaken } = planIn(documentOf(samplePlan, new Date()));
    const { sex: _, ...person } = samplePlan.personDemographics;
    assert.deepEqual(
      [plan, valid, notTaken],
      [{ ...samplePlan, personDemographics: person }, true, []],
    );

    const { plan: answered, issues } = await filledIn(samplePlan, 'Patient/1', (_, response) =>
      Promise.resolve(response),
    );
    assert.deepEqual([answered, issues], [samplePlan, []]);
  });
});

describe('the guide of versions', () => {
  it('has a sample that renames, and tells what is no more', () => {
    const { myWellness } = samplePlan.aboutMe!;
    const multimediaLocation = 'https://media.example.org/me.webm';

    const { value, toLookAt } = inNextVersion({
      ...samplePlan,
      aboutMe: { ...samplePlan.aboutMe, multimediaLocation },
    });

    const aboutMe = (value as { aboutMe: Record<string, unknown> }).aboutMe;
    assert.equal(aboutMe.whenIAmWell, myWellness);
    assert.equal(aboutMe.multimediaLocation, multimediaLocation);
    assert.equal(
      toLookAt.some((words) => words.includes(NEXT.version)),
      true,
    );
  });
});

describe('the guide of documents', () => {
  it('has a sample that drafts what it knows, and gives the rest by its words', () => {
    const { draft, byHand } = draftOf('Triggers:\n- No sleep\n\nAllergies:\n- Penicillin\n');

    assert.match(JSON.stringify(draft), /No sleep/);
    assert.ok(byHand.includes('Penicillin'));
  });
});

describe('the guide of readiness', () => {
  it('has a sample that writes the table, and counts what it says', () => {
    const [head = [], ...rows] = emptyTable()
      .trim()
      .split('\n')
      .map((line) => line.trim().split(','));
    const state = head.indexOf('state');

    const { captured, toLookAt } = standing([
      head,
      ...rows.slice(0, 2).map((row) => row.with(state, 'captured')),
    ]);

    assert.deepEqual([captured, toLookAt], [2, []]);
  });
});

describe('the guide of openEHR', () => {
  it('has a sample that gives a plan back, and says who answers for it', () => {
    const composition = compositionOf(samplePlan, 'Dr A Bee');

    assert.match(composition, /"ctx\/composer_name":"Dr A Bee"/);
    const { plan, valid, notTaken } = planOfComposition(composition);
    const { sex: _, ...person } = samplePlan.personDemographics;
    assert.deepEqual([plan, valid], [{ ...samplePlan, personDemographics: person }, true]);
    assert.deepEqual(
      notTaken.map(({ code }) => code),
      ['masked'],
    );
  });
});

describe('the guide of the command line', () => {
  const transcripts = textsIn(`${FOLDER}/samples/terminal`, /\.txt$/);
  const server = new FhirTerminologyServer();
  let terminal: Terminal;

  before(async () => {
    await server.start();
    terminal = await Terminal.open();
  });
  after(async () => {
    await terminal.cli.remove();
    await server.stop();
  });

  for (const [file, transcript] of transcripts) {
    it(`shows what happens: ${file}`, async () => {
      const shown = shownIn(transcript);
      const outputs = await terminal.run(
        shown.map(({ command }) => command),
        { SERVER: server.url },
      );
      assert.ok(shown.length > 0);
      for (const [index, { command, output }] of shown.entries()) {
        const written = outputs[index]!.trimEnd();
        if (!isAsShown(written, output)) assert.equal(written, output, command);
      }
    });
  }

  it('shows every transcript', () => {
    const page = read(`${FOLDER}/command-line-and-node.mdx`);
    assert.ok(transcripts.size > 0);
    for (const file of transcripts.keys())
      assert.ok(page.includes(`'.${file.slice(FOLDER.length)}?raw'`), file);
  });

  it('would notice another output', () => {
    assert.ok(isAsShown('a\nb\nc', 'a\n…\nc'));
    assert.ok(!isAsShown('a\nb\nd', 'a\n…\nc'));
    assert.ok(!isAsShown('1', ''));
  });

  it('has options that there are, as the README and docs/ have', async () => {
    const texts = [...guides, ...transcripts];
    const calls = texts.flatMap(([file, text]) =>
      [...text.matchAll(/npx pcsp ([a-z][a-z-]*)([^|\n`]*)/g)].map(
        ([, command = '', rest = '']) => [file, command, rest] as const,
      ),
    );
    assert.ok(calls.length > 20);
    const helps = new Map<string, string>();
    for (const [file, command, rest] of calls) {
      if (!helps.has(command))
        helps.set(command, (await terminal.cli.run([command, '--help'])).out);
      const help = helps.get(command)!;
      assert.ok(help.startsWith(`pcsp ${command}`), `${file}: ${command}`);
      for (const [option] of rest.matchAll(/--[a-z-]+/g))
        assert.match(help, new RegExp(`^ +${option} `, 'm'), `${file}: ${command} ${option}`);
    }
  });

  it('speaks of options that there are', async () => {
    const commands = [
      ...['validate', 'report', 'due', 'fhir', 'questionnaire', 'openehr', 'schema', 'diff'],
    ];
    const helps = await Promise.all(commands.map((name) => terminal.cli.run([name, '--help'])));
    const page = read(`${FOLDER}/command-line-and-node.mdx`);
    const options = [...page.matchAll(/`(--[a-z]+)/g)].map(([, option]) => option!);
    assert.ok(options.length > 5);
    for (const option of options)
      assert.ok(
        helps.some(({ out }) => out.includes(`  ${option} `)),
        option,
      );
  });

  it('has a sample for Node that takes what is valid and refuses what is not', async () => {
    const { folder } = terminal.cli;

    const { plan, report, bundle } = await accepted(`${folder}/plan.json`);

    assert.deepEqual(plan, samplePlan);
    assert.equal(report.mandatory.missing, 0);
    assert.equal(bundle.resourceType, 'Bundle');
    await assert.rejects(accepted(`${folder}/draft.json`), /Fill in “Triggers”/);
  });
});

// every criterion of WCAG 2.2 at A and AA, by guideline: how many there are at both levels
const CRITERIA: Readonly<Record<string, readonly number[]>> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};

describe('the accessibility statement', () => {
  it('goes through WCAG 2.2, criterion by criterion', () => {
    assert.deepEqual(
      criteria.map(({ number }) => number),
      Object.entries(CRITERIA).flatMap(([guideline, numbers]) =>
        numbers.map((number) => `${guideline}.${number}`),
      ),
    );
  });

  for (const { number, name, verified, tests } of criteria)
    it(`says how ${number} ${name} was verified`, () => {
      assert.equal(tests.length > 0, verified === 'tested');
      for (const { file, title } of tests) {
        assert.ok(existsSync(file), file);
        assert.ok(read(file).includes(title), `${file}: ${title}`);
      }
    });
});

describe('the clinical safety notes', () => {
  for (const { hazard, tests } of hazards) {
    it(`name tests that there are: ${hazard}`, () => {
      assert.ok(tests.length > 0);
      for (const { file, title } of tests) {
        assert.ok(existsSync(file), file);
        assert.ok(read(file).includes(title), `${file}: ${title}`);
      }
    });
  }
});

describe('the guides', () => {
  const manifest = read('custom-elements.json');

  it('are there', () => assert.ok(guides.size > 13));

  it('have a place in the sidebar', () => {
    const order = read('.storybook/preview.ts');
    for (const [file, text] of textsIn(FOLDER, /\.mdx$/)) {
      const title = /title="Guides\/([^"]+)"/.exec(text)?.[1];
      assert.ok(order.includes(`'${title}',`), file);
    }
  });

  it('name tags that there are', () => {
    const found = all(/<(pcsp-[a-z-]+)/g);
    assert.ok(found.length > 0);
    for (const [file, tag] of found) {
      assert.ok(manifest.includes(`"tagName": "${tag}"`), `${file}: ${tag}`);
    }
  });

  it('name custom properties that there are', () => {
    for (const [file, name] of all(/--pcsp-[a-z-]*[a-z]/g)) {
      assert.ok(manifest.includes(`"name": "${name}`), `${file}: ${name}`);
    }
  });

  it('import from where the package exports', () => {
    const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };
    const found = all(/from 'pcsp-elements([^']*)'/g);
    assert.ok(found.length > 0);
    for (const [file, path] of found) {
      const key = `.${path}`;
      const isThere = key in exports || `${key.replace(/\/[^/]+$/, '')}/*` in exports;
      assert.ok(isThere, `${file}: pcsp-elements${path}`);
    }
  });

  it('lead to pages that there are', () => {
    const titles = [
      ...textsIn(FOLDER, /\.mdx$/).values(),
      ...textsIn('stories', /\.stories\.ts$/).values(),
    ].map((text) => /title[=:] ?["']([^"']+)/.exec(text)?.[1] ?? '');
    const ids = new Set(titles.map((title) => title.toLowerCase().replace(/[^a-z0-9]+/g, '-')));
    const found = all(/path=\/docs\/([a-z-]+)--docs/g);
    assert.ok(found.length > 20);
    for (const [file, id] of found) assert.ok(ids.has(id), `${file}: ${id}`);
  });
});
