import { readFile } from 'node:fs/promises';
import { evidenceCsv, evidencePage, type EvidenceOptions } from '../../assessment/evidence.js';
import { hazardsIn, type ListedHazard } from '../../assessment/hazards.js';
import type { DeploymentProfile } from '../../conformance/profile.js';
import { validate } from '../../core/validate.js';
import type { Plan } from '../../standard/plan-model.js';
import { picturesIn, resultsIn } from '../input/evidence-files.js';
import { languageHelp, languageOf, localeOf, wordsOfLanguage } from '../language.js';
import { packageFile } from '../package-file.js';
import { printableLines } from '../printable.js';
import { readJson, readStored } from '../read-json.js';
import { oneOf, parse, UsageError } from '../usage.js';
import type { Command, Screens } from './command.js';

const formats = ['html', 'csv'] as const;

const help = `pcsp evidence [options] [PLAN]

What an assessor of the standard is given to read, in one file: each element with its obligation
and the widget that captures and shows it, with pictures; the hazards, what is done about each, and
the names of the tests of the library that show it, with their results; and of a PLAN, what
validation says and how it reads. The hazards are in English.

  --format NAME      html (one page), or csv (one table)
  --profile FILE     what the deployment captures, from its profile: told of each data item
  --pictures FOLDER  PNG files, by the key of an element: aboutMe.myWellness.captured.png and
                     aboutMe.myWellness.shown.png. \`npm run evidence-pictures\` in the sources of the
                     library makes them of its widgets
  --results FILE     of the library's tests: TEST_RESULTS=FILE npm run test:ci in its sources
${languageHelp}
  -h, --help         this text

Whatever comes from a plan is text, and no cell of the table is a formula.

Exit code: 0 written; 1 the plan is not valid; 2 wrong usage, or something could not be read
or written.`;

export const evidenceCommand: Command = {
  summary: 'what an assessor of the standard is given to read',
  help,
  async run(args, screens) {
    const { values, positionals } = parse(args, {
      format: { type: 'string' },
      profile: { type: 'string' },
      pictures: { type: 'string' },
      results: { type: 'string' },
      lang: { type: 'string' },
    });
    const [file, ...others] = positionals;
    if (others.length) throw new UsageError('Name one plan at a time.');
    const format = oneOf('--format', formats, values.format);
    const lang = await languageOf(values.lang);
    const words = await wordsOfLanguage(lang);
    const profile =
      values.profile === undefined
        ? undefined
        : ((await readJson(values.profile, screens.stderr)) as DeploymentProfile);
    const plan = file === undefined ? undefined : await planOf(file, lang, screens);
    const options = {
      hazards: await listedHazards(),
      profile,
      pictures:
        values.pictures === undefined
          ? undefined
          : await picturesIn(values.pictures, screens.stderr),
      results: values.results === undefined ? undefined : await resultsIn(values.results),
      ...(plan && { plan }),
    };
    await screens.out.write(
      format === 'csv' ? evidenceCsv(words, options) : printableLines(evidencePage(words, options)),
    );
    return plan && !plan.valid ? 1 : 0;
  },
};

/** The list that the package has beside its code. */
async function listedHazards(): Promise<ListedHazard[]> {
  const list = packageFile('../docs/hazards.md');
  try {
    return hazardsIn(await readFile(list, 'utf8'));
  } catch (error) {
    throw new UsageError(
      'The list of hazards, docs/hazards.md, is not in this copy of the package.',
      {
        cause: error,
      },
    );
  }
}

async function planOf(
  file: string,
  lang: string,
  { stderr }: Screens,
): Promise<NonNullable<EvidenceOptions['plan']>> {
  const { planHtmlStyles, renderPlanHtml } = await import('../../html.js');
  const value = await readStored(file, stderr, 'plan');
  const { valid, issues } = validate('plan', value, { locale: await localeOf(lang) });
  return {
    value,
    valid,
    issues,
    rendering: await renderPlanHtml(value as Plan, { lang }),
    styles: planHtmlStyles,
  };
}
