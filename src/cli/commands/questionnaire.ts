import { toQuestionnaire } from '../../fhir.js';
import { asJson } from '../jobs/job.js';
import { languageHelp, languageOf } from '../language.js';
import { exitCodeOf } from '../run.js';
import { parse, UsageError } from '../usage.js';
import { exitHelp, read, reading, readingHelp, type Command } from './command.js';

const help = `pcsp questionnaire [options]
pcsp questionnaire to [options] [file…]
pcsp questionnaire from [options] [file…]

Alone: the standard as a FHIR R4 Questionnaire. to: plans as its responses. from: responses
as plans. What is wrong with a plan, and what of a response is not in the plan that came out,
is told on standard error.

  --flat             no items inside items, for viewers that show answers in one list
  --terminology URL  alone: the FHIR terminology server that a renderer may search
${languageHelp}
${readingHelp}

${exitHelp('all done', 'something is not valid, or is not in the plan')}`;

const jobs = { to: 'toResponse', from: 'fromResponse' } as const;

export const questionnaireCommand: Command = {
  summary: 'the standard as a FHIR R4 Questionnaire, and plans as its responses',
  help,
  async run(args, screens) {
    const { values, positionals } = parse(args, {
      ...reading,
      flat: { type: 'boolean', default: false },
      terminology: { type: 'string' },
      lang: { type: 'string' },
    });
    const [direction, ...files] = positionals;
    const { flat, terminology: terminologyServer } = values;
    const lang = await languageOf(values.lang);
    if (direction === undefined) {
      await screens.out.write(asJson(await toQuestionnaire({ flat, terminologyServer }), true));
      return 0;
    }
    if (direction !== 'to' && direction !== 'from')
      throw new UsageError('Say pcsp questionnaire alone, or with to or from.');
    const totals = await read(files, values, screens, (isOnly) => ({
      job: jobs[direction],
      options: { flat, isOnly, lang },
    }));
    return exitCodeOf(totals);
  },
};
