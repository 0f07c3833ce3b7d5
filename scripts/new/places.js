// Edits of a text at places that are found by simple patterns, or not at all.
import { Stop } from './stop.js';

const CLOSING = { '{': '}', '[': ']', '(': ')' };

/** Adds an entry at the end of the block that opens with `opening`, whose last character is a bracket. */
export const intoBlock = (opening, entry) => (text) => {
  const start = text.indexOf(opening);
  if (start < 0 || text.includes(opening, start + 1))
    throw new Stop(`has not one place that says “${opening}”`);
  const inside = start + opening.length;
  const end = closingOf(text, start, inside);
  const before = text.slice(0, end).trimEnd();
  const comma = /[,;{[(]$/.test(before) ? '' : ',';
  return `${before}${comma}\n${entry}\n${text.slice(end)}`;
};

/** Where the block ends: on the same line, or on the first that starts where the line of its opening does. */
function closingOf(text, start, inside) {
  const bracket = CLOSING[text[inside - 1]];
  const lineEnd = text.indexOf('\n', inside);
  if (lineEnd > inside) return text.lastIndexOf(bracket, lineEnd);
  const [indent] = /^ */.exec(text.slice(text.lastIndexOf('\n', start) + 1));
  return text.indexOf(`\n${indent}${bracket}`, inside) + 1;
}

/**
 * Adds a line among those that match a pattern, in the order of what its first group holds. The
 * pattern matches the line as well.
 */
export const amongLines = (pattern, line) => (text) => {
  const lines = text.split('\n');
  const keyOf = (one) => pattern.exec(one)?.[1];
  const alike = [...lines.keys()].filter((index) => keyOf(lines[index]) !== undefined);
  if (!alike.length) throw new Stop(`has no line like “${line.trim()}”`);
  const next = alike.find((index) => keyOf(lines[index]) > keyOf(line));
  return lines.toSpliced(next ?? alike.at(-1) + 1, 0, line).join('\n');
};

/** Adds a line after the last one that matches a pattern. */
export const afterLast = (pattern, line) => (text) => {
  const lines = text.split('\n');
  const last = lines.findLastIndex((one) => pattern.test(one));
  if (last < 0) throw new Stop(`has no line like “${line.trim()}”`);
  return lines.toSpliced(last + 1, 0, line).join('\n');
};

/** Adds a name to what is imported, over several lines, from a module. */
export const intoImport = (name, from) => (text) => {
  const found = new RegExp(`import \\{([^}]*)\\} from '${from}';`).exec(text);
  if (!found) throw new Stop(`imports nothing from “${from}”`);
  const names = [
    ...found[1]
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
    name,
  ].sort();
  return text.replace(found[0], () => `import { ${names.join(', ')} } from '${from}';`);
};

/** Puts a text in the place of another, which there is once. */
export const inPlaceOf = (before, after) => (text) => {
  if (text.split(before).length !== 2) throw new Stop(`has not one place that says “${before}”`);
  return text.replace(before, () => after);
};

/** Changes nothing, but stops where a name has a meaning already. */
export const unlessTaken = (name) => (text) => {
  const meaning = `(?:(?:const|let|function|class|interface|type)\\s+|import[^;]*[\\s{])${name}\\b`;
  if (new RegExp(meaning).test(text)) throw new Stop(`has something else of the name “${name}”`);
  return text;
};
