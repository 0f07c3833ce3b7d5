import type { Element, Group } from './element.js';
import { elementAt } from './element-at.js';
import { fromModel } from './from-model.js';
import type { Path } from '../json/path.js';

/** A group that asks for a person: under which key their name stands, and which of its elements say more. */
export interface PersonPlace {
  readonly group: Group;
  readonly name: string;
  /** the keys of what else is known of people, such as their role and how to reach them */
  readonly parts: readonly string[];
  /** it asks for what only somebody at work has, such as a grade */
  readonly isOfWork: boolean;
}

/** What the standard calls somebody's name, wherever it asks for one. */
const NAME: ReadonlySet<string> = new Set(['Name', 'Person full name']);

/** What makes a group with a name in it one of a person, and not of a medicine, say. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['Role', 'Contact details', 'Relationship']);

/** What stays the same of a person wherever they are named. */
const PARTS: ReadonlySet<string> = new Set([
  ...['role', 'grade', 'specialty', 'organisation', 'team', 'professionalIdentifier'],
  ...['contactDetails', 'relationship', 'relationshipType'],
]);

const OF_WORK = ['grade', 'specialty', 'organisation', 'professionalIdentifier'];

const isName = ({ kind, term }: Element): boolean =>
  (kind === 'string' || kind === 'text') && NAME.has(term);

function makePlace(group: Group): PersonPlace | undefined {
  const children = Object.entries(group.children);
  const name = children.find(([, child]) => isName(child))?.[0];
  if (name === undefined || !children.some(([, { term }]) => OF_PEOPLE.has(term))) return undefined;
  const parts = children.map(([key]) => key).filter((key) => PARTS.has(key));
  return { group, name, parts, isOfWork: OF_WORK.some((key) => parts.includes(key)) };
}

const places = fromModel(() => new WeakMap<Group, PersonPlace | null>());

/** How a group asks for a person; `undefined` for one that does not. */
export function personPlaceOf(element: Element | undefined): PersonPlace | undefined {
  if (element?.kind !== 'group') return undefined;
  const known = places();
  let place = known.get(element);
  if (place === undefined) known.set(element, (place = makePlace(element) ?? null));
  return place ?? undefined;
}

/** The place of a person whose name stands at a path; `undefined` where no name does. */
export function placeNamedAt(root: Element, path: Path): PersonPlace | undefined {
  const place = personPlaceOf(elementAt(root, path.slice(0, -1)));
  return place?.name === path.at(-1) ? place : undefined;
}

/** The keys of the lists of people in a group, such as the contacts of a plan. */
export const contactListsOf = (element: Element): string[] =>
  element.kind === 'group'
    ? Object.entries(element.children)
        .filter(([, child]) => child.kind === 'list' && personPlaceOf(child.item))
        .map(([key]) => key)
    : [];

/** Whether what stands at a path of a list of people is how one of them is reached. */
export const isContactNumber = (root: Element, path: Path): boolean =>
  root.kind === 'list' &&
  path.length === 2 &&
  path[1] === 'contactDetails' &&
  personPlaceOf(root.item) !== undefined;
