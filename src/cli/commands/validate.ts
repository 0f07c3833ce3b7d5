import { validateFormats, validateWriters } from '../jobs/validate-formats.js';
import { languageHelp, languageOf } from '../language.js';
import { exitCodeOf } from '../run.js';
import { oneOf, parse, sectionOf, UsageError } from '../usage.js';
import { exitHelp, read, reading, readingHelp, type Command, type Screens } from './command.js';

const help = `pcsp validate [options] [file…]

Checks plans against the standard. Tells each error and warning with file, line and path,
and then how many there were.

  --section KEY      the JSON is one section's, such as aboutMe, rather than a whole plan;
                     JSON in an envelope says so itself
  --strict           what the standard says of length counts as an error
  --terminology URL  asks a FHIR terminology server about codes; one that is not in its
                     list is a warning. Sends codes, and nothing else of a plan
  --format NAME      text; json (a JSON object on each line: an issue, info too, and the
                     summary last); junit (XML: a test for each value); or sarif
  --json             the same as --format json
  -q, --quiet        errors alone: no warnings, no summary, no progress
${languageHelp}
${readingHelp}

${exitHelp('all valid', 'something is not valid')}`;

/** Takes away the first character that is written: the comma before the first of a JSON list. */
function withoutFirst({ out }: Screens): Screens['out'] {
  let isFirst = true;
  return {
    get isClosed() {
      return out.isClosed;
    },
    async write(text) {
      await out.write(isFirst ? text.slice(1) : text);
      if (text) isFirst = false;
    },
  };
}

export const validateCommand: Command = {
  summary: 'check plans against the standard',
  help,
  async run(args, screens) {
    const { values, positionals } = parse(args, {
      ...reading,
      section: { type: 'string' },
      strict: { type: 'boolean', default: false },
      terminology: { type: 'string' },
      format: { type: 'string' },
      json: { type: 'boolean', default: false },
      quiet: { type: 'boolean', short: 'q', default: false },
      lang: { type: 'string' },
    });
    const { strict, quiet, terminology } = values;
    if (terminology !== undefined && !URL.canParse(terminology))
      throw new UsageError(`--terminology is an address, not “${terminology}”.`);
    const section = values.section === undefined ? undefined : sectionOf(values.section);
    const lang = await languageOf(values.lang);
    const format = oneOf('--format', validateFormats, values.json ? 'json' : values.format);
    const { start, end, endsWithSummary } = validateWriters[format];
    const { out } = screens;
    await out.write(start('validate'));
    const results = format === 'sarif' ? withoutFirst(screens) : out;
    const totals = await read(positionals, values, { ...screens, out: results }, () => ({
      job: 'validate',
      options: { section, strict, format, quiet, terminology, lang },
    }));
    if (!quiet || !endsWithSummary) await out.write(end(totals));
    return exitCodeOf(totals);
  },
};
