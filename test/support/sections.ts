// The widgets of the sections, and what the tests of all of them need to know of each. What they show
// comes from the stories.
import { html, type TemplateResult } from 'lit';
import '@lit/context';
import {
  defaultSettings,
  settingsContext,
  type Settings,
} from '../../src/context/settings-context.js';
import { sharing, type Shared } from '../../src/context/shared-key.js';
import { valueAt, type Path } from '../../src/json/path.js';
import type { SectionKey } from '../../src/standard/plan-model.js';
import '../../src/register/plan.js';
import '../../src/register/provider.js';
import * as aboutMe from '../../stories/sections/about-me.stories.js';
import * as additionalSupportPlan from '../../stories/sections/additional-support-plan.stories.js';
import * as careAndSupportPlan from '../../stories/sections/care-and-support-plan.stories.js';
import * as contingencyPlan from '../../stories/sections/contingency-plan.stories.js';
import * as formulation from '../../stories/sections/formulation.stories.js';
import * as gpPractice from '../../stories/sections/gp-practice.stories.js';
import * as personDemographics from '../../stories/sections/person-demographics.stories.js';
import * as personalContacts from '../../stories/sections/personal-contacts.stories.js';
import * as proceduresAndTherapies from '../../stories/sections/procedures-and-therapies.stories.js';
import * as professionalContacts from '../../stories/sections/professional-contacts.stories.js';
import { drawn, type Stories, type Story } from './story.js';
import { all, textbox, type Widget } from './widget.js';

export interface Section {
  readonly tag: string;
  readonly key: SectionKey;
  readonly stories: Stories;
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

type Known = 'Empty' | 'Filled' | 'Invalid' | 'LongContent' | 'Short';

const valueOf = (story: Story): unknown => (story.args as { value?: unknown } | undefined)?.value;

const section = (
  stories: Stories & Record<Known, Story>,
  more: Omit<Section, 'draw' | 'full' | 'invalid' | 'small' | 'stories' | 'tag'>,
): Section => ({
  tag: stories.default.component,
  stories,
  full: valueOf(stories.Filled),
  small: valueOf(stories.Short),
  invalid: valueOf(stories.Invalid),
  long: valueOf(stories.LongContent),
  draw: (properties = {}) => html`${drawn(stories.default, stories.Empty, { ...properties })}`,
  ...more,
});

export const sections: readonly Section[] = [
  section(aboutMe, {
    key: 'aboutMe',
    blank: 'date',
    wrong: ['multimediaLocation'],
    box: (widget) => textbox(widget, 'My wellness'),
    text: 'I feel well',
    path: ['myWellness'],
  }),
  section(formulation, {
    key: 'formulations',
    wrong: [0, 'date'],
    box: (widget) => textbox(widget, 'Formulation'),
    text: 'It began at school',
    path: [0, 'formulation'],
  }),
  section(contingencyPlan, {
    key: 'contingencyPlans',
    wrong: [0, 'triggerFactors'],
    box: (widget) => textbox(widget, 'What this plan is called'),
    text: 'Crisis plan',
    path: [0, 'name'],
  }),
  section(personDemographics, {
    key: 'personDemographics',
    mandatory: true,
    blank: 'nhsNumber',
    wrong: ['dateOfBirth'],
    // all its limits are of names and identifiers, and errors
    long: undefined,
    box: (widget) => textbox(widget, 'Preferred name'),
    text: 'Annie',
    path: ['name', 'preferredName'],
  }),
  section(gpPractice, {
    key: 'gpPractices',
    mandatory: true,
    wrong: [0, 'practiceIdentifier'],
    box: (widget) => textbox(widget, 'GP'),
    text: 'Dr Rao',
    path: [0, 'gpName'],
  }),
  section(professionalContacts, {
    key: 'professionalContacts',
    wrong: [0, 'startDate'],
    box: (widget) => textbox(widget, 'Name'),
    text: 'Sam Lee',
    path: [0, 'name'],
  }),
  section(personalContacts, {
    key: 'personalContacts',
    wrong: [0, 'contactDetails'],
    box: (widget) => textbox(widget, 'Name'),
    text: 'Jo Lee',
    path: [0, 'name'],
  }),
  section(proceduresAndTherapies, {
    key: 'proceduresAndTherapies',
    wrong: [0, 'date'],
    box: (widget) => textbox(widget, 'Comment'),
    text: 'It went well',
    path: [0, 'comment'],
  }),
  section(careAndSupportPlan, {
    key: 'careAndSupportPlan',
    blank: 'lastUpdated',
    wrong: ['lastUpdated'],
    box: (widget) => textbox(widget, 'Document 1'),
    text: 'The ward’s discharge plan',
    path: ['otherCarePlanningDocuments', 0],
  }),
  section(additionalSupportPlan, {
    key: 'additionalSupportPlans',
    wrong: [0, 'lastUpdated'],
    box: (widget) => textbox(widget, 'What the plan says'),
    text: 'Eat often',
    path: [0, 'content'],
  }),
];

// whoever edits a support plan in these tests is the service that made it
document.body.addEventListener('context-request', (event) => {
  if (event.context !== settingsContext) return;
  event.stopPropagation();
  const tell = event.callback as (settings: Shared<Settings>) => void;
  tell(sharing({ ...defaultSettings, mayEdit: () => true }));
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

/** The same in every widget that is in it. */
export async function openEverything(element: Element): Promise<void> {
  if (!element.shadowRoot) return;
  await openAll(element as Widget);
  for (const inner of element.shadowRoot.querySelectorAll('*')) await openEverything(inner);
}

const once = (target: EventTarget, type: string): Promise<unknown> =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
