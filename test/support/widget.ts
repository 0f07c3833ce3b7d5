// What browser tests need of a widget: controls by the name that a user hears, real keys, events.
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { PcspDetail, PcspEventMap } from '../../src/events/events.js';
import type { SectionElement } from '../../src/sections/shared/section-element.js';
import type { SectionKey } from '../../src/standard/plan-model.js';

// engines

const agent = navigator.userAgent;

export const isChromium = agent.includes('Chrome');
export const isFirefox = agent.includes('Firefox');
export const isWebKit = !isChromium && !isFirefox;

export type Widget = SectionElement<SectionKey>;

// where the Tab key goes past the widget: once it is out in the browser's own window, Firefox stays there
const [before, after] = ['Before', 'After'].map((name) =>
  Object.assign(document.createElement('button'), { textContent: name }),
) as unknown as [HTMLElement, HTMLElement];

/** Draws a template and gives its widget: the first element, or the one that a selector finds. */
export async function mount<W extends Widget = Widget>(
  template: TemplateResult,
  selector?: string,
): Promise<W> {
  const first = await fixture<HTMLElement>(template);
  keepFocusIn();
  const widget = selector ? first.querySelector<W>(selector) : (first as W);
  if (!widget) throw new Error(`No ${selector} in the fixture.`);
  // an element that nobody registered is blank, and passes whatever looks for faults
  expect(document.querySelector(':not(:defined)')).to.equal(null);
  await widget.updateComplete;
  return widget;
}

/** Puts something focusable at both ends of the page. */
export function keepFocusIn(): void {
  document.body.prepend(before);
  document.body.append(after);
}

export type Scope = Widget | Element;

const rootOf = (scope: Scope): ParentNode => scope.shadowRoot ?? scope;

/** Words as somebody reads them. */
export const words = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

/** Everything that a widget shows, in order; what is for screen readers only, too. */
export const textOf = (scope: Scope): string =>
  words(
    [...rootOf(scope).childNodes]
      .filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE)
      .map(({ textContent }) => textContent)
      .join(' '),
  );

/** The words of something that names another, without what is only seen. */
function heard(element: Element | null | undefined): string {
  if (!element?.querySelector('[aria-hidden=true]')) return element?.textContent ?? '';
  const copy = element.cloneNode(true) as Element;
  for (const seen of copy.querySelectorAll('[aria-hidden=true]')) seen.remove();
  return copy.textContent;
}

/** What a screen reader calls an element. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const labelledBy = element.getAttribute('aria-labelledby');
  const labels = (element as HTMLInputElement).labels;
  return words(
    element.getAttribute('aria-label') ??
      (labelledBy
        ? labelledBy
            .split(' ')
            .map((id) => root.getElementById(id)?.textContent)
            .join(' ')
        : element.matches('fieldset')
          ? heard(element.querySelector(':scope > legend'))
          : element.matches('details')
            ? element.querySelector(':scope > summary')?.textContent
            : labels?.length
              ? [...labels].map(heard).join(' ')
              : element.textContent),
  );
}

const SELECTORS = {
  button: 'button',
  checked: 'input[type=radio]:checked',
  combobox: '[aria-autocomplete=list]',
  disclosure: 'details',
  group: 'fieldset, [role=group]',
  heading: 'h2, h3, h4, h5, h6',
  link: 'a[href]',
  listbox: '[role=listbox]',
  option: '[role=option]',
  radio: 'input[type=radio]',
  select: 'select',
  textbox: 'input:not([type=radio]), textarea',
};

export type Role = keyof typeof SELECTORS;

/** Every element of a kind, in order. */
export const all = <E extends HTMLElement = HTMLElement>(scope: Scope, role: Role): E[] => [
  ...rootOf(scope).querySelectorAll<E>(SELECTORS[role]),
];

export const names = (scope: Scope, role: Role): string[] => all(scope, role).map(nameOf);

