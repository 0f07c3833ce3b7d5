import type { sharedWords as english } from './shared.words.en-GB.js';
import type { Welsh } from '../../locales/cy/welsh.js';

const professional = {
  name: { label: 'Enw' },
  role: { label: 'Rôl' },
  grade: { label: 'Gradd swydd' },
  specialty: { label: 'Arbenigedd' },
  professionalIdentifier: {
    label: 'Rhif cofrestru',
    hint: 'Gan eu corff proffesiynol, er enghraifft yr NMC neu’r GMC',
  },
  organisation: { label: 'Sefydliad' },
  contactDetails: { label: 'Rhif ffôn' },
};

export const sharedWords = {
  performingProfessional: {
    label: 'Y gweithiwr proffesiynol a arweiniodd hyn',
    ...professional,
  },
  personCompletingRecord: {
    label: 'Pwy gofnododd hyn, a phryd',
    entry: 'Person {{number}}',
    ...professional,
    dateCompleted: { label: 'Dyddiad cofnodi' },
  },
  agreement: {
    label: 'Cytundeb',
    agreed: {
      label: 'A gytunwyd ar hyn gyda’r person neu ei gynrychiolydd cyfreithiol?',
      label_person: 'Ydw i’n cytuno, neu ydy’r sawl sy’n siarad drosof yn ôl y gyfraith yn cytuno?',
      yes: 'Cytunwyd gyda’r person neu ei gynrychiolydd cyfreithiol',
      yes_person: 'Cytunwyd gyda mi neu gyda’r sawl sy’n siarad drosof yn ôl y gyfraith',
      no: 'Ni chytunwyd ar hyn',
      notRecorded: 'Nid oes cofnod a gytunwyd ar hyn ai peidio',
    },
    fullName: {
      label: 'Enw llawn y sawl y gofynnwyd iddo',
      hint: 'Y person, neu’r sawl a siaradodd ar ei ran',
      hint_person: 'Fi, neu’r sawl a siaradodd ar fy rhan',
    },
    role: { label: 'Eu rôl', hint: 'Ar gyfer cynrychiolydd, er enghraifft atwrnai neu eiriolwr' },
    reasonNotAgreed: {
      label: 'Pam na chytunwyd ar hyn?',
      hint: 'Nodwch farn y naill ochr a’r llall, a beth fydd yn digwydd nesaf',
    },
  },
  responsibilityForReview: {
    label: 'Pwy sy’n gyfrifol am yr adolygiad',
    name: { label: 'Enw' },
    role: { label: 'Rôl' },
    contactDetails: { label: 'Manylion cyswllt' },
  },
} satisfies Welsh<typeof english>;
