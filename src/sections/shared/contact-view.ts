import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Form } from '../../fields/form.js';
import { entriesAt, keysOf } from '../../fields/list.js';
import { withPhoneLinks } from '../../fields/phones.js';
import { sectionRemoval } from '../../fields/removal.js';
import { entryButtons } from '../../fields/entry-buttons.js';
import { changeable } from '../../widget/changeable.js';
import { guardShape } from '../../fields/guard-shape.js';
import { isMisshapen, rawRow } from '../../fields/raw-value.js';
import type { Path } from '../../json/path.js';
import type { Group, Leaf } from '../../model/element.js';
import type { ItemOf, PathTo, SegmentOf } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import { heading } from '../../widget/heading.js';
import type { responsibilityForReview } from './shared.model.js';
import { remainingFields, lineTextAt } from './line-text.js';

/** Somebody who can be reached. */
export type Contact = Group<{ contactDetails: Leaf<'string'> }>;

interface PersonLines<E> {
  /** the keys that say who it is, the name first */
  readonly who: readonly SegmentOf<E>[];
  /** those that say what they are, and where */
  readonly what: readonly SegmentOf<E>[];
  /** the level of the heading that the name is */
  readonly level: number;
  /** what stands between that and how to reach them */
  readonly mark?: unknown;
  /** rows of a `dl` with all else */
  readonly more?: unknown;
}

/** Somebody to get in touch with, as a document names them: who they are, and how to reach them. */
export function viewContact<E extends Contact>(
  form: Form,
  path: PathTo<E>,
  { level, who, what, mark = nothing, more = nothing }: PersonLines<E>,
): unknown {
  const at: Path = path;
  const words = (keys: readonly SegmentOf<E>[]) =>
    keys.map((key) => lineTextAt(form, [...at, key] as Path)).filter(Boolean);
  const [name, ...others] = words(who);
  const about = [...others, ...words(what)];
  const contact = lineTextAt(form, [...at, 'contactDetails']);
  return html`
    ${name ? heading(level, html`<bdi translate="no">${withPhoneLinks(name)}</bdi>`) : nothing}
    <div class="reach">
      ${mark} ${about.length ? html`<p part="who">${inOneLine(about, name)}</p>` : nothing}
      ${contact ? html`<p class="call" part="call" dir="auto" translate="no">${withPhoneLinks(contact, name)}</p>` : nothing}
    </div>
    <dl>${remainingFields(form, at, [...who, ...what, 'contactDetails'])}${more}</dl>
  `;
}

const inOneLine = (words: readonly string[], whom?: string): unknown =>
  words.map((one, index) => html`${index ? ', ' : ''}<bdi>${withPhoneLinks(one, whom)}</bdi>`);

/** Somebody in a line of a document, with how to reach them; below it, what no line would say. */
export function contactInLine<E extends Contact>(
  form: Form,
  path: PathTo<E>,
  keys: readonly SegmentOf<E>[],
): unknown {
  const at: Path = path;
  const said = keys.filter((key) => lineTextAt(form, [...at, key] as Path));
  const rest = keys.filter((key) => !said.includes(key));
  return html`<span part="who"
      >${said.map((key, index) => html`${index ? ', ' : ''}${wordsOfContact(form, [...at, key])}`)}</span
    >
    <dl>${remainingFields(form, at, rest as never)}</dl>`;
}

/** Names, and how to reach somebody, are left alone by translators. */
const wordsOfContact = (form: Form, path: Path): unknown => {
  const name = lineTextAt(form, [...path.slice(0, -1), 'name'] as Path);
  const isTheirs = ['name', 'contactDetails'].includes(String(path.at(-1)));
  return html`<bdi translate=${isTheirs ? 'no' : nothing}
    >${withPhoneLinks(lineTextAt(form, path), name)}</bdi
  >`;
};

/** Who is responsible for a review, as a row of a document. */
export const responsibleRow = (form: Form, path: PathTo<Responsible>): unknown =>
  contactRow(form, path, ['name', 'role', 'contactDetails']);

type Responsible = typeof responsibilityForReview;

/** Somebody beside what they are to the plan. */
export function contactRow<E extends Contact>(
  form: Form,
  path: PathTo<E>,
  keys: readonly SegmentOf<E>[],
  { inLine = '' }: { inLine?: 'plain' | '' } = {},
): unknown {
  const at: Path = path;
  if (isMisshapen(form, at)) return rawRow(form, at);
  if (!form.store.isRecorded(at)) return nothing;
  return html`<div class="row ${inLine}" part="row">
    <dt part="label" class=${inLine ? 'vh' : nothing}>${form.label(at)}</dt>
    <dd part="value">${guardShape(form, at, () => contactInLine(form, path, keys))}</dd>
  </div>`;
}

/** Some entries of a list of people, as a document lists them; how one that is changed is captured. */
export function viewContacts<K extends 'personalContacts' | 'professionalContacts'>(
  form: Form<K>,
  indexes: readonly number[],
  person: (form: Form<K>, path: PathTo<ItemOf<ModelOfKey<K>>>) => unknown,
  capture: (form: Form<K>, path: PathTo<ItemOf<ModelOfKey<K>>>) => unknown,
): unknown {
  if (!indexes.length) return nothing;
  const keyOf = keysOf(form, entriesAt(form, []));
  return html`<ul class="people" part="list entries">
    ${repeat(
      indexes,
      (index) => keyOf(undefined, index),
      (index) =>
        html`<li part="entry">
          ${changeable(form, {
            path: [index],
            about: lineTextAt(form as Form, [index, 'name']),
            draw: (one) => contactEntry(one, index, one.readonly ? person : capture),
          })}
        </li>`,
    )}
  </ul>`;
}

/** One of them, with what can be done with it while it is changed. */
const contactEntry = <K extends 'personalContacts' | 'professionalContacts'>(
  form: Form<K>,
  index: number,
  draw: (form: Form<K>, path: PathTo<ItemOf<ModelOfKey<K>>>) => unknown,
): unknown => html`
  ${guardShape(form, [index] as Path, (_, at) => draw(form, at as PathTo<ItemOf<ModelOfKey<K>>>))}
  ${
    form.readonly
      ? nothing
      : entryButtons(
          form,
          [],
          index,
          entriesAt(form as Form, []).length,
          sectionRemoval(form).remove,
        )
  }
`;
