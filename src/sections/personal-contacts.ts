import { html } from 'lit';
import { field } from '../fields/field.js';
import type { Form } from '../fields/form.js';
import { entriesAt, list } from '../fields/list.js';
import { shaped } from '../fields/shaped.js';
import { personalContacts as words } from '../locales/en-GB/personal-contacts.js';
import type { Path } from '../standard/path.js';
import { personalContacts } from '../standard/sections/personal-contacts.js';
import { people } from '../styles/people.js';
import { peopleAt, shownPerson } from './parts/person-view.js';
import { SectionElement } from './section-element.js';
import { whole } from './parts/whole.js';

/**
 * Personal contacts: the family, friends and others of the person's own life, in the order in which
 * they are kept.
 *
 * @tag pcsp-personal-contacts
 */
export class PcspPersonalContacts extends SectionElement<'personalContacts'> {
  static override readonly styles = [...SectionElement.styles, people];

  constructor() {
    super({ key: 'personalContacts', element: personalContacts, words });
  }

  protected override renderSection(form: Form): unknown {
    return whole(form, contacts);
  }
}

const contacts = (form: Form): unknown =>
  form.readonly
    ? peopleAt(form, [...entriesAt(form, []).keys()], shown)
    : list(form, [], { quiet: true, entry: (at) => shaped(form, at, captured) });

const captured = (form: Form, path: Path): unknown => html`
  <div class="columns" part="columns">
    ${field(form, [...path, 'name'])} ${field(form, [...path, 'contactDetails'])}
  </div>
  ${field(form, [...path, 'relationship'])} ${field(form, [...path, 'relationshipType'])}
  ${field(form, [...path, 'comments'])}
`;

const shown = (form: Form, path: Path): unknown =>
  shownPerson(form, path, {
    who: ['name', 'relationship'],
    what: ['relationshipType'],
    more: field(form, [...path, 'comments']),
  });
