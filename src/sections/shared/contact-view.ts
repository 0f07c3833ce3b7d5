import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Form } from '../../fields/form.js';
import { entriesAt, keysOf } from '../../fields/list.js';
import { withPhoneLinks } from '../../fields/phones.js';
import { guardShape } from '../../fields/guard-shape.js';
import type { Path } from '../../json/path.js';
import { remainingFields, lineTextAt } from './line-text.js';

interface PersonLines {
  /** the keys that say who it is, the name first */
  readonly who: readonly string[];
  /** those that say what they are, and where */
  readonly what: readonly string[];
  /** what stands between that and how to reach them */
  readonly mark?: unknown;
  /** rows of a `dl` with all else */
  readonly more?: unknown;
}

/** Somebody to get in touch with, as a document names them: who they are, and how to reach them. */
export function viewContact(
  form: Form,
  path: Path,
  { who, what, mark = nothing, more = nothing }: PersonLines,
): unknown {
  const words = (keys: readonly string[]) =>
    keys.map((key) => lineTextAt(form, [...path, key])).filter(Boolean);
  const [first, ...others] = words(who);
  const about = words(what);
  const contact = lineTextAt(form, [...path, 'contactDetails']);
  return html`
    ${
      first
        ? html`<p part="who">
            <strong><bdi translate="no">${withPhoneLinks(first)}</bdi></strong
            >${others.map((one) => html`, <bdi>${withPhoneLinks(one)}</bdi>`)}
          </p>`
        : nothing
    }
    ${mark}
    ${about.length ? html`<p>${about.map((one, index) => html`${index ? ', ' : ''}<bdi>${withPhoneLinks(one)}</bdi>`)}</p>` : nothing}
    ${contact ? html`<p class="call" part="call" dir="auto">${withPhoneLinks(contact)}</p>` : nothing}
    <dl>${remainingFields(form, path, [...who, ...what, 'contactDetails'])}${more}</dl>
  `;
}

/** Some entries of a list of people, as a document lists them. */
export function viewContacts(
  form: Form,
  indexes: readonly number[],
  person: (form: Form, path: Path) => unknown,
): unknown {
  if (!indexes.length) return nothing;
  const keyOf = keysOf(entriesAt(form, []));
  return html`<ul class="people" part="list entries">
    ${repeat(
      indexes,
      (index) => keyOf(undefined, index),
      (index) => html`<li part="entry">${guardShape(form, [index], person)}</li>`,
    )}
  </ul>`;
}
