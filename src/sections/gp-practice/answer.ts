import type { Form } from '../../fields/form.js';
import { entriesAt } from '../../fields/list.js';
import { samePath } from '../../json/path.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import { pathIn } from '../../fields/path-in.js';
import { gpPracticeDefaults } from '../../value-sets/ods-organisation.js';

type Practice = ItemOf<ModelOfKey<'gpPractices'>>;

/** A code that says why there is no practice. */
export type DefaultCode = 'V81997' | 'V81998' | 'V81999';

/** Whether the person has a practice: some are recorded, or a code that says why there is none. */
export type PracticeAnswer = 'practices' | DefaultCode;

/** The code of a practice whose code nobody knows. */
export const NOT_KNOWN = 'V81999';

export const PRACTICE_ANSWERS: readonly PracticeAnswer[] = [
  'practices',
  'V81997',
  'V81998',
  'V81999',
];

/** The code of an entry, where it stands for no practice of its own. */
export function defaultCodeAt(
  form: Form<'gpPractices'>,
  entry: PathTo<Practice>,
): DefaultCode | undefined {
  const code = form.store.at([...entry, 'practiceIdentifier']);
  const said = typeof code === 'string' ? code.trim().toUpperCase() : undefined;
  return gpPracticeDefaults.find((one) => one.code === said)?.code as DefaultCode | undefined;
}

/** The code of an entry that says nothing else. With details beside it, it is of a practice. */
export const statementAt = (
  form: Form<'gpPractices'>,
  entry: PathTo<Practice>,
): DefaultCode | undefined =>
  (['gpName', 'practiceDetails'] as const).some((key) => form.store.isRecorded([...entry, key]))
    ? undefined
    : defaultCodeAt(form, entry);

/** What the question about the practices is answered with; `undefined` where it is not. */
export function answerOf(form: Form<'gpPractices'>): PracticeAnswer | undefined {
  const { length } = entriesAt(form, []);
  if (length === 0) return undefined;
  // while it is typed, a code is that of the practice that somebody is filling in
  const typed = form.store.edited.some((path) => samePath(path, [0, 'practiceIdentifier']));
  const statement = length === 1 && !typed ? statementAt(form, pathIn(form, [0])) : undefined;
  return statement ?? 'practices';
}
