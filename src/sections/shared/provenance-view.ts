import { disclosure } from '../../fields/disclosure.js';
import type { Form } from '../../fields/form.js';
import { groupFields } from '../../fields/group.js';
import { namesApart } from '../../fields/names-apart.js';
import { watch } from '../../fields/watch.js';
import type { CodedText, Group } from '../../model/element.js';
import type { personCompletingRecord } from './shared.model.js';
import type { PathTo } from '../../model/typed-path.js';
import { pathIn } from '../../fields/path-in.js';

/** An element that says who recorded it. */
type RecordedProvenance = Group<{
  personCompletingRecord: typeof personCompletingRecord;
}>;

interface RecordedPerson {
  readonly name?: unknown;
  readonly role?: CodedText;
  readonly dateCompleted?: unknown;
}

/** A person in one line: name and role, as far as they are recorded. */
export function personLine(value: unknown): string {
  const { name, role } = (value ?? {}) as RecordedPerson;
  const parts = [name, role?.text ?? role?.coding?.display];
  return parts.filter((one) => typeof one === 'string').join(', ');
}

/** While it is captured: who recorded an entry, and when, in one line that opens to all of it. */
export const provenance = (form: Form, entry: PathTo<RecordedProvenance>): unknown =>
  watch(form, [...entry, 'personCompletingRecord'], () =>
    disclosure(form, {
      path: entry,
      keys: ['personCompletingRecord'],
      className: 'provenance',
      summary: recordedLine(form, entry),
      group: form.label([...entry, 'personCompletingRecord']),
      body: () => groupFields(form, [...entry, 'personCompletingRecord']),
    }),
  );

function recordedLine(form: Form, entry: PathTo<RecordedProvenance>): unknown {
  const path = pathIn(form, [...entry, 'personCompletingRecord']);
  const recorded = form.store.at(path);
  const who = personLine(recorded);
  if (!who) return form.label(path);
  const { dateCompleted } = recorded as RecordedPerson;
  const line =
    typeof dateCompleted === 'string'
      ? form.words.text('section.recordedLineOn', { who, date: form.words.date(dateCompleted) })
      : form.words.text('section.recordedLine', { who });
  return namesApart(line, who);
}
