// The three widgets, and what the tests of all of them need to know of each.
import { html, type TemplateResult } from 'lit';
import type { Path } from '../../src/standard/path.js';
import type { SectionKey } from '../../src/standard/plan.js';
import '../../src/register.js';
import { aboutMe } from '../../demo/sample/about-me.js';
import { gettingLow, goingUp } from '../../demo/sample/contingency-plans.js';
import { formulations } from '../../demo/sample/formulations.js';
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
  /** a value that warns of its length, or is an error of length when it is strict */
  readonly long: unknown;
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

export const sections: readonly Section[] = [
  {
    tag: 'pcsp-about-me',
    key: 'aboutMe',
    full: aboutMe,
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
];

/** What the box of a section's small value holds, in the widget's value. */
export function recorded(section: Section, value: unknown): unknown {
  let at: unknown = value;
  for (const key of section.path) at = (at as Record<string, unknown> | undefined)?.[key];
  return section.key === 'contingencyPlans' ? (at as { text?: string } | undefined)?.text : at;
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
