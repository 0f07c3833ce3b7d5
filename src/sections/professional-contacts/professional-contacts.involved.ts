import type { Form } from '../../fields/form.js';
import { pathIn } from '../../fields/path-in.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import { toDateTime } from '../../model/uk-clock.js';
import type { ModelOfKey } from '../../standard/plan-model.js';

type ProfessionalContact = ItemOf<ModelOfKey<'professionalContacts'>>;

/** Whether somebody's involvement has ended. A year, a month or a day is over with its last moment. */
export function isNoLongerInvolved(
  form: Form<'professionalContacts'>,
  path: PathTo<ProfessionalContact>,
): boolean {
  const at = pathIn(form, [...path, 'endDate']);
  const end = form.store.at(at);
  // nobody leaves on a date that does not exist
  if (typeof end !== 'string' || form.store.findingsAt(at).some(({ code }) => code === 'date'))
    return false;
  const now = form.settings.now();
  return end.includes('T')
    ? Date.parse(end) < now.getTime()
    : end < toDateTime(now).slice(0, end.length);
}
