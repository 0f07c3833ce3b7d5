export { toCsv } from './conformance/csv.js';
export {
  profileOfReadiness,
  readinessReport,
  readinessRows,
  readinessStates,
  readReadiness,
  type ReadinessCounts,
  type ReadinessEntry,
  type ReadinessIssue,
  type ReadinessReport,
  type ReadinessState,
  type ReadinessStep,
  type SectionReadiness,
} from './conformance/readiness.js';
export { readinessHtml, readinessSvg } from './assessment/readiness-html.js';
