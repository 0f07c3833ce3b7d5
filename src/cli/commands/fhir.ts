import { readFile } from 'node:fs/promises';
import type { FhirBundle, FhirExportOptions } from '../../fhir.js';
import type { Output } from '../output.js';
import { readJson } from '../read-json.js';
import { checkDate } from '../date-option.js';
import { isRecord } from '../../json/json.js';
import { languageHelp, languageOf } from '../language.js';
import { exitCodeOf } from '../run.js';
import { oneOf, parse, UsageError } from '../usage.js';
import { exitHelp, read, reading, readingHelp, type Command } from './command.js';

const help = `pcsp fhir to [options] [file…]
pcsp fhir from [options] [file…]

to: plans as FHIR R4 document bundles. from: bundles as plans. One document comes out
indented, more than one on a line each. What is wrong with a plan, and what of a bundle is
not in the plan that came out, is told on standard error: what is for information alone does
not count as wrong. An .xml file is read as FHIR R4 in XML, by the library fhir, which you
install yourself: npm install fhir@4.12.0.

Where sex and gender are both recorded, the sex does not leave: it is told on standard error.

With to:
  --type TYPE        document, or transaction: what a FHIR server takes as it is
  --date DATE        when it was made; else when the plan was last written in
  --sex-and-gender   sex leaves beside gender
  --plan-version V   the version of the plan
  --custodian CODE   the ODS code of the organisation that keeps it
  --confidentiality  U, L, M, N, R or V; R, restricted, when left out
  --person-id ID     what your system calls the person; ids are made of it
  --replaces FILE    the bundle of the plan before; a transaction deletes what is gone
  --patient-copy FILE
                     a page of HTML, as the person was given it to read

With both:
${languageHelp}
${readingHelp}

${exitHelp('all done', 'something is not valid, or is not in the plan')}`;

const exporting = {
  type: { type: 'string' },
  date: { type: 'string' },
  'sex-and-gender': { type: 'boolean' },
  'plan-version': { type: 'string' },
  custodian: { type: 'string' },
  confidentiality: { type: 'string' },
  'person-id': { type: 'string' },
  replaces: { type: 'string' },
  'patient-copy': { type: 'string' },
} as const;

type Given = {
  readonly [O in keyof typeof exporting]?: O extends 'sex-and-gender' ? boolean : string;
};

export const fhirCommand: Command = {
  summary: 'plans to FHIR R4 bundles, and back',
  help,
  async run(args, screens) {
    const { values, positionals } = parse(args, {
      ...reading,
      ...exporting,
      lang: { type: 'string' },
    });
    const lang = await languageOf(values.lang);
    const [direction = '', ...files] = positionals;
    if (direction === 'from') {
      const wrong = Object.keys(exporting).find((option) => Object.hasOwn(values, option));
      if (wrong) throw new UsageError(`--${wrong} is an option of pcsp fhir to.`);
      const job = 'fromBundle';
      return exitCodeOf(
        await read(files, values, screens, (isOnly) => ({ job, options: { isOnly, lang } })),
      );
    }
    if (direction !== 'to') throw new UsageError('Say pcsp fhir to, or pcsp fhir from.');
    const fhir = await exportOptions(values, screens.stderr);
    const totals = await read(files, values, screens, (isOnly) => {
      for (const option of ['person-id', 'replaces', 'patient-copy'] as const)
        if (!isOnly && values[option] !== undefined)
          throw new UsageError(`--${option} is of one plan: read one .json file.`);
      return { job: 'toBundle', options: { isOnly, lang, fhir } };
    });
    return exitCodeOf(totals);
  },
};

async function exportOptions(given: Given, stderr: Output): Promise<FhirExportOptions> {
  const { date, custodian, confidentiality, replaces } = given;
  if (date !== undefined) checkDate(date);
  const copy = given['patient-copy'];
  return {
    type: oneOf('--type', ['document', 'transaction'], given.type),
    date,
    showSexAndGender: given['sex-and-gender'],
    version: given['plan-version'],
    ...(custodian !== undefined && { custodian: { odsCode: custodian } }),
    confidentiality: oneOf('--confidentiality', ['R', 'U', 'L', 'M', 'N', 'V'], confidentiality),
    personId: given['person-id'],
    ...(replaces !== undefined && {
      replaces: bundleIn(await readJson(replaces, stderr), replaces),
    }),
    ...(copy !== undefined && { patientCopy: await textOf(copy) }),
  };
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read.`);
  }
}

function bundleIn(value: unknown, file: string): FhirBundle {
  if (isRecord(value) && value.resourceType === 'Bundle') return value as unknown as FhirBundle;
  throw new UsageError(`${file} is no FHIR Bundle.`);
}
