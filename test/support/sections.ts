// The widgets of the sections, and what the tests of all of them need to know of each.
import { html, type TemplateResult } from 'lit';
import '@lit/context';
import { defaults, settingsContext, type Settings } from '../../src/context/settings.js';
import { valueAt, type Path } from '../../src/standard/path.js';
import type { SectionKey } from '../../src/standard/plan.js';
import '../../src/register/plan.js';
import '../../src/register/provider.js';
import { aboutMe } from '../../demo/sample/about-me.js';
import { gettingLow, goingUp } from '../../demo/sample/contingency-plans.js';
import { additionalSupportPlans } from '../../demo/sample/additional-support-plans.js';
import { careAndSupportPlan } from '../../demo/sample/care-and-support-plan.js';
import { formulations } from '../../demo/sample/formulations.js';
import {
  gpPractices,
  personalContacts,
  personDemographics,
  professionalContacts,
} from '../../demo/sample/people.js';
import { proceduresAndTherapies } from '../../demo/sample/procedures-and-therapies.js';
import { all, textbox, type Widget } from './widget.js';

export interface Section {
  readonly tag: string;
  readonly key: SectionKey;
  /** a full value, and another */
  readonly full: unknown;
  readonly small: unknown;
  /** a value with an error */
  readonly invalid: unknown;
  /** where that error is */
  readonly wrong: Path;
  /** a value that warns of its length, or is an error of length when it is strict; not all have one */
  readonly long?: unknown;
  /** the standard wants it in every plan, so that an empty one is not valid */
  readonly mandatory?: true;
  /** where the value is an object: the key of a text that it does not have */
  readonly blank?: string;
  /** a text box of the small value, as a user finds it */
  readonly box: (widget: Widget) => HTMLInputElement;
  /** what it holds, and where */
  readonly text: string;
  readonly path: Path;
  readonly draw: (properties?: Properties) => TemplateResult;
}

interface Properties {
  readonly value?: unknown;
  readonly name?: string;
  readonly readonly?: boolean;
  readonly disabled?: boolean;
  readonly strict?: boolean;
}

const plan = (more: object = {}) => [
  {
    id: 'p1',
    name: { text: 'Crisis plan' },
    triggerFactors: [{ id: 't1', text: 'Not sleeping' }],
    ...more,
  },
];

const person = (more: object = {}) => ({
  name: { firstName: 'Ana', familyName: 'Silva', preferredName: 'Annie' },
  dateOfBirth: '1988-03-14',
  addresses: [{ id: 'a', line1: '1 High Street', postcode: 'LS1 4AP' }],
  ...more,
});

const procedure = (more: object = {}) => [
  { id: 'p', procedure: { text: 'Family therapy' }, comment: 'It went well', ...more },
];

