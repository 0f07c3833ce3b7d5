import ts from 'typescript';
import { pascal } from './names.js';
import { inPlaceOf, intoBlock } from './places.js';
import { Stop } from './stop.js';

const ENGLISH = 'src/locales/en-GB';

/** A language with every key of the English, whose words are still the English ones. */
export function newLanguage(draft, tag) {
  const name = nameOf(tag, 'en');
  // “Brazilian Portuguese”: `BrazilianPortuguese`
  const type = name.replace(/[^\p{L}]+(\p{L}?)/gu, (_, letter) => letter.toUpperCase());
  const typeFile = name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '-')
    .replace(/-$/, '');
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  const categories = ['zero', 'one', 'two', 'few', 'many', 'other'].filter((category) =>
    pluralCategories.includes(category),
  );

  draft.create(
    `src/locales/${tag}/${typeFile}.ts`,
    `import type { Translation } from '../../i18n/translation.js';

/** Words in ${name}, which has ${categories.length === 1 ? 'one category' : `${categories.length} categories`} of plural. */
export type ${type}<W> = Translation<W, ${categories.map((one) => `'${one}'`).join(' | ')}>;
`,
  );
  for (const english of englishFiles(draft)) {
    const text = withPlurals(draft.read(english), categories);
    draft.create(
      english.replace('en-GB', tag),
      asTranslation(text, english, { tag, type, typeFile }),
    );
  }
  draft.create(`src/locales/${tag}.ts`, draft.read(`${ENGLISH}.ts`));
  draft.edit(
    `src/locales/${tag}.ts`,
    (text) => text.replaceAll(/(from '.*)en-GB/g, `$1${tag}`),
    inPlaceOf(
      '/** English: every key that a language file may have. Widgets carry their own part of it. */',
      `/** ${name}. In English until it is translated, and then it awaits a clinical reviewer who speaks it. */`,
    ),
    inPlaceOf("lang: 'en-GB',", `lang: '${tag}',\n  awaitsReview: true,`),
  );
  draft.edit(
    'src/i18n/languages.ts',
    intoBlock('const ours: Languages = {', `  '${tag}': () => import('../locales/${tag}.js'),`),
  );
  draft.edit(
    '.storybook/preview.ts',
    intoBlock("lang: menu('Language', 'globe', {", `      '${tag}': '${nameOf(tag, tag)}',`),
  );
  return [
    `Translate src/locales/${tag}/, and the .words.${tag}.ts of each folder of src/sections/. npm run test:conventions says what is still in English.`,
    `Where a browser does not know the language, say in src/locales/${tag}/calendar.ts how it writes dates, as in cy/calendar.ts; and in codes.ts what the short lists of codes are called.`,
    'Have it read by a clinician who speaks it, and take awaitsReview out.',
    'Name the language in README.md and docs/embedding.md. npm run check, then npm test.',
  ];
}

/** What a language is called in a language. */
function nameOf(tag, inLanguage) {
  let canonical;
  try {
    [canonical] = Intl.getCanonicalLocales(tag);
  } catch {
    // no tag at all
  }
  if (canonical !== tag) {
    throw new Stop(
      canonical
        ? `“${tag}” is written “${canonical}”.`
        : `“${tag}” is no BCP 47 tag of a language, such as “fr” or “pt-BR”.`,
    );
  }
  const name = new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'none' }).of(tag);
  if (!name || !Intl.PluralRules.supportedLocalesOf(tag).length)
    throw new Stop(`“${tag}” is no language that this version of Node knows.`);
  if (tag === 'en') throw new Stop('“en” is shown as “en-GB”, which is there already.');
  return pascal(name);
}

/** A file of words with the plurals of a language in the place of those of English. */
function withPlurals(text, categories) {
  const source = ts.createSourceFile('words.ts', text, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) edits.push(...pluralEdits(node, categories));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, by }) => all.slice(0, start) + by + all.slice(end), text);
}

/** `goals_one` and `goals_other` become `goals_` with each category, in the words of the nearest. */
function pluralEdits({ properties }, categories) {
  const forms = properties.filter(ts.isPropertyAssignment).flatMap((property) => {
    const [, base, category] =
      /^(\w+)_(zero|one|two|few|many|other)$/.exec(property.name.text) ?? [];
    return base ? [{ property, base, category }] : [];
  });
  return [...new Set(forms.map(({ base }) => base))].flatMap((base) => {
    const same = forms.filter((form) => form.base === base);
    const wordsOf = (category) =>
      same.find((form) => form.category === category)?.property.initializer;
    if (!wordsOf('other')) return [];
    const by = categories.map(
      (category) => `${base}_${category}: ${(wordsOf(category) ?? wordsOf('other')).getText()}`,
    );
    return same.map(({ property }, index) => ({
      // what follows the first goes with the line that it stands on
      start: index ? property.getFullStart() : property.getStart(),
      end: property.getEnd() + (index && hasComma(property) ? 1 : 0),
      by: index ? '' : by.join(',\n'),
    }));
  });
}

/** The files of English words: those that all share, and those of the sections. */
const englishFiles = (draft) => [
  ...draft.list(ENGLISH).map((file) => `${ENGLISH}/${file}`),
  ...draft
    .list('src/sections', { folders: true })
    .flatMap((folder) =>
      draft.list(`src/sections/${folder}`).map((file) => `src/sections/${folder}/${file}`),
    )
    .filter((path) => path.endsWith('.words.en-GB.ts')),
];

const hasComma = (node) => node.getSourceFile().text[node.getEnd()] === ',';

/** The words that a file exports, held to the keys of the English. */
function asTranslation(text, path, { tag, type, typeFile }) {
  const found = /^export const (\w+) = \{$/m.exec(text);
  if (!found) throw new Stop(`${path} exports no words. Nothing was written.`);
  // it only puts together the words of others
  if (/^import /m.test(text)) return text.replaceAll(/(from '.*)en-GB/g, `$1${tag}`);
  const [opening, name] = found;
  const end = text.indexOf('\n}', text.indexOf(opening)) + 2;
  const file = path.split('/').at(-1).replace(/\.ts$/, '.js');
  const inLocales = path.startsWith(ENGLISH);
  return `import type { ${name} as english } from '${inLocales ? '../en-GB/' : './'}${file}';
import type { ${type} } from '${inLocales ? './' : `../../locales/${tag}/`}${typeFile}.js';

${text.slice(0, end)} satisfies ${type}<typeof english>;
${text.slice(text.indexOf(';', end) + 1)}`;
}
