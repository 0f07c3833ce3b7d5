import type { Json } from '../../json/json.js';
import { personDemographics } from './person-demographics.model.js';
import {
  contactPointUse,
  ethnicCategory,
  preferredContactMethod,
  statedGender,
} from '../../value-sets/index.js';
import { birthPlaceCodec } from '../../fhir/codecs/birth-place.js';
import { birthSexCodec } from '../../fhir/codecs/birth-sex.js';
import {
  codeCodecFor,
  codingCodec,
  codingInConceptCodec,
  conceptCodec,
  onlyFrom,
} from '../../fhir/codecs/coded.js';
import { humanNameCodec } from '../../fhir/codecs/people.js';
import { dateCodec, positiveIntCodec, stringCodec } from '../../fhir/codecs/primitive.js';
import { groupMapping } from '../../fhir/mappings/group.js';
import type { MappingsFor } from '../../fhir/mappings/mapping.js';
import { readAlso, extensionMapping, leafMapping } from '../../fhir/mappings/leaf.js';
import { eitherMapping } from '../../fhir/mappings/either.js';
import { listMapping } from '../../fhir/mappings/list.js';
import { hl7Extension, NHS_NUMBER, RESOURCE_ID, SEX, ukExtension } from '../../fhir/systems.js';
import {
  pathTo,
  everyEntry,
  extensionPath,
  entryMatching,
  toResource,
} from '../../fhir/resource-path.js';
import { addressLinePath } from './address-line.fhir.js';
import { hl7MaritalStatusCodec, maritalStatusCodec } from './marital-status.fhir.js';
import { elementIdMapping } from '../shared/shared.fhir.js';

type PersonChildren = (typeof personDemographics)['children'];

// a name without a use is the one that somebody goes by
const official = entryMatching(
  'official',
  { use: 'official' },
  ({ use }) => use === 'official' || use === undefined,
);
const usual = entryMatching('usual', { use: 'usual' });

const nameMappings: MappingsFor<PersonChildren['name']> = {
  firstName: leafMapping(
    pathTo('name', official, 'given', 0),
    stringCodec,
    readAlso(pathTo('name', usual, 'given', 0), stringCodec),
  ),
  familyName: leafMapping(
    pathTo('name', official, 'family'),
    stringCodec,
    readAlso(pathTo('name', usual, 'family'), stringCodec),
  ),
  title: leafMapping(pathTo('name', official, 'prefix', 0), stringCodec),
  suffix: leafMapping(pathTo('name', official, 'suffix', 0), stringCodec),
  fullName: leafMapping(pathTo('name', official, 'text'), stringCodec),
  preferredName: leafMapping(
    pathTo('name', usual, 'text'),
    stringCodec,
    readAlso(pathTo('name', usual), humanNameCodec),
  ),
};

const addressMappings: MappingsFor<PersonChildren['addresses']> = {
  line1: leafMapping(pathTo(addressLinePath(1)), stringCodec),
  line2: leafMapping(pathTo(addressLinePath(2)), stringCodec),
  line3: leafMapping(pathTo(addressLinePath(3)), stringCodec),
  line4: leafMapping(pathTo(addressLinePath(4)), stringCodec),
  line5: leafMapping(pathTo(addressLinePath(5)), stringCodec),
  postcode: leafMapping(pathTo('postalCode'), stringCodec),
  type: extensionMapping('address-type', codingCodec),
};

// the list is closed, and its codes are FHIR's
const use = codeCodecFor((contactPointUse.concepts ?? []).map((one) => [one, one.code]));

type Contacts = PersonChildren['contactDetails']['children'];

const telephoneMappings: MappingsFor<Contacts['telephones']> = {
  number: leafMapping(pathTo('value'), stringCodec),
  type: leafMapping(pathTo('use'), use),
  preference: leafMapping(pathTo('rank'), positiveIntCodec),
};

const emailMappings: MappingsFor<Contacts['emails']> = {
  address: leafMapping(pathTo('value'), stringCodec),
  type: leafMapping(pathTo('use'), use),
  preference: leafMapping(pathTo('rank'), positiveIntCodec),
};

const telecom = (system: string) => pathTo('telecom', everyEntry(system, { system }));

