import type { ProfileReport } from '../../conformance/profile.js';
import type { ConformanceReport } from '../../conformance/report.js';
import { printable } from '../printable.js';
import { reportWording, coverageWording } from './report-text.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string =>
  printable(text).replace(/[&<>"]/g, (one) => ESCAPES[one] ?? one);

const items = (title: string, list: readonly string[]): string =>
  list.length
    ? `<h3>${title}</h3>\n<ul>\n${list.map((one) => `<li>${escaped(one)}</li>\n`).join('')}</ul>\n`
    : '';

const summaryOf = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${escaped(line)}</p>\n`).join('');

function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]) {
  const row = ([first = '', ...rest]: readonly string[]) =>
    `<tr><th scope="row">${escaped(first)}</th>${rest.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>\n`;
  return `<table>\n<caption>${caption}</caption>\n<thead><tr>${head
    .map((cell) => `<th scope="col">${cell}</th>`)
    .join('')}</tr></thead>\n<tbody>\n${rows.map(row).join('')}</tbody>\n</table>\n`;
}

/** Before the first report: the page is one file, and asks for nothing. */
export const htmlStart = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Conformance to the Personalised Care and Support Plan standard</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #212b32; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: left; font-weight: bold; }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #d0d8de; }
section { break-inside: avoid-page; margin-bottom: 3rem; }
h2 { overflow-wrap: anywhere; }
</style>
</head>
<body>
<main>
<h1>Conformance to the Personalised Care and Support Plan standard</h1>
`;

export const htmlEnd = '</main>\n</body>\n</html>\n';

export function reportAsHtml(name: string, report: ConformanceReport): string {
  const { summary, missing, unusable, sections } = reportWording(report);
  return `<section>\n<h2>${escaped(name)}</h2>\n${summaryOf(summary)}${items(
    'Mandatory and missing',
    missing,
  )}${items('There, and not counted', unusable)}${table(
    'By section',
    ['Section', 'Mandatory', 'Required', 'Optional'],
    sections,
  )}</section>\n`;
}

export function coverageAsHtml(report: ProfileReport): string {
  const { name, summary, missing, issues, sections } = coverageWording(report);
  return `<section>\n<h2>What ${escaped(name)} captures of the standard</h2>\n${summaryOf(
    summary,
  )}${items('Must-haves that are not captured', missing)}${items(
    'Not understood in the profile',
    issues,
  )}${table('By section', ['Section', 'Captured'], sections)}</section>\n`;
}
