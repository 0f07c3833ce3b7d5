// What README.md and docs/ say of the library is so, and their links lead somewhere.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import * as core from '../../src/core.js';
import * as fhir from '../../src/fhir.js';
import * as html from '../../src/html.js';
import * as hydrate from '../../src/hydrate.js';
import * as importText from '../../src/import-text.js';
import * as openehr from '../../src/openehr.js';
import * as messaging from '../../src/messaging.js';
import * as readiness from '../../src/readiness.js';
import * as ssr from '../../src/ssr.js';
import { issueRows } from '../../stories/guides/data/issues.js';
import { hazardsDocument } from '../support/hazards-document.js';

const read = (file: string): string => readFileSync(file, 'utf8');

const documents = ['.', 'docs', 'docs/decisions'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file)),
);

const withoutCode = (text: string): string => text.replace(/```[^]*?```/g, '');

/** The anchors that a code host gives the headings of a text. */
const anchorsOf = (text: string): string[] =>
  [...withoutCode(text).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** The links of a document in this repository that lead to no file, or to no heading of one. */
function deadLinks(name: string, text: string): string[] {
  const links = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)|\bsrc="([^"]+)"/g)];
  return links
    .map(([, link, picture]) => link ?? picture ?? '')
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path ? join(dirname(name), path) : name;
      if (path && !existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(path ? read(target) : text).includes(anchor);
    });
}

describe('the links of', () => {
  for (const file of documents)
    it(`${file} lead somewhere`, () => assert.deepEqual(deadLinks(file, read(file)), []));

  it('a document are told where they do not', () => {
    const text = '# A b\n[a](#a-b) [b](#c) [c](api.md#events) [d](api.md#nothing) [e](no.md)';
    assert.deepEqual(deadLinks('docs/x.md', text), ['#c', 'api.md#nothing', 'no.md']);
  });
});

describe('README.md', () => {
  it('is read in a few minutes', () => assert.ok(read('README.md').split('\n').length <= 151));

  it('shows the smallest valid plan', () => {
    const shown = /plan\.value = (\{[^]*?\n\});/.exec(read('README.md'))?.[1] ?? '';
    const json = shown
      .replace(/'([^']*)'/g, '"$1"')
      .replace(/(\w+):/g, '"$1":')
      .replace(/,(\s*[}\]])/g, '$1');
    const { valid, value } = core.validate('plan', JSON.parse(json));

    assert.equal(valid, true);
    assert.deepEqual(Object.keys(value ?? {}), ['personDemographics', 'gpPractices']);
  });
});

describe('docs/api.md', () => {
  const api = read('docs/api.md');

  it('has each code of an issue, with its severities', () => {
    const said = [
      ...api.matchAll(/^\| `([\w-]+)` +\| (error|warning|info|error or warning) +\|/gm),
    ];
    const found = issueRows().map(({ code, issues }) => [
      code,
      ['error', 'warning', 'info']
        .filter((severity) => issues.some((issue) => issue.severity === severity))
        .join(' or '),
    ]);

    const rows = said.map(([, code, severity]) => [code, severity]);
    assert.deepEqual(rows.sort(), found.sort());
  });

  it('has each property, method, attribute, event and slot of every element', () => {
    type Named = readonly { readonly name: string; readonly kind?: string }[];
    type Declared = Readonly<Partial<Record<'members' | 'attributes' | 'events' | 'slots', Named>>>;
    const { modules } = JSON.parse(read('custom-elements.json')) as {
      modules: { declarations: Declared[] }[];
    };
    const names = modules
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ members = [], attributes = [], events = [], slots = [] }) =>
        [...members, ...attributes, ...events, ...slots].map(({ name }) => name),
      );

    assert.ok(names.length > 100);
    const missing = [...new Set(names)].filter(
      (name) => name && !new RegExp(`\`${name}[\`(]`).test(api),
    );
    assert.deepEqual(missing, []);
  });
});

describe('docs/functions.md', () => {
  it('names functions where they are exported', () => {
    const text = read('docs/functions.md');
    const imports = [...text.matchAll(/import \{ (.*) \} from 'pcsp-elements\/([\w-]+)'/g)];
    const entries: Readonly<Record<string, object>> = {
      ...{ core, fhir, html, hydrate, messaging, readiness, ssr },
      'import-text': importText,
      openehr,
    };

    assert.ok(imports.length > 3);
    for (const [, names = '', entry = ''] of imports)
      for (const name of names.split(', ')) assert.ok(name in entries[entry]!, `${entry}: ${name}`);
    for (const [, name = ''] of text.matchAll(/`(?:await )?(\w+)\(/g))
      assert.ok(
        Object.values(entries).some((entry) => name in entry),
        name,
      );
  });

  it('has each command', () => {
    const commands = readdirSync('src/cli/commands')
      .map((file) => file.replace('.ts', ''))
      .filter((name) => name !== 'command');
    const text = read('docs/functions.md');

    assert.deepEqual(
      commands.filter((name) => !text.includes(`npx pcsp ${name} `)),
      [],
    );
  });
});

it('docs/hazards.md is what the hazards of the guides are', () => {
  assert.equal(read('docs/hazards.md'), hazardsDocument());
});
