import { parseAst } from 'rolldown/parseAst';

/**
 * Takes out of Lit's templates what is only there to be read: how far lines are indented, and, in styles,
 * comments. A line's end stays, as space between words.
 * @param {string} code of a module
 * @returns {string}
 */
export function withoutTemplateSpace(code) {
  let short = code;
  const texts = textsIn(parseAst(code)).sort((one, other) => other.start - one.start);
  for (const { shorter, start, end } of texts)
    short = short.slice(0, start) + shorter(code.slice(start, end)) + short.slice(end);
  return short;
}

/** @returns {import('rolldown').Plugin} */
export const templateSpace = () => ({
  name: 'template-space',
  transform: (code) => ({ code: withoutTemplateSpace(code), map: null }),
});

/** A string, in which a space is a space; a comment; what needs no space around it; and any other space. */
const IN_STYLES = /'[^'\n]*'|"[^"\n]*"|\s*\/\*[^]*?\*\/\s*|\s*([{};])\s*|\s+/g;

/** By the tag of a template. */
const SHORTER = {
  html: (text) => text.replace(/\n\s+/g, '\n'),
  svg: (text) => text.replace(/\n\s+/g, '\n'),
  css: (text) =>
    text.replace(IN_STYLES, (found, mark) => (/^['"]/.test(found) ? found : (mark ?? ' '))),
};

/** Where the texts of templates are, and what makes them shorter. */
function textsIn(node) {
  const inside = Object.values(node)
    .flat()
    .filter((child) => typeof child?.type === 'string')
    .flatMap(textsIn);
  const shorter = node.type === 'TaggedTemplateExpression' && SHORTER[node.tag.name];
  if (!shorter) return inside;
  return [...node.quasi.quasis.map(({ start, end }) => ({ shorter, start, end })), ...inside];
}
