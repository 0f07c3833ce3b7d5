// npm run new -- section <key> | field <kind> | language <tag> [--dry-run]: writes the files that
// something new begins with, and adds it wherever the compiler or a test would ask for it.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Draft } from './new/draft.js';
import { Stop } from './new/stop.js';

const USAGE = `npm run new -- section <key>    a section of the plan, such as riskAssessments
npm run new -- field <kind>     a kind of element, such as quantity
npm run new -- language <tag>   a language of the widgets, such as fr
  with --dry-run, nothing is written`;

// loaded when asked for: that of languages brings the compiler
const generators = {
  section: async () => (await import('./new/section.js')).newSection,
  field: async () => (await import('./new/field.js')).newField,
  language: async () => (await import('./new/language.js')).newLanguage,
};

try {
  const { what, name, dry } = asked();
  const draft = new Draft(fileURLToPath(new URL('..', import.meta.url)));
  const generate = await generators[what]();
  const steps = generate(draft, name);
  const changes = await (dry ? draft.changes() : draft.write());
  for (const { path, added } of changes) console.log(`${added ? 'new    ' : 'changed'}  ${path}`);
  console.log(dry ? '\nNothing was written.' : `\nNext:\n${numbered(steps)}`);
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function asked() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false } },
    });
    const [what, name, ...more] = positionals;
    if (Object.hasOwn(generators, what ?? '') && name && !more.length)
      return { what, name, dry: values['dry-run'] };
  } catch {
    // an option that there is not
  }
  throw new Stop(USAGE);
}

function numbered(steps) {
  return steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
}
