// Lint rules of our own: what CONVENTIONS.md asks of templates.
/** What a user reads in a template comes from the language files. */
const noWordsInTemplates = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/]'({ quasi }) {
      const { start, text } = written(context, quasi);
      for (const { words, index } of wordsIn(text)) {
        context.report({
          loc: locOf(context, start + index, words.length),
          message: `“${words}” belongs in src/locales/: a template has no words of its own.`,
        });
      }
    },
  }),
};

export default {
  rules: { 'no-words-in-templates': noWordsInTemplates },
};

const SPOKEN =
  /\b(?:alt|aria-description|aria-label|aria-roledescription|placeholder|title)="([^"]*)"/g;

/** The words of a template: between its tags, and in attributes that are read out. */
function* wordsIn(template) {
  for (const { 0: found, 1: value, index } of template.matchAll(SPOKEN)) {
    if (/\p{L}/u.test(value)) yield { words: value, index: index + found.indexOf('"') + 1 };
  }
  const text = template.replace(/<!--.*?-->|<[^>]*>/gs, blank);
  for (const { 0: words, index } of text.matchAll(/(?:&\w+;)?\p{L}[^\n]*/gu)) {
    yield { words: words.trimEnd(), index };
  }
}

/** A template literal as it is written, with its expressions blanked out. */
function written({ sourceCode }, { range, expressions }) {
  const [start, end] = range;
  let text = sourceCode.text.slice(start, end);
  for (const { range: inner } of expressions) {
    const [from, to] = inner.map((at) => at - start);
    text = text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to);
  }
  // `${` and `}`, each as long as before
  return { start, text: text.replaceAll(/\$\{\s*\}/g, blank) };
}

function blank(text) {
  return text.replace(/[^\n]/g, ' ');
}

function locOf({ sourceCode }, index, length) {
  return {
    start: sourceCode.getLocFromIndex(index),
    end: sourceCode.getLocFromIndex(index + length),
  };
}
