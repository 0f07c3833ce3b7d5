// Each lint rule that CONVENTIONS.md names, on code that breaks it and on code that does not.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import stylelint from 'stylelint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({
  // the code below is in no project, so what needs its types is left out
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

/** The rules that code breaks, as if it stood in a file. */
async function broken(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  assert.ok(result, 'the file is not linted');
  return [...new Set(result.messages.map(({ ruleId }) => ruleId))];
}

const html = (template: string) => `import { html } from 'lit';\nexport const x = ${template};`;
const element = (member: string) => `
  import { LitElement } from 'lit';
  import { property } from 'lit/decorators.js';
  export class X extends LitElement { ${member} }`;

const cases: [what: string, rule: string, file: string, bad: string, good: string][] = [
  [
    'words in a template',
    'ours/no-words-in-templates',
    'src/sections/x.ts',
    html('html`<p>${1} entries</p>`'),
    html('html`<p class="entries">${[1].map((one) => html`<b>${one > 0}</b>, `)} 1.</p>`'),
  ],
  [
    'words in an attribute that is read out',
    'ours/no-words-in-templates',
    'src/sections/x.ts',
    html('html`<button aria-label="Close ${1}"></button>`'),
    html('html`<button aria-label="${1}"></button>`'),
  ],
  [
    'a private method before a public one',
    '@typescript-eslint/member-ordering',
    'src/store/x.ts',
    'export class X { #a(): void {} b(): void { this.#a(); } }',
    'export class X { b(): void { this.#a(); } #a(): void {} }',
  ],
  [
    'Intl outside of i18n',
    'no-restricted-globals',
    'src/fields/x.ts',
    'export const x = new Intl.NumberFormat();',
    'export const x = (words: { number(of: number): string }) => words.number(1);',
  ],
  [
    'a date written by itself',
    'no-restricted-syntax',
    'src/fields/x.ts',
    'export const x = new Date().toLocaleDateString();',
    'export const x = new Date().toISOString();',
  ],
  [
    'i18next outside of i18n',
    '@typescript-eslint/no-restricted-imports',
    'src/fields/x.ts',
    "export { default } from 'i18next';",
    "export { html } from 'lit';",
  ],
  [
    'Lit where there is no DOM',
    '@typescript-eslint/no-restricted-imports',
    'src/store/x.ts',
    "export { html } from 'lit';",
    "export { valueAt } from '../json/path.js';",
  ],
  [
    'an import against the layers',
    'import-x/no-restricted-paths',
    'src/store/x.ts',
    "export { field } from '../fields/field.js';",
    "export { check } from '../validation/check.js';",
  ],
  [
    'a switch on kind',
    'no-restricted-syntax',
    'src/fields/x.ts',
    `export function x(kind: string) { switch (kind) { case 'url': return 1; default: return 2; } }`,
    'export const x: Record<string, number> = { url: 1 };',
  ],
  [
    'a chain of questions what kind something is',
    'no-restricted-syntax',
    'src/fields/x.ts',
    `export const x = ({ kind }: { kind: string }) => kind === 'url' ? 1 : kind === 'text' ? 2 : 3;`,
    `export const x = ({ kind }: { kind: string }) => kind === 'list' ? 1 : 3;`,
  ],
  [
    'a ladder of else-ifs on kind',
    'no-restricted-syntax',
    'src/fields/x.ts',
    `export function x(a: { kind: string }) {
      if (a.kind === 'url') return 1; else if (a.kind === 'text') return 2;
      return 3;
    }`,
    `export function x(a: { kind: string }) { if (a.kind === 'list') return 1; return 3; }`,
  ],
  [
    'a ladder of ifs on kind',
    'no-restricted-syntax',
    'src/fields/x.ts',
    `export function x(a: { kind: string }) {
      if (a.kind === 'list') return 1;
      if (a.kind === 'text') return 2;
      return 3;
    }`,
    `export function x(a: { kind: string }) {
      if (a.kind === 'list') return 1;
      if (a.kind === 'group') return 2;
      return 3;
    }`,
  ],
  [
    'a boolean property that is true at first',
    'no-restricted-syntax',
    'src/plan/x.ts',
    element('@property({ type: Boolean }) editable = true;'),
    element('@property({ type: Boolean }) readonly = false;'),
  ],
  [
    'the keyword private',
    'no-restricted-syntax',
    'src/plan/x.ts',
    'export class X { private a = 1; b(): number { return this.a; } }',
    'export class X { #a = 1; b(): number { return this.#a; } }',
  ],
  [
    'a tag defined outside of src/register',
    'no-restricted-syntax',
    'src/plan/x.ts',
    `customElements.define('x-y', class extends HTMLElement {});`,
    `customElements.get('x-y');`,
  ],
  [
    'what is logged',
    'no-console',
    'src/plan/x.ts',
    `console.log('here');`,
    `console.warn('The words could not be fetched.');`,
  ],
  [
    'an abbreviation',
    'id-denylist',
    'demo/x.ts',
    'export const x = (evt: Event) => evt.target;',
    'export const x = (event: Event) => event.target;',
  ],
  [
    'a file that is too long',
    'max-lines',
    'src/plan/x.ts',
    'void 0;\n'.repeat(351),
    `void 0;\n// why\n\n`.repeat(350),
  ],
  [
    'a key that nobody pressed',
    'no-restricted-syntax',
    'test/browser/x.test.ts',
    `document.body.dispatchEvent(new KeyboardEvent('keydown'));`,
    `window.dispatchEvent(new Event('beforeprint'));`,
  ],
  [
    'a test that does not run',
    'no-restricted-syntax',
    'test/unit/x.test.ts',
    `import { it } from 'node:test';\nit.skip('is', () => {});`,
    `import { it } from 'node:test';\n(process.env['X'] ? it : it.skip)('is', () => {});`,
  ],
  [
    'a form of any section, in a section',
    'no-restricted-syntax',
    'src/sections/about-me/x.ts',
    "import type { Form } from '../../fields/form.js';\nexport const x = (form: Form) => form.label([]);",
    "import type { Form } from '../../fields/form.js';\nexport const x = (form: Form<'aboutMe'>) => form.label([]);",
  ],
  [
    'loose equality',
    'eqeqeq',
    'src/plan/x.ts',
    'export const x = (a: unknown) => a == null;',
    'export const x = (a: unknown) => a === null;',
  ],
];

