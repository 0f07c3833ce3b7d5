import { openEhrWebTemplate } from '../../openehr.js';
import { isDateTimeText } from '../../validation/date.js';
import { asJson } from '../jobs/job.js';
import { languageHelp, languageOf } from '../language.js';
import { exitCodeOf } from '../run.js';
import { parse, UsageError } from '../usage.js';
import { exitHelp, read, reading, readingHelp, type Command } from './command.js';

const help = `pcsp openehr [options]
pcsp openehr to [options] [file…]
pcsp openehr from [options] [file…]

Alone: the web template. to: plans as compositions of openEHR in FLAT JSON. from: such
compositions as plans. One document comes out indented, more than one on a line each. What is
wrong with a plan, and what of a composition is not in the plan that came out, is told on
standard error: what is for information alone does not count as wrong.

Where sex and gender are both recorded, the sex does not leave: it is told on standard error.

Alone:
  --template-id ID   what your server calls the template; pcsp when left out

With to:
  --composer NAME    who answers for the composition: a server needs it
  --territory CODE   the country, by its ISO 3166 code; GB when left out
  --date DATE        when the composition was made; the server’s own clock when left out
  --sex-and-gender   sex leaves beside gender

With both:
${languageHelp}
${readingHelp}

${exitHelp('all done', 'something is not valid, or is not in the plan')}`;

/** Which options go with what. */
const ofTemplate = { 'template-id': { type: 'string' } } as const;
const ofExport = {
  composer: { type: 'string' },
  territory: { type: 'string' },
  date: { type: 'string' },
  'sex-and-gender': { type: 'boolean' },
} as const;

export const openEhrCommand: Command = {
  summary: 'plans to openEHR’s FLAT JSON, and back; the web template',
  help,
  async run(args, screens) {
    const { values, positionals } = parse(args, {
      ...reading,
      ...ofTemplate,
      ...ofExport,
      lang: { type: 'string' },
    });
    const [direction, ...files] = positionals;
    const refuse = (options: object, where: string): void => {
      const wrong = Object.keys(options).find((option) => Object.hasOwn(values, option));
      if (wrong) throw new UsageError(`--${wrong} is an option of ${where}.`);
    };
    if (direction !== undefined) refuse(ofTemplate, 'pcsp openehr alone');
    if (direction !== 'to') refuse(ofExport, 'pcsp openehr to');
    if (direction === undefined) {
      await screens.out.write(
        asJson(openEhrWebTemplate({ templateId: values['template-id'] }), true),
      );
      return 0;
    }
    if (direction !== 'to' && direction !== 'from')
      throw new UsageError('Say pcsp openehr alone, or with to or from.');
    const lang = await languageOf(values.lang);
    const { composer, territory, date } = values;
    if (date !== undefined && !isDateTimeText.test(date))
      throw new UsageError(`--date is a date and time of ISO 8601, not “${date}”.`);
    const openEhr = { composer, territory, date, showSexAndGender: values['sex-and-gender'] };
    const totals = await read(files, values, screens, (isOnly) =>
      direction === 'to'
        ? { job: 'toFlat', options: { isOnly, lang, openEhr } }
        : { job: 'fromFlat', options: { isOnly, lang } },
    );
    return exitCodeOf(totals);
  },
};
