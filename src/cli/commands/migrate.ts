import { exitCodeOf } from '../run.js';
import { parse, sectionOf } from '../usage.js';
import { exitHelp, read, reading, readingHelp, type Command } from './command.js';

const help = `pcsp migrate [options] [file…]

Writes plans in the version of the standard that pcsp knows, 2.0, each in an envelope that
says so: { standard, section, value }. JSON that says no version is taken for 2.0. It knows
no other version but those that a module of yours registers (pcsp --with FILE). What could
not be converted, or would not come back as it was, is told on standard error.

  --section KEY      the JSON is one section's, such as aboutMe, rather than a whole plan;
                     JSON in an envelope says so itself
${readingHelp}

${exitHelp('all written', 'something follows a version, or a standard, that is not known')}`;

export const migrateCommand: Command = {
  summary: 'plans of other versions of the standard, as this one; with a name on it',
  help,
  async run(args, screens) {
    const { values, positionals } = parse(args, { ...reading, section: { type: 'string' } });
    const section = values.section === undefined ? undefined : sectionOf(values.section);
    const totals = await read(positionals, values, screens, (isOnly) => ({
      job: 'migrate',
      options: { section, isOnly },
    }));
    return exitCodeOf(totals);
  },
};
