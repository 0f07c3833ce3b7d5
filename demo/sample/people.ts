// The people of the sample record. All of them are made up, and so are the places: telephone
// numbers are from Ofcom's ranges for drama, organisation codes and the postcode belong to nobody.
import type { Plan } from 'pcsp-elements';

type Formulation = NonNullable<Plan['formulations']>[number];
export type Professional = NonNullable<Formulation['performingProfessional']>;

const jobRole = (code: string, display: string) => ({
  coding: { system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-SDSJobRoleName', code, display },
});

const contactUse = (code: 'home' | 'mobile') => ({
  system: 'http://hl7.org/fhir/contact-point-use',
  code,
  display: { home: 'Home', mobile: 'Mobile' }[code],
});

const adultMentalHealth = {
  system: 'https://fhir.nhs.uk/CodeSystem/NHSDataModelAndDictionary-treatment-function',
  code: '710',
  display: 'Adult Mental Health Service',
};

const organisation = (code: string, text: string) => ({
  coding: { system: 'https://fhir.nhs.uk/Id/ods-organization-code', code, display: text },
  text,
});

const trust = organisation('ZZ9', 'Ashmere Vale Partnership Trust');

export const communityTeam = organisation('ZZ9A1', 'Ashmere Community Mental Health Team');

export const personsHome = { text: 'At home' };

/** Signed in to the health record. */
export const funmi = {
  name: 'Funmi Adeleke',
  role: jobRole('R1975', 'Community Mental Health Nurse'),
  grade: 'Band 6, care coordinator',
  specialty: adultMentalHealth,
  professionalIdentifier: '99X0142E',
  organisation: trust,
  contactDetails: '01632 960114',
} satisfies Professional;

export const hannah = {
  name: 'Dr Hannah Weiss',
  role: jobRole('R1310', 'Clinical Psychologist'),
  specialty: adultMentalHealth,
  professionalIdentifier: 'PYL990417',
  organisation: trust,
  contactDetails: '01632 960117',
} satisfies Professional;

export const stephen = {
  name: 'Dr Stephen Marlow',
  role: jobRole('R1981', 'Psychiatrist'),
  grade: 'Consultant',
  specialty: adultMentalHealth,
  professionalIdentifier: '9990142',
  organisation: trust,
  contactDetails: '01632 960112',
} satisfies Professional;

/** The person herself, signed in to her portal. */
export const rhian = {
  name: 'Rhian Pritchard',
  role: { text: 'The person whose plan this is' },
} satisfies Professional;

export const personDemographics: Plan['personDemographics'] = {
  name: {
    firstName: 'Rhian',
    familyName: 'Pritchard',
    preferredName: 'Rhi',
    title: 'Ms',
    fullName: 'Rhian Margaret Pritchard',
  },
  dateOfBirth: '1988-03-14',
  gender: {
    system: 'https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-PersonStatedGenderCode',
    code: '2',
    display: 'Female',
  },
  ethnicity: {
    system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryEngland',
    code: 'A',
    display: 'White - British',
  },
  religion: { text: 'Brought up in chapel, not religious now' },
  sex: {
    system: 'https://www.datadictionary.nhs.uk/data_elements/person_phenotypic_sex.html',
    code: '2',
    display: 'Female',
  },
  nhsNumber: '9990422443',
  otherIdentifiers: ['AV-0031942'],
  addresses: [
    {
      id: 'address-1',
      line1: '14 Tannery Row',
      line2: 'Lower Ashmere',
      line3: 'Ashmere',
      postcode: 'AS4 7QX',
    },
  ],
  contactDetails: {
    preferredContactMethod: {
      system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-PreferredContactMethod',
      code: '9',
      display: 'SMS',
    },
    telephones: [
      { id: 'telephone-1', number: '07700 900253', type: contactUse('mobile'), preference: 1 },
      { id: 'telephone-2', number: '01632 960146', type: contactUse('home'), preference: 3 },
    ],
    emails: [{ id: 'email-1', address: 'rhi@pritchard.example', preference: 2 }],
  },
  placeOfBirth: { system: 'urn:iso:std:iso:3166', code: 'GBR', display: 'United Kingdom' },
  maritalStatus: {
    system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-PersonMaritalStatusEngland',
    code: 'S',
    display: 'Single',
  },
};

export const gpPractices: Plan['gpPractices'] = [
  {
    id: 'gp-practice-1',
    gpName: 'Dr Anil Kapoor',
    practiceDetails: 'Millpond Surgery, 2 Weir Lane, Ashmere AS4 1BD. Telephone 01632 960188',
    practiceIdentifier: 'Z99142',
  },
];

export const professionalContacts: Plan['professionalContacts'] = [
  {
    id: 'professional-1',
    name: funmi.name,
    role: funmi.role,
    keyWorker: true,
    team: 'Ashmere CMHT',
    organisation: communityTeam,
    contactDetails: funmi.contactDetails,
  },
  {
    id: 'professional-2',
    name: stephen.name,
    role: stephen.role,
    team: 'Ashmere CMHT',
    organisation: communityTeam,
    contactDetails: stephen.contactDetails,
  },
  {
    id: 'professional-3',
    name: hannah.name,
    role: hannah.role,
    team: 'Ashmere CMHT',
    organisation: communityTeam,
    contactDetails: hannah.contactDetails,
  },
];

export const personalContacts: Plan['personalContacts'] = [
  {
    id: 'personal-1',
    name: 'Carys Pritchard',
    relationshipType: 'Sister, and the person Rhi wants called first',
    contactDetails: '07700 900417',
  },
  {
    id: 'personal-2',
    name: 'Martin Hale',
    relationshipType: 'Father of Rhi’s son, Idris',
    contactDetails: '07700 900682',
    comments: 'Only about Idris, please',
  },
];
