import { html, nothing } from 'lit';
import type { Form } from '../../fields/form.js';
import { valueAt } from '../../json/path.js';
import { sameJson } from '../../json/same-json.js';
import { withSignOff } from '../../remarks/edit-remarks.js';
import type { SignOff } from '../../remarks/remarks.js';
import { newId } from '../../store/new-id.js';
import { byNow, editable, foundIn } from './around.js';
import type { RemarksDrawn } from './one-remark.js';
import { opener } from './opener.js';

/** What a form has of what was signed: the whole, or a section of a plan. */
const contentOf = (form: Form, section: string): unknown =>
  section === form.section ? form.store.now.stored : valueAt(form.store.now.stored, [section]);

/** Who signed what is shown, whether it says the same now, and a button to sign it. */
export function signOffs(form: Form, { around, memories }: RemarksDrawn): unknown {
  const { words } = form;
  const shown = foundIn(form, around).signOffs.filter(
    ({ section }) => section === form.section || form.section === 'plan',
  );
  const now = byNow(form);
  const stored = form.store.now.stored;
  return html`
    ${
      shown.length
        ? html`<ul>
            ${shown.map((one) => html`<li>${signed(form, one)}</li>`)}
          </ul>`
        : nothing
    }
    ${
      now && stored !== undefined
        ? opener(form, {
            id: 'sign',
            name: words.text('remarks.sign'),
            fullName: words.text('remarks.signFor', { label: form.label([]) }),
            memory: memories('sign'),
            done: words.text('remarks.signed'),
            cancel: words.text('remarks.cancel'),
            body: (wrong) =>
              html`<p>${words.text('remarks.signHint')}</p>
                ${wrong ? html`<p class="error" part="error">${wrong}</p>` : nothing}`,
            buttons: [
              {
                name: words.text('remarks.signAs', { name: now.by }),
                act: () => {
                  // what is signed is what everybody else can read
                  if (form.store.dirty) return words.text('remarks.saveFirst');
                  const content = form.store.now.stored;
                  const one = { id: newId(), ...byNow(form)!, section: form.section, content };
                  return around.change(withSignOff(editable(around), one), 'signed', one.id)
                    ? undefined
                    : words.text('remarks.notKept');
                },
              },
            ],
          })
        : nothing
    }
  `;
}

function signed(form: Form, { section, by, on, content }: SignOff): unknown {
  const { words } = form;
  const isSame = sameJson(content, contentOf(form, section));
  const label = form.label(section === form.section ? [] : [section]);
  return html`<bdi>${words.text('remarks.signedBy', { label, by, date: words.date(on) })}</bdi>
    <span class=${isSame ? 'hint' : 'warning'} part=${isSame ? 'hint' : 'warning'}
      >${words.text(isSame ? 'remarks.signedSame' : 'remarks.signedChanged')}</span
    >`;
}
