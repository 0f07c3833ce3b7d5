import type { ElementConformance } from '../conformance/report.js';
import { conformanceReport } from '../conformance/report.js';
import { dataItemKeys, profileReport, type DeploymentProfile } from '../conformance/profile.js';
import { csvRow } from '../conformance/csv.js';
import { elementLabel } from '../i18n/label.js';
import type { Words } from '../i18n/words.js';
import type { Path } from '../json/path.js';
import { planModel } from '../standard/plan-model.js';
import { elements, type ElementRow } from '../standard/rows.js';
import { sectionKeys, tagOfSection } from '../standard/sections.js';
import { isWithin } from '../conformance/rows.js';
import { escaped } from '../text/escaped.js';
import { linksToPictures, picturesInPage, type EvidencePicture } from './evidence-pictures.js';
import type { ListedHazard } from './hazards.js';
import { pageOf, tableOf } from './page.js';
import type { TestResults } from './test-results.js';

/** What validation says of a plan, in words. */
export interface EvidenceIssue {
  readonly path: Path;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
}

/** What an assessor's pack is made from. */
export interface EvidenceOptions {
  readonly hazards: readonly ListedHazard[];
  readonly profile?: DeploymentProfile | undefined;
  readonly pictures?: readonly EvidencePicture[] | undefined;
  /** of the library's tests, whose names the hazards have */
  readonly results?: TestResults | undefined;
  /** a plan, what validation says of it, and how it reads */
  readonly plan?: {
    readonly value: unknown;
    readonly valid: boolean;
    readonly issues: readonly EvidenceIssue[];
    readonly rendering: string;
    readonly styles: string;
  };
}

interface EvidenceRow {
  readonly row: ElementRow;
  readonly tag: string;
  /** of a data item, with a profile */
  readonly inProfile?: boolean | undefined;
  /** with a plan */
  readonly state?: ElementConformance['state'] | undefined;
}

