// Lint rules, and the table that says which folder of src/ may import which.
import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import ours from './scripts/lint-rules.js';

/**
 * `imports` may be imported, of `types` only types; a folder with `dom: false` may not import Lit.
 * @type {Record<string, { imports?: string[], types?: string[], dom?: boolean }>}
 */
export const layers = {
  standard: { dom: false },
  validation: { dom: false, imports: ['standard'] },
  store: { dom: false, imports: ['standard', 'validation'] },
  conformance: { dom: false, imports: ['standard', 'validation'] },
  versions: { dom: false, imports: ['standard', 'validation', 'store'] },
  fhir: { dom: false, imports: ['standard', 'validation', 'versions', 'i18n', 'locales'] },
  locales: { dom: false, types: ['i18n'] },
  i18n: { dom: false, imports: ['standard', 'locales'], types: ['validation'] },
  terminology: { dom: false, imports: ['standard', 'validation'] },
  styles: {},
  events: { types: ['standard', 'validation', 'store'] },
  context: { types: ['standard', 'validation', 'store', 'i18n', 'terminology', 'events'] },
  fields: {
    imports: ['standard', 'store', 'i18n', 'terminology', 'styles', 'context'],
    types: ['validation'],
  },
  widget: {
    imports: [
      'standard',
      'validation',
      'store',
      'i18n',
      'locales',
      'styles',
      'events',
      'context',
      'fields',
    ],
  },
  sections: {
    imports: [
      'standard',
      'validation',
      'store',
      'i18n',
      'locales',
      'styles',
      'context',
      'fields',
      'widget',
    ],
  },
};
layers.plan = { imports: Object.keys(layers).filter((folder) => folder !== 'fhir') };
// for Node: nothing that a browser loads imports it
layers.cli = {
  dom: false,
  imports: [
    'standard',
    'validation',
    'conformance',
    'versions',
    'i18n',
    'terminology',
    'check-codes.ts',
    'fhir.ts',
    'validate.ts',
    'version.ts',
  ],
};

/** @type {(folder: string) => import('eslint').Linter.Config} */
function layer(folder) {
  const { imports = [], types = [], dom = true } = layers[folder] ?? {};
  return {
    files: [`src/${folder}/**`],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            {
              target: `./src/${folder}`,
              from: './src',
              except: [folder, ...imports, ...types].map((allowed) => `./${allowed}`),
              message: 'See the layers in eslint.config.js.',
            },
          ],
        },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            ...(folder === 'validation' ? [] : [noZod]),
            ...(folder === 'i18n' ? [] : [noI18next]),
            ...(dom ? [] : [noLit]),
            ...types.map((other) => ({
              regex: `^\\.\\./(.*/)?${other}/`,
              allowTypeImports: true,
              message: `Only types of ${other} may be imported here.`,
            })),
          ],
        },
      ],
    },
  };
}

const noZod = { regex: '^zod(/|$)', message: 'Only src/validation knows zod.' };
const noI18next = { regex: '^i18next(/|$)', message: 'Only src/i18n knows i18next.' };
const noLit = { regex: '^(lit|@lit)(/|$)', message: 'This folder runs without a DOM.' };

// what a reader looks for first stands first
const memberOrder = {
  order: 'as-written',
  memberTypes: [
    'public-static-field',
    'public-decorated-field',
    'public-instance-field',
    'protected-instance-field',
    '#private-instance-field',
    'constructor',
    ['public-get', 'public-set', 'public-decorated-get', 'public-decorated-set', 'public-method'],
    ['protected-get', 'protected-set', 'protected-method'],
    ['#private-get', '#private-set', '#private-method'],
  ],
};

const abbreviations =
  'acc arr attr btn cb ctx cur e el elem err ev evt fn idx len msg num obj opts prev prop req res str tmp val'.split(
    ' ',
  );

