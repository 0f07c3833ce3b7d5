import type { sharedWords as english } from './shared.words.en-GB.js';
import type { Welsh } from '../../locales/cy/welsh.js';

const professional = {
  name: { label: 'Enw' },
  role: { label: 'Rôl' },
  grade: { label: 'Gradd swydd' },
  specialty: { label: 'Arbenigedd' },
  professionalIdentifier: {
    label: 'Rhif cofrestru',
    label_person: 'Rhif ar y gofrestr',
    hint: 'Gan eu corff proffesiynol, er enghraifft yr NMC neu’r GMC',
    hint_person: 'O gofrestr eu gwaith, fel yr NMC neu’r GMC',
  },
  organisation: { label: 'Sefydliad', label_person: 'Ble maen nhw’n gweithio' },
  contactDetails: { label: 'Rhif ffôn' },
};

export const sharedWords = {
  performingProfessional: {
    label: 'Y gweithiwr proffesiynol a arweiniodd hyn',
    label_person: 'Pwy arweiniodd hyn',
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
      yesWith: 'Cytunwyd gyda {{who}}',
      no: 'Ni chytunwyd ar hyn',
      notRecorded: 'Nid oes cofnod a gytunwyd ar hyn ai peidio',
      atOdds: 'Cofnodwyd y ddau: y cytunwyd ar hyn, a pham na chytunwyd',
      hint: 'Gyda bysellfwrdd, mae’r bysellau saeth yn symud rhwng yr atebion, a’r bar gofod yn dewis un.',
      hint_person:
        'Gyda bysellfwrdd, mae’r saethau’n symud o un ateb i’r nesaf. Mae’r bar bylchu’n dewis un.',
      lapsed: 'Cytunwyd o’r blaen; newidiwyd ers hynny, heb gytuno eto',
      lapsedBy: 'Cytunwyd gan {{who}}; newidiwyd ers hynny, heb gytuno eto',
      lapsedOn: 'Dyddiad y cytundeb: {{date}}; newidiwyd ers hynny, heb gytuno eto',
      lapsedByOn: 'Cytunwyd gan {{who}}, dyddiad: {{date}}; newidiwyd ers hynny, heb gytuno eto',
      again: 'A gytunwyd ar hyn fel y mae nawr?',
      yesAgain: 'Do, cytunwyd ar hyn',
      yesAgainBy: 'Do, mae {{who}} yn cytuno',
      noAgain: 'Naddo, ni chytunwyd ar hyn',
      later: 'Gofyn eto yn nes ymlaen',
      notNow: 'Gallwch ateb isod ar unrhyw adeg. Tan hynny ni ddangosir bod cytundeb.',
    },
    fullName: {
      label: 'Enw llawn y sawl y gofynnwyd iddo',
      hint: 'Y person, neu’r sawl a siaradodd ar ei ran',
      hint_person: 'Fi, neu’r sawl a siaradodd ar fy rhan',
    },
    role: {
      label: 'Eu rôl',
      hint: 'Ar gyfer cynrychiolydd, er enghraifft atwrnai neu eiriolwr',
      hint_person: 'Os siaradon nhw drosof, fel fy atwrnai neu fy eiriolwr',
    },
    reasonNotAgreed: {
      label: 'Pam na chytunwyd ar hyn?',
      hint: 'Nodwch farn y naill ochr a’r llall, a beth fydd yn digwydd nesaf',
    },
    previously: {
      label: 'Cytunwyd cyn y newid',
      agreed: { label: 'A gytunwyd ar hyn bryd hynny?', yes: 'Do', no: 'Naddo' },
      fullName: { label: 'Enw llawn y sawl y gofynnwyd iddo bryd hynny' },
      role: { label: 'Eu rôl bryd hynny' },
      on: { label: 'Dyddiad yr hyn y cytunwyd arno' },
    },
  },
  writtenBy: {
    label: 'Pwy ysgrifennodd hyn',
    inOwnWords: {
      label: 'Ai geiriau’r person ei hun yw’r rhain?',
      label_person: 'Ai fy ngeiriau i yw’r rhain?',
      yes: 'Ie, geiriau’r person ei hun',
      yes_person: 'Ie, fy ngeiriau i',
      no: 'Nage, mae rhywun yn ysgrifennu ar ran y person',
      no_person: 'Nage, mae rhywun yn ysgrifennu ar fy rhan',
      notRecorded: 'Heb ei gofnodi',
    },
    name: {
      label: 'Enw’r sawl a’i hysgrifennodd',
      hint: 'Gadewch yn wag os ysgrifennodd y person hyn ei hun.',
      hint_person: 'Gadewch yn wag os ysgrifennais hyn fy hun.',
    },
    role: { label: 'Eu rôl neu eu perthynas', label_person: 'Eu gwaith, neu pwy ydyn nhw i mi' },
    ownWords: 'Yng ngeiriau’r person ei hun',
    ownWords_person: 'Yn fy ngeiriau i',
    ownWordsBy: 'Yng ngeiriau’r person ei hun, ysgrifennwyd gan {{who}}',
    ownWordsBy_person: 'Yn fy ngeiriau i, ysgrifennwyd gan {{who}}',
    forPersonBy: 'Ysgrifennwyd ar ran y person gan {{who}}',
    forPersonBy_person: 'Ysgrifennwyd ar fy rhan gan {{who}}',
    forPerson: 'Ysgrifennwyd ar ran y person gan rywun nad yw ei enw wedi’i gofnodi',
    forPerson_person: 'Ysgrifennwyd ar fy rhan gan rywun nad yw ei enw wedi’i gofnodi',
    by: 'Ysgrifennwyd gan {{who}}; ni chofnodwyd ai geiriau’r person ei hun ydynt',
    by_person: 'Ysgrifennwyd gan {{who}}; ni chofnodwyd ai fy ngeiriau i ydynt',
    unknown: 'Ni chofnodwyd pwy ysgrifennodd hyn',
  },
  responsibilityForReview: {
    label: 'Pwy sy’n gyfrifol am yr adolygiad',
    label_person: 'Pwy sy’n arwain yr adolygiad',
    name: { label: 'Enw' },
    role: { label: 'Rôl' },
    contactDetails: { label: 'Manylion cyswllt' },
  },
} satisfies Welsh<typeof english>;
