import { caseloadDue, type DueEntry } from '../../due/caseload-due.js';
import { readablePlan } from '../../due/due-elements.js';
import type { Words } from '../../i18n/words.js';
import { whosePlan } from '../../standard/whose-plan.js';
import { wordsOfLanguage } from '../language.js';
import { printable } from '../printable.js';
import { asJson, nameOfInput, type Job } from './job.js';

export const dueFormats = ['text', 'json'] as const;

interface DueJobOptions {
  readonly format: (typeof dueFormats)[number];
  /** how many days ahead count as soon; as the library has it when left out */
  readonly soonDays?: number | undefined;
  /** what is overdue is so at that moment */
  readonly now: string;
  readonly lang: string;
}

/** What is to be done of a plan, by its dates: as lines under whose it is, or as JSON, one thing on a line. */
export const dueJob: Job<DueJobOptions> = {
  async run(given, { format, soonDays, now, lang }) {
    const { dueDateWords, dueDetails, dueTitle } = await import('../../plan/due/due-words.js');
    const words = await wordsOfLanguage(lang);
    const plan = readablePlan(given.value);
    const entries = caseloadDue([{ id: '', plan }], new Date(now), { soonDays });
    const told = entries.map((entry) => ({
      state: words.text(`dueList.state.${entry.state}`),
      title: dueTitle(words, plan, entry).text,
      more: [
        dueDateWords(words, plan, entry),
        ...dueDetails(words, plan, entry).map(({ text }) => text),
      ].filter(Boolean),
    }));
    const recorded = Object.entries(whosePlan(plan)).filter(([, value]) => value);
    const from = { file: given.source, line: given.line, ...Object.fromEntries(recorded) };
    const asJsonLine = ({ path, key, due, state, on, time }: DueEntry, index: number) =>
      asJson({ ...from, path, key, due, state, on, time, title: told[index]!.title }, false);
    const width = Math.max(0, ...told.map(({ state }) => state.length));
    const lines = told.map(
      ({ state, title, more }) => `  ${state.padEnd(width)}  ${[title, ...more].join('; ')}`,
    );
    return {
      out:
        format === 'json'
          ? entries.map(asJsonLine).join('')
          : [
              `${nameOfInput(given)}: ${whose(words, plan)}`,
              ...(lines.length ? lines : [`  ${words.text('dueList.none')}`]),
              '',
            ]
              .map((line) => `${printable(line)}\n`)
              .join(''),
      bad: entries.some(({ state }) => state === 'overdue' || state === 'unreadable'),
    };
  },
};

/** Whose plan it is: that nobody recorded it is said, too. */
function whose(words: Words, plan: unknown): string {
  const { name, born, nhsNumber } = whosePlan(plan);
  return name || born || nhsNumber
    ? [
        name,
        born && `${words.text('plan.born')} ${words.date(born)}`,
        `${words.text('plan.nhsNumber')} ${nhsNumber || words.text('plan.notKnown')}`,
      ]
        .filter(Boolean)
        .join(', ')
    : words.text('plan.nobody');
}
