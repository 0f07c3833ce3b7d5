// sleep-diary.ts: what the section is. A server, a worker, the command line and the page import it.
import { boolean, date, defineSection, group, list, scale, text } from 'pcsp-elements/model';

export const sleepDiary = defineSection({
  namespace: 'example-trust',
  key: 'sleepDiary',
  tag: 'example-sleep-diary',
  model: group('O', 'Sleep diary', {
    aim: text('R', 'Aim', { maxLength: 150 }),
    nights: list(
      group('O', 'Night', {
        date: date('M', 'Date'),
        rested: scale('R', 'How rested', { max: 5 }),
        wokeUp: boolean('O', 'Woke up'),
      }),
    ),
  }),
  words: {
    label: 'Sleep diary',
    intro: 'A line each morning, for as long as it helps.',
    aim: { label: 'What I hope for' },
    nights: { add: 'Add a night', entry: 'Night {{number}}', date: { hint: 'When I woke up.' } },
    texts: { hope: 'I hope for this: {{aim}}' },
  },
  languages: { cy: { label: 'Dyddiadur cwsg', nights: { add: 'Ychwanegu noson' } } },
});
