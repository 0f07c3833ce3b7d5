// Compiles files that are nowhere but in a test, against the sources and against what is published.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import ts from 'typescript';
import { frameworkModules } from '../../scripts/frameworks/declarations.js';
import { describedElements } from '../../scripts/frameworks/described-elements.js';

const root = resolve(import.meta.dirname, '../..');

/** Where the published types stand, for the compiler alone. */
const PUBLISHED = `${root}/published`;

type Files = Readonly<Record<string, string>>;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  skipLibCheck: true,
  types: [],
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
};

const sources = new Map<string, ts.SourceFile | undefined>();

/** The compiler's view of the disk, with more files on it. What is on the disk is read once. */
function hostWith(files: ReadonlyMap<string, string>, asked: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(asked);
  const fromDisk = host.getSourceFile.bind(host);
  const folders = new Set(
    [...files.keys()].flatMap((file) =>
      file.split('/').map((_, index, parts) => parts.slice(0, index).join('/')),
    ),
  );
  return {
    ...host,
    fileExists: (file) => files.has(file) || ts.sys.fileExists(file),
    readFile: (file) => files.get(file) ?? ts.sys.readFile(file),
    directoryExists: (folder) => folders.has(folder) || ts.sys.directoryExists(folder),
    getSourceFile: (file, languageVersion) => {
      const text = files.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, languageVersion, true);
      if (!sources.has(file)) sources.set(file, fromDisk(file, languageVersion));
      return sources.get(file);
    },
  };
}

/** What the compiler says of each file: the lines, from 1, with what is wrong there. */
type Findings = ReadonlyMap<string, ReadonlyMap<number, string>>;

function findingsIn(program: ts.Program, names: readonly string[]): Findings {
  return new Map(
    names.map((name) => {
      const file = program.getSourceFile(name);
      const found = [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ];
      return [
        name,
        new Map(
          found.map(({ start = 0, messageText }) => [
            (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1,
            ts.flattenDiagnosticMessageText(messageText, '\n'),
          ]),
        ),
      ];
    }),
  );
}

const placed = (files: Files, folder: string): Map<string, string> =>
  new Map(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

const frameworks = [
  'react-component',
  'react-tag',
  'vue-component',
  'vue-tag',
  'svelte-tag',
  'solid-tag',
  'value-accessor',
];
const entries = [
  ...['index', 'register', 'core', 'fhir', 'html', 'model', 'section'],
  ...frameworks.map((name) => `frameworks/${name}`),
].map((name) => `${root}/src/${name}.ts`);

/** Files compiled as if they stood in `src/sections/`, and the types that a host gets. */
export function compileSources(files: Files): { found: Findings; published: Map<string, string> } {
  const added = placed(files, `${root}/src/sections`);
  const asked = {
    ...options,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: PUBLISHED,
    rootDir: `${root}/src`,
  };
  const program = ts.createProgram([...entries, ...added.keys()], asked, hostWith(added, asked));
  const published = new Map<string, string>();
  program.emit(undefined, (file, text) => published.set(file, text), undefined, true);
  for (const [name, text] of Object.entries(frameworkModules(describedElements())))
    if (name.endsWith('.d.ts')) published.set(`${PUBLISHED}/${name}`, text);
  return { found: findingsIn(program, [...added.keys()]), published };
}

/** Files of a host, compiled against the published types, with other types beside. */
export function compileHost(
  files: Files,
  published: ReadonlyMap<string, string>,
  { dom = true, exact = true, types = [] as string[], jsx = {} } = {},
): Findings {
  const added = placed(files, `${root}/host`);
  const asked: ts.CompilerOptions = {
    ...options,
    // a host that checks its libraries is to find nothing in ours
    skipLibCheck: false,
    // and one that is stricter than we are is to be able to say that there is no plan yet
    exactOptionalPropertyTypes: exact,
    types,
    ...jsx,
    ...(dom ? {} : { lib: ['lib.es2023.d.ts'] }),
    paths: {
      'pcsp-elements': [`${PUBLISHED}/index.d.ts`],
      'pcsp-elements/*': [`${PUBLISHED}/*.d.ts`],
      'fhir/r4': [`${root}/node_modules/@types/fhir/r4.d.ts`],
    },
  };
  const all = new Map([...published, ...added]);
  const program = ts.createProgram([...added.keys()], asked, hostWith(all, asked));
  const ours = program.getSourceFiles().map(({ fileName }) => fileName);
  return findingsIn(
    program,
    ours.filter((name) => all.has(name)),
  );
}

/** Behind a line that does not compile. */
const WRONG = '// wrong';

/** The lines of a file that do not compile are those that are marked, and no others. */
export function assertMarked(source: string, found: ReadonlyMap<number, string> | undefined): void {
  const lines = source.split('\n');
  const marked = lines.flatMap((line, index) => (line.endsWith(WRONG) ? [index + 1] : []));
  const shown = (numbers: Iterable<number>) =>
    [...numbers].sort((a, b) => a - b).map((line) => `${line}: ${lines[line - 1]?.trim() ?? ''}`);
  assert.ok(found && marked.length);
  assert.deepEqual(shown(found.keys()), shown(marked), [...found.values()].join('\n'));
}

/** What was found in the file whose name ends so. */
export const ending = (found: ReadonlyMap<string, ReadonlyMap<number, string>>, name: string) =>
  [...found].find(([file]) => file.endsWith(name))?.[1];
