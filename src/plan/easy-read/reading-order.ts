import { furtherKeys } from '../../fields/further-elements.js';
import type { Form } from '../../fields/form.js';
import { indexesAt } from '../../fields/list.js';
import { isRecord } from '../../json/json.js';
import { valueAt, type Path } from '../../json/path.js';
import { requireGroupAt } from '../../model/element-at.js';
import { isNoLongerInvolved } from '../../sections/professional-contacts/professional-contacts.involved.js';
import { newestFirst } from '../../sections/shared/newest-first.js';
import { isOfTheRecord } from '../../sections/shared/record-of-section.js';
import { allSectionKeys, type AnySectionKey, type SectionKey } from '../../standard/sections.js';

/** The sections as a person asks for them. */
const SECTIONS: readonly SectionKey[] = [
  'aboutMe',
  'careAndSupportPlan',
  'contingencyPlans',
  'personalContacts',
  'professionalContacts',
  'gpPractices',
  'additionalSupportPlans',
  'formulations',
  'proceduresAndTherapies',
  'personDemographics',
];

/** All sections, suppliers' after those of the standard. */
export const sectionsInOrder = (): AnySectionKey[] => [
  ...SECTIONS,
  ...allSectionKeys().filter((key) => !(SECTIONS as readonly AnySectionKey[]).includes(key)),
];

/** What of a group comes first; all else follows in the model's order. */
const FIRST: readonly string[] = [
  ...['writtenBy', 'name', 'gpName'],
  // in a crisis: what to do, and whom to call
  ...['whatShouldHappen', 'whoShouldBeContacted', 'copingStrategies'],
  ...['anticipatoryMedicinesOrEquipment', 'triggerFactors', 'relapseIndicators'],
  // of an action: who does it, and by when
  ...['what', 'who', 'when', 'whenInWords', 'status'],
  ...['goal', 'goalStatus', 'goalImportanceScore'],
];

/** When it was written, and where: after what it says. */
const LAST: readonly string[] = ['date', 'location', 'lastUpdated', 'archivedOn'];

const rankOf = (key: string): number =>
  FIRST.includes(key) ? FIRST.indexOf(key) : LAST.includes(key) ? 1000 : 500;

/** The keys of a group in the order to read them. What is of the record of a section stands there. */
export function keysInOrder(form: Form, path: Path): string[] {
  const own = Object.keys(requireGroupAt(form.store.element, path).children);
  const further = furtherKeys(form, path);
  return own
    .filter((key) => !further.includes(key) && !isOfTheRecord(form.section, [...path, key]))
    .sort((a, b) => rankOf(a) - rankOf(b))
    .concat(further);
}

/** Whether somebody is a professional who is no longer involved. */
export const hasLeft = (form: Form, path: Path): boolean =>
  form.section === 'professionalContacts' &&
  isRecord(form.store.at(path)) &&
  isNoLongerInvolved(form as unknown as Form<'professionalContacts'>, path as never);

/** The entries of a list as they are read: accounts from the newest on, and the key worker first. */
export function indexesInOrder(form: Form, path: Path): number[] {
  const indexes = indexesAt(form, path);
  if (path.length) return indexes;
  if (form.section === 'formulations' || form.section === 'proceduresAndTherapies')
    return newestFirst(form as unknown as Form<'formulations'>);
  const isFirst = (index: number) =>
    form.section === 'professionalContacts' &&
    valueAt(form.store.at([index]), ['keyWorker']) === true;
  return [...indexes].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
}
