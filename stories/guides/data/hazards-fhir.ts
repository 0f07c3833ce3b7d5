// What could hurt somebody on the way out to FHIR.
import { test, type Hazard } from './hazard.js';

export const fhirHazards: readonly Hazard[] = [
  {
    hazard: 'A receiver of FHIR concludes what nobody recorded',
    cause:
      'An element claims more than the plan says: a diagnosis, a sex at birth, another professional.',
    widgets:
      'In FHIR, needs are unconfirmed health concerns, a sex that is seen is no BirthSex, a date that is none is in no typed element, and everybody is one Practitioner unless their registrations differ.',
    host: 'Say who keeps the document, and how confidential it is.',
    tests: [
      test('unit/fhir-receiver', 'has health concerns that nobody has confirmed, not diagnoses'),
      test('unit/fhir-receiver', 'that is seen is not said to be the sex at birth'),
      test('unit/fhir-receiver', 'is in no element of FHIR that is a date, and comes back'),
      test('unit/fhir-receiver', 'is one, with more or less said of them'),
      test(
        'unit/fhir-receiver',
        'is two where the registrations differ, and who could be either is neither',
      ),
    ],
  },
  {
    hazard: 'A FHIR server keeps what is no longer in the plan',
    cause: 'A plan is sent again, and makes new resources beside the old ones.',
    widgets:
      'A transaction updates each resource by an identifier that it keeps. What stood in the bundle before and is gone, it deletes. A bundle about somebody else is refused.',
    host: 'Keep what was sent last, and give it as `replaces`.',
    tests: [
      test(
        'unit/fhir-transaction',
        'is taken, updates what is there when it is sent again, and is read back',
      ),
      test('unit/fhir-transaction', 'takes away what is no longer in the plan, and nothing else'),
      test('unit/fhir-receiver', 'does not replace a document about somebody else'),
    ],
  },
  {
    hazard: 'Two people are one on a FHIR server, or one is two',
    cause:
      'Somebody is given an NHS number after a plan was sent, or has a number that stands in for one.',
    widgets:
      'With `personId`, or with what was sent before, somebody stays one Patient. Only a number that can be somebody’s tells people apart, going out and coming in. A server that has two who are one refuses.',
    host: 'Give `personId`, the id of the record with you: nobody else knows that it is the same person.',
    tests: [
      test(
        'unit/fhir-transaction',
        'takes over whom the server has by the NHS number, once the host says what it calls them',
      ),
      test(
        'unit/fhir-transaction',
        'is told by the ids of nobody else: of one who is called otherwise, or has a placeholder',
      ),
      test('unit/fhir-whose', 'is nobody’s by a number that stands in for one'),
    ],
  },
];