/** Patterns of syntax that are refused, each with what to write. */
const refused = {
  define: {
    selector:
      'MemberExpression[property.name="define"]:matches([object.name="customElements"], [object.property.name="customElements"]), Decorator[expression.callee.name="customElement"]',
    message: 'Only src/register* defines elements.',
  },
  // one question whether something is a list or a group is no ladder
  ladder: {
    selector: [
      'SwitchStatement:matches([discriminant.name="kind"], [discriminant.property.name="kind"])',
      ...['IfStatement', 'ConditionalExpression'].map(
        (branch) =>
          `${branch} > ${branch}.alternate > BinaryExpression.test:matches([left.name="kind"], [left.property.name="kind"])`,
      ),
      'IfStatement:has(> BinaryExpression.test[left.property.name="kind"]) ~ IfStatement > BinaryExpression.test[left.property.name="kind"][right.value!=/^(list|group)$/]',
    ].join(', '),
    message: 'Put what differs from kind to kind in a Record by kind.',
  },
  defaultTrue: {
    selector:
      'PropertyDefinition[value.value=true]:has(Decorator[expression.callee.name="property"] Property[key.name="type"][value.name="Boolean"])',
    message: 'Name a boolean property after the state that is not the default, which is false.',
  },
  private: {
    selector: ':matches(PropertyDefinition, MethodDefinition)[accessibility="private"]',
    message: 'Private members have #names.',
  },
  localeMethods: {
    selector: 'MemberExpression[property.name=/^toLocale(Date|Time)?String$/]',
    message: 'Dates and numbers are written by the Words of the form.',
  },
  fakeEvents: {
    selector: 'NewExpression[callee.name=/^(Keyboard|Mouse|Pointer|Input|Focus)Event$/]',
    message: 'Tests press real keys: see test/support/widget.ts.',
  },
  notRun: {
    selector:
      'CallExpression[callee.object.name=/^(describe|it|suite|test)$/][callee.property.name=/^(only|skip|todo)$/]',
    message: 'Every test runs, at least in the engines that can.',
  },
};

/** @type {(...patterns: { selector: string, message: string }[]) => import('eslint').Linter.RulesRecord} */
const refuse = (...patterns) => ({ 'no-restricted-syntax': ['error', ...patterns] });

export default defineConfig(
  globalIgnores(['dist', 'dist-demo', 'coverage', 'storybook-static']),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  importX.flatConfigs.typescript,
  {
    languageOptions: { parserOptions: { projectService: true } },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })],
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
            // `expect(a).to.equal(b)`, which open-wc's types make a promise
            { from: 'package', package: 'chai', name: 'Equal' },
          ],
        },
      ],
      // an interface may only give a name
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      // reading the packages as well would take most of the time that lint takes
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      // a pattern is also used in HTML, whose flag `v` wants these escaped
      'no-useless-escape': ['error', { allowRegexCharacters: ['-', '{', '|', '}', '/'] }],
      eqeqeq: 'error',
      // names are spelled in full, so that they can be searched
      'id-denylist': ['error', ...abbreviations],
    },
  },
  {
    files: ['{src,demo,stories,scripts,bench}/**', 'test/support/**'],
    ignores: ['**/*.codes.ts'],
    rules: { 'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/**', 'demo/**', 'stories/**', 'test/browser/**'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    settings: { litHtmlSources: true },
    rules: {
      // Lit binds a template's listeners
      '@typescript-eslint/unbound-method': 'off',
      // does not see `<label for>`; axe, in the browser tests, does
      'lit-a11y/accessible-name': 'off',
    },
  },
  {
    files: ['test/browser/**'],
    // `expect(value).to.be.true`
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  { files: ['test/**'], rules: refuse(refused.notRun) },
  { files: ['test/browser/**'], rules: refuse(refused.notRun, refused.fakeEvents) },
  {
    files: ['src/**', 'stories/**'],
    plugins: { ours },
    rules: { 'ours/logical-css': 'error' },
  },
  {
    files: ['src/**'],
    rules: {
      'ours/no-words-in-templates': 'error',
      '@typescript-eslint/member-ordering': ['error', { default: 'never', classes: memberOrder }],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [noZod, noI18next] }],
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  {
    files: ['src/**'],
    // the clock of the UK, and how each language writes
    ignores: ['src/model/uk-clock.ts', 'src/i18n/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Intl', message: 'Dates, numbers and lists are written by Words.' },
      ],
    },
  },
  {
    files: ['src/**'],
    rules: refuse(
      refused.define,
      refused.ladder,
      refused.defaultTrue,
      refused.private,
      refused.localeMethods,
    ),
  },
  { files: ['src/register.ts', 'src/register/**'], rules: { 'no-restricted-syntax': 'off' } },
  Object.keys(layers).map(layer),
  {
    files: ['src/*.ts', 'src/register/**'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            {
              target: './src',
              from: './src/cli',
              message: 'No entry point holds the command line.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { console: 'readonly', fetch: 'readonly', process: 'readonly', URL: 'readonly' },
    },
  },
);
