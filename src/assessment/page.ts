import type { Words } from '../i18n/words.js';
import { escaped } from '../text/escaped.js';

/** A text, or texts that lead to parts of the page. */
export type TableCell = string | readonly { readonly text: string; readonly id: string }[];

const written = (cell: TableCell): string =>
  typeof cell === 'string'
    ? escaped(cell)
    : cell.map(({ text, id }) => `<a href="#${escaped(id)}">${escaped(text)}</a>`).join(', ');

/** A table whose first column says what a row is about. */
export const tableOf = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly TableCell[])[],
): string => {
  const row = ([first = '', ...rest]: readonly TableCell[]): string =>
    `<tr><th scope="row">${written(first)}</th>${rest.map((cell) => `<td>${written(cell)}</td>`).join('')}</tr>\n`;
  return `<div class="wide" role="region" aria-label="${escaped(caption)}" tabindex="0"><table>\n<caption>${escaped(caption)}</caption>\n<thead><tr>${head
    .map((cell) => `<th scope="col">${escaped(cell)}</th>`)
    .join('')}</tr></thead>\n<tbody>\n${rows.map(row).join('')}</tbody>\n</table></div>\n`;
};

/** A whole page in a file of its own, which asks for nothing. */
export const pageOf = (words: Words, title: string, inside: string, styles = ''): string =>
  `<!doctype html>
<html lang="${escaped(words.lang)}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #212b32; background: #fff; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: start; font-weight: bold; }
th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #d0d8de; overflow-wrap: break-word; min-width: 7rem; }
code { overflow-wrap: anywhere; }
figure { margin: 1rem 0; break-inside: avoid; }
img { display: block; max-width: 100%; height: auto; border: 1px solid #d0d8de; }
svg { display: block; width: 100%; max-width: 45rem; height: auto; }
tr { break-inside: avoid; }
${styles}
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${inside}</main>
</body>
</html>
`;
