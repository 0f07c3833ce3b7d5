import type { gpPracticesWords as english } from './gp-practice.words.en-GB.js';
import type { Welsh } from '../../locales/cy/welsh.js';

export const gpPracticesWords = {
  label: 'Practis meddyg teulu',
  label_person: 'Fy mhractis meddyg teulu',
  question: {
    label: 'Ydy’r person wedi cofrestru gyda phractis meddyg teulu?',
    label_person: 'Ydw i wedi cofrestru gyda phractis meddyg teulu?',
    hint: 'Dewiswch “Ddim yn berthnasol” os yw’r person yn gweld meddyg teulu’n breifat, neu os nad yw am i bractis gael ei gofnodi yma.',
    hint_person:
      'Dewiswch “Ddim yn berthnasol” os ydych yn gweld meddyg teulu’n breifat, neu os nad ydych am i bractis gael ei gofnodi yma.',
    practices: 'Ydy',
    practices_person: 'Ydw',
    V81997: 'Nac ydy, heb gofrestru gyda phractis',
    V81997_person: 'Nac ydw, heb gofrestru gyda phractis',
    V81998: 'Ddim yn berthnasol, neu mae’r person wedi optio allan',
    V81998_person: 'Ddim yn berthnasol, neu rwyf wedi optio allan',
    V81999: 'Ddim yn hysbys',
    V81999_person: 'Dydw i ddim yn gwybod',
  },
  takenOut: 'Tynnwyd: {{names}}',
  putBack: 'Rhoi yn ôl',
  backAgain: 'Rhoddwyd yn ôl: {{names}}',
  hint: 'Gall fod mwy nag un, er enghraifft practis ger lle mae’r person yn aros am gyfnod. Rhowch yr un arferol yn gyntaf.',
  hint_person:
    'Gall fod mwy nag un, er enghraifft practis ger lle rydych yn aros am gyfnod. Rhowch yr un arferol yn gyntaf.',
  add: 'Ychwanegu practis meddyg teulu',
  entry: 'Practis meddyg teulu {{number}}',
  practiceDetails: {
    label: 'Practis',
    hint: 'Ei enw, ei gyfeiriad a’i rif ffôn',
    hint_person: 'Ei enw, ei gyfeiriad a’i rif ffôn',
  },
  practiceIdentifier: {
    label: 'Cod y practis',
    hint: '6 o lythrennau a digidau, er enghraifft A12345.',
    codeNotKnown: 'Nid oes neb yn gwybod y cod',
    codeNotKnown_person: 'Dydw i ddim yn gwybod y cod',
    V81997: 'Heb gofrestru gyda phractis meddyg teulu',
    V81998: 'Ddim yn berthnasol, neu mae’r person wedi optio allan',
    V81998_person: 'Ddim yn berthnasol, neu rwyf wedi optio allan',
    V81999: 'Ddim yn hysbys',
  },
  gpName: {
    label: 'Meddyg teulu',
    hint: 'Pwy mae’r person yn ei weld fel arfer',
    hint_person: 'Pwy rwy’n ei weld fel arfer',
  },
  statement: {
    V81997: 'Heb gofrestru gyda phractis meddyg teulu',
    V81998: 'Nid yw practis meddyg teulu’n berthnasol, neu mae’r person wedi optio allan',
    V81998_person: 'Nid yw practis meddyg teulu’n berthnasol, neu rwyf wedi optio allan',
    V81999: 'Nid yw’r practis meddyg teulu’n hysbys',
  },
} satisfies Welsh<typeof english>;
