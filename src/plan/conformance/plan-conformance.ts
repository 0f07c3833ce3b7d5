import { html, nothing } from 'lit';
import type {
  Conformance,
  ConformanceReport,
  ElementConformance,
  MandatoryCount,
  RecordedCount,
  SectionConformance,
} from '../../conformance/report.js';
import { placeAt } from '../../conformance/rows.js';
import type { MissingElement, UnusableValue } from '../../conformance/survey.js';
import type { WordKeyUnder } from '../../i18n/word-key.js';
import type { Words } from '../../i18n/words.js';
import { heading } from '../../widget/heading.js';
import { placeOfKey, placeOfPath, sectionLabel } from './places.js';

/** What a plan holds of the standard: in all, and a section at a time. */
export const planConformance = (
  words: Words,
  level: number,
  report: ConformanceReport,
): unknown => html`
  ${verdict(words, report)} ${counts(words, level, report, words.text('conformance.whole'))}
  ${unusableValues(
    words,
    level,
    report.unusable.filter(({ key }) => key === ''),
  )}
  ${counting(words)} ${report.sections.map((section) => ofSection(words, level, section))}
`;

const verdict = (words: Words, { mandatory, unusable }: Conformance): unknown => {
  const say = (key: WordKeyUnder<'conformance'>, count: number) =>
    words.text(`conformance.${key}`, { count });
  return html`<p class="verdict" part="verdict">
    ${
      mandatory.missing
        ? say('missing', mandatory.missing)
        : words.text('conformance.nothingMissing')
    }
    ${unusable.length ? say('unusable', unusable.length) : nothing}
  </p>`;
};

const ofSection = (words: Words, level: number, section: SectionConformance): unknown => {
  const label = sectionLabel(words, section.section);
  return html`<div class="block section" part="conformance-section">
    ${counts(words, level, section, label)} ${missingElements(words, level, section.missing)}
    ${unusableValues(words, level, section.unusable)} ${everyElement(words, section, label)}
  </div>`;
};

/** A table of how much is recorded. Its caption is the heading of what it is about. */
const counts = (words: Words, level: number, report: Conformance, title: string): unknown => {
  const say = (key: WordKeyUnder<'conformance'>) => words.text(`conformance.${key}`);
  const { mandatory, required, optional } = report;
  return html`<table part="table">
    <caption part="caption">
      ${heading(level + 1, title)}
    </caption>
    <thead>
      <tr>
        <th scope="col" part="column-header">${say('obligation')}</th>
        <th scope="col" part="column-header">${say('recorded')}</th>
        <th scope="col" part="column-header">${say('meaning')}</th>
      </tr>
    </thead>
    <tbody>
      ${row(words, 'mandatory', mandatory.met, mandatory.elements, mandatoryMeaning(words, mandatory))}
      ${row(words, 'required', required.recorded, required.elements, meaning(words, required))}
      ${row(words, 'optional', optional.recorded, optional.elements, meaning(words, optional))}
    </tbody>
  </table>`;
};

/** Nothing where the standard has no such elements. */
const row = (
  words: Words,
  key: WordKeyUnder<'conformance.obligations'>,
  part: number,
  all: number,
  meaning: unknown,
): unknown =>
  all
    ? html`<tr>
        <th scope="row" part="row-header">${words.text(`conformance.obligations.${key}`)}</th>
        <td part="cell">
          ${words.text('conformance.amount', { part: words.number(part), all: words.number(all) })}
        </td>
        <td part="cell">${meaning}</td>
      </tr>`
    : nothing;

function mandatoryMeaning(words: Words, { missing, unbound }: MandatoryCount): unknown {
  const parts = [
    missing
      ? html`<strong class="missing" part="missing">${count(words, 'missing', missing)}</strong>`
      : nothing,
    missing ? nothing : count(words, unbound ? 'noneMissing' : 'allRecorded'),
    unbound ? count(words, 'unbound', unbound) : nothing,
  ].filter((part) => part !== nothing);
  return parts.map((part, index) => (index ? html`, ${part}` : part));
}

const meaning = (words: Words, { notRecorded }: RecordedCount): string =>
  notRecorded ? count(words, 'notRecorded', notRecorded) : count(words, 'allRecorded');

const count = (words: Words, key: WordKeyUnder<'conformance.counts'>, number = 0): string =>
  words.text(`conformance.counts.${key}`, { number: words.number(number) });

const missingElements = (
  words: Words,
  level: number,
  missing: readonly MissingElement[],
): unknown =>
  named(words, level, 'missingHere', missing, ({ path, reason }) => {
    const place = placeOfPath(words, path);
    return reason === 'absent' ? place : words.text('conformance.missingButThere', { place });
  });

const unusableValues = (words: Words, level: number, unusable: readonly UnusableValue[]): unknown =>
  named(words, level, 'unusableHere', unusable, ({ path, code }) =>
    words.text('conformance.withReason', {
      place: placeOfPath(words, placeAt(path).path),
      reason: words.lookUp(`conformance.reasons.${code}`),
    }),
  );

/** A list under its heading; nothing when it has no entries. */
const named = <T>(
  words: Words,
  level: number,
  key: WordKeyUnder<'conformance'>,
  entries: readonly T[],
  draw: (entry: T) => unknown,
): unknown =>
  entries.length
    ? html`${heading(level + 2, words.text(`conformance.${key}`))}
        <ul class="places" part="places">
          ${entries.map((entry) => html`<li>${draw(entry)}</li>`)}
        </ul>`
    : nothing;

const everyElement = (words: Words, { elements }: SectionConformance, label: string): unknown => {
  const say = (key: WordKeyUnder<'conformance'>) => words.text(`conformance.${key}`);
  const title = words.text('conformance.everyElement', {
    section: label,
    number: words.number(elements.length),
  });
  return html`<details part="disclosure">
    <summary part="disclosure-summary">${title}</summary>
    <div class="disclosed" part="disclosure-body">
      <table part="table">
        <caption class="vh" part="caption">
          ${title}
        </caption>
        <thead>
          <tr>
            <th scope="col" part="column-header">${say('element')}</th>
            <th scope="col" part="column-header">${say('obligation')}</th>
            <th scope="col" part="column-header">${say('state')}</th>
          </tr>
        </thead>
        <tbody>
          ${elements.map((element) => elementRow(words, element))}
        </tbody>
      </table>
    </div>
  </details>`;
};

const OBLIGATIONS = { M: 'mandatory', R: 'required', O: 'optional', '': 'optional' } as const;

const elementRow = (words: Words, { key, mro, state, coding }: ElementConformance): unknown =>
  html`<tr>
    <th scope="row" part="row-header">${placeOfKey(words, key)}</th>
    <td part="cell">${words.text(`conformance.obligations.${OBLIGATIONS[mro]}`)}</td>
    <td
      part=${state === 'missing' ? 'cell missing' : 'cell'}
      class=${state === 'missing' ? 'missing' : nothing}
    >
      ${words.text(`conformance.states.${coding && state !== 'missing' ? coding : state}`)}
    </td>
  </tr>`;

const COUNTING = ['elements', 'mandatory', 'required', 'optional'] as const;

const counting = (words: Words): unknown =>
  html`<details part="disclosure">
    <summary part="disclosure-summary">${words.text('conformance.howCounted')}</summary>
    <div class="disclosed" part="disclosure-body">
      ${COUNTING.map((key) => html`<p>${words.text(`conformance.counting.${key}`)}</p>`)}
    </div>
  </details>`;
