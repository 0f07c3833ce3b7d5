import type { startersWords as english } from '../en-GB/starters.js';
import type { Welsh } from './welsh.js';

export const startersWords = {
  template: 'Dechrau o dempled',
  templateFor: 'Dechrau o dempled: {{label}}',
  templateHint:
    'Agorwch un i weld beth mae’n ei ddweud. Dim ond yr hyn sy’n wag y mae’n ei lenwi, a gallwch ei ddadwneud.',
  use: 'Defnyddio’r templed hwn',
  useOf: 'Defnyddio’r templed hwn: {{title}}',
  used: 'Rhoddwyd “{{title}}” i mewn. Newidiwch ei eiriau i weddu i’r person hwn.',
  used_person: 'Rhoddwyd “{{title}}” i mewn. Newidiwch ef i’ch geiriau eich hun.',
  notUsed: 'Ni roddwyd dim o “{{title}}” i mewn.',
  phrases: 'Ymadroddion',
  phrasesFor: 'Ymadroddion: {{label}}',
  phrasesHint: 'Dewiswch un i’w ychwanegu at yr hyn sydd wedi’i ysgrifennu. Gallwch ei ddadwneud.',
  added: 'Ychwanegwyd: {{title}}',
  earlier: 'Copïo o gynllun cynharach',
  earlierFor: 'Copïo o gynllun cynharach: {{label}}',
  earlierHint:
    'Agorwch un i weld beth mae’n ei ddweud. Nid yw dyddiadau, cytundeb, adolygiad na phwy a’i hysgrifennodd yn cael eu copïo.',
  copy: 'Copïo hwn',
  copyOf: 'Copïo hwn: {{title}}',
  copied: 'Ychwanegwyd copi o “{{title}}”. Edrychwch a yw’r cyfan yn dal yn gywir.',
  archived: '{{title}}, archifwyd {{date}}',
  savedOn: '{{title}}, o gynllun {{date}}',
  close: 'Cau’r rhestr hon',
  left: 'Heb ei roi i mewn, i’w lenwi o’r newydd: {{parts}}.',
  kept: 'Gadawyd fel yr oedd: {{parts}}.',
  mark: {
    template: 'O’r templed “{{title}}”: rhowch hyn yng ngeiriau’r person ei hun.',
    template_person: 'O “{{title}}”: rhowch hyn yn eich geiriau eich hun.',
    phrase: 'Mae ymadrodd parod yn hwn. Newidiwch ef i weddu i’r person hwn.',
    phrase_person: 'Mae ymadrodd parod yn hwn. Newidiwch ef i’ch geiriau eich hun.',
    earlier: 'Copïwyd: {{title}}. Edrychwch a yw’n dal yn gywir.',
  },
  summary_zero: 'Mae geiriau a roddwyd i mewn yn dal mewn {{count}} lle. Gallwch gadw er hynny.',
  summary_one: 'Mae geiriau a roddwyd i mewn yn dal mewn {{count}} lle. Gallwch gadw er hynny.',
  summary_two: 'Mae geiriau a roddwyd i mewn yn dal mewn {{count}} le. Gallwch gadw er hynny.',
  summary_few: 'Mae geiriau a roddwyd i mewn yn dal mewn {{count}} lle. Gallwch gadw er hynny.',
  summary_many: 'Mae geiriau a roddwyd i mewn yn dal mewn {{count}} lle. Gallwch gadw er hynny.',
  summary_other: 'Mae geiriau a roddwyd i mewn yn dal mewn {{count}} lle. Gallwch gadw er hynny.',
  more_zero: 'A {{count}} lle arall.',
  more_one: 'Ac {{count}} lle arall.',
  more_two: 'A {{count}} le arall.',
  more_few: 'A {{count}} lle arall.',
  more_many: 'A {{count}} lle arall.',
  more_other: 'A {{count}} lle arall.',
} satisfies Welsh<typeof english>;

export const startingIssueWords = {
  info: 'Mae gan “{{label}}” eiriau “{{title}}” o hyd fel y’u rhoddwyd i mewn.',
};
