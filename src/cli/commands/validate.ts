import { number } from '../number.js';
import type { Totals } from '../run.js';
import { exitCodeOf } from '../run.js';
import { parse, sectionOf, UsageError } from '../usage.js';
import { exitHelp, read, reading, readingHelp, type Command } from './command.js';

const help = `pcsp validate [options] [file…]

Checks plans against the standard. Tells each error and warning with file, line and path,
and then how many there were.

  --section KEY      the JSON is one section's, such as aboutMe, rather than a whole plan;
                     JSON in an envelope says so itself
  --strict           what the standard says of length counts as an error
  --terminology URL  asks a FHIR terminology server about codes; one that is not in its
                     list is a warning. Sends codes, and nothing else of a plan
  --json             a JSON object on each line: an issue (info, too), and the summary last
${readingHelp}

${exitHelp('all valid', 'something is not valid')}`;

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

const inWords = ({ records, bad, errors, warnings }: Totals): string =>
  `${counted(records, 'value')}: ${records - bad ? counted(records - bad, 'valid', 'valid') : 'none valid'}` +
  `${bad ? `, ${counted(bad, 'not valid', 'not valid')}` : ''}` +
  ` (${counted(errors, 'error')}, ${counted(warnings, 'warning')})\n`;

const asJson = ({ records, bad, errors, warnings, failed }: Totals): string =>
  `${JSON.stringify({ summary: { records, valid: records - bad, invalid: bad, errors, warnings, failed } })}\n`;

export const validateCommand: Command = {
  summary: 'check plans against the standard',
  help,
  async run(args, screens) {
    const { values, positionals } = parse(args, {
      ...reading,
      section: { type: 'string' },
      strict: { type: 'boolean', default: false },
      terminology: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    const { strict, json, terminology } = values;
    if (terminology !== undefined && !URL.canParse(terminology))
      throw new UsageError(`--terminology is an address, not “${terminology}”.`);
    const section = values.section === undefined ? undefined : sectionOf(values.section);
    const totals = await read(positionals, values, screens, () => ({
      job: 'validate',
      options: { section, strict, json, terminology },
    }));
    await screens.out.write(json ? asJson(totals) : inWords(totals));
    return exitCodeOf(totals);
  },
};
