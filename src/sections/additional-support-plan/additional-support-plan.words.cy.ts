import type { additionalSupportPlansWords as english } from './additional-support-plan.words.en-GB.js';
import type { Welsh } from '../../locales/cy/welsh.js';

export const additionalSupportPlansWords = {
  label: 'Cynlluniau cymorth ychwanegol',
  label_person: 'Fy nghynlluniau eraill',
  intro:
    'Cynlluniau eraill sydd gan y person ac y mae am eu rhannu. Gall pawb eu darllen. Dim ond y gwasanaeth a luniodd y cynllun sy’n gallu ei newid.',
  intro_person:
    'Cynlluniau eraill sydd gennyf ac rwyf am eu rhannu. Gall pawb sy’n fy nghefnogi eu darllen. Dim ond y gwasanaeth a luniodd y cynllun sy’n gallu ei newid.',
  add: 'Ychwanegu cynllun cymorth ychwanegol',
  add_person: 'Ychwanegu cynllun arall',
  entry: 'Cynllun cymorth ychwanegol {{number}}',
  entry_person: 'Cynllun {{number}}',
  name: {
    label: 'Enw’r cynllun hwn',
    hint: 'Er enghraifft: cynllun epilepsi, cynllun prydau bwyd, cynllun dychwelyd i’r gwaith',
  },
  content: {
    label: 'Beth mae’r cynllun yn ei ddweud',
    hint: 'Yr hyn y mae angen i eraill ei wybod amdano, neu ble mae’r cynllun cyfan yn cael ei gadw.',
  },
  plannedReview: { label: 'Pryd i adolygu' },
  lastUpdated: {
    label: 'Diweddarwyd ddiwethaf',
    hint: 'Bydd yn cael ei lenwi pan fyddwch yn cadw, oni bai eich bod yn rhoi dyddiad eich hun.',
  },
  location: { label: 'Ble cafodd ei lunio' },
  archivedOn: { label: 'Dyddiad archifo' },
  review: 'Adolygiad',
  about: 'Ble a chan bwy',
  noContent: 'Nid oes cofnod o’r hyn y mae’r cynllun hwn yn ei ddweud.',
  locked: 'Dim ond y gwasanaeth a luniodd y cynllun hwn sy’n gallu ei newid.',
  madeBy: 'Fe’i lluniwyd gan {{who}}.',
  madeAt: 'Fe’i lluniwyd yma: {{place}}.',
  madeByNobody: 'Nid oes cofnod pa wasanaeth yw hwnnw.',
  reach: 'Cysylltu:',
} satisfies Welsh<typeof english>;
