import { isRecord, type Json } from '../json/json.js';
import type { BundleReader } from './bundle-reader.js';
import { shortWords } from './modifiers/fhir-words.js';
import { comparableDate, type Moment } from './modifiers/moment.js';
import { listOf } from './position.js';
import type { FhirResource } from './types.js';

/** The contacts that are part of the person's own record, as people who are related to them. */
export function contactsOf(
  patient: FhirResource | undefined,
  reader: BundleReader,
): FhirResource[] {
  return listOf(patient?.contact)
    .filter(isRecord)
    .filter(({ name, telecom }) => isRecord(name) || Array.isArray(telecom))
    .map((contact) => {
      const { name, telecom, relationship } = contact;
      const made: FhirResource = { resourceType: 'RelatedPerson' };
      if (isRecord(name)) made.name = [name];
      if (telecom !== undefined) made.telecom = telecom;
      if (relationship !== undefined) made.relationship = relationship;
      reader.homes.standIn(made, contact);
      return made;
    });
}

/**
 * Keeps out of the professional contacts whoever is no professional: the person, and their own
 * people. Gives the latter.
 */
export function leaveOutPersonalContacts(team: FhirResource, reader: BundleReader): FhirResource[] {
  const personal: FhirResource[] = [];
  const all = listOf(team.participant);
  const professional = all.filter((participant) => {
    if (!isRecord(participant)) return false;
    const type = typeOf(participant.member, team, reader);
    if (type !== 'RelatedPerson') return type !== 'Patient';
    let person = memberOf(participant, team, reader);
    if (!person && isRecord(participant.member)) {
      person = { resourceType: 'RelatedPerson', name: [{ text: participant.member.display }] };
      reader.consume({ holder: participant.member, key: 'display' });
    }
    // what the team says of them goes with them
    if (person) {
      reader.homes.standIn(person, participant);
      personal.push(person);
    }
    return false;
  });
  if (professional.length < all.length)
    reader.readInstead(team, { ...team, participant: professional });
  return personal;
}

/** What a reference leads to, also where the bundle does not hold it. */
function typeOf(reference: unknown, team: FhirResource, reader: BundleReader): unknown {
  const found = reader.resolve(reference, { resource: team });
  if (found || !isRecord(reference)) return found?.resourceType;
  const address = typeof reference.reference === 'string' ? reference.reference : '';
  return reference.type ?? address.split('/').at(-2);
}

/** Leaves out of a team who has left it, or works there no more. Some teams can say when that was. */
export function leaveOutFormerMembers(
  team: FhirResource,
  reader: BundleReader,
  now: Moment,
  saysWhen: boolean,
): void {
  const all = listOf(team.participant);
  for (const [index, participant] of all.entries()) {
    if (!isRecord(participant)) continue;
    const why = whyNotNow(participant, memberOf(participant, team, reader), reader, now, saysWhen);
    if (!why) continue;
    reader.findings.add({
      code: 'not-current',
      path: [...reader.pathOf(team), 'participant', index],
      ...why,
      value: shortWords([participant.member, participant.role]),
    });
    all[index] = null;
  }
}

function whyNotNow(
  participant: Json,
  member: FhirResource | undefined,
  reader: BundleReader,
  now: Moment,
  saysWhen: boolean,
): { readonly what: string; readonly said: string } | undefined {
  const own = now.outside(participant.period);
  if (own && saysWhen) {
    readAsDay(participant.period, own.key);
    return undefined;
  }
  if (own) return { what: `CareTeam.participant.period.${own.key}`, said: own.said };
  if (!member) return undefined;
  const { resourceType, active, period } = member;
  if (active === false) return { what: `${resourceType}.active`, said: 'false' };
  if (reader.resolve(member.practitioner, { resource: member })?.active === false)
    return { what: 'Practitioner.active', said: 'false' };
  const its = now.outside(period);
  return its && { what: `${resourceType}.period.${its.key}`, said: its.said };
}

/** So that what reads the plan sees that it is past. */
function readAsDay(period: unknown, key: 'start' | 'end'): void {
  if (isRecord(period)) period[key] = comparableDate(period[key]);
}

const memberOf = (
  participant: unknown,
  team: FhirResource,
  reader: BundleReader,
): FhirResource | undefined =>
  isRecord(participant) ? reader.resolve(participant.member, { resource: team }) : undefined;
