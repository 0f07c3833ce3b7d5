// Lint rules, and the table that says which folder of src/ may import which.
import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * `imports` may be imported, of `types` only types; a folder with `dom: false` may not import Lit.
 * @type {Record<string, { imports?: string[], types?: string[], dom?: boolean }>}
 */
const layers = {
  standard: { dom: false },
  validation: { dom: false, imports: ['standard'] },
  store: { dom: false, imports: ['standard', 'validation'] },
  conformance: { dom: false, imports: ['standard', 'validation'] },
  versions: { dom: false, imports: ['standard', 'validation', 'store'] },
  fhir: { dom: false, imports: ['standard', 'validation', 'versions', 'i18n', 'locales'] },
  locales: { dom: false, types: ['i18n'] },
  i18n: { dom: false, imports: ['standard', 'locales'], types: ['validation'] },
  terminology: { dom: false, imports: ['standard'] },
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
const noLit = { regex: '^(lit|@lit)(/|$)', message: 'This folder runs without a DOM.' };

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
      'import-x/no-cycle': 'error',
      // a pattern is also used in HTML, whose flag `v` wants these escaped
      'no-useless-escape': ['error', { allowRegexCharacters: ['-', '{', '|', '}', '/'] }],
      eqeqeq: 'error',
    },
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
  {
    files: ['src/**'],
    ignores: ['src/register.ts', 'src/register/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [noZod] }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name="define"]:matches([object.name="customElements"], [object.property.name="customElements"]), Decorator[expression.callee.name="customElement"]',
          message: 'Only src/register* defines elements.',
        },
      ],
    },
  },
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
