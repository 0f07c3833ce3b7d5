import type { formulationsWords as english } from './formulation.words.en-GB.js';
import type { Welsh } from '../../locales/cy/welsh.js';

export const formulationsWords = {
  label: 'Fformiwleiddiad',
  label_person: 'Sut rydym yn deall yr hyn rwy’n mynd drwyddo',
  intro:
    'Cyd-ddealltwriaeth o’r hyn y mae’r anawsterau’n ei olygu i’r person a sut y daethant i fod.',
  intro_person:
    'Yr hyn y mae fy anawsterau’n ei olygu i mi a sut y daethant i fod, fel rydym ni’n eu deall.',
  add: 'Ychwanegu fformiwleiddiad',
  entry: 'Fformiwleiddiad {{number}}',
  entry_person: 'Yr hyn a ysgrifennwyd gennym, {{number}}',
  undated: 'Fformiwleiddiad heb ddyddiad',
  undated_person: 'Heb ddyddiad',
  dated: 'Fformiwleiddiad {{date}}',
  dated_person: '{{date}}',
  earlier: 'Fformiwleiddiadau cynharach',
  date: { label: 'Dyddiad y fformiwleiddiad hwn' },
  location: { label: 'Ble cafodd ei wneud' },
  formulation: {
    label: 'Fformiwleiddiad',
    hint: 'Beth ddigwyddodd, beth sy’n gwneud iddo barhau, beth sy’n helpu, a beth mae’n ei olygu i’r person.',
    hint_person:
      'Beth ddigwyddodd, beth sy’n gwneud iddo barhau, beth sy’n helpu, a beth mae’n ei olygu i mi.',
  },
  ledBy: '{{title}}, dan arweiniad {{who}}',
} satisfies Welsh<typeof english>;
