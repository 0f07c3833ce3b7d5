// Made without a translator, as the library's own Welsh is.
import cy from 'pcsp-elements/locales/cy';
import type { Newer, WritingWords } from './writing-words.js';

const newer = ({ base, theirs, savedLine }: Newer): string =>
  `Cadwyd fersiwn ${theirs} ${savedLine} tra oeddech yn golygu fersiwn ${base}.`;

/** “a Rhian”, “ac Ann” */
const and = (name: string): string => `${/^[aeiouwyâêîôûŵŷ]/iu.test(name) ? 'ac' : 'a'} ${name}`;

/** What the library calls an element where the person reads. */
function nameOf(keys: readonly string[]): string | undefined {
  const at = keys.reduce<unknown>(
    (words, key) => (typeof words === 'object' && words ? Reflect.get(words, key) : undefined),
    cy.words,
  );
  const { label, label_person = label } = { ...(at as Readonly<Record<string, unknown>>) };
  return typeof label_person === 'string' ? label_person : undefined;
}

export const welsh: WritingWords = {
  list: (names) => [...names].join(', '),
  nameOf,
  state: {
    unsaved: 'Newidiadau heb eu cadw',
    allSaved: 'Dim newidiadau heb eu cadw',
    saving: 'Wrthi’n cadw…',
    invalid: 'Heb ei gadw. Edrychwch ar yr hyn sydd wedi’i farcio.',
    saved: (number, moment) => `Cadwyd fel fersiwn ${number}, ${moment}`,
    kept: (time) => `Cadwyd y drafft am ${time}`,
  },
  draft: {
    back: (moment) =>
      `Mae eich newidiadau o ${moment}, nas cadwyd, yn ôl. Nid ydynt yn rhan o’r cynllun nes i chi gadw.`,
    notKept: 'Methodd y porwr hwn â chadw eich drafft. Cadwch y cynllun cyn gadael.',
    newer: 'Mae drafft mwy newydd ar agor mewn ffenestr arall. Cedwir y ddau.',
    notStored: () => 'Methodd y porwr hwn â chadw’r cynllun. Mae eich newidiadau ar y sgrin o hyd.',
    discard: 'Gollwng eich newidiadau nas cadwyd? Ni ellir dod â nhw yn ôl.',
  },
  limits: {
    nothingKept:
      'Nid yw’r porwr hwn yn cadw dim ar gyfer y dudalen hon. Bydd yr hyn a gadwch yn diflannu pan fyddwch yn ei chau neu’n ei hail-lwytho, ac ni chedwir drafft.',
    noLocks:
      'Ni all y porwr hwn ddweud a yw drafft ar agor mewn ffenestr arall, felly ni ddaw drafft yn ôl yma. Cadwch y cynllun cyn gadael.',
    onlySample:
      'Nid yw’r porwr hwn yn cadw dim ar gyfer y dudalen hon, felly mae’n dangos y sampl ac nid yr hyn a gadwyd ers hynny.',
  },
  elsewhere: {
    writing: (who, where) =>
      `Mae rhywun arall yn ysgrifennu yn y cynllun hwn nawr: ${who} (${where}). Gall y ddau ohonoch barhau: ni chaiff dim ei drosysgrifo, a chaiff yr hyn a ysgrifennoch ei roi at ei gilydd pan fyddwch yn cadw.`,
    you: 'chi mewn ffenestr arall',
    shown: (number, savedLine) =>
      `Cadwyd fersiwn ${number} ${savedLine} mewn ffenestr arall. Dyma’r fersiwn sydd o’ch blaen nawr.`,
    newer: (versions) =>
      `${newer(versions)} Nid oes dim wedi’i drosysgrifo: mae eich newidiadau yma o hyd, heb eu cadw.`,
    putTogether: 'Rhoi’r ddau at ei gilydd',
    read: (number) => `Darllen fersiwn ${number}`,
  },
  together: {
    both: (versions) =>
      `${newer(versions)} Mae’r cynllun isod yn cynnwys y newidiadau hynny a’ch rhai chi. Nid yw wedi’i gadw eto: gwiriwch ef, a chadwch.`,
    takeApart: 'Eu gwahanu eto',
    askTakeApart:
      'Mynd yn ôl at eich newidiadau eich hun yn unig? Bydd yr hyn a olygwyd gennych ers hynny yn mynd.',
    theyChanged: (who) => `Beth newidiodd ${who}`,
    youChanged: 'Beth newidioch chi yma',
    joined: (who, names) =>
      `Ychwanegoch chi ${and(who)} yr un peth, felly mae yma unwaith: ${names}.`,
  },
  twice: {
    found: (names) =>
      `Yma ddwywaith, air am air: ${names}. Os un peth ydyn nhw, cadwch un o bob un: bydd pwy gofnododd yr ail, a phryd, yn mynd wedyn.`,
    keepOne: 'Cadw un o bob un',
    kept: 'Mae un o bob un ar ôl. Nid yw’r cynllun wedi’i gadw eto.',
    putBack: 'Rhoi’r lleill yn ôl',
  },
  choices: {
    ask: (count, who) =>
      `Mewn ${count === 1 ? 'un lle' : `${count} lle`} ysgrifennoch chi ${and(who)} rywbeth gwahanol; mae’r gweddill yn cyd-fynd. Dewiswch beth y dylai’r cynllun ei ddweud. Gallwch ei olygu wedyn, ac ni chaiff dim ei gadw nes i chi ei gadw.`,
    youWrote: 'Yr hyn a ysgrifennoch chi',
    theyWrote: (who) => `Yr hyn a ysgrifennodd ${who}`,
    done: 'Rhoi at ei gilydd a gwirio',
    back: 'Yn ôl at eich newidiadau',
  },
};