export const sections: readonly Section[] = [
  {
    tag: 'pcsp-about-me',
    key: 'aboutMe',
    full: aboutMe,
    blank: 'date',
    small: { myWellness: 'I feel well' },
    invalid: { myWellness: 'I feel well', multimediaLocation: 'nowhere' },
    wrong: ['multimediaLocation'],
    long: { supportedToWriteThisBy: 'x'.repeat(151) },
    box: (widget) => textbox(widget, 'My wellness'),
    text: 'I feel well',
    path: ['myWellness'],
    draw: ({ value, name = '', readonly = false, disabled = false, strict = false } = {}) =>
      html`<pcsp-about-me
        .value=${value}
        name=${name}
        ?readonly=${readonly}
        ?disabled=${disabled}
        ?strict=${strict}
      ></pcsp-about-me>`,
  },
  {
    tag: 'pcsp-formulation',
    key: 'formulations',
    full: formulations,
    small: [{ id: 'f1', formulation: 'It began at school' }],
    invalid: [{ id: 'f1', formulation: 'It began at school', date: '2026-02-31' }],
    wrong: [0, 'date'],
    long: [{ id: 'f1', formulation: 'x'.repeat(151) }],
    box: (widget) => textbox(widget, 'Formulation'),
    text: 'It began at school',
    path: [0, 'formulation'],
    draw: ({ value, name = '', readonly = false, disabled = false, strict = false } = {}) =>
      html`<pcsp-formulation
        .value=${value}
        name=${name}
        ?readonly=${readonly}
        ?disabled=${disabled}
        ?strict=${strict}
      ></pcsp-formulation>`,
  },
  {
    tag: 'pcsp-contingency-plan',
    key: 'contingencyPlans',
    full: [goingUp, gettingLow],
    small: plan(),
    invalid: plan({ triggerFactors: undefined }),
    wrong: [0, 'triggerFactors'],
    long: plan({ copingStrategies: [{ id: 's', strategy: 'x'.repeat(151) }] }),
    box: (widget) => textbox(widget, 'What this plan is called'),
    text: 'Crisis plan',
    path: [0, 'name'],
    draw: ({ value, name = '', readonly = false, disabled = false, strict = false } = {}) =>
      html`<pcsp-contingency-plan
        .value=${value}
        name=${name}
        ?readonly=${readonly}
        ?disabled=${disabled}
        ?strict=${strict}
      ></pcsp-contingency-plan>`,
  },
  {
    tag: 'pcsp-person-demographics',
    key: 'personDemographics',
    mandatory: true,
    full: personDemographics,
    blank: 'nhsNumber',
    small: person(),
    invalid: person({ dateOfBirth: '1988-02-31' }),
    wrong: ['dateOfBirth'],
    box: (widget) => textbox(widget, 'Preferred name'),
    text: 'Annie',
    path: ['name', 'preferredName'],
    draw: ({ value, name = '', readonly = false, disabled = false, strict = false } = {}) =>
      html`<pcsp-person-demographics
        .value=${value}
        name=${name}
        ?readonly=${readonly}
        ?disabled=${disabled}
        ?strict=${strict}
      ></pcsp-person-demographics>`,
  },
  {
    tag: 'pcsp-gp-practice',
    key: 'gpPractices',
    mandatory: true,
    full: gpPractices,
    small: [{ id: 'g', practiceIdentifier: 'B86001', gpName: 'Dr Rao' }],
    invalid: [{ id: 'g', gpName: 'Dr Rao' }],
    wrong: [0, 'practiceIdentifier'],
    long: [{ id: 'g', practiceIdentifier: 'B86001', practiceDetails: 'x'.repeat(151) }],
    box: (widget) => textbox(widget, 'GP'),
    text: 'Dr Rao',
    path: [0, 'gpName'],
    draw: ({ value, name = '', readonly = false, disabled = false, strict = false } = {}) =>
      html`<pcsp-gp-practice
        .value=${value}
        name=${name}
        ?readonly=${readonly}
        ?disabled=${disabled}
        ?strict=${strict}
      ></pcsp-gp-practice>`,
  },
  {
    tag: 'pcsp-professional-contacts',
    key: 'professionalContacts',
    full: professionalContacts,
    small: [{ id: 'c', name: 'Sam Lee' }],
    invalid: [{ id: 'c', name: 'Sam Lee', startDate: '2026-02-31' }],
    wrong: [0, 'startDate'],
    long: [{ id: 'c', name: 'Sam Lee', team: 'x'.repeat(36) }],
    box: (widget) => textbox(widget, 'Name'),
    text: 'Sam Lee',
    path: [0, 'name'],
    draw: ({ value, name = '', readonly = false, disabled = false, strict = false } = {}) =>
      html`<pcsp-professional-contacts
        .value=${value}
        name=${name}
        ?readonly=${readonly}
        ?disabled=${disabled}
        ?strict=${strict}
      ></pcsp-professional-contacts>`,
  },
  {
    tag: 'pcsp-personal-contacts',
    key: 'personalContacts',
    full: personalContacts,
    small: [{ id: 'c', name: 'Jo Lee' }],
    invalid: [{ id: 'c', name: 'Jo Lee', contactDetails: '0'.repeat(71) }],
    wrong: [0, 'contactDetails'],
    long: [{ id: 'c', name: 'Jo Lee', comments: 'x'.repeat(151) }],
    box: (widget) => textbox(widget, 'Name'),
    text: 'Jo Lee',
    path: [0, 'name'],
    draw: ({ value, name = '', readonly = false, disabled = false, strict = false } = {}) =>
      html`<pcsp-personal-contacts
        .value=${value}
        name=${name}
        ?readonly=${readonly}
        ?disabled=${disabled}
        ?strict=${strict}
      ></pcsp-personal-contacts>`,
  },
  {
    tag: 'pcsp-procedures-and-therapies',
    key: 'proceduresAndTherapies',
    full: proceduresAndTherapies,
    small: procedure(),
    invalid: procedure({ date: '2026-02-31' }),
    wrong: [0, 'date'],
    long: procedure({ comment: 'x'.repeat(151) }),
    box: (widget) => textbox(widget, 'Comment'),
    text: 'It went well',
    path: [0, 'comment'],
    draw: ({ value, name = '', readonly = false, disabled = false, strict = false } = {}) =>
      html`<pcsp-procedures-and-therapies
        .value=${value}
        name=${name}
        ?readonly=${readonly}
        ?disabled=${disabled}
        ?strict=${strict}
      ></pcsp-procedures-and-therapies>`,
  },
  {
    tag: 'pcsp-care-and-support-plan',
    key: 'careAndSupportPlan',
    full: careAndSupportPlan,
    blank: 'lastUpdated',
    small: { otherCarePlanningDocuments: ['The ward’s discharge plan'] },
    invalid: {
      otherCarePlanningDocuments: ['The ward’s discharge plan'],
      lastUpdated: '2026-02-31',
    },
    wrong: ['lastUpdated'],
    long: { responsibilityForReview: { name: 'x'.repeat(71) } },
    box: (widget) => textbox(widget, 'Document 1'),
    text: 'The ward’s discharge plan',
    path: ['otherCarePlanningDocuments', 0],
    draw: ({ value, name = '', readonly = false, disabled = false, strict = false } = {}) =>
      html`<pcsp-care-and-support-plan
        .value=${value}
        name=${name}
        ?readonly=${readonly}
        ?disabled=${disabled}
        ?strict=${strict}
      ></pcsp-care-and-support-plan>`,
  },
  {
    tag: 'pcsp-additional-support-plan',
    key: 'additionalSupportPlans',
    full: additionalSupportPlans,
    small: [{ id: 'a', content: 'Eat often' }],
    invalid: [{ id: 'a', content: 'Eat often', lastUpdated: '2026-02-31' }],
    wrong: [0, 'lastUpdated'],
    long: [{ id: 'a', content: 'Eat often', responsibilityForReview: { name: 'x'.repeat(71) } }],
    box: (widget) => textbox(widget, 'What the plan says'),
    text: 'Eat often',
    path: [0, 'content'],
    draw: ({ value, name = '', readonly = false, disabled = false, strict = false } = {}) =>
      html`<pcsp-additional-support-plan
        .value=${value}
        name=${name}
        ?readonly=${readonly}
        ?disabled=${disabled}
        ?strict=${strict}
      ></pcsp-additional-support-plan>`,
  },
];

