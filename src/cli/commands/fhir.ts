import { exitCodeOf } from '../run.js';
import { parse, UsageError } from '../usage.js';
import { exitHelp, read, reading, readingHelp, type Command } from './command.js';

const help = `pcsp fhir to [options] [file…]
pcsp fhir from [options] [file…]

to: plans as FHIR R4 document bundles. from: bundles as plans. One document comes out
indented, more than one on a line each. What is wrong with a plan, and what of a bundle is
not in the plan that came out, is told on standard error.

${readingHelp}

${exitHelp('all done', 'something is not valid, or is not in the plan')}`;

const jobs = { to: 'toBundle', from: 'fromBundle' } as const;

export const fhirCommand: Command = {
  summary: 'plans to FHIR R4 bundles, and back',
  help,
  async run(args, screens) {
    const { values, positionals } = parse(args, reading);
    const [direction = '', ...files] = positionals;
    if (direction !== 'to' && direction !== 'from')
      throw new UsageError('Say pcsp fhir to, or pcsp fhir from.');
    const totals = await read(files, values, screens, (isOnly) => ({
      job: jobs[direction],
      options: { isOnly },
    }));
    return exitCodeOf(totals);
  },
};
