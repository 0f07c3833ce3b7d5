// What `npm run lint:styles` asks of style sheets, and of styles within modules.

/** @type {import('stylelint').Config} */
export default {
  plugins: ['stylelint-use-logical'],
  overrides: [{ files: ['**/*.ts'], customSyntax: 'postcss-lit' }],
  ignoreFiles: ['dist/**', 'dist-demo/**', 'storybook-static/**'],
  reportNeedlessDisables: true,
  rules: {
    // the page may be written from either side
    'csstools/use-logical': 'always',
    // what a browser would drop without a word
    'at-rule-no-unknown': true,
    'color-no-invalid-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-property-value-no-unknown': [
      true,
      // what stands for an expression of a template
      { ignoreProperties: { '/.*/': '/POSTCSS_LIT/' } },
    ],
    'function-calc-no-unspaced-operator': true,
    'function-no-unknown': true,
    'media-feature-name-no-unknown': true,
    'named-grid-areas-no-invalid': true,
    'no-invalid-double-slash-comments': true,
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'unit-no-unknown': true,
    // what overrules itself
    'block-no-empty': true,
    'declaration-block-no-duplicate-properties': [
      true,
      { ignore: ['consecutive-duplicates-with-different-values'] },
    ],
    'declaration-block-no-shorthand-property-overrides': true,
    'no-duplicate-selectors': true,
  },
};
