import { codedText, coding, date, group, list, scale, string } from '../../model/element.js';
import {
  addressType,
  contactPointUse,
  countryOfBirth,
  ethnicCategory,
  maritalStatus,
  phenotypicSex,
  preferredContactMethod,
  religion,
  statedGender,
} from '../../value-sets/index.js';

const name = group('M', 'Person name', {
  firstName: string('M', 'Person first name', { maxLength: 35 }),
  familyName: string('M', 'Person family name', { maxLength: 35 }),
  preferredName: string('R', 'Person preferred name', { maxLength: 70 }),
  title: string('R', 'Title', { maxLength: 35 }),
  suffix: string('R', 'Person name suffix', { maxLength: 35 }),
  fullName: string('R', 'Person full name', { maxLength: 70 }),
});

const address = group('R', "Person's address", {
  line1: string('M', 'Address line 1', { maxLength: 35 }),
  line2: string('R', 'Address line 2', { maxLength: 35 }),
  line3: string('R', 'Address line 3', { maxLength: 35 }),
  line4: string('R', 'Address line 4', { maxLength: 35 }),
  line5: string('R', 'Address line 5', { maxLength: 35 }),
  postcode: string('M', 'Postcode', { maxLength: 8, format: 'postcode' }),
  type: coding('R', 'Address type', { maxLength: 1, codes: addressType }),
});

const telephone = group('R', "Person's telephone number details", {
  number: string('R', "Person's telephone number", { maxLength: 35, format: 'telephone' }),
  type: coding('R', "Person's telephone number type", { maxLength: 6, codes: contactPointUse }),
  preference: scale('R', 'Preference of telephone number', { max: 5, ranked: true }),
});

const email = group('R', "Person's email address details", {
  address: string('R', "Person's email address", { maxLength: 255, format: 'email' }),
  type: coding('R', "Person's email address type", { maxLength: 6, codes: contactPointUse }),
  preference: scale('R', 'Preference of email address', { max: 5, ranked: true }),
});

export const personDemographics = group('M', 'Person demographics', {
  name,
  dateOfBirth: date('M', 'Date of birth', { precision: 'YMD!', past: true }),
  gender: coding('R', 'Gender', { maxLength: 1, codes: statedGender }),
  aliases: list(string('R', 'Person alias', { maxLength: 70 })),
  ethnicity: coding('R', 'Ethnicity', { maxLength: 2, codes: ethnicCategory }),
  religion: codedText('R', 'Religion', { codes: religion, undivided: true }),
  sex: coding('R', 'Sex', { maxLength: 1, codes: phenotypicSex }),
  nhsNumber: string('R', 'NHS number', { maxLength: 10, format: 'nhs-number' }),
  otherIdentifiers: list(string('R', 'Other identifier', { maxLength: 20, identifier: true })),
  addresses: list(address, 1),
  contactDetails: group('R', "Person's contact details", {
    preferredContactMethod: coding('R', 'Preferred contact method', {
      maxLength: 1,
      codes: preferredContactMethod,
    }),
    telephones: list(telephone),
    emails: list(email),
    other: list(string('R', 'Other contact information', { maxLength: 255 })),
  }),
  placeOfBirth: coding('R', 'Place of birth', { maxLength: 3, codes: countryOfBirth }),
  maritalStatus: coding('R', 'Marital status', { maxLength: 1, codes: maritalStatus }),
});
