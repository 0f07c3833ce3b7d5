import { nothing } from 'lit';
import { disclosure } from '../fields/disclosure.js';
import type { Form } from '../fields/form.js';
import { part } from '../fields/group.js';
import { watch } from '../fields/watch.js';
import type { CodedText } from '../standard/element.js';
import type { Path } from '../standard/path.js';

interface Person {
  readonly name?: unknown;
  readonly role?: CodedText;
  readonly dateCompleted?: unknown;
}

/** A person in one line: name and role, as far as they are recorded. */
export function personLine(value: unknown): string {
  const { name, role } = (value ?? {}) as Person;
  const parts = [name, role?.text ?? role?.coding?.display];
  return parts.filter((one) => typeof one === 'string').join(', ');
}

/** Who recorded an entry, and when, in one line that opens to all that is known of them. */
export const recordedBy = (form: Form, entry: Path): unknown => {
  const path = [...entry, 'personCompletingRecord'];
  return watch(form, path, () => {
    if (form.readonly && !form.store.isRecorded(path)) return nothing;
    return disclosure(form, {
      path,
      className: 'provenance',
      summary: recordedLine(form, path),
      body: () => part(form, path),
    });
  });
};

function recordedLine(form: Form, path: Path): string {
  const recorded = form.store.at(path);
  const who = personLine(recorded);
  if (!who) return form.label(path);
  const { dateCompleted } = recorded as Person;
  return typeof dateCompleted === 'string'
    ? form.words.text('section.recordedLineOn', { who, date: form.words.date(dateCompleted) })
    : form.words.text('section.recordedLine', { who });
}
