import { guidanceOf, storiesOf } from './section-stories.js';
import { testedAs, testOf } from './section-tests.js';
import { checkName, kebab, pascal, sentence } from './names.js';
import { afterLast, amongLines, intoBlock, unlessTaken } from './places.js';
import { Stop } from './stop.js';

/** A section that repeats, with a date and an account, to be made what the standard says. */
export function newSection(draft, key) {
  // what stands beside the words of the sections
  const taken = [
    ...['src/locales/en-GB/common.ts', 'src/sections/shared/shared.words.en-GB.ts'].flatMap(
      (path) => found(draft.read(path), /^ {2}(\w+): \{/gm),
    ),
    ...found(draft.read('src/locales/en-GB.ts'), /^import \{ (\w+?)(?:Words)? \}/gm),
    'mappings',
  ];
  checkName(key, 'key of a section', taken);
  const section = {
    key,
    file: kebab(key),
    tag: `pcsp-${kebab(key)}`,
    element: `Pcsp${pascal(key)}`,
    term: sentence(key),
  };
  addModel(draft, section);
  addWords(draft, section);
  addElement(draft, section);
  addMapping(draft, section);
  addTests(draft, section);
  const { file, tag, term } = section;
  draft.create(`stories/sections/${file}.stories.ts`, storiesOf(section));
  draft.create(`stories/docs/guidance/${file}.ts`, guidanceOf(section));
  draft.edit(
    'stories/docs/guidance/index.ts',
    amongLines(/^import \{ \w+ \} from '(.*)\.js';$/, `import { ${key} } from './${file}.js';`),
    intoBlock(
      'export const guidance: Readonly<Record<WidgetTag, Guidance>> = {',
      `  '${tag}': ${key},`,
    ),
  );
  draft.edit(
    'README.md',
    afterLast(/^\| .* \| `pcsp-[\w-]+` +\|$/, `| ${term} | \`${key}\` | list | \`${tag}\` |`),
  );
  return [
    `Everything that the section is stands in src/sections/${file}/. Fill in its .model.ts, with its rows in test/data/elements.csv, and put “${key}” where it belongs in the order of src/standard/sections.ts. Where the section is one object, leave records() out, as about-me.model.ts does.`,
    `Write its .words.en-GB.ts, and translate them in the other languages: npm run test:conventions says what is still in English.`,
    `Say in its .fhir.ts which resource of FHIR holds an entry.`,
    `Lay it out in its .element.ts, with tests in test/browser/${file}.test.ts and stories in stories/sections/${file}.stories.ts.`,
    `Say in stories/docs/guidance/${file}.ts what the widget is for, for its page in Storybook.`,
    'npm run manifest, then npm run check, then npm test.',
  ];
}

const found = (text, pattern) => [...text.matchAll(pattern)].map(([, one]) => one);

function addModel(draft, { key, file, tag, term }) {
  draft.edit('src/model/element.ts', unlessTaken(key));
  draft.create(
    `src/sections/${file}/${file}.model.ts`,
    `import { dateTime, group, records, text } from '../../model/element.js';

/** What the section is for. */
export const ${key} = records(
  'R',
  '${term}',
  group('R', '${term} record entry', {
    date: dateTime('R', 'Date'),
    account: text('R', 'Account', { maxLength: 150 }),
  }),
);
`,
  );
  draft.edit(
    'src/standard/sections.ts',
    unlessTaken(key),
    amongLines(
      /^import \{ \w+ \} from '(\.\.\/sections\/.*)\.model\.js';$/,
      `import { ${key} } from '../sections/${file}/${file}.model.js';`,
    ),
    intoBlock('export const sections = {', `  ${key}: { tag: '${tag}', model: ${key} },`),
  );
}

function addMapping(draft, { key, file, term }) {
  draft.create(
    `src/sections/${file}/${file}.fhir.ts`,
    `import { dateTimeCodec, stringCodec } from '../../fhir/codecs/primitive.js';
import { groupMapping } from '../../fhir/mappings/group.js';
import { leafMapping } from '../../fhir/mappings/leaf.js';
import { listMapping } from '../../fhir/mappings/list.js';
import type { MappingsFor } from '../../fhir/mappings/mapping.js';
import { everyEntry, pathTo, toResource } from '../../fhir/resource-path.js';
import { entriesOfSection } from '../../fhir/section-codes.js';
import { resourceIdMapping } from '../shared/shared.fhir.js';
import type { ${key} } from './${file}.model.js';

const mappings: MappingsFor<typeof ${key}> = {
  date: leafMapping(pathTo('date'), dateTimeCodec),
  account: leafMapping(pathTo('summary'), stringCodec),
};

export const ${key}Mapping = listMapping(
  entriesOfSection('${key}', everyEntry(), toResource('ClinicalImpression')),
  groupMapping([], { ...mappings, id: resourceIdMapping }),
);
`,
  );
  draft.edit(
    'src/fhir/plan-mapping.ts',
    amongLines(
      /^import \{.*\} from '(\.\.\/sections\/.*)\.fhir\.js';$/,
      `import { ${key}Mapping } from '../sections/${file}/${file}.fhir.js';`,
    ),
    intoBlock('const mappings: MappingsFor<typeof planModel> = {', `  ${key}: ${key}Mapping,`),
  );
  draft.edit(
    'src/fhir/section-codes.ts',
    intoBlock(
      'export const sectionCodes: Readonly<Record<SectionKey, HeadingCode>> = {',
      `  ${key}: ourCoding('section', '${file}'),`,
    ),
  );
  const code = file.includes('-') ? `'${file}'` : file;
  draft.edit('src/fhir/our-codes.ts', intoBlock('  section: {', `    ${code}: '${term}',`));
}

function addWords(draft, { key, file, term }) {
  const words = `{
  label: '${term}',
  label_person: 'My ${term.toLowerCase()}',
  add: 'Add an entry',
  entry: 'Entry {{number}}',
  date: { label: 'Date' },
  account: { label: 'Account' },
}`;
  const fileIn = (language) => `${file}.words.${language}`;
  for (const language of draft.list('src/locales', { folders: true })) {
    const isEnglish = language === 'en-GB';
    const [importType, type] = isEnglish ? [] : typeOf(draft, language);
    draft.create(
      `src/sections/${file}/${fileIn(language)}.ts`,
      isEnglish
        ? `export const ${key}Words = ${words};\n`
        : `${importType}
import type { ${key}Words as english } from './${fileIn('en-GB')}.js';

export const ${key}Words = ${words} satisfies ${type}<typeof english>;
`,
    );
    draft.edit(
      `src/locales/${language}/section-words.ts`,
      amongLines(
        /^import \{ \w+ \} from '(\.\.\/\.\.\/sections\/.*)\.js';$/,
        `import { ${key}Words } from '../../sections/${file}/${fileIn(language)}.js';`,
      ),
      intoBlock('export const sectionsWords = {', `  ${key}: ${key}Words,`),
    );
  }
}

/** How a language says that its files are a translation: `import type { Welsh } from '…/welsh.js';` */
function typeOf(draft, language) {
  const path = `src/locales/${language}/plan-words.ts`;
  const line = /^import type \{ (\w+) \} from '\.\/(.*)';$/m.exec(draft.read(path));
  if (!line) throw new Stop(`${path} imports no type of its language. Nothing was written.`);
  const [, type, module] = line;
  return [`import type { ${type} } from '../../locales/${language}/${module}';`, type];
}

function addElement(draft, { key, file, tag, element, term }) {
  draft.create(
    `src/sections/${file}/${file}.element.ts`,
    `import type { Form } from '../../fields/form.js';
import { groupFields } from '../../fields/group.js';
import { listField } from '../../fields/list.js';
import { sectionBody } from '../shared/section-body.js';
import { SectionElement } from '../shared/section-element.js';
import { ${key} } from './${file}.model.js';
import { ${key}Words } from './${file}.words.en-GB.js';

/**
 * ${term}: what the section is for.
 *
 * @tag ${tag}
 */
export class ${element} extends SectionElement<'${key}'> {
  constructor() {
    super({ key: '${key}', element: ${key}, words: ${key}Words });
  }

  protected override renderSection(form: Form<'${key}'>): unknown {
    return sectionBody(form, entries);
  }
}

const entries = (form: Form<'${key}'>): unknown =>
  listField(form, [], { hiddenLabel: true, entry: (path) => groupFields(form, path) });
`,
  );
  draft.create(
    `src/register/${file}.ts`,
    `import { ${element} } from '../sections/${file}/${file}.element.js';
import { define } from './define.js';

define('${tag}', ${element});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${element};
  }
}
`,
  );
  draft.edit(
    'src/register/plan.ts',
    amongLines(/^import '(\.\/[\w-]+)\.js';$/, `import './${file}.js';`),
  );
  draft.edit(
    'src/index.ts',
    amongLines(
      /^export \{ Pcsp\w+ \} from '(\.\/sections\/.*)\.element\.js';$/,
      `export { ${element} } from './sections/${file}/${file}.element.js';`,
    ),
  );
  draft.edit(
    'src/plan/html/section-views.ts',
    amongLines(
      /^import \{ Pcsp\w+ \} from '(.*\/sections\/.*)\.element\.js';$/,
      `import { ${element} } from '../../sections/${file}/${file}.element.js';`,
    ),
    intoBlock(
      'export const sectionClasses: Readonly<Record<SectionKey, SectionClass>> = {',
      `  ${key}: ${element},`,
    ),
  );
}

function addTests(draft, section) {
  const { key, file, tag } = section;
  draft.create(`test/browser/${file}.test.ts`, testOf(section));
  draft.edit(
    'test/support/sections.ts',
    unlessTaken(key),
    amongLines(
      /^import \* as \w+ from '(.*\/stories\/sections\/[\w-]+)\.stories\.js';$/,
      `import * as ${key} from '../../stories/sections/${file}.stories.js';`,
    ),
    intoBlock('export const sections: readonly Section[] = [', testedAs(section)),
  );
  draft.edit(
    'test/unit/validation-issues.test.ts',
    intoBlock('const least = {', `  ${key}: [{ account: 'It helped' }],`),
  );
  draft.edit(
    'test/browser/contract-register.test.ts',
    amongLines(/^ {6}'(pcsp-[\w-]+)',$/, `      '${tag}',`),
  );
}
