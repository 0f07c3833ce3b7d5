// What the bench does inside the page: widgets, and the same labels and inputs as bare DOM.
import '../src/register/plan.js';
import { contingencyPlans, planOfNeeds } from './plans.js';

interface Control {
  readonly tag: string;
  readonly type: string;
  readonly value: string;
  readonly label: string;
}

const stage = document.createElement('main');
document.body.append(stage);

const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function timed(make: () => HTMLElement): Promise<number> {
  stage.replaceChildren();
  await painted();
  const start = performance.now();
  stage.append(make());
  await painted();
  return performance.now() - start;
}

/** Something to measure: a widget with a value of some size. */
interface Subject {
  make(size: number): HTMLElement;
  /** puts the focus in a text box in the middle */
  focus(): void;
}

const subjects = {
  contingencyPlan: {
    make: (fields) => {
      const element = document.createElement('pcsp-contingency-plan');
      element.value = contingencyPlans(fields);
      return element;
    },
    focus: () => {
      const element = stage.querySelector('pcsp-contingency-plan');
      const actions = element?.value?.[0]?.whatShouldHappen?.length ?? 0;
      element?.focusField([0, 'whatShouldHappen', Math.floor(actions / 2)]);
    },
  },
  plan: {
    make: (needs) => {
      const element = document.createElement('pcsp-plan');
      element.value = planOfNeeds(needs);
      return element;
    },
    focus: () => {
      const plan = stage.querySelector('pcsp-plan');
      const needs = plan?.value?.careAndSupportPlan?.needsConcernsOrProblems?.length ?? 0;
      const path = ['needsConcernsOrProblems', Math.floor(needs / 2), 'goalsAndHopes', 1, 'text'];
      plan?.focusField(['careAndSupportPlan', ...path]);
    },
  },
} satisfies Record<string, Subject>;

export type SubjectName = keyof typeof subjects;

/** Elements in the shadow roots under a node, however deep. */
function deep<E extends HTMLElement>(root: ParentNode, selector: string): E[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? deep<E>(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll<E>(selector), ...inside];
}

/** Every control of the widget on the stage, with its label. */
function controls(): Control[] {
  // `labels` of a control looks through the whole root: of 10,000 controls, for minutes
  const labels = new Map<HTMLElement | null, string>();
  for (const label of deep<HTMLLabelElement>(stage, 'label')) {
    const root = label.getRootNode() as Document | ShadowRoot;
    const control = label.htmlFor ? root.getElementById(label.htmlFor) : label.control;
    if (!labels.has(control)) labels.set(control, label.textContent.trim());
  }
  return deep<HTMLInputElement>(stage, 'input, textarea, select').map((control) => ({
    tag: control.localName,
    type: control.type,
    value: control.value,
    label: labels.get(control) ?? '',
  }));
}

/** Opens everything that is folded, and what is folded in that. */
async function unfold(): Promise<void> {
  for (;;) {
    const folded = deep<HTMLDetailsElement>(stage, 'details:not([open])');
    if (!folded.length) return;
    for (const details of folded) details.open = true;
    await painted();
  }
}

function bare(list: readonly Control[]): HTMLElement {
  const form = document.createElement('div');
  for (const [index, { tag, type, value, label }] of list.entries()) {
    const row = document.createElement('div');
    const name = document.createElement('label');
    const control = document.createElement(tag) as HTMLInputElement;
    name.textContent = label;
    name.htmlFor = control.id = `control-${index}`;
    if (tag === 'input') control.type = type;
    control.value = value;
    row.append(name, control);
    form.append(row);
  }
  return form;
}

async function count(subject: SubjectName, size: number): Promise<number> {
  await timed(() => subjects[subject].make(size));
  return controls().length;
}

const renderWidget = (subject: SubjectName, size: number): Promise<number> =>
  timed(() => subjects[subject].make(size));

/** The controls that the widget shows, in bare DOM; with `all`, those that are folded as well. */
async function renderBare(subject: SubjectName, size: number, all = false): Promise<number> {
  await timed(() => subjects[subject].make(size));
  if (all) await unfold();
  const list = controls();
  return timed(() => bare(list));
}

/** How many controls there are once everything is unfolded, and how long all of it takes. */
async function renderUnfolded(subject: SubjectName, size: number) {
  const start = performance.now();
  await timed(() => subjects[subject].make(size));
  await unfold();
  return { ms: performance.now() - start, controls: controls().length };
}

/** Puts the focus in a text box in the middle of the widget. */
async function focusWidget(subject: SubjectName, size: number): Promise<void> {
  await timed(() => subjects[subject].make(size));
  subjects[subject].focus();
  await painted();
}

/** The same in bare DOM. */
async function focusBare(subject: SubjectName, size: number): Promise<void> {
  await renderBare(subject, size);
  const boxes = stage.querySelectorAll('textarea');
  boxes[Math.floor(boxes.length / 2)]?.focus();
  await painted();
}

const bench = { count, renderWidget, renderBare, renderUnfolded, focusWidget, focusBare };

export type Bench = typeof bench;

Object.assign(window, { bench });
