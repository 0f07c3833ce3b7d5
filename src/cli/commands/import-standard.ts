import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { group, type Children, type Element } from '../../model/element.js';
import type { SectionModel } from '../../standard/supplied-section.js';
import { differences, inWords } from '../import-standard/compare.js';
import { readDatasets, type DatasetElement, type Dataset } from '../import-standard/dataset.js';
import { filesOfSection, reportOf, type ImportedSection } from '../import-standard/files.js';
import { keyOfName } from '../import-standard/keys.js';
import { modelOfConcept, type Doubt } from '../import-standard/model-of-concept.js';
import { printable } from '../printable.js';
import { readJson } from '../read-json.js';
import { parse, UsageError } from '../usage.js';
import type { Command } from './command.js';

const help = `pcsp import-standard --to FOLDER --namespace NAME [--whole] file
pcsp import-standard --compare file

Makes sections of a dataset as PRSB publishes it in JSON: of each its model, its English
words to begin with, its definition and a test; and report.md, which says what is left for
you to decide. Nothing that is there is written over.

  --to FOLDER        where the files are written
  --namespace NAME   whose sections they are, such as example-trust
  --whole            the dataset is one section; else each of its parts is one
  --compare          writes nothing: tells where the dataset differs from the standard here
  -h, --help         this text

Exit code: 0 written, or no difference; 1 differences; 2 wrong usage, or something could not
be read or written.`;

export const importStandardCommand: Command = {
  summary: 'sections of a dataset of PRSB’s, to begin with',
  help,
  async run(args, { out, stderr }) {
    const { values, positionals } = parse(args, {
      to: { type: 'string' },
      namespace: { type: 'string' },
      whole: { type: 'boolean', default: false },
      compare: { type: 'boolean', default: false },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length) throw new UsageError('Name one file.');
    const datasets = readDatasets(await readJson(file, stderr));
    if (values.compare) {
      const found = differences(childrenOf(datasets.flatMap((one) => sectionsOf(one, false))));
      await out.write(found.map((one) => `${printable(inWords(one))}\n`).join(''));
      await out.write(`${found.length ? `${found.length} differences` : 'No difference'}.\n`);
      return found.length ? 1 : 0;
    }
    const { to, namespace } = values;
    if (to === undefined || namespace === undefined)
      throw new UsageError('Say where to with --to, and whose it is with --namespace.');
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(namespace))
      throw new UsageError(`--namespace is small letters with a hyphen, not “${namespace}”.`);
    for (const dataset of datasets) {
      const origin = { standard: dataset.name, version: dataset.version, namespace };
      const sections = sectionsOf(dataset, values.whole);
      const files = Object.assign(
        { 'report.md': reportOf(sections, origin) },
        ...sections.map((section) => filesOfSection(section, origin)),
      ) as Record<string, string>;
      await writeAll(to, files);
      for (const { name, doubts } of sections)
        await out.write(`${printable(name)}: ${doubts.length} to look at\n`);
      await out.write(`${Object.keys(files).length} files in ${printable(to)}\n`);
    }
    return 0;
  },
};

/** The sections of a dataset: its parts, or all of it as one. */
function sectionsOf({ name, concepts }: Dataset, isWhole: boolean): ImportedSection[] {
  const whole: DatasetElement = {
    ...{ name, concepts, isGroup: true, mro: 'R', min: 0, repeats: false },
    ...{ type: '', valueSet: '' },
  };
  return (isWhole ? [whole] : concepts).map((concept) => {
    const doubts: Doubt[] = [];
    return {
      name: concept.name,
      model: asSection(modelOfConcept(concept, concept.name, doubts)),
      doubts,
    };
  });
}

/** A section is an object or a list of objects: anything else stands in one. */
function asSection(model: Element): SectionModel {
  const own = model.kind === 'list' ? model.item : model;
  return own.kind === 'group'
    ? (model as SectionModel)
    : group(model.mro, model.term, { [keyOfName(model.term)]: model });
}

function childrenOf(sections: readonly ImportedSection[]): Children {
  const children: Record<string, Element> = {};
  for (const { name, model } of sections)
    children[keyOfName(name, new Set(Object.keys(children)))] = model;
  return children;
}

/** Writes files that are not there yet. */
async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    try {
      await writeFile(join(folder, name), content, { flag: 'wx' });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      const why = code === 'EEXIST' ? 'it is there, and is not written over' : message;
      throw new UsageError(`${join(folder, name)} cannot be written: ${why}.`, { cause: error });
    }
  }
}
