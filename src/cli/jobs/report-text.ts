import type { CodingState } from '../../conformance/coding-state.js';
import type { ProfileReport } from '../../conformance/profile.js';
import type { Conformance, ConformanceReport } from '../../conformance/report.js';
import { planModel } from '../../standard/plan-model.js';
import { printable } from '../printable.js';
import { written } from './job.js';

/** What a conformance report says, as rows of words: for text and for HTML. */
export interface ReportWording {
  readonly summary: readonly string[];
  readonly missing: readonly string[];
  readonly unusable: readonly string[];
  /** section, mandatory, required, optional */
  readonly sections: readonly (readonly [string, string, string, string])[];
}

const counts = ({ mandatory, required, optional }: Conformance) =>
  [
    `${mandatory.met} met, ${mandatory.missing} missing, ${mandatory.unbound} not needed yet`,
    `${required.recorded} of ${required.elements} recorded`,
    `${optional.recorded} of ${optional.elements} recorded`,
  ] as const;

function codings({ sections }: ConformanceReport): string {
  const found = sections.flatMap(({ elements }) => elements.map(({ coding }) => coding));
  const times = (state: CodingState) => found.filter((one) => one === state).length;
  return `${times('notFromList')} by codes that are not from the standard’s list, ${times('inWords')} in words`;
}

export function reportWording(report: ConformanceReport): ReportWording {
  const [mandatory, required, optional] = counts(report);
  return {
    summary: [
      `Mandatory: ${mandatory}`,
      `Required: ${required}`,
      `Optional: ${optional}`,
      `Coded elements that are recorded otherwise: ${codings(report)}`,
    ],
    missing: report.missing.map(
      ({ path, reason }) =>
        `${written(path)} (${reason === 'absent' ? 'not there' : 'there, but unusable'})`,
    ),
    unusable: report.unusable.map(({ path, code }) => `${written(path) || 'the plan'} (${code})`),
    sections: report.sections.map((one) => [planModel.children[one.section].term, ...counts(one)]),
  };
}

export interface CoverageWording {
  readonly name: string;
  readonly summary: readonly string[];
  readonly missing: readonly string[];
  readonly issues: readonly string[];
  /** section, captured of items */
  readonly sections: readonly (readonly [string, string])[];
}

// a part of a percent is never shown as a whole one: 39.9% has not reached 40%
const share = ({ captured, items, percent }: ProfileReport | ProfileReport['sections'][number]) =>
  `${captured} of ${items} data items captured (${Math.floor(percent)}%)`;

export const coverageWording = (report: ProfileReport): CoverageWording => ({
  name: report.name || 'the profile',
  summary: [
    share(report),
    `${report.reachesLine ? 'Reaches' : 'Does not reach'} PRSB's line of ${report.line}%`,
    `${report.mustHaves - report.mustHavesMissing.length} of ${report.mustHaves} must-haves captured`,
  ],
  missing: report.mustHavesMissing,
  issues: report.issues.map(
    ({ code, path, key }) =>
      `${written(path)}: ${code === 'type' ? 'not understood' : `nothing is called “${key}”`}`,
  ),
  sections: report.sections.map((one) => [planModel.children[one.section].term, share(one)]),
});

const list = (title: string, items: readonly string[]): string[] =>
  items.length ? ['', `${title}:`, ...items.map((item) => `  ${item}`)] : [];

const table = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows.map((row) =>
    `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd(),
  );
};

/** A report as text, under the name of what it is about. */
export function reportAsText(name: string, report: ConformanceReport): string {
  const { summary, missing, unusable, sections } = reportWording(report);
  return [
    name,
    ...summary,
    ...list('Mandatory and missing', missing),
    ...list('There, and not counted', unusable),
    '',
    ...table([['Section', 'Mandatory', 'Required', 'Optional'], ...sections]),
    '',
    '',
  ]
    .map(printable)
    .join('\n');
}

export function coverageAsText(report: ProfileReport): string {
  const { name, summary, missing, issues, sections } = coverageWording(report);
  return [
    `What ${name} captures of the standard`,
    ...summary,
    ...list('Must-haves that are not captured', missing),
    ...list('Not understood in the profile', issues),
    '',
    ...table(sections),
    '',
    '',
  ]
    .map(printable)
    .join('\n');
}
