#!/usr/bin/env node
// `npx pcsp`: what core and fhir do, from a command line.
import { version } from '../core/version.js';
import type { Command, Screens } from './commands/command.js';
import { diffCommand } from './commands/diff.js';
import { dueCommand } from './commands/due.js';
import { evidenceCommand } from './commands/evidence.js';
import { exampleCommand } from './commands/example.js';
import { fhirCommand } from './commands/fhir.js';
import { htmlCommand } from './commands/html.js';
import { importStandardCommand } from './commands/import-standard.js';
import { importTextCommand } from './commands/import-text.js';
import { migrateCommand } from './commands/migrate.js';
import { openEhrCommand } from './commands/openehr.js';
import { questionnaireCommand } from './commands/questionnaire.js';
import { readinessCommand } from './commands/readiness.js';
import { reportCommand } from './commands/report.js';
import { schemaCommand } from './commands/schema.js';
import { validateCommand } from './commands/validate.js';
import { Output, OutputError } from './output.js';
import { printableLines } from './printable.js';
import { loadModules, takeModules } from './supplier-modules.js';
import { UsageError } from './usage.js';

const commands: Readonly<Record<string, Command>> = {
  validate: validateCommand,
  report: reportCommand,
  due: dueCommand,
  fhir: fhirCommand,
  openehr: openEhrCommand,
  html: htmlCommand,
  questionnaire: questionnaireCommand,
  example: exampleCommand,
  schema: schemaCommand,
  diff: diffCommand,
  migrate: migrateCommand,
  'import-standard': importStandardCommand,
  'import-text': importTextCommand,
  readiness: readinessCommand,
  evidence: evidenceCommand,
};

const help = `pcsp <command> [options] [file…]

Works on JSON of the PRSB Personalised Care and Support Plan standard, version 2.0. Nothing
is sent anywhere unless you name a server.

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(17)}${summary}`)
  .join('\n')}

--with FILE, which may be given more than once and with every command, runs a module first
that extends the standard by elements, sections, codes or versions of your own: see
docs/extending.md.

pcsp <command> --help says more. pcsp --version, or -v, says which version
this is.
`;

const HELP = ['-h', '--help'];
const VERSION = ['-v', '--version'];

async function main(given: readonly string[], screens: Screens): Promise<number> {
  const {
    modules,
    rest: [name, ...args],
  } = takeModules(given);
  if (name !== undefined && VERSION.includes(name)) {
    await screens.out.write(`${version}\n`);
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const isAsked = name === undefined || HELP.includes(name) || name === 'help';
    if (!isAsked) throw new UsageError(`There is no command “${name}”.\n\n${help.trimEnd()}`);
    await screens.out.write(help);
    return name === undefined ? 2 : 0;
  }
  const end = args.indexOf('--');
  if (args.slice(0, end < 0 ? undefined : end).some((one) => HELP.includes(one))) {
    await screens.out.write(`${command.help}\n`);
    return 0;
  }
  await loadModules(modules);
  try {
    return await command.run(args, { ...screens, modules });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${error.message}\npcsp ${name} --help says how.`, { cause: error });
  }
}

const screens = {
  out: new Output(process.stdout),
  stderr: new Output(process.stderr),
  modules: [],
};

try {
  process.exitCode = await main(process.argv.slice(2), screens);
} catch (error) {
  process.exitCode = 2;
  const isOurs = error instanceof UsageError || error instanceof OutputError;
  const { message, stack } = error as Error;
  const said = isOurs ? message : (stack ?? message);
  await screens.stderr.write(printableLines(`pcsp: ${said}\n`)).catch(() => {});
}
