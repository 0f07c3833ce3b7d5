// What CONVENTIONS.md asks of files together, which no lint rule sees. Each check is a function from
// the repository's texts to complaints.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';

/** Texts by their paths in the repository. */
export type Files = ReadonlyMap<string, string>;

export type Check = (files: Files) => string[];

const ROOTS = [
  ...['.storybook', 'bench', 'demo', 'docs', 'fixtures', 'scripts', 'src', 'stories', 'test'],
];

/** Every text that the checks look at, in a folder that holds the repository. */
export function readFiles(folder = '.'): Files {
  const inside = ROOTS.flatMap((root) =>
    readdirSync(join(folder, root), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(root, file),
    ),
  );
  const paths = [...readdirSync(folder), ...inside].filter((path) =>
    /\.(css|js|json|md|ts)$/.test(path),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

const textOf = (files: Files, path: string): string => files.get(path) ?? '';

const pathsIn = (files: Files, pattern: RegExp): string[] =>
  [...files.keys()].filter((path) => pattern.test(path)).sort();

/** The first group of each match. */
const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '');

const PAGE = 600;

/** Decision records fit on a page, say three things, and are listed in order under their titles. */
export const decisions: Check = (files) => {
  const folder = 'docs/decisions';
  const records = pathsIn(files, /^docs\/decisions\/\d{4}-[\w-]+\.md$/);
  const lines = records.map((path) => {
    const [title = ''] = matches(textOf(files, path), /^# \d+\. (.*)/g);
    return `- [${basename(path).slice(0, 4)}](${basename(path)}) ${title}`;
  });
  const listed = textOf(files, `${folder}/README.md`)
    .split('\n')
    .filter((line) => line.startsWith('- ['));
  return [
    ...lines.filter((line) => !listed.includes(line)).map((line) => `not listed: ${line}`),
    ...listed.filter((line) => !lines.includes(line)).map((line) => `no record: ${line}`),
    ...records.flatMap((path) => {
      const text = textOf(files, path);
      const headings = matches(text, /^## (.*)/gm).join(', ');
      const number = Number(basename(path).slice(0, 4));
      return [
        ...(text.startsWith(`# ${number}. `) ? [] : [`${path} does not start with its number`]),
        ...(headings === 'Context, Decision, Consequences' ? [] : [`${path} says “${headings}”`]),
        ...(text.split(/\s+/).length <= PAGE ? [] : [`${path} is longer than ${PAGE} words`]),
      ];
    }),
  ];
};

/** Each folder of src/ says in eslint.config.js what it may import, and in CONTRIBUTING.md what it is. */
export const folders =
  (layers: readonly string[]): Check =>
  (files) => {
    const sources = pathsIn(files, /^src\/[^/]+\/.*\.ts$/);
    const all = [...new Set(sources.map((path) => path.split('/')[1] ?? ''))];
    const listed = textOf(files, 'CONTRIBUTING.md');
    return [
      ...all
        // the entry points, which join everything
        .filter((folder) => folder !== 'register' && !layers.includes(folder))
        .map((folder) => `src/${folder} is no layer of eslint.config.js`),
      ...all
        .filter(
          (folder) => !['`src/', '`'].some((before) => listed.includes(`${before}${folder}/`)),
        )
        .map((folder) => `src/${folder} is not in CONTRIBUTING.md`),
    ];
  };

/** The names that a source file exports, its interfaces and classes, and its other types. */
const namesIn = (text: string) => ({
  exported: new Set([
    ...matches(
      text,
      /^export (?:abstract |async )*(?:class|const|function\*?|interface|type) (\w+)/gm,
    ),
    ...matches(text, /^(?:abstract )?(?:class|interface) (\w+)/gm),
  ]),
  // short for something of a model, and often the same in the files of a section
  aliases: new Set(matches(text, /^type (\w+)/gm)),
});

/**
 * No two files of src/ give one name to two things, and none hides a name that another exports. Words
 * have the same name in each language.
 */
export const names: Check = (files) => {
  const sources = pathsIn(files, /^src\/.*\.ts$/).filter(
    (path) => !/^src\/locales\/(?!en-GB)|\.words\.(?!en-GB)/.test(path),
  );
  const found = sources.map((path) => ({ path, ...namesIn(textOf(files, path)) }));
  const exported = new Set(found.flatMap((one) => [...one.exported]));
  return [...exported].flatMap((name) => {
    const paths = found
      .filter((one) => one.exported.has(name) || one.aliases.has(name))
      .map(({ path }) => path);
    return paths.length > 1 ? [`${name} is in ${paths.join(' and ')}`] : [];
  });
};

/** No module leads back to itself: imports of types and those at run time count, too. */
export const circles: Check = (files) => {
  const importsOf = (path: string): string[] =>
    matches(textOf(files, path), /(?:from|import\(?)\s*'(\.[^']+)'/g)
      .map((specifier) => join(dirname(path), specifier))
      .map((target) => (files.has(target) ? target : target.replace(/\.js$/, '.ts')))
      .filter((target) => files.has(target));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      const circle = trail.slice(trail.indexOf(path));
      const start = circle.indexOf([...circle].sort()[0]!);
      const inOrder = [...circle.slice(start), ...circle.slice(0, start)];
      found.push([...inOrder, inOrder[0]].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const target of importsOf(path)) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of pathsIn(files, /\.[jt]s$/)) visit(path, []);
  return found;
};

/** The glossary names files that are there. */
export const glossary: Check = (files) => {
  const paths = [...files.keys()];
  return matches(textOf(files, 'docs/glossary.md'), /`(src\/[^`]*)`/g)
    .filter((place) => !paths.some((path) => path.startsWith(place)))
    .map((place) => `docs/glossary.md names ${place}, which is not there`);
};

interface Declared {
  readonly tagName: string;
  readonly description?: string;
  readonly members?: readonly { readonly name: string; readonly description?: string }[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declared[] }[];
}

/** Each tag is registered, exported, described, tested and shown in a story, all by its own name. */
export const elements: Check = (files) => {
  const manifest = JSON.parse(textOf(files, 'custom-elements.json')) as Manifest;
  const declared = manifest.modules.flatMap(({ declarations }) => declarations);
  const tests = pathsIn(files, /^test\/browser\//).map((path) => textOf(files, path));
  // the plan brings the sections
  const registered = ['src/register.ts', 'src/register/plan.ts']
    .map((path) => textOf(files, path))
    .join('\n');
  return pathsIn(files, /^src\/register\/(?!define|kinds|models\/)/).flatMap((path) => {
    const name = basename(path, '.ts');
    const tag = `pcsp-${name}`;
    if (textOf(files, path).includes('registerSection('))
      return [
        [textOf(files, 'README.md').includes(`\`${tag}\``), 'in the README'] as const,
        [tests.some((text) => text.includes(`<${tag}`)), 'drawn by a browser test'] as const,
        [files.has(`src/register/models/${name}.ts`), 'in src/register/models/'] as const,
        [
          pathsIn(files, /^stories\//).some((one) => textOf(files, one).includes(`/${name}.js'`)),
          'in a story',
        ] as const,
      ].flatMap(([met, what]) => (met ? [] : [`${tag} is not ${what}`]));
    const found = /define\('(.*)', (\w+)\)/.exec(textOf(files, path));
    if (found?.[1] !== tag) return [`${path} does not define ${tag}`];
    const element = declared.find(({ tagName }) => tagName === tag);
    const needs: [boolean, string][] = [
      [
        // what few pages need is no part of what every page loads
        registered.includes(`/${name}.js'`) !==
          Boolean(element?.description?.replace(/\s+/g, ' ').includes('It is not in `register`')),
        'in src/register.ts or src/register/plan.ts',
      ],
      [textOf(files, 'src/index.ts').includes(`{ ${found[2]} }`), 'exported by src/index.ts'],
      [Boolean(element?.description), 'described in custom-elements.json'],
      [textOf(files, 'README.md').includes(`\`${tag}\``), 'in the README'],
      [tests.some((text) => text.includes(`<${tag}`)), 'drawn by a browser test'],
      [pathsIn(files, new RegExp(`^stories/.*/${name}\\.stories\\.ts$`)).length > 0, 'in a story'],
    ];
    const undescribed = element?.members?.filter(({ description }) => !description) ?? [];
    return [
      ...needs.filter(([met]) => !met).map(([, what]) => `${tag} is not ${what}`),
      ...undescribed.map((member) => `${member.name} of ${tag} has no doc comment`),
    ];
  });
};

