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
];
