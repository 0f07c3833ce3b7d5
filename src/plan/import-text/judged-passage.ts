import { html, nothing } from 'lit';
import { elementLabel } from '../../i18n/label.js';
import type { Words } from '../../i18n/words.js';
import { planModel } from '../../standard/plan-model.js';
import { saidIn } from '../../transcription/draft-of-passages.js';
import { transcriptionPlaces, type TranscriptionPlace } from '../../transcription/headings.js';
import { pathOfPlace } from '../../transcription/path-of-place.js';
import type { Passage } from '../../transcription/passages.js';
import { heading } from '../../widget/heading.js';

/** What somebody says of a passage: it is used, or it is left out. */
export type PassageDecision = 'confirm' | 'leaveOut';

/** A passage, where it goes, and what somebody decided. */
export interface JudgedPassage {
  readonly passage: Passage;
  readonly place?: TranscriptionPlace | undefined;
  readonly decision?: PassageDecision;
}

/** Where it is asked for something: what is missing is told there. */
export type PassageFault = 'undecided' | 'noPlace';

export const faultOf = ({ passage, place, decision }: JudgedPassage): PassageFault | undefined => {
  if (!decision) return 'undecided';
  return decision === 'confirm' && (!place || !saidIn({ ...passage, place }).text)
    ? 'noPlace'
    : undefined;
};

/** Where the words are one text: elsewhere each entry is shown by itself. */
const IN_ONE: ReadonlySet<TranscriptionPlace> = new Set([
  ...transcriptionPlaces.filter((place) => place.startsWith('aboutMe.')),
  'formulations',
  'contingencyPlans.name',
  'contingencyPlans.advanceStatement',
  'additionalSupportPlans',
]);

const sectionOf = (place: TranscriptionPlace): string => place.split('.')[0] ?? place;

const labelOf = (words: Words, place: TranscriptionPlace): string =>
  place === 'careAndSupportPlan.needsConcernsOrProblems'
    ? words.text('importText.needs')
    : elementLabel(words, planModel, '', pathOfPlace(place));

interface Acts {
  move(place: TranscriptionPlace | undefined): void;
  decide(decision: PassageDecision): void;
}

/** A passage beside what becomes of it, and what somebody says of that. */
export function judgedPassage(
  words: Words,
  level: number,
  judged: JudgedPassage,
  index: number,
  isAskedFor: boolean,
  acts: Acts,
): unknown {
  const say = (key: 'place' | 'decision') =>
    html`<span aria-hidden="true">${words.text(`importText.${key}`)}</span
      ><span class="vh">${words.text(`importText.${key}Of`, { number: index + 1 })}</span>`;
  const { passage, place, decision } = judged;
  const number = words.number(index + 1);
  const fault = isAskedFor ? faultOf(judged) : undefined;
  const title = passage.heading?.text ?? words.text('importText.noTitle');
  return html`<div
    class="passage ${decision ?? 'open'}"
    part="passage"
    id="passage-${index}"
    data-invalid=${fault ? '' : nothing}
  >
    ${heading(level, html`${words.text('importText.partNumber', { number })} <span dir="auto">${title}</span>`)}
    <div class="beside">
      <div class="source" part="source">${source(words, passage)}</div>
      <div class="result" part="result">${result(words, judged)}</div>
    </div>
    ${
      fault
        ? html`<p class="error" part="error" id="fault-${index}">
            ${words.text(`importText.faults.${fault}`, { number })}
          </p>`
        : nothing
    }
    <div class="judge">
      <div class="field">
        <label for="place-${index}">${say('place')}</label>
        <select
          id="place-${index}"
          part="input"
          aria-invalid=${fault === 'noPlace' ? 'true' : nothing}
          aria-describedby=${fault ? `fault-${index}` : nothing}
          @change=${({ target }: Event) =>
            acts.move(
              transcriptionPlaces.find((one) => one === (target as HTMLSelectElement).value),
            )}
        >
          <option value="" ?selected=${!place}>${words.text('importText.noPlace')}</option>
          ${sections.map(
            (section) =>
              html`<optgroup label=${elementLabel(words, planModel, '', [section])}>
                ${transcriptionPlaces
                  .filter((one) => sectionOf(one) === section)
                  .map(
                    (one) =>
                      html`<option value=${one} ?selected=${one === place}>
                        ${labelOf(words, one)}
                      </option>`,
                  )}
              </optgroup>`,
          )}
        </select>
      </div>
      <fieldset
        class="field"
        id="decision-${index}"
        aria-describedby=${fault ? `fault-${index}` : nothing}
      >
        <legend>${say('decision')}</legend>
        <div class="choices">
          ${(['confirm', 'leaveOut'] as const).map(
            (one) =>
              html`<label
                ><input
                  type="radio"
                  name="decision-${index}"
                  part="radio"
                  .checked=${one === decision}
                  @change=${() => acts.decide(one)}
                /><span>${words.text(`importText.${one}`)}</span></label
              >`,
          )}
        </div>
      </fieldset>
    </div>
  </div>`;
}

const sections = [...new Set(transcriptionPlaces.map(sectionOf))];

/** What stands in the document, line by line. */
function source(words: Words, { heading: title, lines }: Passage): unknown {
  const all = title ? [title, ...lines] : lines;
  const first = all[0]?.number ?? 0;
  const last = all.at(-1)?.number ?? first;
  const where =
    first === last
      ? words.text('importText.source', { lines: words.number(first) })
      : words.text('importText.sources', {
          lines: words.text('importText.range', {
            first: words.number(first),
            last: words.number(last),
          }),
        });
  return html`<p class="where">${where}</p>
    ${title ? html`<p class="line" dir="auto"><strong>${title.text}</strong></p>` : nothing}
    ${lines.map(
      ({ text, mark }) =>
        html`<p class="line" dir="auto">
          ${
            mark === 'picture'
              ? text
                ? words.text('importText.picture', { words: text })
                : words.text('importText.pictureWithoutWords')
              : text
          }
        </p>`,
    )}
    ${
      all.length === 1 && title
        ? html`<p class="hint">${words.text('importText.empty')}</p>`
        : nothing
    }`;
}

/** What it becomes, or why it does not. */
function result(words: Words, { passage, place, decision }: JudgedPassage): unknown {
  const { reason } = passage;
  if (decision === 'leaveOut')
    return html`<p class="where">${words.text('importText.result')}</p>
      <p>${words.text('importText.isLeftOut')}</p>`;
  if (!place)
    return html`<p class="where">${words.text('importText.result')}</p>
      ${reason ? html`<p>${words.text(`importText.reasons.${reason}`)}</p>` : nothing}
      <p>${words.text('importText.noResult')}</p>`;
  const { text, entries } = saidIn({ ...passage, place });
  const label = labelOf(words, place);
  const where = words.text('importText.inSection', {
    section: elementLabel(words, planModel, '', [sectionOf(place)]),
    place: label,
  });
  return html`<p class="where">${words.text('importText.result')}</p>
    <p><strong>${place.includes('.') ? where : label}</strong></p>
    ${
      !text
        ? html`<p>${words.text('importText.empty')}</p>`
        : IN_ONE.has(place)
          ? html`<p class="said" dir="auto">${text}</p>`
          : html`<ul>
              ${entries.map((entry) => html`<li class="said" dir="auto">${entry}</li>`)}
            </ul>`
    }`;
}
