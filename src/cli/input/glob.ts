import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether an argument stands for files by a pattern: `*`, `**` or `?`. */
export const isGlob = (argument: string): boolean => /[*?]/.test(argument);

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A step of a pattern as a regular expression; what starts with a dot has to be asked for by it. */
const matcher = (step: string): RegExp =>
  new RegExp(
    `^${step.startsWith('.') ? '' : '(?!\\.)'}${step
      .split(/([*?])/)
      .map((part) => ({ '*': '.*', '?': '.' })[part] ?? escaped(part))
      .join('')}$`,
    'u',
  );

/** The files that a pattern stands for, sorted. `**` is any number of folders; links are not followed. */
export async function filesOf(pattern: string): Promise<string[]> {
  const steps = pattern.replaceAll('\\', '/').split('/');
  const [first = ''] = steps;
  // an absolute pattern starts with nothing, or with a drive
  const isAbsolute = first === '' || first.endsWith(':');
  const found = new Set<string>();
  for await (const file of walk(isAbsolute ? `${first}/` : '', isAbsolute ? steps.slice(1) : steps))
    found.add(file);
  return [...found].sort();
}

async function* walk(folder: string, steps: readonly string[]): AsyncGenerator<string> {
  const [step, ...rest] = steps;
  if (step === undefined) return;
  if (step === '.' || step === '..') {
    yield* walk(`${join(folder, step)}/`, rest);
    return;
  }
  if (step === '**') yield* walk(folder, rest);
  const matches = matcher(step === '**' ? '*' : step);
  const entries = await readdir(folder || '.', { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!matches.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, step === '**' ? steps : rest);
    else if (!rest.length && step !== '**') yield path;
  }
}
