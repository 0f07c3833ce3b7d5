// Whether the repository keeps the rules of CONVENTIONS.md that no lint rule sees, and whether each of
// these checks can fail.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint, type Linter } from 'eslint';
import { layers } from '../../eslint.config.js';
import { planModel } from '../../src/standard/plan-model.js';
import {
  circles,
  conventions,
  decisions,
  elements,
  folders,
  glossary,
  languages,
  names,
  publicDocs,
  readFiles,
  sections,
  versions,
  type Check,
  type Files,
} from '../support/conventions.js';

const files = readFiles();

// the repository with one thing wrong

function changed(path: string, from: string | RegExp, to: string): Files {
  const before = files.get(path) ?? '';
  const after = before.replace(from, () => to);
  assert.notEqual(after, before, `${path} has no ${String(from)}`);
  return new Map([...files, [path, after]]);
}

const added = (path: string, text: string): Files => new Map([...files, [path, text]]);

function without(path: string): Files {
  assert.ok(files.has(path), path);
  return new Map([...files].filter(([one]) => one !== path));
}

/** The rules of lint that are on, anywhere. */
async function lintRules(): Promise<string[]> {
  const eslint = new ESLint();
  const kinds = ['src/plan/plan.element.ts', 'test/browser/x.test.ts', 'scripts/test.js'];
  const configs = await Promise.all(
    kinds.map((path) => eslint.calculateConfigForFile(path) as Promise<Linter.Config>),
  );
  return configs.flatMap(({ rules = {} }) =>
    Object.entries(rules)
      .filter(([, level]) => [level].flat()[0] !== 0)
      .map(([rule]) => rule),
  );
}

const record = 'docs/decisions/0029-on-paper.md';
const listed = 'docs/decisions/README.md';
const layered = Object.keys(layers);
const keys = Object.keys(planModel.children);
const rules = await lintRules();

describe('the repository keeps its conventions about', () => {
  const kept: Record<string, Check> = {
    'decision records': decisions,
    'folders of src/': folders(layered),
    'imports in circles': circles,
    'names of the code': names,
    'the glossary': glossary,
    elements,
    'tests of all sections': sections(keys),
    languages,
    'what is public': publicDocs,
    'versions of dependencies': versions,
    'conventions that are checked': conventions(rules),
  };

  for (const [what, check] of Object.entries(kept)) {
    it(what, () => assert.deepEqual(check(files), []));
  }

  it('and says many', () => {
    assert.ok((files.get('CONVENTIONS.md')?.match(/^- /gm) ?? []).length > 50);
  });
});

const broken: [what: string, check: Check, files: Files, complaints: string[]][] = [
  [
    'a circle of types',
    circles,
    changed('src/json/path.ts', /^/, "import type { Element } from '../model/element-at.js';\n"),
    ['src/json/path.ts -> src/model/element-at.ts -> src/json/path.ts'],
  ],
  [
    'a circle of modules outside of src',
    circles,
    changed('scripts/processes.js', /^/, "import './steps.js';\n"),
    ['scripts/processes.js -> scripts/steps.js -> scripts/processes.js'],
  ],
  [
    'one name for two things',
    names,
    added('src/store/x.ts', 'interface Mapping {}\n'),
    ['Mapping is in src/fhir/mappings/mapping.ts and src/store/x.ts'],
  ],
  [
    'a word of the glossary whose file is gone',
    glossary,
    without('src/fields/disclosure.ts'),
    ['docs/glossary.md names src/fields/disclosure.ts, which is not there'],
  ],
  [
    'a record that is not listed',
    decisions,
    changed(listed, /^- \[0029\].*\n/m, ''),
    ['not listed: - [0029](0029-on-paper.md) On paper'],
  ],
  [
    'a record that there is not',
    decisions,
    changed(listed, /$/, '- [9999](9999.md) No'),
    ['no record: - [9999](9999.md) No'],
  ],
  [
    'a record without its consequences',
    decisions,
    changed(record, '## Consequences', '## So'),
    [`${record} says “Context, Decision, So”`],
  ],
  [
    'a record with the number of another',
    decisions,
    changed(record, '# 29.', '# 30.'),
    [`${record} does not start with its number`],
  ],
  [
    'a record that is too long',
    decisions,
    changed(record, /$/, 'word '.repeat(600)),
    [`${record} is longer than 600 words`],
  ],
  [
    'a folder without a layer, and not in CONTRIBUTING.md',
    folders(layered),
    added('src/new/new.ts', ''),
    ['src/new is no layer of eslint.config.js', 'src/new is not in CONTRIBUTING.md'],
  ],
  [
    'a register file for another tag',
    elements,
    changed('src/register/about-me.ts', "'pcsp-about-me'", "'pcsp-me'"),
    ['src/register/about-me.ts does not define pcsp-about-me'],
  ],
  [
    'an element of which nothing is there but its register file',
    elements,
    added('src/register/new.ts', "define('pcsp-new', PcspNew)"),
    [
      'pcsp-new is not in src/register.ts or src/register/plan.ts',
      'pcsp-new is not exported by src/index.ts',
      'pcsp-new is not described in custom-elements.json',
      'pcsp-new is not in the README',
      'pcsp-new is not drawn by a browser test',
      'pcsp-new is not in a story',
    ],
  ],
  [
    'a property without a doc comment',
    elements,
    changed('custom-elements.json', /"description": "The time now, [^"]*"/, '"summary": ""'),
    ['now of pcsp-provider has no doc comment'],
  ],
  [
    'a section that is left out of the tests of all sections',
    sections(keys),
    changed('test/support/sections.ts', "key: 'formulations',", ''),
    ['formulations is not in test/support/sections.ts'],
  ],
  [
    'a language without a file of the English',
    languages,
    without('src/locales/cy/plan-words.ts'),
    ['cy has no plan-words.ts'],
  ],
  [
    'a language that cannot be asked for',
    languages,
    changed('src/i18n/languages.ts', '../locales/cy.js', ''),
    ['cy is not in src/i18n/languages.ts'],
  ],
  [
    'a public function without a doc comment',
    publicDocs,
    changed(
      'src/versions/diff.ts',
      /\/\*\*(?:(?!\*\/).)*\*\/\n(?=export function diffPlans|export const diffPlans)/s,
      '',
    ),
    ['diffPlans of src/versions/diff.ts has no doc comment'],
  ],
  [
    'a version that is not exact',
    versions,
    changed('package.json', /"ajv": "/, '"ajv": "^'),
    ['ajv is at ^8.20.0'],
  ],
  [
    'a dependency that hosts could not share',
    versions,
    changed('package.json', /"lit": "\^/, '"lit": "'),
    ['lit is at 3.3.3'],
  ],
  ...['', ' (test `unit/nothing`)', ' (lint `nothing`)', ' (types, script `nothing`)'].map(
    (checks): (typeof broken)[number] => [
      `a rule that nothing checks, as it says${checks || ' nothing'}`,
      conventions(rules),
      added('CONVENTIONS.md', `- A rule.${checks}`),
      [`“${checks.replace(/^ \(|types, |\)$/g, '')}” checks nothing: A rule.${checks}`],
    ],
  ),
];

describe('it is found out', () => {
  for (const [what, check, wrong, complaints] of broken) {
    it(what, () => {
      const before = check(files);
      assert.deepEqual(
        check(wrong).filter((complaint) => !before.includes(complaint)),
        complaints,
      );
    });
  }
});
