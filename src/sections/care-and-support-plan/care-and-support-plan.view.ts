import { html, nothing } from 'lit';
import { disclosure } from '../../fields/disclosure.js';
import { field } from '../../fields/field.js';
import type { Form, PathIn } from '../../fields/form.js';
import { furtherElements, furtherKeys } from '../../fields/further-elements.js';
import { listField } from '../../fields/list.js';
import { guardShape } from '../../fields/guard-shape.js';
import { pathIn } from '../../fields/path-in.js';
import type { Path } from '../../json/path.js';
import type { PathTo, SegmentOf } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import type { WordKeyUnder } from '../../i18n/word-key.js';
import { isRecord, type Json } from '../../json/json.js';
import { viewAgreement } from '../shared/agreement.js';
import { isArchivedBy } from '../../validation/archived.js';
import { heading } from '../../widget/heading.js';
import { responsibleRow } from '../shared/contact-view.js';
import { viewRecord } from '../shared/record-view.js';
import { changeable } from '../../widget/changeable.js';
import { addEntryButton } from '../shared/add-button.js';
import { BLOCK_KEYS, captureBlock } from './blocks.js';
import type { Outline } from './entries.js';
import { moreOfAction } from './view-facts.js';
import {
  ACTION,
  entriesOn,
  NEED,
  NEEDS,
  recordsIn,
  type EntryOnPath,
  type Action,
  type Level,
} from './levels.js';
import { firstLineOf } from '../shared/folded.js';
import { entryLine } from './line.js';
import { viewEntries, viewEntry } from './view-entries.js';

/** The plan to read: what the person can build on, need by need, then what holds for all of it. */
export function viewCareAndSupportPlan(
  form: Form<'careAndSupportPlan'>,
  outline?: Outline,
): unknown {
  const level = form.headingLevel + 1;
  return html`
    ${form.parts ? addEntryButton(form, NEEDS) : nothing}
    ${changeableBlock(form, 'strengths', form.label(['strengths']), (shown) =>
      block(shown, ['strengths'], form.label(['strengths']), (path) =>
        listField(shown, path, { hiddenLabel: true }),
      ),
    )}
    ${viewEntries(form, NEEDS, NEED, { level, all: false, outline })}
    ${changeableBlock(form, 'agreement', form.label(['agreement']), (shown) =>
      guardShape(shown, ['agreement'], (_, path) => viewAgreement(shown, path, level)),
    )}
    ${changeableBlock(form, 'review', form.elementText([], 'parts.review'), (shown) =>
      rows(shown, 'review', {
        plannedReview: field,
        responsibilityForReview: () =>
          responsibleRow(shown, pathIn(shown, ['responsibilityForReview'])),
        lastUpdated: field,
      }),
    )}
    ${changeableBlock(form, 'other', form.elementText([], 'parts.other'), (shown) =>
      rows(shown, 'other', { careFundingSource: field, otherCarePlanningDocuments: listField }),
    )}
    ${archived(form, level, outline)} ${outline?.archiving.dialog()}
  `;
}

/** Who made the plan and where, with the rest of the record of it. */
export const viewPlanRecord = (form: Form<'careAndSupportPlan'>): unknown =>
  // with the form that knows which parts are open
  changeableBlock(form, 'people', form.elementText([], 'parts.people'), () => viewRecord(form, []));

/** What of the whole plan no layout places, changed by itself in a document that reads first. */
export function furtherOfPlan(form: Form<'careAndSupportPlan'>): unknown {
  const keys = furtherKeys(form, []);
  const draw = (one: Form<'careAndSupportPlan'>) => furtherElements(one, []);
  if (!keys.length || !form.parts) return draw(form);
  const title = form.words.list(keys.map((key) => form.label([key] as Path)));
  return changeable(form, { path: [], keys, title, draw });
}

