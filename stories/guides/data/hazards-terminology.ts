// What could hurt somebody where codes come from a list that the library does not hold.
import { test, type Hazard } from './hazard.js';

export const terminologyHazards: readonly Hazard[] = [
  {
    hazard: 'A code is not in its list, and is taken for one that is',
    cause: 'Another system recorded it, or picked it from another list.',
    widgets:
      'In a closed list it is an error. In an open one, `fhirTerminology` asks the server, and a warning stands beside the field. The code is kept. No answer is no warning.',
    host: 'Give a terminology service, and ask `checkCodes` about plans that come from elsewhere.',
    tests: [
      test(
        'browser/fields-terminology',
        'is marked with a warning where it is not in its set, and never an error',
      ),
      test('browser/fields-terminology', 'is not marked by a service that cannot answer'),
      test('unit/terminology', 'are warned about where they are not in their list'),
    ],
  },
  {
    hazard: 'The terminology server is slow, down or wrong while somebody records',
    cause: 'A network, a certificate, an update.',
    widgets:
      'What is typed is kept and can be saved without a code. In words it says that it searches, found nothing, is offline, was refused or cannot be reached. A late answer is never shown for other words.',
    host: 'Watch the server. Look for words without codes later, if you need codes.',
    tests: [
      test(
        'browser/fields-terminology',
        'says that the list cannot be reached when the server is down, and finds it again',
      ),
      test(
        'browser/fields-terminology',
        'says that it searches while the server is slow, and lets the user go on typing',
      ),
      test('browser/fields-terminology', 'calls the stale search off, and never shows its answer'),
      test('unit/terminology', 'are not known when the service does not answer'),
    ],
  },
];
