import { momentOf } from '../date-option.js';
import { dueFormats } from '../jobs/due.js';
import { languageHelp, languageOf } from '../language.js';
import { exitCodeOf } from '../run.js';
import { countGiven, oneOf, parse } from '../usage.js';
import { exitHelp, read, reading, readingHelp, type Command } from './command.js';

const help = `pcsp due [options] [file…]

What is to be done of plans: reviews, open actions, and goals that no open action is for. Of
each plan the longest overdue first, and last what has no date. A part of a plan that cannot
be read is told as well: something due may be in it. What is archived is not asked for.

  --soon-days N      how many days ahead count as soon (28)
  --date DATE        what is overdue is so on that day; else today
  --format NAME      text; or json (a JSON object on each line: something that is due)
  --json             the same as --format json
${languageHelp}
${readingHelp}

${exitHelp('nothing is overdue', 'something is overdue, or cannot be read as part of a plan')}`;

export const dueCommand: Command = {
  summary: 'what is overdue in plans, due soon, or has no date',
  help,
  async run(args, screens) {
    const { values, positionals } = parse(args, {
      ...reading,
      'soon-days': { type: 'string' },
      date: { type: 'string' },
      format: { type: 'string' },
      json: { type: 'boolean', default: false },
      lang: { type: 'string' },
    });
    const { date } = values;
    const options = {
      format: oneOf('--format', dueFormats, values.json ? 'json' : values.format),
      soonDays: countGiven('--soon-days', values['soon-days']),
      now: (date === undefined ? new Date() : momentOf(date)).toISOString(),
      lang: await languageOf(values.lang),
    };
    const totals = await read(positionals, values, screens, () => ({ job: 'due', options }));
    return exitCodeOf(totals);
  },
};
