import type { Element, Group, Leaf } from '../../model/element.js';
import type { SectionModel } from '../../standard/supplied-section.js';
import { kebabOfName, keyOfName } from './keys.js';
import type { Doubt } from './model-of-concept.js';
import { sampleOf } from './sample.js';
import { ModelSource, wordsOf } from './source.js';

/** A section that was made of a part of a dataset. */
export interface ImportedSection {
  /** the standard's own name */
  readonly name: string;
  readonly model: SectionModel;
  readonly doubts: readonly Doubt[];
}

interface Origin {
  readonly standard: string;
  readonly version: string;
  readonly namespace: string;
}

/** What is written of a section: texts by the names of their files. */
export function filesOfSection(
  { name, model }: ImportedSection,
  { standard, version, namespace }: Origin,
): Readonly<Record<string, string>> {
  const base = kebabOfName(name);
  const key = keyOfName(name);
  const source = new ModelSource();
  const made = source.of(model);
  const from = JSON.stringify(`${standard} ${version}`.trim()).replaceAll('\n', ' ');
  const head = `// Made of ${from} by pcsp import-standard: see report.md for what is left to decide.\n`;
  return {
    [`${base}.model.js`]: `${head}import { ${[...source.kinds].sort().join(', ')} } from 'pcsp-elements/model';

${source.codes.map(([constant, codes]) => `const ${constant} = ${codes};\n\n`).join('')}export const ${key} = ${made};
`,
    [`${base}.words.en-GB.js`]: `// The standard's own names: say them as your readers do, and add hints.
export const ${key}Words = ${JSON.stringify(wordsOf(model), null, 2)};
`,
    [`${base}.section.js`]: `import { defineSection } from 'pcsp-elements/model';
import { ${key} as model } from './${base}.model.js';
import { ${key}Words as words } from './${base}.words.en-GB.js';

export const ${key} = defineSection({
  namespace: ${JSON.stringify(namespace)},
  key: ${JSON.stringify(key)},
  tag: ${JSON.stringify(`${namespace}-${base}`)},
  model,
  words,
});
`,
    [`${base}.test.js`]: testOf(base, key, model),
  };
}

/** Each element below another, as a test lists it: its key, M/R/O and kind. */
function* lines(element: Element, key: string): Generator<readonly [string, string, string]> {
  const own = element.kind === 'list' ? element.item : element;
  yield [element.kind === 'list' ? `${key}[]` : key, own.mro, kindNameOf(own)];
  if (own.kind !== 'group') return;
  const at = element.kind === 'list' ? `${key}[]` : key;
  for (const [name, child] of Object.entries(own.children)) yield* lines(child, `${at}.${name}`);
}

const kindNameOf = (element: Leaf | Group): string =>
  element.kind === 'defined' ? (element.definition?.name ?? '') : element.kind;

const testOf = (base: string, key: string, model: SectionModel): string => {
  const rows = [...lines(model, key)].slice(1).map((row) => `  ${JSON.stringify(row)},\n`);
  return `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonSchema, validate } from 'pcsp-elements/core';
import { fromFhirBundle, toFhirBundle } from 'pcsp-elements/fhir';
import { ${key} as section } from './${base}.section.js';

// what the standard names: its key, M/R/O and kind
const ELEMENTS = [
${rows.join('')}];

const SAMPLE = ${JSON.stringify(sampleOf(model), null, 2)};

function elementsOf(element, key) {
  const isList = element.kind === 'list';
  const own = isList ? element.item : element;
  const at = isList ? key + '[]' : key;
  const below = Object.entries(own.children ?? {});
  const kind = own.definition?.name ?? own.kind;
  return [[at, own.mro, kind], ...below.flatMap(([name, one]) => elementsOf(one, at + '.' + name))];
}

test('has the elements that the standard names', () => {
  assert.deepEqual(elementsOf(section.model, ${JSON.stringify(key)}).slice(1), ELEMENTS);
});

test('takes a value with all of them', () => {
  const errors = validate(section.key, SAMPLE).issues.filter(({ severity }) => severity === 'error');
  assert.deepEqual(errors, []);
  assert.equal(jsonSchema(section.key).$schema, 'https://json-schema.org/draft/2020-12/schema');
});

test('goes to FHIR and comes back', () => {
  const { plan } = fromFhirBundle(JSON.parse(JSON.stringify(toFhirBundle({ [section.key]: SAMPLE }))));
  assert.deepEqual(plan[section.key], SAMPLE);
});
`;
};

const count = (model: Element): number => [...lines(model, '')].length;

/** What a person has to decide, section by section. */
export const reportOf = (
  sections: readonly ImportedSection[],
  { standard, version }: Origin,
): string =>
  `# ${standard} ${version}

${sections
  .map(
    ({ name, model, doubts }) => `## ${name}

${count(model)} elements. ${doubts.length ? `${doubts.length} to look at:` : 'Nothing is left to decide.'}

${doubts.map(({ path, doubt }) => `- ${path}: ${doubt}\n`).join('')}`,
  )
  .join('\n')}`;
