import { isRecord, type Json } from '../json/json.js';
import { canonicalJson } from '../json/canonical-json.js';
import { asNamed } from './as-named.js';
import { listOf } from './position.js';
import { factsOf, resourceOf, type RoleFacts } from './role-facts.js';
import { kindOf } from './resource-kinds.js';
import type { FhirResource } from './types.js';

// a plan names somebody wherever they did something, with more or less of what is known of them.
// two mentions are one person where the name is the same and their registrations do not differ, and
// one role where nothing differs that a role has one of

interface Mention {
  readonly draft: FhirResource;
  readonly facts: RoleFacts;
  /** each fact as text, to compare it by */
  readonly texts: ReadonlyMap<string, string>;
}

/** What all of some mentions say together. */
class Merged {
  readonly facts = new Map<string, unknown>();
  readonly mentions: Mention[] = [];
  readonly #texts = new Map<string, string>();

  add(mention: Mention): void {
    this.mentions.push(mention);
    for (const [key, fact] of mention.facts) {
      if (key === 'telecom') this.facts.set(key, union(this.facts.get(key), fact));
      else if (!this.facts.has(key)) this.facts.set(key, fact);
      if (!this.#texts.has(key)) this.#texts.set(key, mention.texts.get(key)!);
    }
  }

  /** Whether nothing of a mention is otherwise here. */
  agrees({ texts }: Mention, matters: (key: string) => boolean): boolean {
    return [...texts].every(
      ([key, text]) => !matters(key) || (this.#texts.get(key) ?? text) === text,
    );
  }

  /** Whether both say the same under some key. */
  shares({ texts }: Mention, key: string): boolean {
    return texts.has(key) && texts.get(key) === this.#texts.get(key);
  }

  has(key: string): boolean {
    return this.facts.has(key);
  }
}

const union = (before: unknown, more: unknown): unknown[] => {
  const all = [...listOf(before), ...listOf(more)];
  return [...new Map(all.map((one) => [canonicalJson(one), one])).values()];
};

const nameIn = (facts: RoleFacts): string | undefined => {
  const said = facts.get('practitioner');
  const name = isRecord(said) ? said.display : undefined;
  return typeof name === 'string' ? name.trim().replace(/\s+/g, ' ').toLowerCase() : undefined;
};

const mostFirst = (mentions: readonly Mention[], weight: (facts: RoleFacts) => number) =>
  [...mentions].sort((one, other) => weight(other.facts) - weight(one.facts));

const registrationIn = (facts: ReadonlyMap<string, unknown>): Json | undefined =>
  listOf(facts.get('identifier')).find(isRecord);

const plainNumber = (number: unknown): string =>
  typeof number === 'string' ? number.replace(/\s+/g, '').toUpperCase() : '';

/** How much is known of a registration: the body that it is with, the number alone, or nothing. */
function registrationKnown(facts: RoleFacts): number {
  const registration = registrationIn(facts);
  return registration === undefined ? 0 : registration.system === undefined ? 1 : 2;
}

/** Whether two registrations may be one. A number of which nobody said the body may be with any. */
function mayBeOne(one: Json | undefined, other: Json | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const bodies = new Set([one.system, other.system].filter((body) => body !== undefined));
  return bodies.size < 2 && plainNumber(one.value) === plainNumber(other.value);
}

/** People with one name, told apart by their registration. Who could be either of two is neither. */
function people(mentions: readonly Mention[]): Merged[] {
  const found: Merged[] = [];
  const unknown = new Merged();
  for (const mention of mostFirst(mentions, registrationKnown)) {
    const own = registrationIn(mention.facts);
    const fitting = found.filter((one) => mayBeOne(registrationIn(one.facts), own));
    let [person] = fitting;
    if (!person) found.push((person = new Merged()));
    (fitting.length > 1 ? unknown : person).add(mention);
  }
  return unknown.mentions.length ? [...found, unknown] : found;
}

/** What one role of one person may have several of, or the person has. */
const BESIDE: ReadonlySet<string> = new Set(['telecom', 'practitioner', 'identifier']);

/** The roles of one person. Who only is named is named in the first, or where the telephone is the same. */
function roles(mentions: readonly Mention[]): Merged[] {
  const found: Merged[] = [];
  for (const mention of mostFirst(mentions, ({ size }) => size)) {
    const fitting = found.filter(
      (one) =>
        one.has('raw') === mention.facts.has('raw') &&
        one.agrees(mention, (key) => !BESIDE.has(key)),
    );
    let role = fitting.find((one) => one.shares(mention, 'telecom')) ?? fitting[0];
    if (!role) found.push((role = new Merged()));
    role.add(mention);
  }
  return found;
}

interface MergedPractitioners {
  /** the role that each mention's own became */
  readonly merged: ReadonlyMap<FhirResource, FhirResource>;
  /** by each of their roles */
  readonly practitioners: ReadonlyMap<FhirResource, FhirResource>;
  /** what the person is called whose role, or who, each is */
  readonly names: ReadonlyMap<FhirResource, string>;
}

/**
 * One Practitioner for each person whom a plan names, and one PractitionerRole for each role that
 * they have. What a mention says otherwise, or does not say, stands in its reference.
 */
export function mergePractitioners(
  references: ReadonlyMap<FhirResource, Json>,
): MergedPractitioners {
  const merged = new Map<FhirResource, FhirResource>();
  const practitioners = new Map<FhirResource, FhirResource>();
  const names = new Map<FhirResource, string>();
  for (const [name, mentions] of byName([...references.keys()])) {
    for (const person of people(mentions)) {
      const practitioner = practitionerOf(person);
      for (const group of roles(person.mentions)) {
        const { identifier: _, practitioner: __, ...role } = resourceOf(group.facts);
        const resource = { ...start('PractitionerRole'), ...role };
        names.set(resource, name);
        if (practitioner) practitioners.set(resource, practitioner);
        for (const { draft, facts } of group.mentions) {
          merged.set(draft, resource);
          const whole = new Map([...group.facts, ...ofPerson(person)]);
          const differs = asNamed(facts, whole);
          if (differs) references.get(draft)!.extension = [differs];
        }
      }
      if (practitioner) names.set(practitioner, name);
    }
  }
  return { merged, practitioners, names };
}

const start = (resourceType: 'Practitioner' | 'PractitionerRole'): FhirResource => ({
  resourceType,
  meta: { profile: [kindOf(resourceType).profile] },
});

const ofPerson = ({ facts }: Merged): (readonly [string, unknown])[] =>
  ['practitioner', 'identifier'].flatMap((key) =>
    facts.has(key) ? [[key, facts.get(key)] as const] : [],
  );

/** `undefined` where nothing is known of the person but the role. */
function practitionerOf({ facts }: Merged): FhirResource | undefined {
  const said = facts.get('practitioner');
  const text = isRecord(said) ? said.display : undefined;
  const identifier = facts.get('identifier');
  if (text === undefined && identifier === undefined) return undefined;
  return {
    ...start('Practitioner'),
    ...(identifier !== undefined && { identifier }),
    ...(text !== undefined && { name: [{ text }] }),
  };
}

/** Those without a name are only one where all that is said is the same. */
function byName(drafts: readonly FhirResource[]): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const draft of drafts) {
    const facts = factsOf(draft);
    const texts = new Map([...facts].map(([key, fact]) => [key, canonicalJson(fact)]));
    const key = nameIn(facts) ?? canonicalJson(Object.fromEntries(texts));
    const before = found.get(key);
    if (before) before.push({ draft, facts, texts });
    else found.set(key, [{ draft, facts, texts }]);
  }
  return found;
}
