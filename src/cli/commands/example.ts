import { readFile } from 'node:fs/promises';
import { parse, sectionOf, UsageError } from '../usage.js';
import type { Command } from './command.js';

const help = `pcsp example [options] [section]

A valid plan of somebody who is made up, or one section of it such as aboutMe: something to
try everything else with, as in

  pcsp example > plan.json
  pcsp validate plan.json

  --full             with everything that the sample person recorded; so without an option
  --minimal          with as little in it as the standard allows
  -h, --help         this text`;

export const exampleCommand: Command = {
  summary: 'a valid plan, or a section, to try things with',
  help,
  async run(args, { out }) {
    const { values, positionals } = parse(args, {
      full: { type: 'boolean', default: false },
      minimal: { type: 'boolean', default: false },
    });
    if (positionals.length > 1) throw new UsageError('Name one section at a time.');
    if (values.full && values.minimal) throw new UsageError('Say --full or --minimal, not both.');
    const name = `${sectionOf(positionals[0])}${values.minimal ? '.minimal' : ''}.json`;
    await out.write(await readFile(new URL(`../../examples/${name}`, import.meta.url), 'utf8'));
    return 0;
  },
};
