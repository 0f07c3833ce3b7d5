// Our widgets in the NHS theme, and the components of nhsuk-frontend that they are to look like.
import { html } from 'lit';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';

/** An example in the package of nhsuk-frontend: its component, name and description. */
export type Example = readonly [component: string, name: string, description?: string];

/** An element, and a pseudo-element of it. */
export type Side = readonly [selector: string, pseudo?: '::after' | '::before'];

export interface Pair {
  readonly element: string;
  readonly widget: keyof typeof pairedWidgets;
  readonly ours: Side;
  readonly example: Example;
  readonly theirs: Side;
  /** properties of CSS, and the distances of `distances` */
  readonly properties: readonly string[];
  /** measured while the keyboard stands on what these find, or on the elements themselves */
  readonly focused?: true | readonly [ours: string, theirs: string];
}

const { aboutMe, contingencyPlans, personDemographics } = samplePlan;

/** What is drawn, by its name; those with an error are submitted. */
export const pairedWidgets = {
  contacts: html`<pcsp-professional-contacts
    .value=${[{ id: 'a', name: 'Ana Lopez', startDate: '2026-01-02' }]}
  ></pcsp-professional-contacts>`,
  person: html`<pcsp-person-demographics
    .value=${{ ...personDemographics, dateOfBirth: 'long ago' }}
  ></pcsp-person-demographics>`,
  personRead: html`<pcsp-person-demographics
    readonly
    .value=${personDemographics}
  ></pcsp-person-demographics>`,
  practice: html`<pcsp-gp-practice .value=${samplePlan.gpPractices}></pcsp-gp-practice>`,
  aboutMe: html`<pcsp-about-me .value=${{}}></pcsp-about-me>`,
  aboutMeRead: html`<pcsp-about-me readonly .value=${aboutMe}></pcsp-about-me>`,
  needs: html`<pcsp-care-and-support-plan
    readonly
    .value=${samplePlan.careAndSupportPlan}
  ></pcsp-care-and-support-plan>`,
  needsCaptured: html`<pcsp-care-and-support-plan
    .value=${samplePlan.careAndSupportPlan}
  ></pcsp-care-and-support-plan>`,
  contingency: html`<pcsp-contingency-plan
    readonly
    .value=${contingencyPlans?.map((plan) => ({ ...plan, agreement: { agreed: false } }))}
  ></pcsp-contingency-plan>`,
  due: html`<pcsp-due .value=${samplePlan}></pcsp-due>`,
  crisis: html`<pcsp-crisis-page .value=${samplePlan}></pcsp-crisis-page>`,
};

const TYPE = ['font-family', 'font-size', 'line-height', 'font-weight', 'color'];
const EDGE = [
  ...['border-top-width', 'border-top-style', 'border-top-color', 'border-top-left-radius'],
];
const PADDING = ['padding-top', 'padding-right', 'padding-bottom', 'padding-left'];
const BOX = [...EDGE, ...PADDING, 'background-color'];
const BAR = ['border-left-width', 'border-left-style', 'border-left-color', 'padding-left'];
const RING = ['outline-style', 'outline-width', 'outline-color', 'box-shadow', 'border-top-color'];
const FILLED = [...RING.slice(0, -1), 'background-color', 'color', 'underline'];
const BUTTON = ['border-top-left-radius', 'background-color', 'box-shadow', 'color'];

const LINE = 'textarea.line:not([aria-invalid])';
const INPUT: Example = ['input', 'default'];
const ERROR: Example = ['input', 'with error message and hint, without heading'];
const RADIOS: Example = ['radios', 'legend', 'with size S'];
const CHOSEN: Example = ['radios', 'with pre-checked value'];
const DETAILS: Example = ['details', 'open'];
const SUMMARY: Example = ['error-summary', 'default'];
const LIST: Example = ['summary-list', 'default'];
const DATE: Example = ['date-input', 'default'];

type Row = readonly [
  element: string,
  widget: Pair['widget'],
  ours: string | Side,
  example: Example,
  theirs: string | Side,
  properties: readonly string[],
  focused?: Pair['focused'],
];