const contactMethodPath = [
  ...pathTo(
    'extension',
    entryMatching('ContactPreference', { url: ukExtension('ContactPreference') }),
  ),
  ...extensionPath('PreferredContactMethod', 'valueCodeableConcept'),
];

const contactMappings: MappingsFor<PersonChildren['contactDetails']> = {
  preferredContactMethod: leafMapping(
    contactMethodPath,
    onlyFrom(preferredContactMethod, codingInConceptCodec),
    readAlso(contactMethodPath, codingInConceptCodec),
  ),
  telephones: listMapping(
    telecom('phone'),
    groupMapping([], { ...telephoneMappings, id: elementIdMapping }),
  ),
  emails: listMapping(
    telecom('email'),
    groupMapping([], { ...emailMappings, id: elementIdMapping }),
  ),
  other: listMapping(telecom('other'), leafMapping(pathTo('value'), stringCodec)),
};

/** FHIR's code for each stated gender of the NHS. */
export const FHIR_GENDERS: Readonly<Record<string, string>> = {
  1: 'male',
  2: 'female',
  9: 'other',
  X: 'unknown',
};
/** FHIR's gender, as a stated gender. */
export const genderCodec = codeCodecFor(
  (statedGender.concepts ?? []).map((one) => [one, FHIR_GENDERS[one.code] ?? 'unknown']),
);

/** What a plan takes as an identifier of somebody. Ours have no system, and come back as they were. */
const LONGEST = personDemographics.children.otherIdentifiers.item.maxLength ?? Infinity;
const fitsPlan = ({ system, value }: Json): boolean =>
  system === undefined || (typeof value === 'string' && [...value].length <= LONGEST);

const ethnicityPath = extensionPath(ukExtension('EthnicCategory'), 'valueCodeableConcept');

const personMappings: MappingsFor<typeof personDemographics> = {
  name: groupMapping([], nameMappings),
  dateOfBirth: leafMapping(pathTo('birthDate'), dateCodec),
  gender: extensionMapping('stated-gender', codingCodec, readAlso(pathTo('gender'), genderCodec)),
  aliases: listMapping(
    pathTo('name', everyEntry('nickname', { use: 'nickname' })),
    leafMapping(pathTo('text'), stringCodec, readAlso([], humanNameCodec)),
  ),
  ethnicity: leafMapping(
    ethnicityPath,
    onlyFrom(ethnicCategory, codingInConceptCodec),
    readAlso(ethnicityPath, codingInConceptCodec),
  ),
  religion: leafMapping(
    extensionPath(ukExtension('ReligiousAffiliation'), 'valueCodeableConcept'),
    conceptCodec,
  ),
  // the standard's is the sex that is seen, which says nothing of the one at birth
  sex: eitherMapping(
    leafMapping(extensionPath(ukExtension('BirthSex'), 'valueCodeableConcept'), birthSexCodec),
    extensionMapping(SEX, codingInConceptCodec),
  ),
  nhsNumber: leafMapping(
    pathTo('identifier', entryMatching('nhs-number', { system: NHS_NUMBER }), 'value'),
    stringCodec,
  ),
  otherIdentifiers: listMapping(
    pathTo(
      'identifier',
      everyEntry(
        'other',
        {},
        (one) => one.system !== NHS_NUMBER && one.system !== RESOURCE_ID && fitsPlan(one),
      ),
    ),
    leafMapping(pathTo('value'), stringCodec),
  ),
  addresses: listMapping(
    pathTo('address', everyEntry()),
    groupMapping([], { ...addressMappings, id: elementIdMapping }),
  ),
  contactDetails: groupMapping([], contactMappings),
  placeOfBirth: leafMapping(
    extensionPath(hl7Extension('patient-birthPlace'), 'valueAddress'),
    birthPlaceCodec,
  ),
  maritalStatus: leafMapping(
    pathTo('maritalStatus'),
    maritalStatusCodec,
    readAlso(pathTo('maritalStatus'), hl7MaritalStatusCodec),
  ),
};

export const personDemographicsMapping = groupMapping(
  pathTo('subject', toResource('Patient')),
  personMappings,
  {
    derived: (value) => ({ gender: genderCodec.to(value.gender) }),
  },
);
