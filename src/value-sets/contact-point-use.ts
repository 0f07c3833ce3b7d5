import { conceptsOf, type ValueSet } from './value-set.js';

const system = 'http://hl7.org/fhir/contact-point-use';

/** HL7 FHIR: ContactPointUse. */
export const contactPointUse: ValueSet = {
  name: 'contact-point-use',
  title: 'Contact point use',
  system,
  closed: true,
  concepts: conceptsOf(system, [
    ['home', 'Home'],
    ['work', 'Work'],
    ['temp', 'Temp'],
    ['old', 'Old'],
    ['mobile', 'Mobile'],
  ]),
};
