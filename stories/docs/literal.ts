/** A line may be as long as this before a list or an object is written over several. */
const WIDTH = 80;

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** JSON as somebody would write it in a program: indented by two spaces a level, from this column on. */
export function literal(value: unknown, indent = 0): string {
  const line = oneLine(value);
  if (indent + line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const inside = ' '.repeat(indent + 2);
  const entries = Array.isArray(value)
    ? value.map((item) => literal(item, indent + 2))
    : Object.entries(value).map(([key, item]) => `${named(key)}: ${literal(item, indent + 2)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${entries.map((entry) => `${inside}${entry},\n`).join('')}${' '.repeat(indent)}${close}`;
}

function oneLine(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${named(key)}: ${oneLine(item)}`);
  return entries.length ? `{ ${entries.join(', ')} }` : '{}';
}

/** `__proto__` without brackets would not be a key. */
const named = (key: string): string =>
  key === '__proto__' ? "['__proto__']" : IDENTIFIER.test(key) ? key : quoted(key);

/** In single quotes, and such that it ends no script that it stands in. */
const quoted = (text: string): string =>
  `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replace(/<(?=[!/])/g, '\\x3C')}'`;
