import { html, nothing } from 'lit';
import { dateWords } from '../../fields/date.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { hasFurther } from '../../fields/further-elements.js';
import { groupField } from '../../fields/group.js';
import { guardShape } from '../../fields/guard-shape.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import { card } from '../shared/card.js';
import { lineTextAt } from '../shared/line-text.js';

type AboutMeForm = Form<'aboutMe'>;

const WRITTEN_BY = ['writtenBy'] as const;

/** Who writes, and with whom: asked of whoever is not the person, and where somebody is named. */
export function captureWriter(form: AboutMeForm): unknown {
  const asks = form.settings.audience !== 'person' || form.store.isRecorded(WRITTEN_BY);
  const support = field(form, ['supportedToWriteThisBy']);
  if (!asks) return html`<div class="card" part="card">${support}</div>`;
  const inside = guardShape(form, WRITTEN_BY, () => [
    field(form, ['writtenBy', 'inOwnWords']),
    field(form, ['writtenBy', 'name']),
    field(form, ['writtenBy', 'role'], { singleLine: true }),
  ]);
  return card(form.headingLevel + 1, form.label(WRITTEN_BY), [inside, support]);
}

/** Whose sentences these are. Nobody's stand in the person's voice without a word of who wrote them. */
export function viewWriter(form: AboutMeForm): unknown {
  if (isMisshapen(form, WRITTEN_BY)) return rawValue(form, WRITTEN_BY);
  const line = writerLine(form);
  return html`${line ? html`<p class="byline" part="byline" dir="auto">${line}</p>` : nothing}
  ${isSaid(form) ? nothing : html`<dl>${groupField(form, WRITTEN_BY)}</dl>`}`;
}

/** In a sentence; `''` where it is known by whom the person was helped, and no more. */
function writerLine(form: AboutMeForm): string {
  const who = (['name', 'role'] as const)
    .map((key) => lineTextAt(form, ['writtenBy', key]))
    .filter(Boolean)
    .join(', ');
  const inOwnWords = form.store.at(['writtenBy', 'inOwnWords']);
  const say = (key: WriterWords) => form.elementText(WRITTEN_BY, key, { who });
  if (inOwnWords === true) return say(who ? 'ownWordsBy' : 'ownWords');
  if (inOwnWords === false) return say(who ? 'forPersonBy' : 'forPerson');
  if (who) return say('by');
  return form.store.isRecorded(['supportedToWriteThisBy']) ? '' : say('unknown');
}

type WriterWords = 'ownWordsBy' | 'ownWords' | 'forPersonBy' | 'forPerson' | 'by' | 'unknown';

/** Whether the sentence says all that is recorded. */
const isSaid = (form: AboutMeForm): boolean =>
  form.store.unknownKeys(WRITTEN_BY).length === 0 &&
  !hasFurther(form, WRITTEN_BY) &&
  !isMisshapen(form, ['writtenBy', 'inOwnWords']) &&
  (['name', 'role'] as const).every(
    (key) =>
      lineTextAt(form, ['writtenBy', key]) !== '' || !form.store.isRecorded(['writtenBy', key]),
  );

/** When it was last updated, or who helped, in a sentence. */
export function byline(form: AboutMeForm, key: 'date' | 'supportedToWriteThisBy'): unknown {
  const value = form.store.at([key]);
  if (!form.store.isRecorded([key])) return nothing;
  if (typeof value !== 'string') return rawValue(form, [key]);
  const line =
    key === 'date'
      ? form.elementText([], 'updated', { date: dateWords(form, [key], value) })
      : form.elementText([], 'supported', { who: value });
  return html`<p class="byline" part="byline" dir="auto">${line}</p>`;
}
