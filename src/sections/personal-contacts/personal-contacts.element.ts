import { html } from 'lit';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { indexesAt, listField } from '../../fields/list.js';
import { guardShape } from '../../fields/guard-shape.js';
import { personalContactsWords as words } from './personal-contacts.words.en-GB.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import { pathIn } from '../../fields/path-in.js';
import { personalContacts } from './personal-contacts.model.js';
import { addButton } from '../shared/add-button.js';
import { people } from '../shared/contacts.styles.js';
import { viewContacts, viewContact } from '../shared/contact-view.js';
import { foldedEntry } from '../shared/folded.js';
import { lineTextAt } from '../shared/line-text.js';
import { SectionElement } from '../shared/section-element.js';
import { sectionBody } from '../shared/section-body.js';

/**
 * Personal contacts: the family, friends and others of the person's own life, in the order in which
 * they are kept.
 *
 * @tag pcsp-personal-contacts
 * @csspart facts - what the line of an entry says about it
 * @csspart fact - one of these facts
 * @csspart problem - that something in it is to be checked
 */
export class PcspPersonalContacts extends SectionElement<'personalContacts'> {
  static override readonly styles = [...SectionElement.styles, people];

  constructor() {
    super({ key: 'personalContacts', element: personalContacts, words });
  }

  protected override renderSection(form: Form<'personalContacts'>): unknown {
    return sectionBody(form, contacts);
  }
}

type PersonalContact = ItemOf<ModelOfKey<'personalContacts'>>;

const contacts = (form: Form<'personalContacts'>): unknown =>
  form.readonly
    ? html`${addButton(form)} ${viewContacts(form, indexesAt(form, []), view, capture)}`
    : listField(form, [], {
        hiddenLabel: true,
        isFolded: true,
        entry: (path) =>
          foldedEntry(form, path, {
            isPerson: true,
            name: () => lineTextAt(form, pathIn(form, [...path, 'name'])),
            facts: () => [
              lineTextAt(form, pathIn(form, [...path, 'relationship'])) ||
                lineTextAt(form, pathIn(form, [...path, 'relationshipType'])),
            ],
            body: () => guardShape(form, path, capture),
          }),
      });

const capture = (form: Form<'personalContacts'>, path: PathTo<PersonalContact>): unknown => html`
  <div class="columns" part="columns">
    ${field(form, [...path, 'name'])} ${field(form, [...path, 'contactDetails'])}
  </div>
  ${field(form, [...path, 'relationship'])} ${field(form, [...path, 'relationshipType'])}
  ${field(form, [...path, 'comments'])}
`;

const view = (form: Form<'personalContacts'>, path: PathTo<PersonalContact>): unknown =>
  viewContact(form, path, {
    level: form.headingLevel + 1,
    who: ['name', 'relationship'],
    what: ['relationshipType'],
    more: field(form, [...path, 'comments']),
  });
