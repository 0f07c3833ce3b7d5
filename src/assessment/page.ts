import type { Words } from '../i18n/words.js';
import { escaped } from '../text/escaped.js';

/** A table of texts, whose first column says what a row is about. */
export const tableOf = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string => {
  const row = ([first = '', ...rest]: readonly string[]): string =>
    `<tr><th scope="row">${escaped(first)}</th>${rest.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>\n`;
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
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #212b32; background: #fff; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: start; font-weight: bold; }
th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #d0d8de; overflow-wrap: break-word; min-width: 7rem; }
code { overflow-wrap: anywhere; }
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
