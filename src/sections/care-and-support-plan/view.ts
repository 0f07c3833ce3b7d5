import { html, nothing } from 'lit';
import { disclosure } from '../../fields/disclosure.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { anyElement } from '../../fields/group.js';
import { entriesAt, list } from '../../fields/list.js';
import { shaped } from '../../fields/shaped.js';
import type { Path } from '../../standard/path.js';
import { isRecord, type Json } from '../../validation/empty.js';
import { shownAgreement } from '../parts/agreement.js';
import { wasArchived } from '../parts/archived.js';
import { heading } from '../../widget/heading.js';
import { personLine } from '../parts/provenance-view.js';
import { entriesOn, NEED, NEEDS, recordsIn, type Found, type Level } from './levels.js';
import { entryWords, inShort } from './line.js';
import { personRow, shownEntries, shownEntry } from './view-entries.js';

/** The plan to read: what the person can build on, need by need, then what holds for all of it. */
export function shownPlan(form: Form): unknown {
  const level = form.headingLevel + 1;
  return html`
    ${block(form, ['strengths'], form.label(['strengths']), (path) =>
      list(form, path, { quiet: true }),
    )}
    ${shownEntries(form, NEEDS, NEED, { level, all: false })}
    ${shaped(form, ['agreement'], (_, path) => shownAgreement(form, path, level))}
    ${rows(form, 'review', {
      plannedReview: field,
      responsibilityForReview: (_, path) => personRow(form, path, ['name', 'role'], []),
      lastUpdated: field,
    })}
    ${rows(form, 'other', { careFundingSource: field, otherCarePlanningDocuments: list })}
    ${rows(form, 'people', { location: field })} ${people(form)} ${archived(form, level)}
  `;
}

/** What is recorded at a path under a heading; nothing where nothing is. */
const block = (form: Form, path: Path, title: string, inside: (path: Path) => unknown): unknown =>
  form.store.isRecorded(path)
    ? html`<div class="block" part="block">
        ${heading(form.headingLevel + 1, title)} ${inside(path)}
      </div>`
    : nothing;

type Row = (form: Form, path: Path) => unknown;

/** Elements of the whole plan that belong together, those that are recorded, under a heading. */
function rows(form: Form, part: string, inside: Readonly<Record<string, Row>>): unknown {
  const recorded = Object.entries(inside).filter(([key]) => form.store.isRecorded([key]));
  return recorded.length
    ? html`<div class="block" part="block">
        ${heading(form.headingLevel + 1, form.say([], `parts.${part}`))}
        <dl>${recorded.map(([key, row]) => row(form, [key]))}</dl>
      </div>`
    : nothing;
}

/** Who led it and who recorded it, behind a line that names them. */
function people(form: Form): unknown {
  const keys = ['performingProfessional', 'peopleCompletingRecord'].filter((key) =>
    form.store.isRecorded([key]),
  );
  if (!keys.length) return nothing;
  const who = entriesAt(form, ['peopleCompletingRecord'])
    .map((person) => (isRecord(person) ? personLine(person) : ''))
    .filter(Boolean);
  return disclosure(form, {
    path: [],
    keys,
    className: 'provenance',
    summary: who.length
      ? form.words.text('section.recordedLine', { who: who.join('; ') })
      : form.label(['peopleCompletingRecord']),
    body: () => html`<dl>${keys.map((key) => anyElement(form, [key]))}</dl>`,
  });
}

/** What was archived, each with what it was part of: folded, and never left out. */
function archived(form: Form, level: number): unknown {
  const plan = form.store.at([]);
  const found = isRecord(plan) ? [...archivedIn(NEED, plan, [])] : [];
  if (!found.length) return nothing;
  return disclosure(form, {
    path: NEEDS,
    summary: heading(level, form.words.text('list.archivedEntries', { count: found.length })),
    body: () =>
      found.map(
        (one) =>
          html`${whence(form, one.path)} ${shownEntry(form, one, { level: level + 1, all: true })}`,
      ),
  });
}

/** What an archived entry was part of. */
function whence(form: Form, path: Path): unknown {
  const above = entriesOn(path.slice(0, -2)).map((entry) =>
    [form.label(entry.path), inShort(entryWords(form, entry.path))].filter(Boolean).join(' '),
  );
  return above.length
    ? html`<p class="byline" part="byline">
        ${form.say([], 'archivedFrom', { above: above.join(', ') })}
      </p>`
    : nothing;
}

/** The entries that were archived, without what is in them. */
function* archivedIn(level: Level, holder: Json, at: Path): Generator<Found> {
  for (const [index, entry] of recordsIn(holder[level.list])) {
    const path = [...at, level.list, index];
    if (wasArchived(entry)) yield { level, path };
    else if (level.below) yield* archivedIn(level.below, entry, path);
  }
}
