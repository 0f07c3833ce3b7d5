// Lint rules, and the table that says which folder of src/ may import which.
import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import ours from './scripts/lint-rules.js';

/**
 * The layers of src/, from the lowest up. A layer is a folder, or those files of a section whose
 * names say what they are. `imports` may be imported, of `types` only types; what has `dom: false`
 * may not import Lit.
 * @type {Record<string, { files?: string, imports?: string[], types?: string[], dom?: boolean }>}
 */
export const layers = {
  json: { dom: false },
  text: { dom: false },
  'value-sets': { dom: false, imports: ['json'] },
  model: { dom: false, imports: ['json'], types: ['value-sets'] },
  // kinds of elements that are no part of the standard, each in a file: loaded with the sections that have them
  kinds: { dom: false, imports: ['json', 'text', 'value-sets', 'model'] },
  'section models': {
    files: 'sections/*/*.model.ts',
    dom: false,
    imports: ['model', 'value-sets', 'kinds'],
  },
  'section words': { files: 'sections/*/*.words.*.ts', dom: false, types: ['i18n', 'locales'] },
  standard: { dom: false, imports: ['json', 'text', 'model', 'section models'] },
  validation: { dom: false, imports: ['json', 'text', 'value-sets', 'model', 'standard'] },
  store: { dom: false, imports: ['json', 'text', 'model', 'validation'] },
  remarks: { dom: false, imports: ['json', 'model', 'standard', 'validation', 'store'] },
  due: { dom: false, imports: ['json', 'text', 'value-sets', 'model', 'standard', 'validation'] },
  transcription: { dom: false, imports: ['json', 'text', 'model', 'standard', 'validation'] },
  conformance: { dom: false, imports: ['json', 'value-sets', 'model', 'standard', 'validation'] },
  // what an assessor or a supplier is given to read
  assessment: {
    dom: false,
    imports: ['json', 'text', 'model', 'standard', 'validation', 'conformance', 'i18n', 'locales'],
  },
  versions: { dom: false, imports: ['json', 'text', 'model', 'standard', 'validation'] },
  locales: { dom: false, imports: ['section words'], types: ['i18n'] },
  i18n: { dom: false, imports: ['json', 'model', 'locales'], types: ['standard', 'validation'] },
  migration: { dom: false, imports: ['json', 'model', 'standard'], types: ['value-sets'] },
  supplier: { dom: false, imports: ['json', 'model', 'standard', 'value-sets', 'i18n', 'fhir'] },
  terminology: { dom: false, imports: ['json', 'text', 'value-sets'] },
  fhir: {
    dom: false,
    imports: [
      ...['json', 'text', 'value-sets', 'model', 'standard', 'validation', 'i18n', 'locales'],
      ...['section words', 'section mappings'],
    ],
  },
  openehr: {
    dom: false,
    imports: [
      ...['json', 'text', 'value-sets', 'model', 'standard', 'validation', 'i18n', 'locales'],
    ],
  },
  'section mappings': {
    files: 'sections/*/*.fhir.ts',
    dom: false,
    imports: ['json', 'value-sets', 'model', 'section models', 'fhir'],
  },
  core: {
    dom: false,
    imports: [
      ...['json', 'value-sets', 'model', 'standard', 'validation', 'i18n', 'locales'],
      ...['terminology', 'migration', 'section words'],
    ],
  },
  styles: {},
  events: { imports: ['standard'], types: ['json', 'validation', 'store', 'remarks'] },
  context: {
    types: [
      ...['json', 'model', 'section models', 'standard', 'store', 'i18n', 'terminology', 'events'],
    ],
  },
  fields: {
    imports: [
      ...['json', 'text', 'value-sets', 'model', 'store', 'due', 'i18n', 'terminology', 'context'],
      'kinds',
    ],
    types: ['standard', 'validation'],
  },
  widget: {
    imports: [
      ...['json', 'model', 'standard', 'validation', 'store', 'i18n', 'locales', 'section words'],
      ...['styles', 'events', 'context', 'fields', 'remarks'],
    ],
  },
  sections: {
    files: 'sections/*/!(*.model|*.words.*|*.fhir).ts',
    imports: [
      ...['json', 'text', 'value-sets', 'model', 'section models', 'section words', 'standard'],
      ...['validation', 'store', 'due', 'i18n', 'context', 'fields', 'widget', 'kinds'],
    ],
  },
  plan: {
    imports: [
      ...['json', 'text', 'value-sets', 'model', 'standard', 'validation', 'store', 'due'],
      ...['conformance', 'versions', 'i18n', 'locales', 'terminology', 'styles', 'events'],
      ...['context', 'fields'],
      ...['widget', 'sections', 'section words', 'transcription'],
    ],
  },
  // keeps what widgets give; knows of them only their types
  drafts: { types: ['json', 'events', 'standard'] },
  // hears what widgets raise; knows of them only their types
  observation: { imports: ['json', 'model', 'standard'], types: ['events'] },
  // speaks to what is in another window; knows of widgets only their types
  messaging: { imports: ['json', 'core'], types: ['events', 'standard', 'validation'] },
  // what a framework makes of an element; the elements themselves are the host's to register
  frameworks: { types: ['standard', 'validation', 'events', 'widget'] },
  // for Node: draws elements where there is no browser
  ssr: { imports: ['json', 'text', 'i18n', 'styles', 'context', 'widget', 'plan'] },
  hydrate: {},
  // for Node: nothing that a browser loads imports it
  cli: {
    dom: false,
    imports: [
      ...['json', 'model', 'value-sets', 'standard', 'validation', 'conformance', 'due'],
      'versions',
      'i18n',
      ...['locales', 'terminology', 'plan', 'core', 'fhir.ts', 'html.ts', 'openehr.ts'],
      ...['kinds', 'transcription', 'assessment'],
    ],
  },
};