const isCalled = (element: Element, name: string | RegExp): boolean =>
  typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));

/** Whether there is an element of a kind with a name. */
export const has = (scope: Scope, role: Role, name: string | RegExp): boolean =>
  all(scope, role).some((one) => isCalled(one, name));

/** The only element of a kind with a name. */
export function get<E extends HTMLElement = HTMLElement>(
  scope: Scope,
  role: Role,
  name: string | RegExp,
): E {
  const found = all<E>(scope, role).filter((one) => isCalled(one, name));
  const [first] = found;
  if (first && found.length === 1) return first;
  const there = names(scope, role).join(' | ');
  throw new Error(`${found.length} of ${role} “${String(name)}”. There are: ${there}`);
}

export const textbox = (scope: Scope, name: string | RegExp): HTMLInputElement =>
  get<HTMLInputElement>(scope, 'textbox', name);

export const button = (scope: Scope, name: string | RegExp): HTMLButtonElement =>
  get<HTMLButtonElement>(scope, 'button', name);

/** Asks, of every field, how its words are coded: nobody else is told. */
export async function askForCodes(widget: Widget): Promise<HTMLDetailsElement[]> {
  const asked = all<HTMLDetailsElement>(widget, 'disclosure').filter(
    (one) => isCalled(one, /^(Code|In health records): /) && !one.open,
  );
  for (const one of asked) await activate(one.querySelector('summary')!);
  return asked;
}

/** The entries of a list that is captured under a name. */
export const entries = (scope: Scope, list: string): Element[] => [
  ...get(scope, 'group', list).querySelectorAll(':scope > ol > li'),
];

/** One of them, by its place. */
export function entry(scope: Scope, list: string, index: number): Element {
  const found = entries(scope, list)[index];
  if (!found) throw new Error(`“${list}” has no entry ${index}.`);
  return found;
}

/** What a control says of itself beside its name: hint, messages, counter. */
export function descriptionOf(element: Element): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  const root = element.getRootNode() as ShadowRoot;
  return words(ids.map((id) => root.getElementById(id)?.textContent).join(' '));
}

/** The messages that a widget shows. */
export const messages = (scope: Scope): string[] =>
  [...rootOf(scope).querySelectorAll('[part=error], [part=warning]')].map(({ textContent }) =>
    words(textContent),
  );

/** The error summary's messages; none when there is no summary. */
export const summary = (scope: Scope): string[] => {
  const box = rootOf(scope).querySelector('[part=error-summary]');
  return box ? [...box.querySelectorAll('a')].map(({ textContent }) => words(textContent)) : [];
};

/** What was said politely last. */
export const said = (widget: Widget): string =>
  words(widget.shadowRoot?.getElementById('status')?.textContent);

/** Everything that is said from now on, each time that it is. */
export function heardFrom(widget: Widget): readonly string[] {
  const heard: string[] = [];
  const status = widget.shadowRoot!.getElementById('status')!;
  new MutationObserver(() => heard.push(said(widget))).observe(status, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return heard;
}

/** What has the focus in a widget. */
export const focused = (widget: Widget): Element | null => widget.shadowRoot?.activeElement ?? null;

/** Its name, or `nothing`: to see at a glance where the focus went. */
export const focusedName = (widget: Widget): string => {
  const element = focused(widget);
  return element ? nameOf(element) : 'nothing';
};

// real keys

/** Keys by the names that every engine's driver knows: Chromium's knows “Space”, too. */
const NAMED =
  /^(?:.|Alt|Arrow(?:Down|Left|Right|Up)|Backspace|Control|Delete|End|Enter|Escape|F\d+|Home|Page(?:Down|Up)|Shift|Tab)$/su;

function known(key: string): string {
  if (!NAMED.test(key)) throw new Error(`Not every driver knows a key “${key}”.`);
  return key;
}

/**
 * Sends keys and waits until the page has had them: Firefox answers before. Where the focus leaves
 * the page nothing more is heard, which is not waited for long.
 */
async function send(payload: Parameters<typeof sendKeys>[0], count = 1): Promise<void> {
  let stop = () => {};
  const heard = new Promise<void>((resolve) => {
    let left = count;
    const listener = () => --left || resolve();
    stop = () => window.removeEventListener('keyup', listener, { capture: true });
    window.addEventListener('keyup', listener, { capture: true });
  });
  await sendKeys(payload);
  await Promise.race([heard, pause(isFirefox ? 300 : 50)]);
  stop();
  // what a key does comes after its event
  await pause(0);
}

export const press = (...keys: string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => send({ press: known(key) })), Promise.resolve());

