// What hosts import, by the paths of package.json: the only files of the package that keep a name.
import { readdirSync, readFileSync } from 'node:fs';

/** The folder that the compiler writes modules and declarations into, for the package to be made of. */
export const COMPILED = 'build';

const { exports, bin } = JSON.parse(readFileSync('package.json', 'utf8'));
const modules = [...Object.values(exports).map((target) => target.default), ...Object.values(bin)]
  .filter((path) => path?.endsWith('.js'))
  .map((path) => path.replace(/^(\.\/)?dist\/|\.js$/g, ''));

/**
 * The compiled files that hosts import, by their names in the package: `register/plan` and so on.
 * @param {'.js' | '.d.ts'} ending
 * @returns {Record<string, string>}
 */
export function entries(ending) {
  const compiled = readdirSync(COMPILED, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
  const named = modules.flatMap((name) =>
    name.includes('*') ? compiled.filter(isLike(name)) : compiled.filter((file) => file === name),
  );
  return Object.fromEntries(named.map((name) => [name, `${COMPILED}/${name}${ending}`]));
}

/** Not what is only used by the files of a folder: helpers, or a language's words in parts. */
function isLike(pattern) {
  const [before, after] = pattern.split('*');
  return (name) =>
    name.startsWith(before) &&
    name.endsWith(after) &&
    name !== 'register/define' &&
    !/^locales\/.*\//.test(name);
}

/** Dependencies stay imports, so that a host's copy is shared. */
export const isDependency = (id) => !/^[./]/.test(id);
