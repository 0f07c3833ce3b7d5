import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namedPicture, type EvidencePicture } from '../../assessment/evidence-pictures.js';
import { testResultsIn, type TestResults } from '../../assessment/test-results.js';
import type { Output } from '../output.js';
import { printable } from '../printable.js';
import { UsageError } from '../usage.js';
import { whyNot } from './sources.js';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const read = async <T>(name: string, reading: () => Promise<T>): Promise<T> => {
  try {
    return await reading();
  } catch (error) {
    throw new UsageError(`${name}: cannot be read: ${whyNot(error)}.`, { cause: error });
  }
};

/** The pictures of elements in a folder. Says which files are none. */
export async function picturesIn(folder: string, stderr: Output): Promise<EvidencePicture[]> {
  const pictures: EvidencePicture[] = [];
  const files = await read(folder, () => readdir(folder));
  for (const file of files.sort()) {
    const name = namedPicture(file);
    const path = join(folder, file);
    const bytes = name && (await read(path, () => readFile(path)));
    if (name && bytes?.subarray(0, PNG.length).equals(PNG)) {
      pictures.push({ ...name, file, source: `data:image/png;base64,${bytes.toString('base64')}` });
      continue;
    }
    const why = name ? 'it is no PNG' : 'no element of the standard has this name';
    await stderr.write(`${printable(path)}: left out: ${why}.
`);
  }
  return pictures;
}

/** The results of tests in a file. */
export async function resultsIn(file: string): Promise<TestResults> {
  const text = await read(file, () => readFile(file, 'utf8'));
  try {
    return testResultsIn(text);
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}.`, { cause: error });
  }
}
