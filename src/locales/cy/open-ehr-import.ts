import type { openEhrImportWords as english } from '../en-GB/open-ehr-import.js';
import type { Welsh } from './welsh.js';

export const openEhrImportWords = {
  'not-flat': 'Nid rhestr fflat o allweddi yw hon, pob un â’i gwerth.',
  'other-template':
    'Nid oes allwedd yn dechrau gyda {{what}}: mae’r cyfansoddiad yn dilyn templed arall.',
  'too-deep': 'Mae gan {{what}} fwy o gamau nag unrhyw allwedd yn y templed.',
  'not-a-key': 'Ni all {{what}} fod yn allwedd.',
  'not-a-value': 'Mae gan {{what}} wrthrych neu restr lle disgwylid gwerth.',
  repeated: 'Mae {{what}} yn dweud rhywbeth lle mae allwedd arall yn gwneud: gadawyd hon allan.',
  'not-mapped': 'Nid oes lle i {{what}} mewn cynllun.',
  gap: 'Daw {{what}} ar ôl rhif sydd ar goll. Daeth yr hyn sydd yno i mewn heb y bwlch.',
  archived:
    'Mae {{what}} ymhlith yr hyn a archifwyd, heb ddiwrnod: daeth i mewn fel petai wedi’i archifo heddiw.',
  state: 'Mae {{what}} yn dweud “{{said}}”, ac nid yw statws y weithred. Gwiriwch ef.',
  'other-person': 'Mae {{what}} yn ymwneud â rhywun arall.',
  masked: 'Mae {{what}} yno, ac nid yw i’w weld.',
  'no-value': 'Dywedir nad yw {{what}} yn hysbys, neu nad yw’n berthnasol.',
  changed: 'Mae {{what}} yn cadw mwy o werth sydd wedi newid ers hynny: fe’i gadawyd allan.',
} satisfies Welsh<typeof english>;