function evidenceRows({ profile, plan }: EvidenceOptions): EvidenceRow[] {
  const left = new Set(
    profile ? profileReport(profile).sections.flatMap(({ notCaptured }) => notCaptured) : [],
  );
  const items = new Set(dataItemKeys());
  const states = new Map(
    plan
      ? conformanceReport(plan.value).sections.flatMap((section) =>
          section.elements.map(({ key, state }) => [key, state] as const),
        )
      : [],
  );
  return elements().map((row) => ({
    row,
    tag: tagOfSection(row.key.split(/[.[]/)[0] ?? '') ?? '',
    inProfile: profile && items.has(row.key) ? !left.has(row.key) : undefined,
    state: states.get(row.key),
  }));
}

const OBLIGATIONS = { M: 'mandatory', R: 'required', O: 'optional', '': 'optional' } as const;

const written = (path: Path): string => path.join('.');

const yesNo = (words: Words, is: boolean | undefined): string =>
  is === undefined ? '' : words.text(`assessment.evidence.${is ? 'yes' : 'no'}`);

const stateOf = (words: Words, { state }: EvidenceRow): string =>
  state ? words.text(`conformance.states.${state}`) : '';

const resultOf = (words: Words, results: TestResults, test: string): string => {
  const passed = results.get(test);
  const key = passed === undefined ? 'notRun' : passed ? 'passed' : 'failed';
  return words.text(`assessment.evidence.${key}`);
};

type EvidenceKey =
  | 'label'
  | 'intro'
  | 'elements'
  | 'element'
  | 'key'
  | 'obligation'
  | 'where'
  | 'inProfile'
  | 'inPlan'
  | 'hazards'
  | 'hazard'
  | 'does'
  | 'yours'
  | 'tests'
  | 'noTests'
  | 'results'
  | 'pictures'
  | 'noPictures'
  | 'validation'
  | 'valid'
  | 'notValid'
  | 'noPlan'
  | 'at'
  | 'severity'
  | 'message'
  | 'rendering'
  | 'renderingNote';

/** The pack as one page, which asks for nothing. */
export function evidencePage(words: Words, options: EvidenceOptions): string {
  const say = (key: EvidenceKey) => words.text(`assessment.evidence.${key}`);
  const { plan, profile, hazards, pictures, results } = options;
  const heading = (key: EvidenceKey) => `<h2>${escaped(say(key))}</h2>\n`;
  const line = (key: EvidenceKey) => `<p>${escaped(say(key))}</p>\n`;
  const rows = evidenceRows(options);
  const head = [
    ...(['element', 'key', 'obligation', 'where'] as const).map(say),
    ...(profile ? [say('inProfile')] : []),
    ...(plan ? [say('inPlan')] : []),
    ...(pictures ? [say('pictures')] : []),
  ];
  const inside = [
    line('intro'),
    heading('elements'),
    ...sectionKeys.map((section) =>
      tableOf(
        elementLabel(words, planModel, '', [section]),
        head,
        rows
          .filter(({ row }) => isWithin(row.key, section))
          .map((one) => [
            one.row.standardPath.split('/').at(-1) ?? '',
            one.row.key,
            words.text(`conformance.obligations.${OBLIGATIONS[one.row.mro]}`),
            `<${one.tag}>`,
            ...(profile ? [yesNo(words, one.inProfile)] : []),
            ...(plan ? [stateOf(words, one)] : []),
            ...(pictures ? [linksToPictures(words, pictures, one.row)] : []),
          ]),
      ),
    ),
    heading('pictures'),
    pictures ? picturesInPage(words, pictures) : line('noPictures'),
    heading('hazards'),
    line(results ? 'results' : 'noTests'),
    tableOf(
      say('hazards'),
      [say('hazard'), say('does'), say('yours'), say('tests')],
      hazards.map(({ hazard, does, yours, tests }) => [
        hazard,
        does,
        yours,
        tests
          .map((test) => (results ? `${test} (${resultOf(words, results, test)})` : test))
          .join('; '),
      ]),
    ),
    heading('validation'),
    line(plan ? (plan.valid ? 'valid' : 'notValid') : 'noPlan'),
    ...(plan?.issues.length
      ? [
          tableOf(
            say('validation'),
            [say('at'), say('severity'), say('message')],
            plan.issues.map(({ path, severity, code, message }) => [
              written(path),
              `${severity} (${code})`,
              message,
            ]),
          ),
        ]
      : []),
    ...(plan ? [heading('rendering'), line('renderingNote'), plan.rendering, '\n'] : []),
  ];
  return pageOf(words, say('label'), inside.join(''), plan?.styles);
}

/** The pack as one table: elements, hazards and their tests, and what validation says. No cell is a formula. */
export function evidenceCsv(words: Words, options: EvidenceOptions): string {
  const { hazards, plan, pictures = [], results } = options;
  const filesOf = (key: string) =>
    pictures.filter((one) => one.key === key).map(({ file }) => file);
  const rows: Partial<Record<(typeof COLUMNS)[number], string>>[] = [
    ...evidenceRows(options).map((one) => ({
      part: 'element',
      key: one.row.key,
      what: one.row.standardPath,
      obligation: one.row.mro,
      where: one.tag,
      inProfile: yesNo(words, one.inProfile),
      inPlan: one.state,
      pictures: filesOf(one.row.key).join('; '),
    })),
    ...hazards.flatMap(({ hazard, tests }) => [
      { part: 'hazard', what: hazard },
      ...tests.map((test) => ({
        part: 'test',
        what: hazard,
        where: test,
        result: results && resultOf(words, results, test),
      })),
    ]),
    ...(plan?.issues ?? []).map(({ path, severity, code, message }) => ({
      part: 'issue',
      key: written(path),
      what: message,
      obligation: severity,
      where: code,
    })),
  ];
  return [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))]
    .map(csvRow)
    .join('');
}

const COLUMNS = [
  ...(['part', 'key', 'what', 'obligation', 'where', 'inProfile', 'inPlan'] as const),
  ...(['pictures', 'result'] as const),
] as const;