/** A block of the plan; while it can be changed, its name stands there though nothing is recorded. */
const changeableBlock = (
  form: Form<'careAndSupportPlan'>,
  name: keyof typeof BLOCK_KEYS,
  title: string,
  view: (form: Form<'careAndSupportPlan'>) => unknown,
): unknown => {
  const keys = BLOCK_KEYS[name];
  const isEmpty = !keys.some((key) => form.store.isRecorded([key]));
  const none = html`<div class="block" part="block">
    ${heading(form.headingLevel + 1, title)}
    <p class="nothing" part="nothing">${form.words.text('field.notRecorded')}</p>
  </div>`;
  return changeable(form, {
    path: [],
    keys,
    title,
    draw: (one) =>
      !one.readonly
        ? captureBlock[name](one)
        : isEmpty && form.parts && name !== 'agreement'
          ? html`${none} ${view(one)}`
          : view(one),
  });
};

/** What is recorded at a path under a heading; nothing where nothing is. */
const block = <const P extends Path>(
  form: Form<'careAndSupportPlan'>,
  path: PathIn<'careAndSupportPlan', P>,
  title: string,
  inside: (path: PathIn<'careAndSupportPlan', P>) => unknown,
): unknown =>
  form.store.isRecorded(path)
    ? html`<div class="block" part="block">
        ${heading(form.headingLevel + 1, title)} ${inside(path)}
      </div>`
    : nothing;

type Key = SegmentOf<ModelOfKey<'careAndSupportPlan'>>;

type Row = (form: Form<'careAndSupportPlan'>, path: readonly [Key]) => unknown;

/** Elements of the whole plan that belong together, those that are recorded, under a heading. */
function rows(
  form: Form<'careAndSupportPlan'>,
  part: WordKeyUnder<'careAndSupportPlan.parts'>,
  inside: Readonly<Partial<Record<Key, Row>>>,
): unknown {
  const recorded = (Object.entries(inside) as [Key, Row][]).filter(([key]) =>
    form.store.isRecorded([key]),
  );
  return recorded.length
    ? html`<div class="block" part="block">
        ${heading(form.headingLevel + 1, form.elementText([], `parts.${part}`))}
        <dl>${recorded.map(([key, row]) => row(form, [key]))}</dl>
      </div>`
    : nothing;
}

/** What was archived, each with what it was part of: folded, and never left out. */
function archived(
  form: Form<'careAndSupportPlan'>,
  level: number,
  outline: Outline | undefined,
): unknown {
  const plan = form.store.at([]);
  const found = isRecord(plan) ? [...archivedIn(NEED, plan, [], form.settings.now())] : [];
  if (!found.length) return nothing;
  return disclosure(form, {
    path: NEEDS,
    summary: heading(level, form.words.text('list.archivedEntries', { count: found.length })),
    body: () =>
      found.map(
        (one) =>
          html`${whence(form, one.path)}
          ${viewEntry(form, one, { level: level + 1, all: true, outline })}
          ${one.level === ACTION ? moreOfAction(form, one.path as PathTo<Action>) : nothing}`,
      ),
  });
}

/** What an archived entry was part of. */
function whence(form: Form<'careAndSupportPlan'>, path: Path): unknown {
  const above = entriesOn(path.slice(0, -2)).map((entry) =>
    [form.label(entry.path), firstLineOf(entryLine(form, entry.path))].filter(Boolean).join(' '),
  );
  return above.length
    ? html`<p class="byline" part="byline">
        ${form.elementText([], 'archivedFrom', { above: above.join(', ') })}
      </p>`
    : nothing;
}

/** The entries that were archived, without what is in them. */
function* archivedIn(level: Level, holder: Json, at: Path, now: Date): Generator<EntryOnPath> {
  for (const [index, entry] of recordsIn(holder[level.list])) {
    const path = [...at, level.list, index] as unknown as EntryOnPath['path'];
    if (isArchivedBy(entry, now)) yield { level, path };
    else if (level.below) yield* archivedIn(level.below, entry, path, now);
  }
}
