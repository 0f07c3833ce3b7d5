import { storiesOf } from './section-stories.js';
import { testedAs, testOf } from './section-tests.js';
import { checkName, kebab, pascal, sentence } from './names.js';
import { afterLast, amongLines, intoBlock, unlessTaken } from './places.js';
import { Stop } from './stop.js';

/** A section that repeats, with a date and an account, to be made what the standard says. */
export function newSection(draft, key) {
  // what stands beside the words of the sections, and what the new files import
  const taken = [
    ...['common', 'shared'].flatMap((file) =>
      found(draft.read(`src/locales/en-GB/${file}.ts`), /^ {2}(\w+): \{/gm),
    ),
    ...found(draft.read('src/locales/en-GB.ts'), /^import \{ (\w+) \}/gm),
    ...['entries', 'form', 'part', 'whole', 'words'],
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
  draft.edit(
    'stories/guides/data/widgets.ts',
    intoBlock(
      'export const sectionWidgets: Readonly<Record<SectionKey, SectionWidget>> = {',
      `  ${key}: { tag: '${tag}', story: '${term}' },`,
    ),
  );
  draft.edit(
    'README.md',
    afterLast(/^\| .* \| `pcsp-[\w-]+` +\|$/, `| ${term} | \`${key}\` | list | \`${tag}\` |`),
  );
  return [
    `Fill in the model in src/standard/sections/${file}.ts, with its rows in test/data/elements.csv, and put “${key}” where it belongs in the order of src/standard/plan-model.ts. Where the section is one object, leave records() out, as in about-me.ts.`,
    `Write the words in src/locales/en-GB/${file}.ts, and translate them in the other languages: npm run test:conventions says what is still in English.`,
    `Say in src/fhir/mapping/${file}.ts which resource of FHIR holds an entry.`,
    `Lay the section out in src/sections/${file}.ts, with tests in test/browser/${file}.test.ts.`,
    'npm run manifest, then npm run check, then npm test: what counts the sections or the elements of the standard expects more of them now.',
  ];
}

const found = (text, pattern) => [...text.matchAll(pattern)].map(([, one]) => one);

function addModel(draft, { key, file, term }) {
  draft.edit('src/model/element.ts', unlessTaken(key));
  draft.create(
    `src/standard/sections/${file}.ts`,
    `import { dateTime, group, records, text } from '../element.js';

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
    'src/standard/plan-model.ts',
    unlessTaken(key),
    amongLines(
      /^import \{ \w+ \} from '(\.\/sections\/[\w-]+)\.js';$/,
      `import { ${key} } from './sections/${file}.js';`,
    ),
    intoBlock(
      "export const plan = group('M', 'Personalised care and support plan', {",
      `  ${key},`,
    ),
  );
}

function addMapping(draft, { key, file, term }) {
  draft.create(
    `src/fhir/mapping/${file}.ts`,
    `import type { ${key} as sectionList } from '../../standard/sections/${file}.js';
import { dateTime, string } from '../codecs/primitive.js';
import { group } from '../homes/group.js';
import type { HomesFor } from '../homes/home.js';
import { leaf } from '../homes/leaf.js';
import { list } from '../homes/list.js';
import { at, every, to } from '../step.js';
import { resourceId } from './parts.js';
import { listedIn } from './sections.js';

const homes: HomesFor<typeof sectionList> = {
  date: leaf(at('date'), dateTime),
  account: leaf(at('summary'), string),
};

export const ${key} = list(
  listedIn('${key}', every(), to('ClinicalImpression')),
  group([], { ...homes, id: resourceId }),
);
`,
  );
  draft.edit(
    'src/fhir/plan-mapping.ts',
    unlessTaken(key),
    amongLines(
      /^import \{.*\} from '(\.\/[\w-]+)\.js';$/,
      `import { ${key} } from './${file}.js';`,
    ),
    intoBlock('const homes: HomesFor<typeof planGroup> = {', `  ${key},`),
  );
  draft.edit(
    'src/fhir/section-codes.ts',
    intoBlock(
      'export const sectionCodes: Readonly<Record<SectionKey, Coded>> = {',
      `  ${key}: ours('${file}', '${term}'),`,
    ),
  );
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
  draft.create(`src/locales/en-GB/${file}.ts`, `export const ${key} = ${words};\n`);
  for (const language of draft.list('src/locales', { folders: true })) {
    if (language !== 'en-GB') {
      const [importType, type] = typeOf(draft, language);
      draft.create(
        `src/locales/${language}/${file}.ts`,
        `import type { ${key} as english } from '../en-GB/${file}.js';
${importType}

export const ${key} = ${words} satisfies ${type}<typeof english>;
`,
      );
    }
    draft.edit(
      `src/locales/${language}/sections.ts`,
      unlessTaken(key),
      amongLines(
        /^import \{ \w+ \} from '(\.\/[\w-]+)\.js';$/,
        `import { ${key} } from './${file}.js';`,
      ),
      intoBlock('export const sections = {', `  ${key},`),
    );
  }
}

/** How the files of a language say that they are a translation: `import type { Welsh } from './welsh.js';` */
function typeOf(draft, language) {
  const path = `src/locales/${language}/plan.ts`;
  const line = /^import type \{ (\w+) \} from '\.\/.*';$/m.exec(draft.read(path));
  if (!line) throw new Stop(`${path} imports no type of its language. Nothing was written.`);
  return line;
}

function addElement(draft, { key, file, tag, element, term }) {
  draft.create(
    `src/sections/${file}.ts`,
    `import type { Form } from '../fields/form.js';
import { part } from '../fields/group.js';
import { list } from '../fields/list.js';
import { ${key} as words } from '../locales/en-GB/${file}.js';
import { ${key} } from '../standard/sections/${file}.js';
import { whole } from './parts/whole.js';
import { SectionElement } from './section-element.js';

/**
 * ${term}: what the section is for.
 *
 * @tag ${tag}
 */
export class ${element} extends SectionElement<'${key}'> {
  constructor() {
    super({ key: '${key}', element: ${key}, words });
  }

  protected override renderSection(form: Form): unknown {
    return whole(form, entries);
  }
}

const entries = (form: Form): unknown =>
  list(form, [], { quiet: true, entry: (at) => part(form, at) });
`,
  );
  draft.create(
    `src/register/${file}.ts`,
    `import { ${element} } from '../sections/${file}.js';
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
    'src/register.ts',
    amongLines(/^import '(\.\/register\/[\w-]+)\.js';$/, `import './register/${file}.js';`),
  );
  draft.edit(
    'src/register/plan.ts',
    amongLines(/^import '(\.\/[\w-]+)\.js';$/, `import './${file}.js';`),
  );
  draft.edit(
    'src/index.ts',
    amongLines(
      /^export \{ Pcsp\w+ \} from '(\.\/sections\/[\w-]+)\.js';$/,
      `export { ${element} } from './sections/${file}.js';`,
    ),
  );
  draft.edit(
    'src/plan/section-templates.ts',
    intoBlock(
      'export const sectionTemplates: Readonly<Record<SectionKey, TemplateResult>> = {',
      `  ${key}: html\`<${tag} exportparts=\${parts}></${tag}>\`,`,
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
