import type { professionalContactsWords as english } from './professional-contacts.words.en-GB.js';
import type { Welsh } from '../../locales/cy/welsh.js';

export const professionalContactsWords = {
  label: 'Cysylltiadau proffesiynol',
  label_person: 'Y gweithwyr proffesiynol sy’n fy nghefnogi',
  hint: 'Y rhai sy’n gyfrifol am ofal a chymorth y person: pwy ydyn nhw, ble maen nhw’n gweithio a sut i gysylltu â nhw.',
  hint_person:
    'Pobl sy’n fy nghefnogi fel rhan o’u gwaith, ble maen nhw’n gweithio a sut y gallaf gysylltu â nhw.',
  add: 'Ychwanegu cyswllt proffesiynol',
  add_person: 'Ychwanegu gweithiwr proffesiynol',
  entry: 'Cyswllt proffesiynol {{number}}',
  entry_person: 'Gweithiwr proffesiynol {{number}}',
  name: { label: 'Enw' },
  role: {
    label: 'Rôl',
    hint: 'Er enghraifft: cydgysylltydd gofal, gweithiwr cymdeithasol',
    hint_person: 'Beth yw eu gwaith, fel nyrs neu weithiwr cymdeithasol',
  },
  keyWorker: {
    label: 'Gweithiwr allweddol',
    hint: 'Yr un i ofyn iddo gyntaf, sy’n rhoi gwybod i bawb arall.',
    hint_person: 'Yr un i’w holi gyntaf, sy’n rhoi gwybod i’r lleill.',
    is: 'Gweithiwr allweddol',
    is_person: 'Fy ngweithiwr allweddol',
    was: 'Gweithiwr allweddol gynt',
    was_person: 'Fy ngweithiwr allweddol gynt',
  },
  specialty: {
    label: 'Arbenigedd',
    hint: 'Y math o ofal, er enghraifft ffisiotherapi neu iechyd meddwl oedolion',
    hint_person: 'Y math o ofal, fel help gydag iechyd meddwl',
  },
  team: { label: 'Tîm' },
  organisation: { label: 'Sefydliad', label_person: 'Ble maen nhw’n gweithio' },
  contactDetails: { label: 'Rhif ffôn neu fanylion eraill' },
  startDate: {
    label: 'Yn rhan o’r gofal ers',
    hint: 'Mae blwyddyn neu fis yn ddigon os nad oes neb yn gwybod y diwrnod.',
  },
  endDate: {
    label: 'Yn rhan o’r gofal tan',
    hint: 'Gadewch hwn yn wag tra byddant yn rhan o’r gofal.',
  },
  before: 'Ddim yn rhan o’r gofal bellach',
} satisfies Welsh<typeof english>;
