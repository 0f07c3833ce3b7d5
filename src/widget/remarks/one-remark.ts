import { html, nothing } from 'lit';
import type { RemarksAround } from '../../context/plan-context.js';
import type { Form } from '../../fields/form.js';
import { withAnswer, withWithdrawn } from '../../remarks/edit-remarks.js';
import type { Remark } from '../../remarks/remarks.js';
import { byNow, editable } from './around.js';
import { opener, type OpenerMemories, type OpenerMemory } from './opener.js';

export const remarkKindInWords = ({ words }: Form, { kind }: Remark): string =>
  words.text(`remarks.kind.${kind}`);

export const byOn = ({ words }: Form, { by, on }: Pick<Remark, 'by' | 'on'>): string =>
  words.text('remarks.byOn', { by, date: words.date(on) });

/** Somebody's own words: their line breaks are theirs. */
const said = (text: string): unknown => html`<p class="words" dir="auto">${text}</p>`;

/** The remarks of a widget, with what is being written about them. */
export interface RemarksDrawn {
  readonly around: RemarksAround;
  readonly memories: OpenerMemories;
}

/** One remark with its answer, and what the reader can do with it. */
export function oneRemark(
  form: Form,
  { around, memories }: RemarksDrawn,
  remark: Remark,
  { isEarlier, isGone }: { isEarlier: boolean; isGone?: boolean },
): unknown {
  const { words } = form;
  const { text, answer, about } = remark;
  return html`<div class="remark" part="remark" id="remark-${remark.id}" tabindex="-1">
    <p><strong>${remarkKindInWords(form, remark)}</strong> <bdi>${byOn(form, remark)}</bdi></p>
    ${text ? said(text) : nothing}
    ${
      isEarlier || isGone
        ? html`<p class="hint" part="hint">
              ${words.text(isGone ? 'remarks.wasAbout' : 'remarks.earlier')}
            </p>
            <blockquote>${said(about.words)}</blockquote>`
        : nothing
    }
    ${
      answer
        ? html`<div class="remark-answer" part="remark-answer">
            <p>
              <bdi
                >${words.text('remarks.answeredBy', { by: answer.by, date: words.date(answer.on) })}</bdi
              >
            </p>
            ${said(answer.text)}
          </div>`
        : html`<p class="hint" part="hint">${words.text('remarks.unanswered')}</p>
            ${actions(form, { around, memories }, remark)}`
    }
  </div>`;
}

/** The person takes back what they said; the team answers. */
function actions(form: Form, { around, memories }: RemarksDrawn, remark: Remark): unknown {
  const { words, settings } = form;
  const now = byNow(form);
  const what = [remarkKindInWords(form, remark), remark.text].filter(Boolean).join(': ');
  if (!now) return nothing;
  const isOwn = remark.by === now.by;
  const memory = memories(`answer ${remark.id}`);
  const takeBack = () => {
    const withdrawn = byNow(form)!;
    const next = withWithdrawn(editable(around), remark.id, withdrawn);
    const isKept = around.change(next, 'withdrawn', remark.id);
    form.announce(words.text(isKept ? 'remarks.withdrawn' : 'remarks.notKept'));
    if (isKept) form.focus('section');
  };
  return html`<div class="remark-buttons">
    ${
      settings.audience === 'person'
        ? nothing
        : opener(form, {
            id: `remark-${remark.id}-answer`,
            name: words.text('remarks.answer'),
            fullName: words.text('remarks.answerOf', { what }),
            memory,
            done: words.text('remarks.answered'),
            cancel: words.text('remarks.cancel'),
            body: (wrong) =>
              textBox(
                `remark-${remark.id}-answer`,
                words.text('remarks.answerText'),
                '',
                wrong,
                memory,
              ),
            buttons: [
              {
                name: words.text('remarks.sendAnswer'),
                act: (body) => {
                  const text = textIn(body);
                  if (!text) return words.text('remarks.missing');
                  const next = withAnswer(editable(around), remark.id, { ...byNow(form)!, text });
                  return around.change(next, 'answered', remark.id)
                    ? undefined
                    : words.text('remarks.notKept');
                },
              },
            ],
          })
    }
    ${
      isOwn
        ? html`<button
            type="button"
            class="lesser remark-button"
            part="button remark-button"
            aria-label=${words.text('remarks.withdrawOf', { what })}
            @click=${takeBack}
          >
            ${words.text('remarks.withdraw')}
          </button>`
        : nothing
    }
  </div>`;
}

/** A box for words, whose id and messages begin with an opener's. */
export const textBox = (
  id: string,
  label: string,
  hint: string,
  wrong: string,
  memory: OpenerMemory,
): unknown =>
  html`<div class="field" part="field" ?data-invalid=${Boolean(wrong)}>
    <label for="${id}-text" part="label">${label}</label>
    ${hint ? html`<p class="hint" part="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${wrong ? html`<p class="error" part="error" id="${id}-wrong">${wrong}</p>` : nothing}
    <textarea
      id="${id}-text"
      part="control"
      dir="auto"
      rows="4"
      aria-describedby=${[hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || nothing}
      aria-invalid=${wrong ? 'true' : nothing}
      .value=${memory.text ?? ''}
      @input=${({ target }: Event) => (memory.text = (target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;

export const textIn = (body: HTMLElement): string =>
  body.querySelector('textarea')?.value.trim() ?? '';
