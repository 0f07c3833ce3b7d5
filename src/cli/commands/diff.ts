import { diffPlans, type PlanChange } from '../../versions/diff.js';
import { asJson, written } from '../jobs/job.js';
import { printable } from '../printable.js';
import { readStored } from '../read-json.js';
import { parse, sectionOf, UsageError } from '../usage.js';
import type { Command } from './command.js';

const help = `pcsp diff [options] before.json after.json

What differs between two versions of a plan, entry by entry: added, removed, changed, moved,
archived, restored. One of the two may be -, standard input.

  --section KEY      the JSON is one section's, such as aboutMe, rather than a whole plan
  --json             the changes as a JSON list, with all that they hold
  -h, --help         this text

Exit code: 0 nothing differs; 1 something does; 2 wrong usage, or something could not be
read or written.`;

function inWords({ kind, path, previousPath, before, after }: PlanChange): string {
  const from = previousPath ? ` (was ${written(previousPath)})` : '';
  const values = [before, after].filter((value) => value !== undefined);
  const what = values.map((value) => JSON.stringify(value)).join(' -> ');
  return `${printable(`${kind} ${written(path) || 'the whole'}${from}${what && `: ${what}`}`)}\n`;
}

export const diffCommand: Command = {
  summary: 'what differs between two versions of a plan',
  help,
  async run(args, { out, stderr }) {
    const { values, positionals } = parse(args, {
      section: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [before, after, ...more] = positionals;
    if (before === undefined || after === undefined || more.length)
      throw new UsageError('Name two files: the version before, and the version after.');
    if (before === '-' && after === '-')
      throw new UsageError('Only one of the two can be standard input.');
    const section = sectionOf(values.section);
    const changes = diffPlans(
      await readStored(before, stderr, section),
      await readStored(after, stderr, section),
      section,
    );
    await out.write(values.json ? asJson(changes, true) : changes.map(inWords).join(''));
    return changes.length ? 1 : 0;
  },
};
