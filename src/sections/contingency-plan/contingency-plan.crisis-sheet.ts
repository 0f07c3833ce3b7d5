import { html, nothing } from 'lit';
import { callButton } from '../../fields/call-button.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { guardShape } from '../../fields/guard-shape.js';
import { indexesAt } from '../../fields/list.js';
import { namesApart } from '../../fields/names-apart.js';
import { pathIn } from '../../fields/path-in.js';
import { withPhoneLinks, withWholeNumbers } from '../../fields/phones.js';
import { isMisshapen } from '../../fields/raw-value.js';
import type { ItemOf, PathTo } from '../../model/typed-path.js';
import type { ModelOfKey } from '../../standard/plan-model.js';
import { phoneNumbersIn } from '../../text/phone-numbers.js';
import { trimmed } from '../../text/plain-characters.js';
import { saysNot } from '../../text/says-not.js';
import { heading } from '../../widget/heading.js';
import { codedNameAt } from '../shared/line-text.js';
import { findNamedContacts, type OtherNames } from './contingency-plan.named-contacts.js';
import { blockOf, contact, contacts, helps, listed, needed } from './contingency-plan.view.js';

type PlansForm = Form<'contingencyPlans'>;
type ContingencyPlanModel = ItemOf<ModelOfKey<'contingencyPlans'>>;
type PlanPath = PathTo<ContingencyPlanModel>;
type Parts = ContingencyPlanModel['children'];

/** Somebody to call, as far as it is recorded in words. */
interface Reachable {
  readonly name: string;
  readonly role: string;
  readonly details: string;
}

/**
 * What somebody acts on in a crisis, on one sheet: the first step, the first person to call, and then
 * the rest. `names` are those of whoever is no contact of it.
 */
export const viewCrisisSheet = (
  form: PlansForm,
  path: PlanPath,
  names: OtherNames,
): unknown => html`
  <div class="crisis" part="crisis">
    <div>
      ${steps(form, path, names)} ${contacts(form, pathIn(form, [...path, 'whoShouldBeContacted']))}
    </div>
    <div>
      ${listed(form, path, 'anticipatoryMedicinesOrEquipment')} ${statement(form, path)}
      ${helps(form, path)} ${needed(form, path, 'triggerFactors')}
      ${listed(form, path, 'relapseIndicators')}
    </div>
  </div>
`;

const reachableAt = (form: PlansForm, path: PlanPath): Map<number, Reachable> => {
  const at = pathIn(form, [...path, 'whoShouldBeContacted']);
  const textAt = (index: number, key: 'name' | 'contactDetails') => {
    const value = isMisshapen(form, [...at, index]) ? '' : form.store.at([...at, index, key]);
    return typeof value === 'string' ? value : '';
  };
  return new Map(
    indexesAt(form, at).map((index) => [
      index,
      {
        name: textAt(index, 'name'),
        role: codedNameAt(form, [...at, index, 'role']) ?? '',
        details: textAt(index, 'contactDetails'),
      },
    ]),
  );
};

/** The actions in their order; after the first one, whom to call. */
function steps(form: PlansForm, path: PlanPath, names: OtherNames): unknown {
  const at = pathIn(form, [...path, 'whatShouldHappen']);
  const call = callFirst(form, path);
  if (!form.store.isRecorded(at) || isMisshapen(form, at))
    return html`${needed(form, path, 'whatShouldHappen')} ${call}`;
  const [first, ...rest] = indexesAt(form, at);
  const people = [...reachableAt(form, path).values()];
  const namedIn = findNamedContacts(
    people.map(({ name }) => name),
    names,
  );
  // whom the buttons call has the number there, but on paper
  const isCalled = (person: Reachable | undefined, index: number) =>
    index === first && person === people[0];
  const step = (index: number) =>
    html`<li part="entry">
      ${field(form, [...at, index], { hiddenLabel: true })}
      ${namedIn(codedNameAt(form, [...at, index]) ?? '').map((one) => beside(people[one], isCalled(people[one], index)))}
    </li>`;
  return html`<div class="block block-steps" part="block">
    ${heading(form.headingLevel + 2, form.label(at))}
    <ol class="steps first-step" part="list entries">
      ${first === undefined ? nothing : step(first)}
    </ol>
    ${call}
    ${
      rest.length
        ? html`<ol class="steps" part="list entries" start="2">
            ${rest.map(step)}
          </ol>`
        : nothing
    }
  </div>`;
}

