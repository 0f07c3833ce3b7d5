import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from './usage.js';

const OPTION = '--with';

/** The modules that `--with` names, wherever it stands, and the arguments without it. */
export function takeModules(args: readonly string[]): {
  readonly modules: readonly string[];
  readonly rest: readonly string[];
} {
  const end = args.indexOf('--');
  const options = args.slice(0, end < 0 ? undefined : end);
  const modules: string[] = [];
  const rest: string[] = [];
  for (let index = 0; index < options.length; index++) {
    const [option, joined] = /^--with(?:=(.*))?$/s.exec(options[index]!) ?? [];
    if (option === undefined) {
      rest.push(options[index]!);
      continue;
    }
    const file = joined ?? options[++index];
    if (!file) throw new UsageError(`${OPTION} is followed by the file of a module.`);
    modules.push(pathToFileURL(resolve(file)).href);
  }
  return { modules, rest: [...rest, ...args.slice(options.length)] };
}

/** Runs modules that extend the model, in order. Throws a `UsageError` for one that cannot be run. */
export async function loadModules(modules: readonly string[]): Promise<void> {
  for (const module of modules) {
    try {
      await import(module);
    } catch (error) {
      throw new UsageError(`${module} cannot be loaded: ${(error as Error).message}`, {
        cause: error,
      });
    }
  }
}