const side = (one: string | Side): Side => (typeof one === 'string' ? [one] : one);

const rows: readonly Row[] = [
  ['body text', 'aboutMeRead', '.words', ['inset-text', 'default'], 'p', TYPE],
  ['heading 2', 'needs', 'h2', ['heading', 'text', 'with size M'], 'h1', TYPE],
  ['heading 3', 'needs', 'h3', ['heading', 'text', 'with size S'], 'h1', TYPE],
  ['heading 4', 'needs', 'h4', ['label', 'text', 'with size S'], 'label', TYPE],
  [
    'label',
    'contacts',
    'label',
    ['input', 'label', 'with size S'],
    'label',
    [...TYPE, 'space below'],
  ],
  [
    'label of a question',
    'aboutMe',
    '.question label',
    ['heading', 'text', 'with size S'],
    'h1',
    ['font-size', 'font-weight', 'color'],
  ],
  ['legend', 'practice', 'legend', RADIOS, 'legend', [...TYPE, 'space below']],
  ['legend of a list', 'contacts', '.list > legend', RADIOS, 'legend', TYPE],
  ['hint', 'aboutMe', '.question .hint', ERROR, '.nhsuk-hint', [...TYPE, 'space below']],
  ['text input', 'contacts', LINE, INPUT, 'input', [...TYPE, ...BOX, 'height']],
  ['text input, focused', 'contacts', LINE, INPUT, 'input', [...RING, 'outline-offset'], true],
  [
    'textarea',
    'aboutMe',
    '.question textarea',
    ['textarea', 'default'],
    'textarea',
    [...TYPE, ...BOX, 'height', 'resize'],
  ],
  [
    'textarea, focused',
    'aboutMe',
    '.question textarea',
    ['textarea', 'default'],
    'textarea',
    [...RING, 'outline-offset'],
    true,
  ],
  ['select', 'person', 'select', ['select', 'default'], 'select', [...TYPE, ...BOX, 'height']],
  [
    'select, focused',
    'person',
    'select',
    ['select', 'default'],
    'select',
    [...RING, 'outline-offset'],
    true,
  ],
  [
    'radio button',
    'practice',
    'input:not(:checked)',
    RADIOS,
    ['label', '::before'],
    [...EDGE, 'background-color', 'width', 'height'],
  ],
  [
    'radio button, chosen',
    'practice',
    'input:checked',
    CHOSEN,
    ['label', '::before'],
    [...EDGE, 'background-color'],
  ],
  [
    'dot of a radio button',
    'practice',
    ['input:checked', '::before'],
    CHOSEN,
    ['label', '::after'],
    EDGE,
  ],
  [
    'radio button, focused',
    'practice',
    'input:checked',
    CHOSEN,
    ['label', '::before'],
    RING,
    ['input:checked', 'input'],
  ],
  ['words of a radio button', 'practice', 'label:has(> input)', RADIOS, 'label', TYPE],
  ['date input', 'contacts', 'input.c2', DATE, 'input', [...BOX, 'height', 'width']],
  ['date input, year', 'contacts', 'input.c4', DATE, '.nhsuk-input--width-4', ['width']],
  [
    'label of a date input',
    'contacts',
    '.box label',
    DATE,
    '.nhsuk-date-input__label',
    [...TYPE, 'space below'],
  ],
  ['field with an error', 'person', '[data-invalid]', ERROR, '.nhsuk-form-group--error', BAR],
  ['error message', 'person', '.error', ERROR, '.nhsuk-error-message', [...TYPE, 'space below']],
  ['input with an error', 'person', '[aria-invalid=true]', ERROR, 'input', EDGE],
  ['error summary', 'person', '.summary', SUMMARY, '.nhsuk-error-summary', BOX],
  [
    'list of the error summary',
    'person',
    '.summary li',
    SUMMARY,
    'li',
    [...TYPE, 'list-style-type'],
  ],
  [
    'title of the error summary',
    'person',
    '.summary-title',
    SUMMARY,
    'h2',
    [...TYPE, 'space below'],
  ],
  ['link of the error summary', 'person', '.summary a', SUMMARY, 'a', [...TYPE, 'underline']],
  ['link of the error summary, focused', 'person', '.summary a', SUMMARY, 'a', FILLED, true],
  [
    'primary button',
    'aboutMe',
    '.save',
    ['button', 'default'],
    'button',
    [...TYPE, ...PADDING, ...BUTTON, 'height'],
  ],
  ['primary button, focused', 'aboutMe', '.save', ['button', 'default'], 'button', FILLED, true],
  [
    'secondary button',
    'contacts',
    '.add',
    ['button', 'secondary, solid background'],
    'button',
    [...TYPE, ...PADDING, ...BUTTON, 'height'],
  ],
  [
    'edge of the secondary button',
    'contacts',
    '.add',
    ['button', 'secondary, solid background'],
    ['button', '::before'],
    EDGE,
  ],
  [
    'secondary button, focused',
    'contacts',
    '.add',
    ['button', 'secondary, solid background'],
    'button',
    FILLED,
    true,
  ],
  [
    'small button',
    'needsCaptured',
    '.folding .lesser',
    ['button', 'secondary, solid background, small'],
    'button',
    ['font-size', 'line-height', 'font-weight', ...BUTTON, 'height'],
  ],
  [
    'button to call 999',
    'crisis',
    '.emergency-calls > :first-child',
    ['button', 'warning'],
    'button',
    BUTTON,
  ],
  [
    'tag, overdue',
    'due',
    '.tag-late',
    ['tag', 'default', 'red'],
    'strong',
    [...TYPE, ...BOX, 'height'],
  ],
  [
    'tag, due soon',
    'due',
    '.tag-soon',
    ['tag', 'default', 'orange'],
    'strong',
    ['color', 'border-top-color', 'background-color'],
  ],
  [
    'tag in a line of words',
    'needs',
    '.tag > dd',
    ['tag', 'without colour'],
    'strong',
    [...TYPE, ...BOX],
  ],
  [
    'row of a summary list',
    'personRead',
    '.row:not(.line > *)',
    LIST,
    '.nhsuk-summary-list__row',
    ['border-bottom-width', 'border-bottom-style', 'border-bottom-color'],
  ],
  [
    'space in a summary list',
    'personRead',
    '.row:not(.line > *)',
    LIST,
    'dt',
    ['padding-top', 'padding-bottom'],
  ],
  [
    'key of a summary list',
    'personRead',
    '.row:not(.line > *) > dt',
    LIST,
    'dt',
    [...TYPE, 'width'],
  ],
  ['value of a summary list', 'personRead', '.row:not(.line > *) > dd', LIST, 'dd', TYPE],
  [
    'what opens',
    'aboutMe',
    'summary',
    DETAILS,
    '.nhsuk-details__summary-text',
    [...TYPE, 'underline'],
  ],
  ['what opens, focused', 'aboutMe', 'summary', DETAILS, 'summary', FILLED, true],
  [
    'what was opened',
    'aboutMe',
    '.examples > p',
    DETAILS,
    '.nhsuk-details__text',
    [...BAR, 'padding-top', 'padding-bottom', 'margin-top'],
  ],
  ['link', 'personRead', 'a', ['card', 'default'], 'a', ['font-size', 'color', 'underline']],
  ['link, focused', 'personRead', 'a', ['card', 'default'], 'a', FILLED, true],
  ['card', 'aboutMe', '.card', ['card', 'default'], '.nhsuk-card', [...EDGE, 'background-color']],
  ['inside of a card', 'aboutMe', '.card', ['card', 'default'], '.nhsuk-card__content', PADDING],
  [
    'notice',
    'contingency',
    '.agreement-no',
    ['inset-text', 'default'],
    '.nhsuk-inset-text',
    [...BAR, 'padding-top', 'padding-bottom', 'background-color'],
  ],
];

export const pairs: readonly Pair[] = rows.map(
  ([element, widget, ours, example, theirs, properties, focused]) => ({
    element,
    widget,
    ours: side(ours),
    example,
    theirs: side(theirs),
    properties,
    ...(focused && { focused }),
  }),
);
