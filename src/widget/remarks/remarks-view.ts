// What is fetched where a host gives remarks.
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { RemarksAround } from '../../context/plan-context.js';
import { entryTitle } from '../../fields/entry-title.js';
import type { Form, FormRemarks, WayToFields } from '../../fields/form.js';
import { watch } from '../../fields/watch.js';
import { samePath, valueAt, type Path } from '../../json/path.js';
import { remarksWords } from '../../locales/en-GB/remarks.js';
import { elementAt } from '../../model/element-at.js';
import { withRemark } from '../../remarks/edit-remarks.js';
import {
  REMARK_KINDS,
  type Remark,
  type RemarkAbout,
  type RemarkKind,
} from '../../remarks/remarks.js';
import { placeOfRemark, wordsAbout, type RemarkPlace } from '../../remarks/words-about.js';
import { newId } from '../../store/new-id.js';
import { linkToField } from '../error-summary.js';
import { byNow, editable, foundIn, whoseIs } from './around.js';
import { remarkKindInWords, oneRemark, textBox, textIn, type RemarksDrawn } from './one-remark.js';
import { opener, type OpenerMemory } from './opener.js';
import { remarksStyles } from './remarks.styles.js';
import { signOffs } from './sign-offs.js';

export const remarksFetched = { styles: remarksStyles, words: { remarks: remarksWords } };

/** What a comment or a suggestion is without. */
const NEED_WORDS: readonly RemarkKind[] = ['comment', 'suggestion'];

/** The person says something; the team answers. */
const isPersons = ({ settings }: Form): boolean => settings.audience === 'person';

/** A heading that stays where a page hides those of the plan, as it has its own. */
const title = (level: number, content: string, id?: string): unknown =>
  html`<div
    class="remarks-title"
    part="remarks-title"
    role="heading"
    aria-level=${level}
    id=${id ?? nothing}
  >
    ${content}
  </div>`;

/** A section as a form has it, by itself or in a plan. */
function sectionIn(form: Form, section: string) {
  const isPlan = form.section === 'plan';
  if (!isPlan && form.section !== section) return undefined;
  const path: Path = isPlan ? [section] : [];
  const element = elementAt(form.store.element, path);
  return element && { element, value: valueAt(form.store.now.value, path), path };
}

/** A remark with where it is now, with a path of the form. */
interface PlacedRemark {
  readonly remark: Remark;
  readonly place: RemarkPlace;
}

function placed(form: Form, around: RemarksAround): PlacedRemark[] {
  return foundIn(form, around)
    .items.filter(({ withdrawn }) => !withdrawn)
    .flatMap((remark) => {
      const section = sectionIn(form, remark.about.section);
      if (!section) return form.section === 'plan' ? [{ remark, place: undefined }] : [];
      const place = placeOfRemark(section.element, section.value, remark.about);
      return [{ remark, place: place && { ...place, path: [...section.path, ...place.path] } }];
    });
}

/** Makes the remarks of one widget. What is being written in them outlives what is drawn. */
export function makeRemarks(around: RemarksAround): FormRemarks {
  const written = new Map<string, OpenerMemory>();
  const drawnIn = (form: Form): RemarksDrawn => ({
    around,
    memories: (key) => {
      const whole = `${whoseIs(form)} ${key}`;
      const memory = written.get(whole) ?? {};
      written.set(whole, memory);
      return memory;
    },
  });
  return {
    beside: (form, path) =>
      watch(form, path, () => {
        if (around.value === undefined || foundIn(form, around).problem) return nothing;
        const here = placed(form, around).filter(
          ({ place }) => place && samePath(place.path, path),
        );
        const isRecorded = form.store.isRecorded(path);
        if (!here.length && !isRecorded) return nothing;
        return html`<div class="remarks" part="remarks">
          ${repeat(
            here,
            ({ remark }) => remark.id,
            ({ remark, place }) =>
              oneRemark(form, drawnIn(form), remark, { isEarlier: place?.isEarlier ?? false }),
          )}
          ${isRecorded && isPersons(form) && byNow(form) ? sayButton(form, drawnIn(form), path) : nothing}
        </div>`;
      }),

    overview: (form, way) =>
      watch(form, [], () => {
        if (around.value === undefined) return nothing;
        const { problem, unreadable } = foundIn(form, around);
        const { words: spoken, headingLevel } = form;
        const frame = (inside: unknown) =>
          html`<div
            class="remarks-overview"
            part="remarks-overview"
            role="group"
            aria-labelledby="remarks-title"
          >
            ${title(headingLevel + 1, spoken.text('remarks.title'), 'remarks-title')} ${inside}
          </div>`;
        if (problem)
          return frame(
            html`<p class="warning" part="warning">
              ${spoken.text(`remarks.problem.${problem}`)}
            </p>`,
          );
        const all = placed(form, around);
        const there = all.filter(({ place }) => place !== undefined);
        const waiting = there.filter(({ remark }) => !remark.answer);
        const gone = all.filter(({ place }) => place === undefined);
        return frame(html`
          ${
            byNow(form)
              ? nothing
              : html`<p class="warning" part="warning">${spoken.text('remarks.noAuthor')}</p>`
          }
          <p class=${all.length ? nothing : 'nothing-said'}>
            ${
              waiting.length
                ? spoken.text('remarks.waiting', { count: waiting.length })
                : spoken.text(all.length ? 'remarks.allAnswered' : 'remarks.nothing')
            }
          </p>
          ${
            waiting.length
              ? html`<ul>
                  ${waiting.map(({ remark, place }) => html`<li>${linkTo(form, remark, place!.path, way)}</li>`)}
                </ul>`
              : nothing
          }
          ${
            gone.length
              ? html`${title(headingLevel + 2, spoken.text('remarks.gone'))}
                ${repeat(
                  gone,
                  ({ remark }) => remark.id,
                  ({ remark }) =>
                    oneRemark(form, drawnIn(form), remark, { isEarlier: false, isGone: true }),
                )}`
              : nothing
          }
          ${
            unreadable.length
              ? html`<p class="warning" part="warning">
                  ${spoken.text('remarks.unreadable', { count: unreadable.length })}
                </p>`
              : nothing
          }
          ${signOffs(form, drawnIn(form))}
        `);
      }),
  };
}

