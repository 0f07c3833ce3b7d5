// What `npm run new` writes, in a copy of the repository, compiles and passes lint as it is; and when
// something is in its way it writes nothing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { check, resolveConfig } from 'prettier';
import ts from 'typescript';
import { Draft } from '../../scripts/new/draft.js';
import { newField } from '../../scripts/new/field.js';
import { newLanguage } from '../../scripts/new/language.js';
import { newSection } from '../../scripts/new/section.js';
import { Stop } from '../../scripts/new/stop.js';
import { elements, languages, readFiles, sections, type Files } from '../support/conventions.js';

const copy = mkdtempSync(join(tmpdir(), 'new-'));
after(() => rmSync(copy, { recursive: true }));

const left = readFileSync('.gitignore', 'utf8').split('\n');
cpSync('.', copy, {
  recursive: true,
  filter: (path) => basename(path) !== '.git' && !left.includes(`${basename(path)}/`),
});
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));

/** Runs the command in the copy. */
function run(...asked: string[]): { said: string; failed: boolean } {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/new.js', ...asked], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { said: stdout + stderr, failed: status !== 0 };
}

/** The files that the command said it wrote. */
const namedIn = (said: string): string[] =>
  [...said.matchAll(/^(?:new|changed) +(.*)$/gm)].map(([, path]) => path!).sort();

const changedSince = (before: Files): string[] =>
  [...readFiles(copy)]
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path]) => path)
    .sort();

const asIs = readFiles(copy);

type Generate = (draft: Draft, name: string) => unknown;

/** Why a generator stops; `''` when it does not. */
function stopped(generate: Generate, name: string): string {
  try {
    generate(new Draft(copy), name);
    return '';
  } catch (error) {
    assert.ok(error instanceof Stop, String(error));
    return error.message;
  }
}

describe('a dry run', () => {
  it('says what would be written, and writes nothing', () => {
    const { said, failed } = run('section', 'riskAssessments', '--dry-run');

    assert.equal(failed, false);
    assert.match(said, /^new +src\/sections\/risk-assessments\/risk-assessments\.model\.ts$/m);
    assert.match(said, /^changed +src\/standard\/sections\.ts$/m);
    assert.match(said, /\nNothing was written\.\n$/);
    assert.deepEqual(changedSince(asIs), []);
  });
});

describe('what cannot be done', () => {
  it('is said by the command, which then fails', () => {
    assert.deepEqual(run('section', 'risk-assessments'), {
      said: '“risk-assessments” is no key of a section: write it in camelCase, such as “riskAssessments”.\n',
      failed: true,
    });
  });

  for (const words of [[], ['widget', 'x'], ['field', 'x', '--force']]) {
    it(`is asked for by “${words.join(' ')}”, so the command says what can be`, () => {
      const { said, failed } = run(...words);

      assert.equal(failed, true);
      assert.match(said, /^npm run new -- section <key>/);
    });
  }

  const refused: [generate: Generate, name: string, answer: RegExp][] = [
    [newSection, 'RiskAssessments', /^“RiskAssessments” is no key of a section: /],
    [newSection, 'delete', /^“delete” means something else in the code/],
    [newSection, 'list', /^“list” means something else in the code/],
    [newSection, 'planChanges', /^“planChanges” means something else in the code/],
    [newSection, 'records', /^src\/model\/element\.ts has something else of the name “records”/],
    [newSection, 'aboutMe', /^src\/sections\/about-me\/about-me\.model\.ts is there already\. N/],
    [
      newSection,
      'contingencyPlan',
      /^src\/sections\/contingency-plan\/contingency-plan\.model\.ts is th/,
    ],
    [newField, 'Quantity', /^“Quantity” is no kind of element: /],
    [newField, 'string', /^src\/model\/element\.ts has something else of the name “string”/],
    [newField, 'phones', /^src\/fields\/phones\.ts is there already\. Nothing was written\.$/],
    [newField, 'step', /^test\/support\/every-kind\.ts has something else of the name “step”/],
    [newLanguage, 'no tag', /^“no tag” is no BCP 47 tag of a language/],
    [newLanguage, 'FR', /^“FR” is written “fr”\.$/],
    [newLanguage, 'qq', /^“qq” is no language that this version of Node knows\.$/],
    [newLanguage, 'en', /^“en” is shown as “en-GB”/],
    [newLanguage, 'cy', /^src\/locales\/cy\/welsh\.ts is there already\. Nothing was written\.$/],
  ];

  for (const [generate, name, answer] of refused) {
    it(`is refused by ${generate.name}: ${name}`, () => {
      assert.match(stopped(generate, name), answer);
    });
  }

  const good: [generate: Generate, name: string][] = [
    [newSection, 'riskAssessments'],
    [newField, 'quantity'],
    [newLanguage, 'fr'],
  ];

  for (const [generate, name] of good) {
    it(`is said when there is no longer a place that ${generate.name} needs`, async () => {
      const draft = new Draft(copy);
      generate(draft, name);
      const edited = (await draft.changes()).filter(({ added }) => !added);
      assert.ok(edited.length > 2);

      for (const { path } of edited) {
        const text = readFileSync(join(copy, path), 'utf8');
        writeFileSync(join(copy, path), '');
        const reason = stopped(generate, name);
        writeFileSync(join(copy, path), text);

        assert.match(reason, new RegExp(`^${path} .*\\. Nothing was written\\.$`));
      }
    });
  }

  it('changes nothing', () => {
    assert.deepEqual(changedSince(asIs), []);
  });
});

