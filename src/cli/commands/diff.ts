import { diffPlans } from '../../versions/diff.js';
import { changesInWords } from '../jobs/changes-in-words.js';
import { asJson, written } from '../jobs/job.js';
import { languageHelp, languageOf } from '../language.js';
import { printable } from '../printable.js';
import { readStored } from '../read-json.js';
import { parse, sectionOf, UsageError } from '../usage.js';
import type { Command } from './command.js';

const help = `pcsp diff [options] before.json after.json

What differs between two versions of a plan, entry by entry and in words: added, removed,
changed, moved, archived, restored. One of the two may be -, standard input. Of sex and
gender it is only said that something did.

  --section KEY      the JSON is one section's, such as aboutMe, rather than a whole plan
  --paths            paths alone, for logs that must not hold what is recorded
  --json             the changes as a JSON list, with all that they hold
${languageHelp}
  --sex-and-gender   in words: says what differs of them
  -h, --help         this text

Exit code: 0 nothing differs; 1 something does; 2 wrong usage, or something could not be
read or written.`;

export const diffCommand: Command = {
  summary: 'what differs between two versions of a plan',
  help,
  async run(args, { out, stderr }) {
    const { values, positionals } = parse(args, {
      section: { type: 'string' },
      json: { type: 'boolean', default: false },
      paths: { type: 'boolean', default: false },
      lang: { type: 'string' },
      'sex-and-gender': { type: 'boolean', default: false },
    });
    const { json, paths } = values;
    const [before, after, ...more] = positionals;
    if (before === undefined || after === undefined || more.length)
      throw new UsageError('Name two files: the version before, and the version after.');
    if (before === '-' && after === '-')
      throw new UsageError('Only one of the two can be standard input.');
    if (json && paths) throw new UsageError('Say --json or --paths, not both.');
    const section = sectionOf(values.section);
    const lang = await languageOf(values.lang);
    const [then, now] = [
      await readStored(before, stderr, section),
      await readStored(after, stderr, section),
    ];
    const changes = diffPlans(then, now, section);
    const bothSexAndGender = values['sex-and-gender'];
    if (json) await out.write(asJson(changes, true));
    else if (paths)
      await out.write(
        changes
          .map(({ kind, path }) => `${kind} ${printable(written(path)) || 'the whole'}\n`)
          .join(''),
      );
    else
      await out.write(
        await changesInWords(changes, { after: now, section, lang, bothSexAndGender }),
      );
    return changes.length ? 1 : 0;
  },
};
