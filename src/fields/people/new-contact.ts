import type { NamedPerson } from '../../context/settings-context.js';
import { requireListAt } from '../../model/element-at.js';
import type { Path } from '../../json/path.js';
import { contactListsOf, personPlaceOf, type PersonPlace } from '../../model/person-place.js';
import type { Form } from '../form.js';
import { isContact } from './known-people.js';
import { partsFor } from './fill-person.js';

/** The lists of contacts of a plan that somebody whose name stands in a place can be added to. */
export function listsToJoin(form: Form, place: PersonPlace, path: Path, name: string): string[] {
  const { plan } = form;
  if (!plan || plan.readonly) return [];
  const lists = contactListsOf(plan.store.element);
  const isOfContacts = lists.includes(form.section) && path.length === 1;
  if (isOfContacts || isContact(form, name)) return [];
  return lists.filter((key) => {
    const of = personPlaceOf(requireListAt(plan.store.element, [key]).item);
    const value = plan.store.at([key]);
    const isWritable = !plan.readsFirst || plan.isChangeable(key as 'professionalContacts');
    return (
      isWritable &&
      (value === undefined || Array.isArray(value)) &&
      // whoever has a grade is nobody's neighbour
      (!place.isOfWork || of?.isOfWork)
    );
  });
}

/** Makes whoever is named in a place a contact of the plan, with all that is known of them there. */
export function addContact(form: Form, key: string, person: NamedPerson): void {
  const { plan } = form;
  const of = plan && personPlaceOf(requireListAt(plan.store.element, [key]).item);
  if (!of) return;
  const entry = { [of.name]: person.name, ...partsFor(form.words, of, person) };
  plan.edit((store) => {
    const list = store.at([key]);
    return store.insert([key], Array.isArray(list) ? list.length : 0, entry);
  });
}