/** The number of somebody whom a step names, in the words of the plan. */
const beside = (person: Reachable | undefined, isCalled: boolean): unknown =>
  person && phoneNumbersIn(person.details).length
    ? html`<p
        class=${isCalled ? 'step-call on-sheet' : 'step-call'}
        part="step-call"
        translate="no"
      >
        <bdi>${person.name}</bdi>
        <span class="call" dir="auto">${withPhoneLinks(person.details, person.name)}</span>
      </p>`
    : nothing;

/** What calls the first of the people to call, or writes to them; where no button does, the words. */
function callFirst(form: PlansForm, path: PlanPath): unknown {
  const [first] = reachableAt(form, path);
  if (!first) return nothing;
  const [index, person] = first;
  const buttons = buttonsOf(form, person);
  const at = pathIn(form, [...path, 'whoShouldBeContacted', index]);
  return html`<div class="call-first on-screen" part="call-first">
    ${buttons.length ? buttons : contact(form, at)}
  </div>`;
}

/** What stands between two numbers, and says nothing of either. */
const BETWEEN =
  /(?:[,;\n]|(?<!(?<!\p{L})(?:ext|tel|no|mob|dr|mr|mrs|st|est|ffôn))\.\s)\s*(?:(?:or|and|neu|lub|sau)\s)?|\s(?:or|and|neu|lub|sau)\s|\s[/|&]\s/iu;

/** What leads to the number that comes next: `07700 900123; if no answer, 01632 960001` */
const LEADS = /^(?:if|when|then|otherwise|after|before|os|wedyn|jeśli|dacă)(?!\p{L})/iu;

/** A text in pieces, each of which says what one number in it is for, where that is plain. */
const piecesOf = (source: string): string[] =>
  source
    .split(BETWEEN)
    .map(trimmed)
    .reduce<string[]>((pieces, piece) => {
      const before = pieces.at(-1);
      return before !== undefined && LEADS.test(before) && !phoneNumbersIn(before).length
        ? [...pieces.slice(0, -1), `${before}, ${piece}`]
        : [...pieces, piece];
    }, []);

/** They are called only, or at some times: nothing more is offered than the words do. */
const ONLY = /(?<!\p{L})(?:only|unig|tylko|doar|numai)(?!\p{L})|فقط|صرف|শুধু|ਸਿਰਫ਼?/iu;

/**
 * A button for each number, with the words that are about it. Where they say not to do something, or
 * where it is not plain about which number they are, there is none: the words are to be read.
 */
function buttonsOf(form: PlansForm, { name, role, details }: Reachable): unknown[] {
  const said = [details, name, role];
  const source = said.find((one) => phoneNumbersIn(one).length) ?? '';
  const numbers = phoneNumbersIn(source);
  const pieces = numbers.length > 1 ? piecesOf(source) : [source];
  const isPlain = pieces.every((piece) => phoneNumbersIn(piece).length === 1);
  if (!isPlain || pieces.length !== numbers.length || said.some(saysNot)) return [];
  return numbers.flatMap(({ start, end, href }, index) => {
    const who = name || role || source.slice(start, end);
    const about = [role, pieces[index]!].filter((one) => one && one !== who);
    const line = about.map(
      (one, at) => html`${at ? ', ' : ''}<bdi translate="no">${withWholeNumbers(one)}</bdi>`,
    );
    const button = (to: string, key: 'call' | 'text') =>
      callButton(to, namesApart(form.elementText([], key, { who }), who), line);
    const isWritten = href.startsWith('sms:');
    return [
      button(href, isWritten ? 'text' : 'call'),
      isMobile(href) && !ONLY.test(said.join('\n'))
        ? button(href.replace('tel:', 'sms:'), 'text')
        : nothing,
    ];
  });
}

/** A mobile of the UK, which takes texts: 070 is forwarded somewhere, and 076 is a pager. */
const isMobile = (href: string): boolean => /^tel:(?:0|\+44)7[1-57-9]\d{8}$/.test(href);

const statement = (form: PlansForm, path: PlanPath): unknown =>
  blockOf(
    form,
    path,
    'advanceStatement',
    guardShape(form, [...path, 'advanceStatement'], statementParts),
  );

/** What it says, where it is kept and of when it is: for more there is no room on one side of paper. */
const statementParts = (form: PlansForm, path: PathTo<Parts['advanceStatement']>): unknown => html`
  ${field(form, [...path, 'statement'], { hiddenLabel: true })}
  <dl>${field(form, [...path, 'documentLocation'])} ${field(form, [...path, 'date'])}</dl>
`;