describe('what is written', () => {
  // one after the other, in one copy: a section has its words in the new languages as well
  const asks = [
    ['language', 'fr'],
    ['language', 'ja'],
    ['field', 'bodyWeight'],
    ['section', 'riskAssessments'],
  ];
  let paths: string[] = [];
  let program: ts.Program | undefined;

  it('is what the command says', () => {
    for (const words of asks) {
      const before = readFiles(copy);
      const { said, failed } = run(...words);

      assert.equal(failed, false, said);
      assert.match(said, /\nNext:\n1\. /);
      assert.deepEqual(namedIn(said), changedSince(before));
    }
    paths = changedSince(asIs);
    assert.ok(paths.length > 60, `${paths.length} files`);
  });

  it('has every plural of a language, in English words', () => {
    const plurals = (language: string) =>
      readFiles(copy)
        .get(`src/locales/${language}/common.ts`)!
        .match(/\bfound_.*/g);

    assert.deepEqual(plurals('fr'), [
      "found_one: '{{count}} suggestion',",
      "found_many: '{{count}} suggestions',",
      "found_other: '{{count}} suggestions',",
    ]);
    assert.deepEqual(plurals('ja'), ["found_other: '{{count}} suggestions',"]);
  });

  it('compiles', () => {
    const config = ts.readConfigFile(join(copy, 'tsconfig.json'), (path) => ts.sys.readFile(path));
    const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, copy);
    program = ts.createProgram(fileNames, options);

    const errors = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => ({
      file: file?.fileName,
      message: ts.flattenDiagnosticMessageText(messageText, '\n'),
    }));
    assert.deepEqual(errors, []);
    assert.ok(
      program.getSourceFile(join(copy, 'src/sections/risk-assessments/risk-assessments.model.ts')),
    );
  });

  it('passes lint', async () => {
    const eslint = new ESLint({
      cwd: copy,
      // what the compiler has just read need not be read again
      overrideConfig: {
        languageOptions: { parserOptions: { projectService: false, programs: [program] } },
      },
    });

    const results = await eslint.lintFiles(paths.filter((path) => path.endsWith('.ts')));

    assert.ok(results.length > 60);
    assert.deepEqual(
      results.flatMap(({ filePath, messages }) => messages.map((one) => ({ filePath, ...one }))),
      [],
    );
  });

  it('is formatted', async () => {
    for (const path of paths) {
      const filepath = join(copy, path);
      const text = readFileSync(filepath, 'utf8');
      assert.ok(await check(text, { ...(await resolveConfig(filepath)), filepath }), path);
    }
  });

  it('keeps the conventions, once the manifest is written', () => {
    const files = readFiles(copy);

    assert.deepEqual(elements(files), [
      'pcsp-risk-assessments is not described in custom-elements.json',
    ]);
    assert.deepEqual(sections(['riskAssessments'])(files), []);
    assert.deepEqual(languages(files), []);
  });
});
