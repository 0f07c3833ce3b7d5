import { readFile } from 'node:fs/promises';
import type { Plan, SectionKey } from '../../standard/plan-model.js';
import { sections } from '../../standard/sections.js';
import { asJson } from '../jobs/job.js';
import { packageFile } from '../package-file.js';
import { parse, sectionOf, UsageError } from '../usage.js';
import type { Command } from './command.js';

const help = `pcsp example [options] [section]

A valid plan of somebody who is made up, or one section of it such as aboutMe: something to
try everything else with, as in

  pcsp example > plan.json
  pcsp validate plan.json

  --full             with everything that the sample person recorded; so without an option
  --minimal          with as little in it as the standard allows
  --person NAME      the plan of somebody else who is made up: after-a-crisis, newly-diagnosed,
                     wound, with-a-supporter or no-crisis-plan
  --edition 1|2      of that person, the plan as it was saved first, or last; 2 without it
  -h, --help         this text`;

const example = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(packageFile(`examples/${name}`), 'utf8'));

const PEOPLE = ['after-a-crisis', 'newly-diagnosed', 'wound', 'with-a-supporter', 'no-crisis-plan'];
const EDITIONS = ['1', '2'];

/** The file of the whole plan that was asked for. */
function wholePlan({ person, edition }: { person?: string; edition?: string }): string {
  if (person === undefined) {
    if (edition !== undefined) throw new UsageError('Say --person with --edition.');
    return 'plan.json';
  }
  if (!PEOPLE.includes(person))
    throw new UsageError(`There is nobody called “${person}”. There are: ${PEOPLE.join(', ')}.`);
  if (!EDITIONS.includes(edition ?? '2'))
    throw new UsageError(`There is no edition ${edition}. There are: ${EDITIONS.join(', ')}.`);
  return `${person}.${edition ?? '2'}.json`;
}

export const exampleCommand: Command = {
  summary: 'a valid plan, or a section, to try things with',
  help,
  async run(args, { out }) {
    const { values, positionals } = parse(args, {
      full: { type: 'boolean', default: false },
      minimal: { type: 'boolean', default: false },
      person: { type: 'string' },
      edition: { type: 'string' },
    });
    if (positionals.length > 1) throw new UsageError('Name one section at a time.');
    if (values.full && values.minimal) throw new UsageError('Say --full or --minimal, not both.');
    if (values.person && values.minimal)
      throw new UsageError('Say --person or --minimal, not both.');
    const section = sectionOf(positionals[0]);
    if (section !== 'plan' && !Object.hasOwn(sections, section))
      throw new UsageError(`There is no example of “${section}”: it is a supplier’s.`);
    const whole = await example(values.minimal ? `${section}.minimal.json` : wholePlan(values));
    const isPart = section !== 'plan' && !values.minimal;
    await out.write(asJson(isPart ? (whole as Plan)[section as SectionKey] : whole, true));
    return 0;
  },
};
