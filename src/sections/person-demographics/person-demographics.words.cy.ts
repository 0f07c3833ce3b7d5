import type { personDemographicsWords as english } from './person-demographics.words.en-GB.js';
import type { Welsh } from '../../locales/cy/welsh.js';

const kindOfContact = { label: 'Math' };

const preference = { label: 'Trefn blaenoriaeth' };

const line = (number: number) => ({ label: `Llinell ${number} y cyfeiriad` });

export const personDemographicsWords = {
  label: 'Y person',
  label_person: 'Fy manylion',
  name: {
    label: 'Enw',
    firstName: { label: 'Enw cyntaf', hint: 'Gydag unrhyw enwau canol' },
    familyName: { label: 'Cyfenw' },
    preferredName: {
      label: 'Enw a ffefrir',
      hint: 'Beth mae’r person yn hoffi cael ei alw. Gall fod yn llysenw.',
      hint_person: 'Beth rwy’n hoffi cael fy ngalw. Gall fod yn llysenw.',
    },
    title: { label: 'Teitl', hint: 'Er enghraifft: Ms, Mr, Mx, Dr' },
    suffix: { label: 'Llythrennau ar ôl yr enw', hint: 'Er enghraifft: OBE, BSc' },
    fullName: {
      label: 'Enw llawn',
      hint: 'Yr enw cyfan, yn ei drefn arferol. Hebddo, dangosir yr enwau uchod.',
    },
  },
  aliases: {
    label: 'Enwau eraill',
    label_person: 'Enwau eraill rwy’n eu defnyddio neu wedi’u defnyddio',
    hint: 'Gofynnwch yn gyntaf. Gall enw blaenorol ddatgelu rhywbeth y mae’r person am ei gadw’n breifat.',
    hint_person: 'Peidiwch ag ychwanegu enw oni bai y caiff pawb sy’n darllen hyn ei wybod.',
    add: 'Ychwanegu enw arall',
    entry: 'Enw arall {{number}}',
  },
  dateOfBirth: { label: 'Dyddiad geni', hint: 'Er enghraifft, 27 3 1984' },
  nhsNumber: {
    label: 'Rhif y GIG',
    hint: '10 digid, er enghraifft 999 012 3454, gyda bylchau neu hebddynt. Gadewch yn wag os nad yw’n hysbys.',
    hint_person:
      '10 digid, er enghraifft 999 012 3454, gyda bylchau neu hebddynt. Mae ar lythyrau gan y GIG. Gadewch yn wag os nad ydych yn ei wybod.',
    notKnown: 'Ddim yn hysbys',
    doubtful: 'nid yw hwn yn Rhif GIG go iawn',
  },
  otherIdentifiers: {
    label: 'Dynodwyr eraill',
    label_person: 'Rhifau eraill',
    hint: 'Er enghraifft: rhif ysbyty, neu rif CHI o’r Alban.',
    add: 'Ychwanegu dynodwr',
    add_person: 'Ychwanegu rhif',
    entry: 'Dynodwr {{number}}',
    entry_person: 'Rhif {{number}}',
  },
  addresses: {
    label: 'Cyfeiriadau',
    hint: 'Y cartref yn gyntaf, yna unrhyw gyfeiriad arall, er enghraifft un ar gyfer llythyrau.',
    noFixedAddress: 'Dim cyfeiriad sefydlog',
    noFixedAddress_person: 'Nid oes gennyf gyfeiriad sefydlog',
    noFixedAbode: 'Dim cartref sefydlog',
    add: 'Ychwanegu cyfeiriad',
    entry: 'Cyfeiriad {{number}}',
    line1: line(1),
    line2: line(2),
    line3: line(3),
    line4: line(4),
    line5: line(5),
    postcode: { label: 'Cod post' },
    type: {
      label: 'Cod y math o gyfeiriad',
      hint: 'Gallwch adael hwn yn wag.',
    },
  },
  contactDetails: {
    label: 'Manylion cyswllt',
    preferredContactMethod: {
      label: 'Y ffordd orau o gysylltu',
      label_person: 'Y ffordd orau o gysylltu â mi',
    },
    telephones: {
      label: 'Rhifau ffôn',
      add: 'Ychwanegu rhif ffôn',
      entry: 'Rhif ffôn {{number}}',
      number: { label: 'Rhif' },
      type: kindOfContact,
      preference,
    },
    emails: {
      label: 'Cyfeiriadau e-bost',
      add: 'Ychwanegu cyfeiriad e-bost',
      entry: 'Cyfeiriad e-bost {{number}}',
      address: { label: 'Cyfeiriad e-bost' },
      type: kindOfContact,
      preference,
    },
    other: {
      label: 'Ffyrdd eraill o gysylltu',
      hint: 'Er enghraifft: ffôn testun, neu dudalen ar y we.',
      add: 'Ychwanegu ffordd arall',
      entry: 'Ffordd arall {{number}}',
    },
  },
  ethnicity: {
    label: 'Ethnigrwydd',
    hint: 'Fel y mae’r person yn ei ddisgrifio',
    hint_person: 'Fel rwyf i’n ei ddisgrifio',
  },
  religion: {
    label: 'Crefydd',
    hint: 'Fel y mae’r person yn ei disgrifio',
    hint_person: 'Fel rwyf i’n ei disgrifio',
  },
  maritalStatus: {
    label: 'Statws priodasol',
    hint: 'Yn ôl y gyfraith, gan gynnwys partneriaeth sifil',
  },
  placeOfBirth: {
    label: 'Gwlad enedigol',
    hint: 'Teipiwch ei henw, er enghraifft Jamaica, a’i dewis o’r rhestr.',
  },
  gender: {
    label: 'Rhywedd',
    hint: 'Yn ôl yr hyn y mae’r person yn ei ddweud',
    hint_person: 'Yn ôl yr hyn rwyf i’n ei ddweud',
  },
  sex: {
    label: 'Rhyw',
    hint: 'Rhyw corfforol, lle mae gofal neu driniaeth yn dibynnu arno',
  },
  parts: {
    identity: 'Dyddiad geni a dynodwyr',
    identity_person: 'Dyddiad geni a rhifau',
    about: 'Gwybodaeth am y person',
    about_person: 'Mwy amdanaf i',
    sexAndGender: 'Rhyw a rhywedd',
  },
  privacy:
    'O’u gweld gyda’i gilydd, gall rhyw a rhywedd ddatgelu i eraill fod rhywun wedi newid rhywedd. Mae’r gyfraith yn diogelu hynny. Peidiwch â chofnodi’r ddau oni bai bod gofal yn galw am hynny.',
  privacy_person:
    'O’u gweld gyda’i gilydd, gall rhyw a rhywedd ddatgelu i eraill fod rhywun wedi newid rhywedd. Mae’r gyfraith yn diogelu hynny. Gallwch adael y ddau yn wag.',
  oneOfTwo:
    'Er mwyn diogelu preifatrwydd pobl, nid yw’r dudalen hon byth yn dangos rhyw a rhywedd gyda’i gilydd.',
  oneOfTwo_person:
    'I gadw hyn yn breifat, nid yw’r dudalen hon yn dangos rhyw a rhywedd gyda’i gilydd.',
  knownAs: 'Enw a ffefrir: {{name}}',
  knownAs_person: 'Rwy’n hoffi cael fy ngalw’n {{name}}',
} satisfies Welsh<typeof english>;
