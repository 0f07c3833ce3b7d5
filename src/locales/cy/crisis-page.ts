import type { crisisPageWords as english } from '../en-GB/crisis-page.js';
import type { Welsh } from './welsh.js';

export const crisisPageWords = {
  title: 'Mewn argyfwng',
  title_person: 'Os ydw i mewn argyfwng',
  notLoaded: 'Nid yw’r cynllun ar y dudalen hon eto.',
  none: 'Nid oes cynllun wrth gefn wedi’i gofnodi.',
  none_person: 'Nid oes cynllun ar gyfer argyfwng eto.',
  emergency:
    'Os oes rhywun mewn perygl nawr, ffoniwch 999. I gael cymorth brys gydag iechyd meddwl, ffoniwch 111 a phwyso 2.',
  danger: 'Ffoniwch 999',
  dangerWhen: 'Mae rhywun mewn perygl nawr',
  urgent: 'Ffoniwch 111, pwyso 2',
  urgentWhen: 'Cymorth brys gydag iechyd meddwl',
  plans: 'Cynlluniau',
  keep: 'Cadw’r dudalen hon, neu ei rhannu',
  print: 'Argraffu',
  save: 'Cadw fel ffeil',
  share: 'Rhannu',
  copy: 'Copïo’r geiriau',
  saving: 'Mae eich porwr yn cadw “{{file}}”. Gellir ei darllen heb y rhyngrwyd.',
  copied: 'Mae geiriau’r dudalen hon wedi’u copïo. Gallwch eu gludo mewn neges.',
  notShared: 'Nid oedd modd rhannu hon. Argraffwch hi neu ei chadw fel ffeil.',
  savedOn: 'Cadwyd ar {{date}}.',
  mayBeOld: 'Efallai bod cynllun mwy newydd wedi’i wneud ers cadw hwn.',
} satisfies Welsh<typeof english>;
