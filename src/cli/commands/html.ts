import { isEnglish } from '../../i18n/languages.js';
import { momentOf } from '../date-option.js';
import { isSpoken } from '../language.js';
import { exitCodeOf } from '../run.js';
import { oneOf, parse, UsageError } from '../usage.js';
import { exitHelp, read, reading, readingHelp, type Command } from './command.js';

const help = `pcsp html [options] [file…]

Plans as HTML to read, in the words of the widgets, with everything open: no scripts, and
nothing is asked for. One plan comes out as a whole page with its styles; more than one as
{"html": …} on a line each, to put into pages with the style sheet pcsp-elements/html.css.
What is wrong with a plan is told on standard error.

  --crisis           only what somebody needs in a crisis
  --lang LANG        en-GB, when left out, or cy; with --crisis also ar, bn, pa, pl, ro or ur
  --audience WHOM    professional, when left out, or person: whom it speaks to
  --date DATE        what is overdue is so on that day, and the copy says it; else today
  --sex-and-gender   both are shown where both are recorded
${readingHelp}

${exitHelp('all done', 'something is not valid')}`;

export const htmlCommand: Command = {
  summary: 'plans as HTML to read',
  help,
  async run(args, screens) {
    const { values, positionals } = parse(args, {
      ...reading,
      crisis: { type: 'boolean', default: false },
      lang: { type: 'string' },
      audience: { type: 'string' },
      date: { type: 'string' },
      'sex-and-gender': { type: 'boolean', default: false },
    });
    const { crisis, lang, date } = values;
    const page = {
      crisis,
      lang: await languageIn(lang, crisis),
      audience: oneOf('--audience', ['professional', 'person'], values.audience),
      showSexAndGender: values['sex-and-gender'],
    };
    const totals = await read(positionals, values, screens, (isOnly) => ({
      job: 'html',
      options: { page, now: date === undefined ? undefined : momentOf(date).toISOString(), isOnly },
    }));
    return exitCodeOf(totals);
  },
};

/** A language that there are words of: another would come out in English. */
async function languageIn(lang: string | undefined, crisis: boolean): Promise<string | undefined> {
  if (lang === undefined || isEnglish(lang.toLowerCase())) return lang;
  if (await isSpoken(lang, crisis ? 'pcsp-crisis-page' : 'pcsp-plan')) return lang;
  const more = 'or with --crisis ar, bn, pa, pl, ro or ur';
  throw new UsageError(`--lang is en-GB or cy, ${more}, not “${lang}”.`);
}
