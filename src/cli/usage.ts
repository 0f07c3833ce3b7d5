import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { WidgetKey } from '../standard/plan-model.js';
import { allSectionKeys } from '../standard/sections.js';

/** What the user has to put right: told in a sentence, without a stack. Ends with exit code 2. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options and the other arguments of a command. Throws a `UsageError` for what it does not know. */
export function parse<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

/** What `--section` or an argument names: a section's key, or `plan` where it is left out. */
export function sectionOf(name = 'plan'): WidgetKey {
  const keys: readonly string[] = ['plan', ...allSectionKeys()];
  if (!keys.includes(name))
    throw new UsageError(`There is no section “${name}”. There are: ${keys.join(', ')}.`);
  return name as WidgetKey;
}

/** One of some words, or the first of them where none was given. */
export function oneOf<const W extends readonly [string, ...string[]]>(
  option: string,
  words: W,
  given: string | undefined = words[0],
): W[number] {
  if (!words.includes(given))
    throw new UsageError(`${option} is one of ${words.join(', ')}, not “${given}”.`);
  return given;
}

/** A whole number, not below zero. */
export function countGiven(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d+$/.test(given)) throw new UsageError(`${option} is a whole number, not “${given}”.`);
  return Number(given);
}
