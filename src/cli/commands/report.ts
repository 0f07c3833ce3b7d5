import { profileReport, type DeploymentProfile } from '../../conformance/profile.js';
import { reportFormats, writers } from '../jobs/report.js';
import { readJson } from '../read-json.js';
import { exitCodeOf } from '../run.js';
import { oneOf, parse } from '../usage.js';
import { exitHelp, read, reading, readingHelp, type Command } from './command.js';

const help = `pcsp report [options] [file…]

What plans hold of the standard, section by section: Mandatory elements met and missing,
Required and Optional ones recorded.

  --format NAME      text, json (a JSON object on each line), csv (a row for each element)
                     or html (one page)
  --json             the same as --format json
  --profile FILE     what a deployment captures of the standard, from its profile. Without
                     files, that alone; name - to read plans from standard input as well
${readingHelp}

${exitHelp('nothing Mandatory is missing', 'something is missing or unusable')}`;

export const reportCommand: Command = {
  summary: 'what plans, or a deployment, hold of the standard',
  help,
  async run(args, screens) {
    const { values, positionals } = parse(args, {
      ...reading,
      format: { type: 'string' },
      json: { type: 'boolean' },
      profile: { type: 'string' },
    });
    const format = oneOf('--format', reportFormats, values.json ? 'json' : values.format);
    const { start, end, coverage } = writers[format];
    const captured =
      values.profile === undefined
        ? undefined
        : profileReport((await readJson(values.profile, screens.stderr)) as DeploymentProfile);
    await screens.out.write(start + (captured ? coverage(captured) : ''));
    let code = captured && (captured.issues.length || !captured.hasMustHaves) ? 1 : 0;
    if (!captured || positionals.length) {
      const totals = await read(positionals, values, screens, () => ({
        job: 'report',
        options: { format },
      }));
      code = Math.max(code, exitCodeOf(totals));
    }
    await screens.out.write(end);
    return code;
  },
};
