import {
  readinessStates,
  type ReadinessReport,
  type SectionReadiness,
} from '../conformance/readiness.js';
import { elementLabel } from '../i18n/label.js';
import type { Words } from '../i18n/words.js';
import { planModel } from '../standard/plan-model.js';
import { termOf } from '../standard/rows.js';
import { wordsOfAssessment } from './assessment-words.js';
import { escaped } from '../text/escaped.js';
import { pageOf, tableOf } from './page.js';

const WIDTH = 360;
const ROW = 46;
const HEAD = 28;

const labelOf = (words: Words, section: string): string =>
  elementLabel(words, planModel, '', [section]);

/** When the last of a section is captured, in words. */
function readyInWords(words: Words, { counts, items, ready, undated }: SectionReadiness): string {
  if (counts.captured === items) return words.text('assessment.readiness.today');
  return ready === undefined
    ? words.text('assessment.readiness.undated', { number: words.number(undated) })
    : words.date(ready);
}

/** The report in sentences. */
export function readinessInWords(words: Words, report: ReadinessReport): string[] {
  const say = (key: 'ready' | 'notReady' | 'noDate') =>
    words.text(`assessment.readiness.${key}`, { line: words.number(report.line) });
  const { slowest, readyOn } = report;
  return [
    words.text('assessment.readiness.captured', {
      captured: words.number(report.counts.captured),
      items: words.number(report.items),
      // a part of a percent is never shown as a whole one
      percent: words.number(Math.floor(report.percent)),
    }),
    say(report.isReady ? 'ready' : 'notReady'),
    ...(report.isReady
      ? []
      : [
          readyOn === undefined
            ? say('noDate')
            : words.text('assessment.readiness.readyOn', { date: words.date(readyOn) }),
        ]),
    ...(slowest
      ? [
          `${words.text('assessment.readiness.slowest', { section: labelOf(words, slowest.section) })} ${
            slowest.undated
              ? words.text('assessment.readiness.slowestUndated', {
                  number: words.number(slowest.undated),
                })
              : words.text('assessment.readiness.slowestReady', {
                  date: words.date(slowest.ready ?? ''),
                })
          }`,
        ]
      : []),
  ];
}

/** The roadmap: for each section a line to the day of its last item, dashed where a day is missing. */
export function readinessPicture(words: Words, report: ReadinessReport): string {
  const dates = report.steps.map(({ date }) => Date.parse(date));
  const [first = 0, last = first] = [Math.min(...dates), Math.max(...dates)];
  const span = Math.max(1, last - first);
  // the first step stands a little way from today's edge
  const at = (date: string): number =>
    Math.round(WIDTH * 0.15 + ((Date.parse(date) - first) / span) * WIDTH * 0.8);
  const height = HEAD + report.sections.length * ROW;
  const line = report.readyOn
    ? `<line x1="${at(report.readyOn)}" x2="${at(report.readyOn)}" y1="${HEAD - 6}" y2="${height}" stroke="#212b32" stroke-dasharray="2 3"/><text x="${Math.min(at(report.readyOn), WIDTH - 4)}" y="16" text-anchor="${at(report.readyOn) > WIDTH / 2 ? 'end' : 'start'}">${escaped(words.text('assessment.readiness.readyOn', { date: words.date(report.readyOn) }))}</text>`
    : '';
  const rows = report.sections.map((section, index) => {
    const top = HEAD + index * ROW;
    const bar = top + 26;
    const isDone = section.counts.captured === section.items;
    const end = isDone ? 6 : section.ready ? at(section.ready) : WIDTH - 6;
    const dash = !isDone && !section.ready ? ' stroke-dasharray="8 6"' : '';
    const mark =
      isDone || section.ready ? `<circle cx="${end}" cy="${bar}" r="6" fill="#005eb8"/>` : '';
    return `<g><text x="0" y="${top + 14}">${escaped(labelOf(words, section.section))}: ${escaped(readyInWords(words, section))}</text><line x1="0" x2="${end}" y1="${bar}" y2="${bar}" stroke="#005eb8" stroke-width="4"${dash}/>${mark}</g>`;
  });
  const title = words.text('assessment.readiness.picture');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}" font-family="system-ui, sans-serif" font-size="11" fill="#212b32"><title>${escaped(title)}</title><desc>${escaped(readinessInWords(words, report).join(' '))}</desc><rect width="${WIDTH}" height="${height}" fill="#fff"/>${line}${rows.join('')}</svg>\n`;
}

/** The page: what it comes to, the picture, and the tables that say the same. */
export function readinessPage(words: Words, report: ReadinessReport): string {
  const say = (key: 'bySection' | 'steps' | 'section' | 'items' | 'allCaptured' | 'date') =>
    words.text(`assessment.readiness.${key}`);
  const states = [...readinessStates, 'unassessed'] as const;
  const { mustHavesMissing, sections, steps } = report;
  return pageOf(
    words,
    words.text('assessment.readiness.label'),
    [
      ...readinessInWords(words, report).map((line) => `<p>${escaped(line)}</p>\n`),
      ...(mustHavesMissing.length
        ? [
            `<h2>${escaped(words.text('assessment.readiness.mustHaves'))}</h2>\n<ul>\n`,
            ...mustHavesMissing.map(
              (key) => `<li>${escaped(termOf(key))} (<code>${escaped(key)}</code>)</li>\n`,
            ),
            '</ul>\n',
          ]
        : []),
      readinessPicture(words, report),
      tableOf(
        say('bySection'),
        [
          say('section'),
          say('items'),
          ...states.map((state) => words.text(`assessment.readiness.state.${state}`)),
          say('allCaptured'),
        ],
        sections.map((section) => [
          labelOf(words, section.section),
          words.number(section.items),
          ...states.map((state) => words.number(section.counts[state])),
          readyInWords(words, section),
        ]),
      ),
      ...(steps.length
        ? [
            tableOf(
              say('steps'),
              [
                say('date'),
                words.text('assessment.readiness.added'),
                words.text('assessment.readiness.share'),
                words.text('assessment.readiness.missing'),
              ],
              steps.map((step) => [
                words.date(step.date),
                words.number(step.added),
                `${words.number(step.captured)} (${words.number(Math.floor(step.percent))}%)`,
                words.number(step.mustHavesMissing),
              ]),
            ),
          ]
        : []),
    ].join(''),
  );
}

/** The roadmap as a picture: one SVG, which asks for nothing. In English, or in the language of `lang`. */
export const readinessSvg = async (report: ReadinessReport, lang?: string): Promise<string> =>
  readinessPicture(await wordsOfAssessment(lang), report);

/** The roadmap as a page: in sentences, as a picture, and in tables that say the same. */
export const readinessHtml = async (report: ReadinessReport, lang?: string): Promise<string> =>
  readinessPage(await wordsOfAssessment(lang), report);
