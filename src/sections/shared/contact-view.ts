import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Form } from '../../fields/form.js';
import { entriesAt, keysOf } from '../../fields/list.js';
import { withPhoneLinks } from '../../fields/phones.js';
import { guardShape } from '../../fields/guard-shape.js';
import type { Path } from '../../json/path.js';
import type { Group, Leaf } from '../../model/element.js';
import type { ItemOf, PathTo, SegmentOf } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import { remainingFields, lineTextAt } from './line-text.js';

/** Somebody who can be reached. */
export type Contact = Group<{ contactDetails: Leaf<'string'> }>;

interface PersonLines<E> {
  /** the keys that say who it is, the name first */
  readonly who: readonly SegmentOf<E>[];
  /** those that say what they are, and where */
  readonly what: readonly SegmentOf<E>[];
  /** what stands between that and how to reach them */
  readonly mark?: unknown;
  /** rows of a `dl` with all else */
  readonly more?: unknown;
}

/** Somebody to get in touch with, as a document names them: who they are, and how to reach them. */
export function viewContact<E extends Contact>(
  form: Form,
  path: PathTo<E>,
  { who, what, mark = nothing, more = nothing }: PersonLines<E>,
): unknown {
  const at: Path = path;
  const words = (keys: readonly SegmentOf<E>[]) =>
    keys.map((key) => lineTextAt(form, [...at, key] as Path)).filter(Boolean);
  const [first, ...others] = words(who);
  const about = words(what);
  const contact = lineTextAt(form, [...at, 'contactDetails']);
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
    ${contact ? html`<p class="call" part="call" dir="auto" translate="no">${withPhoneLinks(contact)}</p>` : nothing}
    <dl>${remainingFields(form, at, [...who, ...what, 'contactDetails'])}${more}</dl>
  `;
}

/** Some entries of a list of people, as a document lists them. */
export function viewContacts<K extends 'personalContacts' | 'professionalContacts'>(
  form: Form<K>,
  indexes: readonly number[],
  person: (form: Form<K>, path: PathTo<ItemOf<ModelOfKey<K>>>) => unknown,
): unknown {
  if (!indexes.length) return nothing;
  const keyOf = keysOf(entriesAt(form, []));
  return html`<ul class="people" part="list entries">
    ${repeat(
      indexes,
      (index) => keyOf(undefined, index),
      (index) =>
        html`<li part="entry">
          ${guardShape(form, [index] as Path, (_, at) => person(form, at as PathTo<ItemOf<ModelOfKey<K>>>))}
        </li>`,
    )}
  </ul>`;
}
