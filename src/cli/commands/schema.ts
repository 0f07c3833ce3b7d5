import { jsonSchema } from '../../core/described-json-schema.js';
import { asJson } from '../jobs/job.js';
import { parse, sectionOf, UsageError } from '../usage.js';
import type { Command } from './command.js';

const help = `pcsp schema [section]

The JSON Schema (draft 2020-12) of a plan, or of one section such as aboutMe.

  -h, --help         this text`;

export const schemaCommand: Command = {
  summary: 'the JSON Schema of a plan or a section',
  help,
  async run(args, { out }) {
    const { positionals } = parse(args, {});
    if (positionals.length > 1) throw new UsageError('Name one section at a time.');
    await out.write(asJson(jsonSchema(sectionOf(positionals[0])), true));
    return 0;
  },
};
