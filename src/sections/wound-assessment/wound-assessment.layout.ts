import { css, html, nothing } from 'lit';
import { disclosure } from '../../fields/disclosure.js';
import type { Form } from '../../fields/form.js';
import { kindStyles } from '../../fields/kinds/kinds.styles.js';
import { openPicture } from '../../fields/kinds/picture.js';
import { indexesAt } from '../../fields/list.js';
import { watch } from '../../fields/watch.js';
import { isRecord } from '../../json/json.js';
import type { Path } from '../../json/path.js';
import { quantityKind, unitInWords } from '../../kinds/quantity.js';
import { childrenOf } from '../../model/children.js';
import type { WidgetKey } from '../../standard/plan-model.js';
import { foldedParts } from '../shared/folded-parts.js';
import { readingParts } from '../shared/reading-parts.js';
import { woundAssessmentModel } from './wound-assessment.model.js';
import { woundSizeChart } from './wound-size-chart.js';
import { drawnSizes, hasSeveralWounds, measuredVisits } from './wound-sizes.js';

/** What is open at once; the rest of an assessment is behind its names. */
const OPEN = [
  'baselineInformation',
  'woundAssessment',
  'woundLengthWidthAndDepth',
  'woundDimension',
  'photographs',
];

export const captureWound = (form: Form<WidgetKey>): unknown => {
  const intro = form.elementText([], 'intro');
  return html`${intro ? html`<p class="intro" part="intro">${intro}</p>` : nothing}
  ${foldedParts(form, [], OPEN)}`;
};

/** To read: first how the wound goes, and then all that is recorded. */
export const viewWound = (form: Form<WidgetKey>): unknown =>
  html`${sizesOverTime(form)} ${photographsSideBySide(form)}
  ${readingParts(form, [], Object.keys(childrenOf(woundAssessmentModel) ?? {}), form.headingLevel + 1)}`;

/** Where the wounds are. Of which of them a size is, nobody is asked to record. */
const WOUNDS: Path = ['baselineInformation'];

/** Where the visits are at which the wound was assessed. */
const VISITS: Path = ['woundAssessment'];

const say = (form: Form<WidgetKey>, text: string): string => form.elementText([], `texts.${text}`);

const sizesOverTime = (form: Form<WidgetKey>): unknown =>
  watch(form, [], () => {
    const visits = measuredVisits(form.store.at(VISITS));
    if (!visits.length) return nothing;
    const isOfSeveral = indexesAt(form, WOUNDS).length > 1 || hasSeveralWounds(visits);
    const sizes = isOfSeveral ? undefined : drawnSizes(visits);
    const names = [...new Set(visits.flatMap((visit) => visit.sizes.map(({ what }) => what)))];
    const id = `${form.id([])}-sizes`;
    return html`<div class="sizes-over-time">
      ${
        sizes
          ? html`${woundSizeChart({
                sizes,
                dir: form.words.dir,
                day: (dateTime) => form.words.date(dateTime.slice(0, 'yyyy-mm-dd'.length)),
                unit: unitInWords(
                  { code: sizes.unit, display: displayOf(visits, sizes.unit) },
                  form.words,
                ),
                caption: id,
              })}
              <p class="hint" part="hint">${say(form, 'sizesHint')}</p>`
          : isOfSeveral
            ? html`<p class="hint" part="hint">${say(form, 'sizesOfSeveral')}</p>`
            : nothing
      }
      <div class="sizes-table" role="region" aria-labelledby=${id} tabindex="0">
        <table>
          <caption id=${id}>
            ${say(form, 'sizes')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${say(form, 'when')}</th>
              ${names.map((name) => html`<th scope="col" dir="auto">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${visits.map(
              ({ on, sizes: measured }) =>
                html`<tr>
                  <th scope="row">
                    ${on === undefined ? say(form, 'noDate') : form.words.date(on)}
                  </th>
                  ${names.map(
                    (name) =>
                      html`<td>
                        ${measured
                          .filter(({ what }) => what === name)
                          .map((size) => quantityKind.inWords(size, form.words))
                          .join('; ')}
                      </td>`,
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </div>`;
  });

const displayOf = (visits: ReturnType<typeof measuredVisits>, code: string): string | undefined =>
  visits.flatMap(({ sizes }) => sizes).find(({ unit }) => unit?.code === code)?.unit?.display;

/** Where the photographs are: each with its visit. */
function photographsIn(form: Form<WidgetKey>): { at: Path; on: string | undefined }[] {
  const visits: unknown = form.store.at(VISITS);
  return (Array.isArray(visits) ? (visits as unknown[]) : []).flatMap((visit, index) => {
    const photographs: unknown = isRecord(visit) ? visit.photographs : undefined;
    return (Array.isArray(photographs) ? (photographs as unknown[]) : []).flatMap((one, number) => {
      if (!isRecord(one) || typeof one.data !== 'string') return [];
      const on = [one.taken, isRecord(visit) && visit.assessedOn].find(
        (date): date is string => typeof date === 'string',
      );
      return [{ at: [...VISITS, index, 'photographs', number], on }];
    });
  });
}

const photographsSideBySide = (form: Form<WidgetKey>): unknown =>
  watch(form, VISITS, () => {
    const all = photographsIn(form);
    if (all.length < 2) return nothing;
    return disclosure(form, {
      path: VISITS,
      holds: () => false,
      summary: say(form, 'compare'),
      body: () =>
        html`<div class="photographs">
          ${all.map(
            ({ at, on }) =>
              html`<div>
                <p>${on === undefined ? say(form, 'noDate') : form.words.date(on)}</p>
                ${watch(form, at, (region) => {
                  const value: unknown = form.store.at(at);
                  return isRecord(value) ? openPicture({ form, region, value }) : nothing;
                })}
              </div>`,
          )}
        </div>`,
    });
  });

export const woundStyles = [
  kindStyles,
  css`
    .sizes {
      inline-size: 100%;
      max-inline-size: 32em;
      block-size: auto;
    }

    .sizes text {
      direction: ltr;
      fill: var(--_color-text);
      font-size: 12px;
    }

    .sizes .grid {
      stroke: var(--_color-line);
    }

    .size {
      fill: var(--_color-accent);
      stroke: var(--_color-accent);
      stroke-width: 2;
    }

    .size > polyline {
      fill: none;
    }

    .size-key {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space) calc(var(--_space) * 3);
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .size-key svg {
      inline-size: 2.5em;
      block-size: 0.9em;
    }

    .sizes-table {
      overflow-x: auto;
    }

    .sizes-table table {
      border-collapse: collapse;
    }

    .sizes-table caption {
      font-weight: 600;
      text-align: start;
    }

    .sizes-table :is(th, td) {
      padding: calc(var(--_space) / 2) var(--_space);
      border-block-end: 1px solid var(--_color-line);
      text-align: start;
    }

    .photographs {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
      gap: calc(var(--_space) * 2);
    }
  `,
];
