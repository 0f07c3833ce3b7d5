import type { NamedPerson } from '../../context/settings-context.js';
import { isRecord } from '../../json/json.js';
import { sameJson } from '../../json/same-json.js';
import type { Path } from '../../json/path.js';
import { childElement } from '../../model/element-at.js';
import type { CodedText, Element } from '../../model/element.js';
import type { PersonPlace } from '../../model/person-place.js';
import { isSameWords } from '../../terminology/rank.js';
import { relationship } from '../../value-sets/index.js';
import type { Words } from '../../i18n/words.js';
import { nameOf } from '../coded.js';
import { codedTextInWords } from '../coded-text.js';
import type { Form, FurtherEdits } from '../form.js';
import { knownPeople } from './known-people.js';

/** What a place says of a person, by the keys of its elements. */
export type PersonParts = Readonly<Record<string, unknown>>;

/** What somebody is, in words. */
export const roleInWords = (words: Words, { role }: Pick<NamedPerson, 'role'>): string =>
  role ? codedTextInWords(words, role) : '';

/** What somebody is to the person, in words. */
export const relationshipInWords = (
  words: Words,
  { relationship: coding, relationshipType }: NamedPerson,
): string => relationshipType ?? (coding ? nameOf(words, coding, relationship) : '');

const fits = (element: Element | undefined, value: unknown): boolean =>
  element?.kind === 'codedText' || element?.kind === 'coding'
    ? isRecord(value)
    : typeof value === 'string';

/** What a place has room for of what is known of somebody. A relative's role is what they are to the person. */
export function partsFor(
  words: Words,
  { group, parts }: PersonPlace,
  person: NamedPerson,
): PersonParts {
  const kin = relationshipInWords(words, person);
  const role = person.role ?? (kin ? ({ text: kin } satisfies CodedText) : undefined);
  const known: PersonParts = {
    ...person,
    role,
    relationshipType:
      kin && person.relationship
        ? person.relationshipType
        : kin || roleInWords(words, person) || undefined,
  };
  return Object.fromEntries(
    parts
      .filter((key) => known[key] !== undefined && fits(childElement(group, key), known[key]))
      .map((key) => [key, known[key]]),
  );
}

/** What became of the parts of a place when somebody was chosen for it. */
export interface Filled {
  readonly person: NamedPerson;
  readonly parts: PersonParts;
  /** the keys of what was recorded there, and is not theirs */
  readonly kept: readonly string[];
}

interface Before {
  /** whose name stood there before somebody looked for another */
  readonly name: string | undefined;
  /** what the choice before put there */
  readonly parts: PersonParts;
}

/** Records values as one edit that is whole in itself. */
function change(form: Form, edits: FurtherEdits): void {
  const [first, ...others] = edits.filter(([path, next]) => !sameJson(form.store.at(path), next));
  if (first) form.change(...first, others);
}

/**
 * Fills a place with somebody, as one step. What was there of the one who was named before goes with
 * their name; what else is recorded there stays.
 */
export function fillPlace(
  form: Form,
  path: Path,
  place: PersonPlace,
  person: NamedPerson,
  before: Before,
): Filled {
  const parts = partsFor(form.words, place, person);
  const isAnother = before.name !== undefined && !isSameWords(before.name, person.name);
  const theirsBefore = isAnother
    ? knownPeople(form, path).filter(({ name }) => isSameWords(name, before.name ?? ''))
    : [];
  const isOfBefore = (key: string, value: unknown): boolean =>
    sameJson(before.parts[key], value) ||
    theirsBefore.some((one) => sameJson(partsFor(form.words, place, one)[key], value));
  const edits: [Path, unknown][] = [[[...path, place.name], person.name]];
  const kept: string[] = [];
  for (const key of place.parts) {
    const at: Path = [...path, key];
    const value = form.store.at(at);
    if (!form.store.isRecorded(at) || isOfBefore(key, value)) edits.push([at, parts[key]]);
    else if (!sameJson(value, parts[key]) && (isAnother || parts[key] !== undefined))
      kept.push(key);
  }
  change(form, edits);
  return { person, parts, kept };
}

/** Puts what is known of somebody in the place of what was kept, as one step. */
export const replaceKept = (form: Form, path: Path, { parts, kept }: Filled): void =>
  change(
    form,
    kept.map((key) => [[...path, key], parts[key]] as const),
  );