/** Types where the focus is. */
export const typeHere = (text: string): Promise<void> => send({ type: text }, text.length);

/** Puts a key down; again and again, where it is held. */
export const keyDown = (key: string): Promise<void> => sendKeys({ down: known(key) });

export const keyUp = (key: string): Promise<void> => send({ up: known(key) });

export async function shiftTab(): Promise<void> {
  await keyDown('Shift');
  await press('Tab');
  await keyUp('Shift');
}

/** Presses a key together with Control. */
export async function pressControl(key: string): Promise<void> {
  await keyDown('Control');
  await press(key);
  await keyUp('Control');
}

/** Puts the focus into a control and types over what is in it. */
export async function type(control: HTMLElement, text: string): Promise<void> {
  control.focus();
  (control as Partial<HTMLInputElement>).select?.();
  await (text ? typeHere(text) : press('Backspace'));
}

/** Types, and leaves the control with Tab. */
export async function fill(control: HTMLElement, text: string): Promise<void> {
  await type(control, text);
  await press('Tab');
}

/** Presses a button with the space bar. */
export async function activate(control: HTMLElement): Promise<void> {
  control.focus();
  await press(' ');
}

/** Opens a disclosure with Enter. */
export async function open(scope: Scope, name: string | RegExp): Promise<HTMLElement> {
  const details = get(scope, 'disclosure', name);
  if (!details.hasAttribute('open')) {
    details.querySelector('summary')?.focus();
    await press('Enter');
    await toggled(details);
  }
  return details;
}

/** Opens the entries that are lines at first. */
export async function openLines(widget: Widget): Promise<Widget> {
  for (const details of all<HTMLDetailsElement>(widget, 'disclosure')) {
    if (!details.matches('.folded:not([open])')) continue;
    details.open = true;
    await toggled(details);
  }
  return widget;
}

/** A disclosure draws what it holds in a task of its own, once it is open. */
export const toggled = (details: Element): Promise<void> =>
  until(() => details.querySelector('.disclosed') !== null, 'the disclosure to be drawn');

/** Waits until something is so, and no longer than two seconds. */
export async function until(holds: () => boolean, what = 'what was expected'): Promise<void> {
  for (let waited = 0; !holds(); waited += 10) {
    if (waited > 2000) throw new Error(`Waited too long for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

// events

export interface Heard {
  readonly type: keyof PcspEventMap;
  /** as JSON, at the time */
  readonly detail: PcspDetail;
  readonly event: CustomEvent<PcspDetail>;
}

export const EVENTS = [
  'pcsp-input',
  'pcsp-change',
  'pcsp-submit',
  'pcsp-invalid',
  'pcsp-draft',
] as const;

/** Every event of ours that reaches a target, in order. */
export function listen(target: EventTarget = document.body): Heard[] {
  const heard: Heard[] = [];
  for (const type of EVENTS) {
    target.addEventListener(type, (raised) => {
      const event = raised as CustomEvent<PcspDetail>;
      const detail = JSON.parse(JSON.stringify(event.detail)) as PcspDetail;
      heard.push({ type, event, detail });
    });
  }
  return heard;
}

export const types = (heard: readonly Heard[]): string[] => heard.map(({ type }) => type);
