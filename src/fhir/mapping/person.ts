import type { gpPractices as practiceList } from '../../standard/sections/gp-practices.js';
import type { personDemographics as person } from '../../standard/sections/person-demographics.js';
import { contactPointUse, statedGender } from '../../standard/value-sets/index.js';
import { birthPlace } from '../codecs/birth-place.js';
import { codeFor, coding, codingInConcept, concept } from '../codecs/coded.js';
import { personName } from '../codecs/people.js';
import { date, positiveInt, string } from '../codecs/primitive.js';
import { group } from '../homes/group.js';
import type { HomesFor } from '../homes/home.js';
import { elsewhere, inExtension, leaf } from '../homes/leaf.js';
import { list } from '../homes/list.js';
import { hl7Extension, NHS_NUMBER, ODS, ukExtension } from '../systems.js';
import { any, at, every, extension, pick, to } from '../step.js';
import { addressLine } from './address-line.js';
import { elementId, resourceId } from './parts.js';

type Person = (typeof person)['children'];

// a name without a use is the one that somebody goes by
const official = pick(
  'official',
  { use: 'official' },
  ({ use }) => use === 'official' || use === undefined,
);
const usual = pick('usual', { use: 'usual' });

const nameHomes: HomesFor<Person['name']> = {
  firstName: leaf(
    at('name', official, 'given', 0),
    string,
    elsewhere(at('name', usual, 'given', 0), string),
  ),
  familyName: leaf(
    at('name', official, 'family'),
    string,
    elsewhere(at('name', usual, 'family'), string),
  ),
  title: leaf(at('name', official, 'prefix', 0), string),
  suffix: leaf(at('name', official, 'suffix', 0), string),
  fullName: leaf(at('name', official, 'text'), string),
  preferredName: leaf(at('name', usual, 'text'), string, elsewhere(at('name', usual), personName)),
};

const addressHomes: HomesFor<Person['addresses']> = {
  line1: leaf(at(addressLine(1)), string),
  line2: leaf(at(addressLine(2)), string),
  line3: leaf(at(addressLine(3)), string),
  line4: leaf(at(addressLine(4)), string),
  line5: leaf(at(addressLine(5)), string),
  postcode: leaf(at('postalCode'), string),
  type: inExtension('address-type', coding),
};

// the list is closed, and its codes are FHIR's
const use = codeFor((contactPointUse.concepts ?? []).map((one) => [one, one.code]));

type Contacts = Person['contactDetails']['children'];

const telephoneHomes: HomesFor<Contacts['telephones']> = {
  number: leaf(at('value'), string),
  type: leaf(at('use'), use),
  preference: leaf(at('rank'), positiveInt),
};

const emailHomes: HomesFor<Contacts['emails']> = {
  address: leaf(at('value'), string),
  type: leaf(at('use'), use),
  preference: leaf(at('rank'), positiveInt),
};

const telecom = (system: string) => at('telecom', every(system, { system }));

const contactHomes: HomesFor<Person['contactDetails']> = {
  preferredContactMethod: leaf(
    [
      ...at('extension', pick('ContactPreference', { url: ukExtension('ContactPreference') })),
      ...extension('PreferredContactMethod', 'valueCodeableConcept'),
    ],
    codingInConcept,
  ),
  telephones: list(telecom('phone'), group([], { ...telephoneHomes, id: elementId })),
  emails: list(telecom('email'), group([], { ...emailHomes, id: elementId })),
  other: list(telecom('other'), leaf(at('value'), string)),
};

const FHIR_GENDERS: Readonly<Record<string, string>> = {
  1: 'male',
  2: 'female',
  9: 'other',
  X: 'unknown',
};
const gender = codeFor(
  (statedGender.concepts ?? []).map((one) => [one, FHIR_GENDERS[one.code] ?? 'unknown']),
);

const personHomes: HomesFor<typeof person> = {
  name: group([], nameHomes),
  dateOfBirth: leaf(at('birthDate'), date),
  gender: inExtension('stated-gender', coding, elsewhere(at('gender'), gender)),
  aliases: list(
    at('name', every('nickname', { use: 'nickname' })),
    leaf(at('text'), string, elsewhere([], personName)),
  ),
  ethnicity: leaf(
    extension(ukExtension('EthnicCategory'), 'valueCodeableConcept'),
    codingInConcept,
  ),
  religion: leaf(extension(ukExtension('ReligiousAffiliation'), 'valueCodeableConcept'), concept),
  sex: leaf(extension(ukExtension('BirthSex'), 'valueCodeableConcept'), codingInConcept),
  nhsNumber: leaf(at('identifier', pick('nhs-number', { system: NHS_NUMBER }), 'value'), string),
  otherIdentifiers: list(
    at(
      'identifier',
      every('other', {}, ({ system }) => system !== NHS_NUMBER),
    ),
    leaf(at('value'), string),
  ),
  addresses: list(at('address', every()), group([], { ...addressHomes, id: elementId })),
  contactDetails: group([], contactHomes),
  placeOfBirth: leaf(extension(hl7Extension('patient-birthPlace'), 'valueAddress'), birthPlace),
  maritalStatus: leaf(at('maritalStatus'), codingInConcept),
};

export const personDemographics = group(at('subject', to('Patient')), personHomes, {
  derived: (value) => ({ gender: gender.to(value.gender) }),
});

const practiceHomes: HomesFor<typeof practiceList> = {
  gpName: leaf(at('contact', any(), 'name'), personName),
  practiceDetails: leaf(at('name'), string),
  practiceIdentifier: leaf(at('identifier', pick('ods', { system: ODS }), 'value'), string),
};

export const gpPractices = list(
  at('subject', to('Patient'), 'generalPractitioner', every()),
  group(at(to('Organization')), { ...practiceHomes, id: resourceId }),
);
