/** Rules that hold others in them, which need the scope. */
const GROUP = /^@(media|supports|container|layer)\b/;

/**
 * The styles of a shadow root as styles of what is inside a selector: `:host` is that itself. Knows as
 * much of CSS as the widgets' own styles have.
 */
export function scopedStyles(css: string, scope: string): string {
  const around: boolean[] = [];
  const scoped = (text: string, end: string): string => {
    // around a rule, as it begins, is nothing or rules that hold rules
    const begins = around.every(Boolean);
    if (end === '}') around.pop();
    if (end !== '{') return `${text}${end}`;
    around.push(begins && GROUP.test(text.trim()));
    return begins && !text.trim().startsWith('@') ? `${selectors(text, scope)} {` : `${text}{`;
  };
  const pieces = css.replace(/\/\*[^]*?\*\//g, '').split(/([{};])/);
  return pieces
    .map((text, index) => (index % 2 ? '' : scoped(text, pieces[index + 1] ?? '')))
    .join('')
    .split('\n')
    .filter((line) => line.trim())
    .join('\n');
}

const selectors = (list: string, scope: string): string =>
  apart(list)
    .map((selector) => withScope(selector.trim(), scope))
    .join(', ');

/** The selectors of a list: a comma inside of brackets parts none. */
function apart(list: string): string[] {
  const found: string[] = [];
  let open = '';
  for (const piece of list.split(',')) {
    open += open && ',';
    open += piece;
    if (open.split('(').length > open.split(')').length) continue;
    found.push(open);
    open = '';
  }
  return found;
}

function withScope(selector: string, scope: string): string {
  // nothing is in a slot here
  if (selector.includes('::slotted')) return `${scope}:not(*)`;
  const host = /^:host(?:\(([^]*?)\)(?=[\s>+~:.[]|$))?/.exec(selector);
  return host
    ? `${scope}${host[1] ?? ''}${selector.slice(host[0].length)}`
    : `${scope} ${selector}`;
}
