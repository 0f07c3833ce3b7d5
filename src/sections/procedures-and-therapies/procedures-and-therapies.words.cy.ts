import type { proceduresAndTherapiesWords as english } from './procedures-and-therapies.words.en-GB.js';
import type { Welsh } from '../../locales/cy/welsh.js';

export const proceduresAndTherapiesWords = {
  label: 'Triniaethau a therapïau',
  label_person: 'Triniaethau a therapïau rwyf wedi’u cael',
  intro: 'Triniaethau a therapïau y mae’r person wedi’u cael, a sut aethon nhw.',
  intro_person: 'Triniaethau a therapïau rwyf wedi’u cael, a sut aethon nhw.',
  add: 'Ychwanegu triniaeth neu therapi',
  add_person: 'Ychwanegu triniaeth neu therapi',
  entry: 'Triniaeth neu therapi {{number}}',
  entry_person: 'Triniaeth neu therapi {{number}}',
  procedure: {
    label: 'Triniaeth neu therapi',
    label_person: 'Triniaeth neu therapi',
    hint: 'Beth a wnaed, er enghraifft: therapi teulu, llawdriniaeth cataract',
    hint_person: 'Beth gafodd ei wneud. Er enghraifft: therapi teulu, clun newydd',
  },
  date: {
    label: 'Dyddiad y driniaeth neu’r therapi',
    label_person: 'Pryd cefais i’r driniaeth neu’r therapi',
  },
  location: {
    label: 'Lleoliad y driniaeth neu’r therapi',
    label_person: 'Ble cefais i’r driniaeth neu’r therapi',
  },
  comment: { label: 'Sylw', hint: 'Sut aeth pethau, a beth i’w wybod am hyn nawr' },
  rare: 'Rhan o’r corff, cymhlethdodau, anesthetig',
  rare_person: 'Rhan o’r corff, a beth aeth o’i le',
  anatomicalSite: { label: 'Rhan o’r corff' },
  laterality: { label: 'Ochr y corff', hint: 'Chwith, de neu’r ddwy' },
  complications: {
    label: 'Cymhlethdodau',
    label_person: 'Beth aeth o’i le',
    hint: 'Beth aeth o’i le yn ystod y driniaeth neu o’i herwydd',
    hint_person: 'Wrth ei wneud, neu wedyn',
  },
  anaesthesiaIssues: {
    label: 'Problemau gyda’r anesthetig',
    hint: 'Yr hyn y mae angen i’r anesthetydd nesaf ei wybod',
  },
  undated: 'Nid yw’r dyddiad wedi’i gofnodi',
  ledBy: 'Dan arweiniad {{who}}',
} satisfies Welsh<typeof english>;
