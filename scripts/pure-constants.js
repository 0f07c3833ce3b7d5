import { parseAst } from 'rolldown/parseAst';

const CALLS = new Set(['CallExpression', 'NewExpression']);

/**
 * Marks what is called to make a constant as free of effects, for the modules that do nothing when they
 * are imported. A bundler knows that of a module by `sideEffects`, and leaves out what nobody uses; of a
 * part of a chunk it has to be told.
 * @param {(id: string) => boolean} hasEffects
 * @returns {import('rolldown').Plugin}
 */
export const pureConstants = (hasEffects) => ({
  name: 'pure-constants',
  transform(code, id) {
    if (hasEffects(id)) return null;
    const starts = new Set(constantsOf(parseAst(code)).flatMap((constant) => callsIn(constant)));
    let marked = code;
    for (const start of [...starts].sort((one, other) => other - one))
      marked = `${marked.slice(0, start)}/* @__PURE__ */ ${marked.slice(start)}`;
    return { code: marked, map: null };
  },
});

/** What the constants of a module are made of. */
function constantsOf({ body }) {
  return body
    .map((one) => (one.type === 'ExportNamedDeclaration' ? one.declaration : one))
    .filter((one) => one?.type === 'VariableDeclaration' && one.kind === 'const')
    .flatMap(({ declarations }) => declarations.map(({ init }) => init))
    .filter((init) => init !== null);
}

/** Where calls begin that are made at once, and not in a function later. */
function callsIn(node) {
  if (/Function/.test(node.type)) return [];
  const inside = Object.values(node)
    .flat()
    .filter((child) => typeof child?.type === 'string')
    .flatMap(callsIn);
  return CALLS.has(node.type) ? [node.start, ...inside] : inside;
}