// whoever edits a support plan in these tests is the service that made it
document.body.addEventListener('context-request', (event) => {
  if (event.context !== settingsContext) return;
  event.stopPropagation();
  (event.callback as (settings: Settings) => void)({ ...defaults, mayEdit: () => true });
});

/** What the box of a section's small value holds, in the widget's value. */
export function recorded(section: Section, value: unknown): unknown {
  let at: unknown = value;
  for (const key of section.path) at = (at as Record<string, unknown> | undefined)?.[key];
  return section.key === 'contingencyPlans' ? (at as { text?: string } | undefined)?.text : at;
}

/** The section's small value with other words in its box. */
export function withText(section: Section, text: string): unknown {
  const value = structuredClone(section.small);
  const path = section.key === 'contingencyPlans' ? [...section.path, 'text'] : section.path;
  const holder = valueAt(value, path.slice(0, -1)) as Record<string | number, unknown>;
  holder[path.at(-1)!] = text;
  return value;
}

/** Opens every disclosure, and those in them. */
export async function openAll(widget: Widget): Promise<void> {
  for (;;) {
    const closed = all(widget, 'disclosure').filter((details) => !details.hasAttribute('open'));
    if (!closed.length) return;
    for (const details of closed) details.setAttribute('open', '');
    // they draw what they hold in a task of their own
    await Promise.all(closed.map((details) => once(details, 'toggle')));
  }
}

const once = (target: EventTarget, type: string): Promise<unknown> =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
