// What could hurt somebody when a record comes in from FHIR.
import { test, type Hazard } from './hazard.js';

export const importHazards: readonly Hazard[] = [
  {
    hazard: 'What comes in from FHIR means the opposite, or is over',
    cause:
      'A status, a period or “do not perform” changes what a resource says, and a plan has no element for it.',
    widgets:
      '`fromFhirBundle` takes every modifier of FHIR R4 at its word before it reads anything. What is over comes in as archived or not at all, what was refused, refuted or not done stays out, and “Do not: …” stands in the words. Each is an issue.',
    host: 'Show the issues to whoever imports, errors first, and keep to security labels.',
    tests: [
      test(
        'unit/fhir-modifiers',
        'changes the plan or is told, unless it says that all is as it seems',
      ),
      test('unit/fhir-modifiers', 'has what is not in force come in as what it is, or not at all'),
      test(
        'unit/fhir-import-meaning',
        'is told in words that begin with it, without the code of the thing itself',
      ),
      test('unit/fhir-import-meaning', 'leaves out the resource that it is in, wherever that is'),
      test('unit/fhir-import-meaning', 'is another plan, archived, where it is a whole plan'),
      test('unit/fhir-in-force', 'is not archived with a need that is over, which a note says'),
      test('unit/fhir-in-force', 'has what is not to be done in words'),
      test(
        'unit/fhir-references',
        'does not bring in by its name what was deleted, and is in no entry',
      ),
      test('unit/fhir-over', 'says what it is, as nothing of ours wrote that'),
      test('unit/fhir-over', 'is the day on which something was archived'),
      test('unit/fhir-over', 'says so in a plan for a crisis'),
      test(
        'unit/fhir-import',
        'has a plan for a crisis that was archived as archived, and none in force for it',
      ),
      test('unit/fhir-repeated', 'is left out, with what refers to it'),
      test(
        'unit/fhir-hostile',
        'is read alike whatever the order of its entries, but for what comes first',
      ),
      test(
        'unit/fhir-other-systems',
        'has no need that was refuted, and nothing the other way round',
      ),
    ],
  },
  {
    hazard: 'Words are lost when a record comes in from FHIR',
    cause: 'A resource says more than the standard has elements for.',
    widgets:
      'What has no element stands in `importNote` of its entry, which every view shows. Each part that did not come is an issue with what it says, in short.',
    host: 'Keep `importNote` until somebody has read it.',
    tests: [
      test('unit/fhir-import-meaning', 'stand in a note of the entry that they came with'),
      test(
        'unit/fhir-import-meaning',
        'says how grave it is, where it is, what it is about and why, in words',
      ),
      test('unit/fhir-other-systems', 'keeps the words that have no element with their entries'),
      test('unit/fhir-nothing-lost', 'everything that a resource can say'),
      test('unit/cli', 'says what of it is no FHIR R4, which may change the rest'),
    ],
  },
];
