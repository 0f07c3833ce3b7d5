// What the bench does inside the page: the widget, and the same labels and inputs as bare DOM.
import '../src/register/contingency-plan.js';
import { contingencyPlans } from './plans.js';

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

function widget(fields: number): HTMLElement {
  const element = document.createElement('pcsp-contingency-plan');
  element.value = contingencyPlans(fields);
  return element;
}

/** Every control of the widget on the stage, with its label. */
function controls(): Control[] {
  const root = stage.querySelector('pcsp-contingency-plan')?.shadowRoot;
  if (!root) return [];
  const labels = new Map(
    [...root.querySelectorAll('label')].map((label) => [label.htmlFor, label.textContent.trim()]),
  );
  return [...root.querySelectorAll<HTMLInputElement>('input, textarea, select')].map((control) => ({
    tag: control.localName,
    type: control.type,
    value: control.value,
    label: labels.get(control.id) ?? control.closest('label')?.textContent.trim() ?? '',
  }));
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

async function count(fields: number): Promise<number> {
  await timed(() => widget(fields));
  return controls().length;
}

const renderWidget = (fields: number): Promise<number> => timed(() => widget(fields));

async function renderBare(fields: number): Promise<number> {
  await timed(() => widget(fields));
  const list = controls();
  return timed(() => bare(list));
}

/** Puts the focus in the text box of an action in the middle of its list. */
async function focusWidget(fields: number): Promise<void> {
  await timed(() => widget(fields));
  const element = stage.querySelector('pcsp-contingency-plan');
  const actions = element?.value?.[0]?.whatShouldHappen?.length ?? 0;
  element?.focusField([0, 'whatShouldHappen', Math.floor(actions / 2)]);
  await painted();
}

/** The same in bare DOM. */
async function focusBare(fields: number): Promise<void> {
  await renderBare(fields);
  const boxes = stage.querySelectorAll('textarea');
  boxes[Math.floor(boxes.length / 2)]?.focus();
  await painted();
}

const bench = { count, renderWidget, renderBare, focusWidget, focusBare };

export type Bench = typeof bench;

Object.assign(window, { bench });
