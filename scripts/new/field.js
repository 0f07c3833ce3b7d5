import { checkName, kebab, sentence } from './names.js';
import { afterLast, amongLines, intoBlock, intoImport, unlessTaken } from './places.js';

/** A kind of element whose JSON is a string of one line, to be made what it should be. */
export function newField(draft, kind) {
  checkName(kind, 'kind of element');
  const file = kebab(kind);
  const name = `show${kind[0].toUpperCase()}${kind.slice(1)}`;

  draft.edit(
    'src/model/element.ts',
    unlessTaken(kind),
    intoBlock(
      'export interface LeafValues {',
      `  /** what the string holds */\n  ${kind}: string;`,
    ),
    intoBlock('interface FactsByKind {', `  ${kind}: Pick<Facts, FactsOfText>;`),
    afterLast(/^export const \w+ = leaf\('\w+'\);$/, `export const ${kind} = leaf('${kind}');`),
  );
  draft.create(
    `src/fields/${file}.ts`,
    `import { html } from 'lit';
import type { Controls, Display } from './form.js';
import { textLine } from './text.js';

/** What it holds, and how it is captured. */
export const ${kind}Controls: Controls = {
  capture: (context) => textLine(context),
};

/** How a document shows it. */
export const ${name}: Display = ({ value }) => html\`<bdi>\${value}</bdi>\`;
`,
  );
  draft.edit(
    'src/fields/capturing.ts',
    unlessTaken(kind),
    amongLines(
      /^import \{.*\} from '(\.\/.*)\.js';$/,
      `import { ${kind}Controls } from './${file}.js';`,
    ),
    intoBlock("const controls: Capturing['controls'] = {", `  ${kind}: ${kind}Controls,`),
  );
  draft.edit(
    'src/fields/displays.ts',
    unlessTaken(kind),
    amongLines(/^import \{.*\} from '(\.\/.*)\.js';$/, `import { ${name} } from './${file}.js';`),
    intoBlock('export const displays: Displays = {', `  ${kind}: ${name},`),
  );
  draft.edit(
    'src/validation/rules.ts',
    intoBlock(
      "const rules: Record<Exclude<LeafKind, 'coding' | 'codedText'>, Rules> = {",
      `  ${kind}: { type: 'string', errors: (leaf) => words(...lengths(leaf)) },`,
    ),
  );
  draft.edit(
    'src/validation/json-schema.ts',
    intoBlock(
      "const leaves: Record<Exclude<LeafKind, 'coding' | 'codedText'>, (leaf: Leaf) => JsonSchema> = {",
      `  ${kind}: (leaf) => words(lengths(leaf)),`,
    ),
  );
  draft.edit(
    'src/fields/list-keys.ts',
    intoBlock(
      'const recordedWords: Record<LeafKind, Recorded | undefined> = {',
      `  ${kind}: asTheyAre,`,
    ),
  );
  draft.edit(
    'src/cli/import-standard/sample.ts',
    intoBlock(
      'const leaves: Readonly<Record<LeafKind, (leaf: Leaf) => unknown>> = {',
      `  ${kind}: wordsFor,`,
    ),
  );
  draft.edit(
    'src/standard/rows.ts',
    intoBlock(
      'const leafTypes: Record<LeafKind, LeafType> = {',
      `  ${kind}: named('${kind}', 'string'),`,
    ),
  );
  draft.edit(
    'src/plan/plan-changes/words.ts',
    intoBlock(
      'const sayings: { readonly [K in LeafKind]: ValueText<LeafValues[K]> } = {',
      `  ${kind}: asItIs,`,
    ),
  );
  draft.edit(
    'src/fhir/mappings/element-extension.ts',
    intoBlock(
      "const codecs: Readonly<Record<Exclude<LeafKind, 'defined'>, Codec>> = {",
      `  ${kind}: stringCodec,`,
    ),
  );
  draft.edit(
    'src/fhir/questionnaire/answers.ts',
    intoBlock('export const answerKinds: Record<QuestionKind, AnswerKind> = {', `  ${kind}: line,`),
  );
  draft.edit(
    'src/fhir/questionnaire/item.ts',
    intoBlock(
      'const questionFacts: Record<QuestionKind, (leaf: Leaf, making: Making) => ItemFacts> = {',
      `  ${kind}: plain('string'),`,
    ),
  );
  draft.edit(
    'test/support/arbitrary.ts',
    intoBlock(
      'const leaves: Record<LeafKind, (leaf: Leaf) => Values> = {',
      `  ${kind}: ({ minLength, maxLength }) => words(minLength, maxLength),`,
    ),
  );
  draft.edit(
    'test/support/every-element.ts',
    intoBlock(
      "const leaves: Record<Exclude<LeafKind, 'codedText' | 'defined'>, Write> = {",
      `  ${kind}: string,`,
    ),
  );
  draft.edit(
    'test/support/every-kind.ts',
    unlessTaken(kind),
    intoImport(kind, '../../src/model/element.js'),
    intoBlock(
      "const every = group('R', 'Every kind', {",
      `  ${kind}: ${kind}('O', '${sentence(kind)}'),`,
    ),
  );
  draft.create(`test/browser/fields-${file}.test.ts`, testOf(kind));
  return [
    `Say in src/model/element.ts what the JSON of “${kind}” is, and in src/validation/rules.ts and json-schema.ts what makes it wrong. If it is no string, npm run types says what else to change.`,
    `Write in src/fields/${file}.ts how it is captured and shown, with tests in test/browser/fields-${file}.test.ts.`,
    `Use it in the model of a section: src/sections/*/*.model.ts.`,
    'npm run check, then npm test.',
  ];
}

const testOf = (kind) => `import { expect, html } from '@open-wc/testing';
import '../support/every-kind.js';
import { mount, textbox, textOf, type, type Widget } from '../support/widget.js';

const capture = (value: object = {}): Promise<Widget> =>
  mount(html\`<test-every-kind .value=\${value as never}></test-every-kind>\`);

const shown = (value: object): Promise<Widget> =>
  mount(html\`<test-every-kind readonly .value=\${value as never}></test-every-kind>\`);

describe('a field of the kind ${kind}', () => {
  it('records what is typed', async () => {
    const widget = await capture();

    await type(textbox(widget, '${sentence(kind)}'), 'as it is');

    expect(widget.value).to.deep.equal({ ${kind}: 'as it is' });
  });

  it('shows what is recorded', async () => {
    const widget = await capture({ ${kind}: 'as it is' });

    expect(textbox(widget, '${sentence(kind)}').value).to.equal('as it is');
  });

  it('shows it to read', async () => {
    const widget = await shown({ ${kind}: 'as it is' });

    expect(textOf(widget)).to.contain('${sentence(kind)} as it is');
  });
});
`;
