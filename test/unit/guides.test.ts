// What the guides say of the library is so: every element, test, tag, property and page that they
// name is there.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { issueRows } from '../../stories/guides/data/issues.js';
import { hazards } from '../../stories/guides/data/hazards.js';
import { filtered, matrix } from '../../stories/guides/data/matrix.js';
import { valueSets } from '../../src/standard/value-sets/index.js';
import { valueSetRows } from '../../stories/guides/data/value-sets.js';
import { readCsv } from '../support/csv.js';

const FOLDER = 'stories/guides';

const read = (file: string): string => readFileSync(file, 'utf8');

const textsIn = (folder: string, pattern: RegExp): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => pattern.test(file))
      .map((file) => [`${folder}/${file}`, read(`${folder}/${file}`)]),
  );

const guides = textsIn(FOLDER, /\.(mdx|html)$|samples\/.*\.ts$/);

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
      const term = terms.get(key)!;
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
    // no list of the standard has a most
    for (const { code, issues } of issueRows().filter((row) => row.code !== 'too-many')) {
      assert.ok(issues.length > 0, code);
      assert.ok(
        issues.every((issue) => issue.code === code),
        code,
      );
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

  it('are there', () => assert.ok(guides.size > 11));

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
