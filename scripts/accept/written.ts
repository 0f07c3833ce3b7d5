import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file if it says something else; gives its name if so. */
export function written(file: string, text: string): string[] {
  if (textOf(file) === text) return [];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return [file];
}

/** Removes the files of a folder that end so and are not among those that are wanted. */
export function removedBut(folder: string, end: string, wanted: readonly string[]): string[] {
  const gone = readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .map((name) => join(folder, name))
    .filter((file) => !wanted.includes(file));
  for (const file of gone) rmSync(file);
  return gone.map((file) => `${file} (gone)`);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
