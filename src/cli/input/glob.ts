import { isAbsolute, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** Whether an argument stands for files by a pattern, such as `plans/**\/*.{json,ndjson}`. */
export const isGlob = (argument: string): boolean => isDynamicPattern(argument);

/** The files that a pattern stands for, sorted. `**` is any number of folders; links are not followed. */
export async function filesOf(pattern: string): Promise<string[]> {
  // elsewhere a backslash says that what follows is meant as it stands
  const files = await glob(sep === '\\' ? pattern.replaceAll(sep, '/') : pattern, {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  return files.sort();
}