/** The glob, below src/, of the files of a layer, or of an entry point. */
const filesOf = (name) => layers[name]?.files ?? (name.endsWith('.ts') ? name : `${name}/**/*.ts`);

/** @type {(name: string) => import('eslint').Linter.Config} */
function layer(name) {
  const { imports = [], types = [], dom = true } = layers[name] ?? {};
  return {
    files: [`src/${filesOf(name)}`],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            {
              target: `./src/${filesOf(name)}`,
              from: './src/**/*',
              except: [name, ...imports, ...types].map((allowed) => `**/src/${filesOf(allowed)}`),
              message: 'See the layers in eslint.config.js.',
            },
          ],
        },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            ...(name === 'validation' ? [] : [noZod]),
            ...(name === 'i18n' ? [] : [noI18next]),
            ...(dom ? [] : [noLit]),
            ...types.map((other) => ({
              regex: typeOnly[other] ?? `^\\.\\./(.*/)?${other}/`,
              allowTypeImports: true,
              message: `Only types of ${other} may be imported here.`,
            })),
          ],
        },
      ],
    },
  };
}

/** What an import of a layer looks like that is no folder. */
const typeOnly = { 'section models': '\\.model\\.js$' };

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
  // whose paths would be those of every section, or none
  anySection: {
    selector: 'TSTypeReference[typeName.name="Form"]:not(:has(> TSTypeParameterInstantiation))',
    message: "Name the section: Form<'aboutMe'>.",
  },
  fakeEvents: {
    selector: 'NewExpression[callee.name=/^(Keyboard|Mouse|Pointer|Input|Focus)Event$/]',
    message: 'Tests press real keys: see test/support/widget.ts.',
  },
  // answers before the page has had the key, in Firefox
  otherKeys: {
    selector: 'ImportSpecifier[imported.name="sendKeys"]',
    message:
      'Keys are sent by `press`, `typeHere` and others of test/support/widget.ts, which wait.',
  },
  otherEmulation: {
    selector: 'ImportSpecifier[imported.name="emulateMedia"]',
    message:
      'Media are asked for with `emulate`, where it is Chromium: see test/support/emulate.ts.',
  },
  notRun: {
    selector:
      'CallExpression[callee.object.name=/^(describe|it|suite|test)$/][callee.property.name=/^(only|skip|todo)$/]',
    message: 'Every test runs, at least in the engines that can.',
  },
};

const refusedInSource = [
  refused.define,
  refused.ladder,
  refused.defaultTrue,
  refused.private,
  refused.localeMethods,
];

/** @type {(...patterns: { selector: string, message: string }[]) => import('eslint').Linter.RulesRecord} */
const refuse = (...patterns) => ({ 'no-restricted-syntax': ['error', ...patterns] });

export default defineConfig(
  globalIgnores(['build', 'dist', 'dist-demo', 'coverage', 'storybook-static', 'examples']),
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
  {
    files: ['test/browser/**'],
    rules: refuse(refused.notRun, refused.fakeEvents, refused.otherKeys, refused.otherEmulation),
  },
  {
    files: ['src/**', 'demo/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['src/**'],
    plugins: { ours },
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
  { files: ['src/**'], rules: refuse(...refusedInSource) },
  {
    files: ['src/sections/**'],
    ignores: ['src/sections/shared/**'],
    rules: refuse(...refusedInSource, refused.anySection),
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
