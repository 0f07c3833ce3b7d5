import type { goalProgressWords as english } from '../en-GB/goal-progress.js';
import type { Welsh } from './welsh.js';

export const goalProgressWords = {
  label: 'Cynnydd tuag at nodau',
  label_person: 'Sut mae fy nodau’n mynd',
  none: 'Nid oes nod wedi’i gofnodi yn y fersiynau hyn.',
  unreadable: 'Ni ellir darllen nodau’r fersiwn hwn, ac nid ydynt yn cael eu dangos yma: {{date}}.',
  unnamed: 'Nod heb eiriau',
  notAnyMore: 'Ddim yn y fersiwn diwethaf',
  archived: 'Wedi’i archifo',
  importance: 'Pwysigrwydd',
  confidence: 'Hyder isaf mewn cam gweithredu',
  confidence_person: 'Pa mor sicr ydw i o’r hyn sydd anoddaf',
  status: 'Statws',
  version: 'Fersiwn',
  noDate: 'Fersiwn {{number}}',
  notRecorded: 'Heb ei gofnodi',
  went: '{{what}}: o {{from}} i {{to}} allan o {{max}}.',
  stayed: '{{what}}: {{to}} allan o {{max}} drwy’r amser.',
  once: '{{what}}: wedi’i gofnodi unwaith, {{to}} allan o {{max}}.',
  never: '{{what}}: heb ei gofnodi fel rhif o 1 i {{max}}.',
  inOne: 'Mewn un fersiwn: {{date}}.',
  over: 'O {{from}} i {{to}}.',
  figures: 'Ffigurau',
  figuresOf: 'Ffigurau’r nod: {{goal}}',
} satisfies Welsh<typeof english>;