describe('lint', () => {
  for (const [what, rule, file, bad, good] of cases) {
    it(`refuses ${what}`, async () => {
      assert.deepEqual(await broken(file, bad), [rule]);
    });

    it(`takes what stands in the place of ${what}`, async () => {
      assert.deepEqual(await broken(file, good), []);
    });
  }
});

const styles = (rules: string) => `import { css } from 'lit';\nexport const x = css\`${rules}\`;`;

const styleCases: [what: string, rule: string, bad: string, good: string][] = [
  [
    'a margin on a side',
    'csstools/use-logical',
    'p { color: red; margin-left: 1px }',
    'p { /* left: */ margin-inline-start: 1px } @container (max-width: 1em) { p { inset: 0 } }',
  ],
  [
    'words that start on the right',
    'csstools/use-logical',
    'p { text-align: right }',
    'p { text-align: end; line-height: 1 }',
  ],
  ['a width', 'csstools/use-logical', 'p { width: ${wide} }', 'p { inline-size: ${wide} }'],
  ['a misspelt property', 'property-no-unknown', 'p { colr: red }', 'p { --colr: red }'],
  [
    'a value that no browser knows',
    'declaration-property-value-no-unknown',
    'p { display: gird }',
    'p { display: grid }',
  ],
];

describe('lint of styles', () => {
  const brokenIn = async (code: string, codeFilename: string) => {
    const { results } = await stylelint.lint({ code, codeFilename });
    return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
  };

  for (const [what, rule, bad, good] of styleCases) {
    it(`refuses ${what}, in a module and in a style sheet`, async () => {
      assert.deepEqual(await brokenIn(styles(bad), 'src/styles/x.ts'), [rule]);
      assert.deepEqual(await brokenIn(bad.replace('${wide}', '1px'), 'demo/x.css'), [rule]);
    });

    it(`takes what stands in the place of ${what}`, async () => {
      assert.deepEqual(await brokenIn(styles(good), 'src/styles/x.ts'), []);
    });
  }
});