/** The tests that every section passes know of each section. */
export const sections =
  (keys: readonly string[]): Check =>
  (files) => {
    const tested = matches(textOf(files, 'test/support/sections.ts'), /^ {4}key: '(\w+)',$/gm);
    return keys
      .filter((key) => !tested.includes(key))
      .map((key) => `${key} is not in test/support/sections.ts`);
  };

/** Each language that is whole has a file for each file of the English; all are there to be asked for. */
export const languages: Check = (files) => {
  const english = pathsIn(files, /^src\/locales\/en-GB\//).map((path) => basename(path));
  const others = pathsIn(files, /^src\/locales\/[\w-]+\.ts$/).map((path) => basename(path, '.ts'));
  return others
    .filter((language) => language !== 'en-GB')
    .flatMap((language) => [
      ...(textOf(files, `src/locales/${language}.ts`).includes('covers:') ? [] : english)
        .filter((file) => !files.has(`src/locales/${language}/${file}`))
        .map((file) => `${language} has no ${file}`),
      ...(textOf(files, 'src/i18n/languages.ts').includes(`import('../locales/${language}.js')`)
        ? []
        : [`${language} is not in src/i18n/languages.ts`]),
    ]);
};

/** What the package exports to be called or extended has a doc comment. */
export const publicDocs: Check = (files) =>
  exportsOf(files, 'src/index.ts').flatMap(([path, name]) => {
    const statement = parsed(files, path).statements.find((one) => namesOf(one).includes(name));
    if (!statement) return [`${path} does not declare ${name}`];
    return ts.getJSDocCommentsAndTags(statement).length
      ? []
      : [`${name} of ${path} has no doc comment`];
  });

const parsed = (files: Files, path: string): ts.SourceFile =>
  ts.createSourceFile(path, textOf(files, path), ts.ScriptTarget.ES2022, true);

/** Everything but types that an entry point exports from elsewhere: path and name. */
function exportsOf(files: Files, entry: string): [path: string, name: string][] {
  return parsed(files, entry)
    .statements.filter(ts.isExportDeclaration)
    .flatMap(({ exportClause, moduleSpecifier, isTypeOnly }): [string, string][] => {
      if (isTypeOnly || !moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
      const path = join(dirname(entry), moduleSpecifier.text.replace(/\.js$/, '.ts'));
      if (!exportClause) return exportsOf(files, path);
      return ts.isNamedExports(exportClause)
        ? exportClause.elements
            .filter((one) => !one.isTypeOnly)
            .map(({ name }) => [path, name.text])
        : [];
    });
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
    ? [statement.name?.text ?? '']
    : [];
}

/**
 * Updates are a decision, so versions are exact. Those that hosts install with us are ranges, so that
 * a host that has Lit already does not get a second one; the lock file has them exact.
 */
export const versions: Check = (files) => {
  const { dependencies, devDependencies } = JSON.parse(textOf(files, 'package.json')) as Record<
    string,
    Record<string, string>
  >;
  const not = (all: Record<string, string> | undefined, form: RegExp) =>
    Object.entries(all ?? {}).filter(([, version]) => !form.test(version));
  return [
    ...not(dependencies, /^\^\d+\.\d+\.\d+$/),
    ...not(devDependencies, /^\d+\.\d+\.\d+$/),
  ].map(([name, version]) => `${name} is at ${version}`);
};

/** A rule of CONVENTIONS.md ends with what checks it, and all of that exists. */
export const conventions =
  (lintRules: readonly string[]): Check =>
  (files) => {
    const { scripts } = JSON.parse(textOf(files, 'package.json')) as { scripts: object };
    const exists: Record<string, (name: string) => boolean> = {
      lint: (name) => lintRules.includes(name),
      script: (name) => name in scripts,
      test: (name) => files.has(`test/${name}.test.ts`),
    };
    const rules = matches(textOf(files, 'CONVENTIONS.md'), /^- (.*)/gm);
    return rules.flatMap((rule) => {
      const [checks = ''] = matches(rule, /\(([^()]*)\)$/g);
      const wrong = checks.split(', ').filter((check) => {
        const [, kind = '', name = ''] = /^(\w+) `([^`]+)`$/.exec(check) ?? [];
        return !/^(types|review)$/.test(check) && !exists[kind]?.(name);
      });
      return wrong.map((check) => `“${check}” checks nothing: ${rule}`);
    });
  };
