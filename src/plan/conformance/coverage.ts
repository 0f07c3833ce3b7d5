import { html, nothing } from 'lit';
import type {
  Coverage,
  ProfileIssue,
  ProfileReport,
  SectionCoverage,
} from '../../conformance/profile.js';
import type { WordKeyUnder } from '../../i18n/word-key.js';
import type { WordValues, Words } from '../../i18n/words.js';
import { heading } from '../../widget/heading.js';
import { placeOfKey, sectionLabel } from './places.js';

type CoverageText = (key: WordKeyUnder<'conformance.coverage'>, values?: WordValues) => string;

/** What a deployment captures of the standard: in all, and a section at a time. */
export function coverage(words: Words, level: number, report: ProfileReport): unknown {
  const say: CoverageText = (key, values) => words.text(`conformance.coverage.${key}`, values);
  const { name } = report;
  return html`<div class="block coverage" part="coverage">
    ${heading(level + 1, name ? say('label', { name }) : say('unnamed'))}
    ${share(words, say, report)} ${issues(words, level, say, report.issues)}
    ${mustHaves(words, say, report)} ${bySection(words, say, report)}
    ${notCaptured(words, level, say, report)}
    <p class="hint" part="hint">${say('counting')}</p>
  </div>`;
}

const share = (words: Words, say: CoverageText, report: ProfileReport): unknown => {
  const line = words.number(report.line);
  return html`<p class="verdict" part="verdict" id="share">
      ${say('captured', amounts(words, report))}
      ${say(report.reachesLine ? 'above' : 'below', { line })}
    </p>
    <div class="gauge" part="gauge">
      <meter
        min="0"
        max=${report.items}
        value=${report.captured}
        aria-labelledby="share"
        part="meter"
      ></meter>
    </div>
    <p class="hint" part="hint">${say('mark', { line })}</p>`;
};

/** A part of a percent is never shown as a whole one: 39.9% has not reached 40%. */
const amounts = (words: Words, { captured, items, percent }: Coverage): WordValues => ({
  captured: words.number(captured),
  items: words.number(items),
  percent: words.number(Math.floor(percent)),
});

const mustHaves = (words: Words, say: CoverageText, report: ProfileReport): unknown => {
  const missing = report.mustHavesMissing;
  const values = {
    items: words.number(report.mustHaves),
    captured: words.number(report.mustHaves - missing.length),
  };
  if (!missing.length) return html`<p>${say('mustHaves', values)}</p>`;
  return html`<p class="missing" part="missing" id="must-haves">
      ${say('mustHavesMissing', values)}
    </p>
    <ul class="places" part="places" aria-labelledby="must-haves">
      ${report.sections.flatMap(({ section, mustHavesMissing }) =>
        mustHavesMissing.map(
          (key) =>
            html`<li>
              ${words.text('conformance.inSection', {
                section: sectionLabel(words, section),
                place: placeOfKey(words, key),
              })}
            </li>`,
        ),
      )}
    </ul>`;
};

const bySection = (words: Words, say: CoverageText, report: ProfileReport): unknown =>
  html`<table part="table">
    <caption part="caption">
      ${say('bySection')}
    </caption>
    <thead>
      <tr>
        <th scope="col" part="column-header">${say('section')}</th>
        <th scope="col" part="column-header">${say('items')}</th>
        <th scope="col" part="column-header">${say('mandatory')}</th>
      </tr>
    </thead>
    <tbody>
      ${report.sections.map((section) => sectionRow(words, say, section))}
    </tbody>
  </table>`;

const sectionRow = (words: Words, say: CoverageText, section: SectionCoverage): unknown =>
  html`<tr>
    <th scope="row" part="row-header">${sectionLabel(words, section.section)}</th>
    <td part="cell">${say('share', amounts(words, section))}</td>
    <td part="cell">${section.mustHaves ? mustHavesOf(words, section) : say('none')}</td>
  </tr>`;

function mustHavesOf(words: Words, { mustHaves: all, mustHavesMissing }: SectionCoverage): unknown {
  const missing = mustHavesMissing.length;
  const amount = words.text('conformance.amount', {
    part: words.number(all - missing),
    all: words.number(all),
  });
  if (!missing) return amount;
  const number = words.number(missing);
  return html`${amount},
    <strong class="missing" part="missing"
      >${words.text('conformance.counts.missing', { number })}</strong
    >`;
}

const notCaptured = (
  words: Words,
  level: number,
  say: CoverageText,
  report: ProfileReport,
): unknown => {
  const left = report.sections.filter((section) => section.notCaptured.length);
  if (!left.length) return nothing;
  const number = words.number(report.items - report.captured);
  return html`<details part="disclosure">
    <summary part="disclosure-summary">${say('notCaptured', { number })}</summary>
    <div class="disclosed" part="disclosure-body">
      ${left.map(
        (section) =>
          html`${heading(level + 2, sectionLabel(words, section.section))}
          ${notCapturedOf(words, say, section)}`,
      )}
    </div>
  </details>`;
};

const notCapturedOf = (words: Words, say: CoverageText, section: SectionCoverage): unknown =>
  section.captured
    ? html`<ul class="places" part="places">
        ${section.notCaptured.map((key) => html`<li>${placeOfKey(words, key)}</li>`)}
      </ul>`
    : html`<p>${say('nothing', { count: section.items })}</p>`;

const issues = (
  words: Words,
  level: number,
  say: CoverageText,
  all: readonly ProfileIssue[],
): unknown =>
  all.length
    ? html`${heading(level + 2, say('issues'))}
        <ul class="places" part="places">
          ${all.map((issue) => html`<li>${issueInWords(words, say, issue)}</li>`)}
        </ul>`
    : nothing;

const issueInWords = (
  words: Words,
  say: CoverageText,
  { code, path, key }: ProfileIssue,
): unknown => {
  const [property, index] = path;
  const why = code === 'type' ? 'type' : index === undefined ? 'unknownProperty' : 'unknown';
  const place =
    typeof index === 'number'
      ? words.text('conformance.numbered', { label: property, number: words.number(index + 1) })
      : (property ?? say('profileItself'));
  return html`${say(why)} <code dir="ltr" translate="no">${key ?? place}</code>`;
};