/** A link to what a remark that waits for its answer is about. */
function linkTo(form: Form, remark: Remark, path: Path, way: WayToFields): unknown {
  const label = form.label(path);
  const said = form.words.text('remarks.link', {
    label,
    kind: remarkKindInWords(form, remark),
    by: remark.by,
    date: form.words.date(remark.on),
  });
  // an entry of a section mostly has its name
  const sectionOf = (at: Path) => (label.startsWith(way.sectionOf(at)) ? '' : way.sectionOf(at));
  const named: WayToFields = {
    sectionOf,
    hasSectionFor: (at) => way.hasSectionFor(at),
    goTo: (at) => way.goTo(at),
  };
  return linkToField(form, named, path, said);
}

/** What stands at a path, with each entry that it stands in: a first goal has another need than the next. */
function placeInWords(form: Form, path: Path): string {
  const entries = path.flatMap((key, index) =>
    typeof key === 'number' ? [path.slice(0, index + 1)] : [],
  );
  const names = entries.map((entry) => entryTitle(form, entry));
  if (typeof path.at(-1) !== 'number') names.push(form.label(path));
  return names.join(', ');
}

/** The button that says something about what stands at a path. */
function sayButton(form: Form, { around, memories }: RemarksDrawn, path: Path): unknown {
  const { words: spoken } = form;
  const { id: entry, words: about } = aboutNow(form, path);
  const memory = memories(`say ${path.length ? (entry ?? about) : ''}`);
  const id = `${form.id(path)}-say`;
  return opener(form, {
    id,
    name: spoken.text('remarks.say'),
    fullName: spoken.text('remarks.sayFor', { label: placeInWords(form, path) }),
    memory,
    done: spoken.text('remarks.sent'),
    cancel: spoken.text('remarks.cancel'),
    body: (wrong) => html`
      <fieldset class="field" part="field">
        <legend part="label">${spoken.text('remarks.which')}</legend>
        <div class="choices" part="choices">
          ${REMARK_KINDS.map(
            (kind, index) =>
              html`<label part="choice"
                ><input
                  type="radio"
                  part="radio"
                  name="${id}-kind"
                  value=${kind}
                  .checked=${memory.kind ? memory.kind === kind : index === 0}
                  @change=${() => (memory.kind = kind)}
                /><span>${spoken.text(`remarks.kind.${kind}`)}</span></label
              >`,
          )}
        </div>
      </fieldset>
      ${textBox(id, spoken.text('remarks.text'), spoken.text('remarks.textHint'), wrong, memory)}
    `,
    buttons: [
      {
        name: spoken.text('remarks.send'),
        act: (body) => {
          const kind = body.querySelector<HTMLInputElement>('input:checked')?.value as RemarkKind;
          const text = textIn(body);
          if (!text && NEED_WORDS.includes(kind)) return spoken.text('remarks.missing');
          const remark = newRemark(form, path, kind, text);
          return around.change(withRemark(editable(around), remark), 'added', remark.id)
            ? undefined
            : spoken.text('remarks.notKept');
        },
      },
    ],
  });
}

function aboutNow(form: Form, path: Path): RemarkAbout {
  const value = form.store.at(path);
  const id = valueAt(value, ['id']);
  return {
    section: form.section,
    path,
    ...(typeof id === 'string' && id.trim() && { id }),
    words: wordsAbout(elementAt(form.store.element, path)!, value),
  };
}

const newRemark = (form: Form, path: Path, kind: RemarkKind, text: string): Remark => ({
  id: newId(),
  kind,
  ...(text && { text }),
  ...byNow(form)!,
  about: aboutNow(form, path),
});
