import { html, nothing } from 'lit';
import { disclosure } from '../../fields/disclosure.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { indexesAt, listField } from '../../fields/list.js';
import { guardShape } from '../../fields/guard-shape.js';
import { professionalContactsWords as words } from './professional-contacts.words.en-GB.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import { pathIn } from '../../fields/path-in.js';
import { isNoLongerInvolved } from './professional-contacts.involved.js';
import { professionalContacts } from './professional-contacts.model.js';
import { addButton } from '../shared/add-button.js';
import { people } from '../shared/contacts.styles.js';
import { heading } from '../../widget/heading.js';
import { viewContacts, viewContact } from '../shared/contact-view.js';
import { foldedEntry } from '../shared/folded.js';
import { lineTextAt } from '../shared/line-text.js';
import { SectionElement } from '../shared/section-element.js';
import { sectionBody } from '../shared/section-body.js';

/**
 * Professional contacts: who looks after the person's care and support. Read-only, the key worker
 * comes first, and whoever is no longer involved last.
 *
 * @tag pcsp-professional-contacts
 * @csspart mark - that somebody is or was the key worker
 * @csspart facts - what the line of an entry says about it
 * @csspart fact - one of these facts
 * @csspart problem - that something in it is to be checked
 */
export class PcspProfessionalContacts extends SectionElement<'professionalContacts'> {
  static override readonly styles = [...SectionElement.styles, people];

  constructor() {
    super({ key: 'professionalContacts', element: professionalContacts, words });
  }

  protected override renderSection(form: Form<'professionalContacts'>): unknown {
    return sectionBody(form, form.readonly ? view : capture);
  }
}

const DATES = ['startDate', 'endDate'] as const;

type ProfessionalContact = ItemOf<ModelOfKey<'professionalContacts'>>;

const capture = (form: Form<'professionalContacts'>): unknown =>
  listField(form, [], {
    hiddenLabel: true,
    isFolded: true,
    entry: (path) =>
      foldedEntry(form, path, {
        isPerson: true,
        name: () => lineTextAt(form, pathIn(form, [...path, 'name'])),
        facts: () => facts(form, path),
        body: () => guardShape(form, path, captureContact),
      }),
  });

/** What somebody is, whether they are the key worker, and until when, in the line of a contact. */
function facts(form: Form<'professionalContacts'>, path: PathTo<ProfessionalContact>): string[] {
  const keyWorker = pathIn(form, [...path, 'keyWorker']);
  const isBefore = isNoLongerInvolved(form, path);
  return [
    lineTextAt(form, pathIn(form, [...path, 'role'])),
    form.store.at(keyWorker) === true ? form.elementText(keyWorker, isBefore ? 'was' : 'is') : '',
    isBefore ? form.elementText([], 'before') : '',
  ];
}

const captureContact = (
  form: Form<'professionalContacts'>,
  path: PathTo<ProfessionalContact>,
): unknown => html`
  <div class="columns" part="columns">
    ${field(form, [...path, 'name'])} ${field(form, [...path, 'contactDetails'])}
  </div>
  ${field(form, [...path, 'role'])} ${field(form, [...path, 'keyWorker'])}
  <div class="columns" part="columns">
    ${field(form, [...path, 'team'])}
    ${field(form, [...path, 'organisation'], { singleLine: true })}
  </div>
  ${field(form, [...path, 'specialty'])}
  ${disclosure(form, {
    path,
    keys: DATES,
    open: DATES.some((key) => form.store.isRecorded([...path, key])),
    summary: form.words.text('section.dates'),
    body: () => DATES.map((key) => field(form, [...path, key])),
  })}
`;

function view(form: Form<'professionalContacts'>): unknown {
  const all = indexesAt(form, []);
  const isKeyWorker = (index: number) => form.store.at([index, 'keyWorker']) === true;
  const before = all.filter((index) => isNoLongerInvolved(form, pathIn(form, [index])));
  const involved = all
    .filter((index) => !before.includes(index))
    .sort((a, b) => Number(isKeyWorker(b)) - Number(isKeyWorker(a)));
  return html`
    ${addButton(form)} ${viewContacts(form, involved, viewProfessional, captureContact)}
    ${
      before.length
        ? html`${heading(form.headingLevel + 1, form.elementText([], 'before'))}
          ${viewContacts(form, before, viewProfessional, captureContact)}`
        : nothing
    }
  `;
}

function viewProfessional(
  form: Form<'professionalContacts'>,
  path: PathTo<ProfessionalContact>,
): unknown {
  const keyWorker = pathIn(form, [...path, 'keyWorker']);
  const isKeyWorker = form.store.at(keyWorker) === true;
  const mark = isNoLongerInvolved(form, path)
    ? html`<p part="mark">${form.elementText(keyWorker, 'was')}</p>`
    : html`<p class="mark" part="mark">${form.elementText(keyWorker, 'is')}</p>`;
  return viewContact(form, path, {
    level: form.headingLevel + (isNoLongerInvolved(form, path) ? 2 : 1),
    who: ['name', 'role'],
    what: ['team', 'organisation'],
    mark: isKeyWorker ? mark : nothing,
    // that somebody is not the key worker is recorded, too
    more: ([...(isKeyWorker ? [] : ['keyWorker' as const]), 'specialty', ...DATES] as const).map(
      (key) => field(form, [...path, key]),
    ),
  });
}
