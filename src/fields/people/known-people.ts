import type { NamedPerson } from '../../context/settings-context.js';
import { isArchivedGroup } from '../../due/due-elements.js';
import { isRecord } from '../../json/json.js';
import { sameJson } from '../../json/same-json.js';
import { samePath, valueAt, type Path } from '../../json/path.js';
import type { Element } from '../../model/element.js';
import { contactListsOf, personPlaceOf, type PersonPlace } from '../../model/person-place.js';
import { toDateTime } from '../../model/uk-clock.js';
import { compared, isSameWords } from '../../terminology/rank.js';
import { isVisible } from '../../text/plain-characters.js';
import type { Form } from '../form.js';

/** From where somebody is known: the keys of what is said of them, and of the lists of contacts. */
export type KnownFrom =
  'me' | 'person' | 'professionalContacts' | 'personalContacts' | 'here' | 'directory';

/** Somebody who can be chosen. */
export interface Suggested extends NamedPerson {
  readonly from: KnownFrom;
}

/** A place where somebody is named. */
export interface NamedPlace {
  readonly path: Path;
  readonly place: PersonPlace;
  readonly value: Readonly<Record<string, unknown>>;
  /** it is archived, or stands in what is */
  readonly archived: boolean;
}

/** Every place of a value in which something is recorded of a person. */
export function* namedPlaces(
  element: Element,
  value: unknown,
  time: Date,
  path: Path = [],
  within = false,
): Generator<NamedPlace> {
  if (Array.isArray(value) && element.kind === 'list') {
    for (const [index, entry] of value.entries())
      yield* namedPlaces(element.item, entry, time, [...path, index], within);
  } else if (isRecord(value) && element.kind === 'group') {
    const place = personPlaceOf(element);
    const archived = within || isArchivedGroup(element, value, time);
    if (place) yield { path, place, value, archived };
    for (const [key, child] of Object.entries(element.children))
      if (Object.hasOwn(value, key))
        yield* namedPlaces(child, value[key], time, [...path, key], archived);
  }
}

const isName = (name: unknown): name is string => typeof name === 'string' && isVisible(name);

/** What a form looks into, from its root: a whole plan, or a section alone. */
const wholeOf = ({ plan, store }: Form) => plan?.store ?? store;

const isRecordedAt = (form: Form, at: Path): boolean => wholeOf(form).isRecorded(at);

/** Whoever is named in a place, with what is known of them there. */
function personAt(form: Form, { path, place, value }: NamedPlace): NamedPerson | undefined {
  const name = value[place.name];
  if (!isName(name)) return undefined;
  const parts = place.parts.filter((key) => isRecordedAt(form, [...path, key]));
  return { ...Object.fromEntries(parts.map((key) => [key, value[key]])), name };
}

/** Somebody who was a contact and is none any more, or is named in what is archived alone. */
const isOver = ({ value: { endDate }, archived }: NamedPlace, now: Date): boolean => {
  const end = typeof endDate === 'string' ? endDate : '';
  return archived || (/^\d{4}/.test(end) && end < toDateTime(now).slice(0, end.length));
};

/** The person whose plan it is. */
function personOf(plan: unknown): NamedPerson | undefined {
  const words = (...path: Path): string | undefined => {
    const value = valueAt(plan, ['personDemographics', ...path]);
    return isName(value) ? value : undefined;
  };
  const [first, family] = [words('name', 'firstName'), words('name', 'familyName')];
  const name = words('name', 'fullName') ?? [first, family].filter(Boolean).join(' ');
  const number = words('contactDetails', 'telephones', 0, 'number');
  return name ? { name, ...(number && { contactDetails: number }) } : undefined;
}

const keysOf = ({ from: _, name: __, ...parts }: Suggested): (keyof NamedPerson)[] =>
  Object.keys(parts) as (keyof NamedPerson)[];

/** Two of one name can be reached in the same way, or nothing that is known of both differs. */
const areOne = (one: Suggested, other: Suggested): boolean =>
  (one.contactDetails !== undefined && one.contactDetails === other.contactDetails) ||
  keysOf(other).every((key) => one[key] === undefined || sameJson(one[key], other[key]));

/** Each once: what is known of somebody in several places is put together. */
export function eachOnce(people: readonly Suggested[]): Suggested[] {
  const byName = new Map<string, Suggested[]>();
  for (const person of people) {
    const name = compared(person.name) || person.name;
    const namesakes = byName.get(name) ?? [];
    byName.set(name, namesakes);
    const at = namesakes.findIndex((one) => areOne(one, person));
    const known = namesakes[at];
    if (known) namesakes[at] = { ...person, ...known };
    else namesakes.push(person);
  }
  return [...byName.values()].flat();
}

/** Everybody whom the contacts of a plan, or other places of it, name. */
function named(form: Form, own?: Path): readonly [contacts: Suggested[], others: Suggested[]] {
  const { element, now } = wholeOf(form);
  const lists = contactListsOf(element);
  const contacts: Suggested[] = [];
  const others: Suggested[] = [];
  const time = form.settings.now();
  for (const one of namedPlaces(element, now.value, time)) {
    const person = personAt(form, one);
    const isOwn = own !== undefined && samePath(one.path, own);
    if (!person || isOwn || isOver(one, time)) continue;
    const [key] = one.path;
    if (lists.includes(String(key))) contacts.push({ ...person, from: key as KnownFrom });
    else others.push({ ...person, from: 'here' });
  }
  return [contacts, others];
}

/**
 * Whom a plan, or a section alone, knows: the author, its contacts, the person, and all who are named in
 * it but at the path of the place itself.
 */
export function knownPeople(form: Form, own: Path): Suggested[] {
  const { author } = form.settings;
  const [contacts, others] = named(form, form.plan ? [form.section, ...own] : own);
  const person = personOf(wholeOf(form).now.value);
  const me = isName(author?.name) ? [{ ...author, name: author.name, from: 'me' as const }] : [];
  const whose = person ? [{ ...person, from: 'person' as const }] : [];
  return eachOnce([...(me as Suggested[]), ...contacts, ...whose, ...others]);
}

/** Whether a plan has somebody of a name among its contacts. */
export const isContact = (form: Form, name: string): boolean =>
  named(form)[0].some((one) => isSameWords(one.name, name));
