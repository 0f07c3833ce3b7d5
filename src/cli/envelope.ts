import { openEnvelope, type EnvelopeProblem, type OpenedEnvelope } from '../core/envelope.js';
import type { WidgetKey } from '../standard/plan-model.js';
import { STANDARD } from '../standard/standard-version.js';
import type { InputRecord, Unreadable } from './input/records.js';

const inWords: Readonly<Record<EnvelopeProblem, (opened: OpenedEnvelope) => string>> = {
  standard: ({ standard }) => `This follows ${standard?.name}, not ${STANDARD.name}.`,
  version: ({ standard }) =>
    `This follows version ${standard?.version} of ${STANDARD.name}, and pcsp knows no way from it to ${STANDARD.version}.`,
  section: ({ section }) => `There is no section “${section}”.`,
};

/**
 * A value that was read, out of its envelope where it was in one. Says why not where it cannot be read,
 * or is of something else than is wanted.
 */
export function unwrap(record: InputRecord, wanted?: WidgetKey): InputRecord | Unreadable {
  const opened = openEnvelope(record.value);
  if (!opened.standard) return record;
  const { source, line } = record;
  const refused = (message: string): Unreadable => ({
    source,
    line,
    unreadable: 'envelope',
    message,
  });
  if (opened.problem) return refused(inWords[opened.problem](opened));
  const section = opened.section as WidgetKey;
  if (wanted && section !== wanted)
    return refused(`This is of ${section}, and ${wanted} is wanted.`);
  const { value, notes, planLanguage } = opened;
  return {
    ...record,
    value,
    section,
    root: ['value'],
    ...(planLanguage && { planLanguage }),
    ...(notes && { notes }),
  };
}
