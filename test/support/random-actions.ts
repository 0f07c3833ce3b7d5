// What people and hosts do to a widget, at random, and what must hold whatever they do.
import fc from 'fast-check';
import type { SectionKey } from '../../src/standard/plan-model.js';
import { elementOf } from './arbitrary.js';
import { marked } from './marked.js';
import { everything } from './whole-screen.js';
import { listen, press, typeHere, type Heard, type Widget } from './widget.js';

/** The record of one person after the other, told apart by a word of their own in every text. */
const PEOPLE = ['Quinnword', 'Zorabword', 'Xanthword'] as const;

interface Model {
  /** whose record was set last */
  person: number;
  readonly: boolean;
  disabled: boolean;
}

interface Real {
  readonly widget: Widget;
  readonly key: SectionKey | 'plan';
  readonly full: unknown;
  readonly heard: Heard[];
}

type Action = fc.AsyncCommand<Model, Real>;

export const valueOf = (key: SectionKey | 'plan', full: unknown, person: number): unknown =>
  marked(elementOf(key), full, PEOPLE[person % PEOPLE.length]!);

function controlsOf(widget: Widget): HTMLElement[] {
  const roots = [widget.shadowRoot!];
  for (const root of roots) {
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return roots.flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>('input, textarea, select, button, summary'),
  ]);
}

const isOpen = (control: HTMLElement): boolean => !control.matches(':disabled');
const isText = (control: HTMLElement): boolean =>
  control.matches('textarea, input:not([type=radio]):not([type=checkbox])');

/** What must hold after whatever was done. */
async function check({ widget, heard }: Real, model: Model, before: unknown): Promise<void> {
  await widget.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  const { value } = widget;
  const screen = everything(widget);
  for (const [index, word] of PEOPLE.entries()) {
    if (index === model.person) continue;
    if (screen.includes(word)) throw new Error(`A word of another person is shown: ${word}`);
    if (JSON.stringify(value)?.includes(word)) throw new Error(`…is in the value: ${word}`);
  }
  const last = heard.at(-1);
  const same = JSON.stringify(before) === JSON.stringify(value);
  if (!same && !last) throw new Error('The value changed, and no event said so.');
  if (last && JSON.stringify(last.event.detail.value) !== JSON.stringify(value)) {
    throw new Error('The last event has another value than the widget.');
  }
  const open = controlsOf(widget).filter((one) => isText(one) && isOpen(one));
  if (model.disabled && open.some((one) => !one.closest('.filter'))) {
    throw new Error('A disabled widget has controls that are open.');
  }
  if (model.readonly && open.length) throw new Error('A document has controls.');
  JSON.stringify(widget.issues);
}

/** An action as a name, so that a sequence that fails can be read. */
class Named implements Action {
  readonly #name: string;
  readonly #act: (real: Real, model: Model) => Promise<void> | void;
  readonly #by: 'host' | 'user';

  constructor(
    name: string,
    by: 'host' | 'user',
    act: (real: Real, model: Model) => Promise<void> | void,
  ) {
    this.#name = name;
    this.#by = by;
    this.#act = act;
  }

  check(): boolean {
    return true;
  }

  async run(model: Model, real: Real): Promise<void> {
    const before = real.widget.value;
    real.heard.length = 0;
    await this.#act(real, model);
    // what a host does raises no event of its own
    await check(real, model, this.#by === 'host' ? real.widget.value : before);
  }

  toString(): string {
    return this.#name;
  }
}

const pick = <T>(all: readonly T[], index: number): T | undefined => all[index % (all.length || 1)];

async function pressButton(real: Real, name: RegExp, index: number): Promise<void> {
  const fitting = controlsOf(real.widget).filter(
    (one) =>
      one.matches('button, summary') &&
      isOpen(one) &&
      name.test(`${one.getAttribute('aria-label') ?? ''} ${one.textContent ?? ''}`),
  );
  const button = pick(fitting, index);
  if (!button) return;
  button.focus();
  await press('Enter');
}

const index = fc.nat(30);

const actions: fc.Arbitrary<Action>[] = [
  fc.tuple(index, fc.constantFrom('a', ' b', '1', '')).map(
    ([at, text]) =>
      new Named(`type ${JSON.stringify(text)} into ${at}`, 'user', async ({ widget }) => {
        const box = pick(
          controlsOf(widget).filter((one) => isText(one) && isOpen(one)),
          at,
        );
        if (!box) return;
        box.focus();
        await (text ? typeHere(text) : press('Backspace'));
      }),
  ),
  fc
    .constantFrom('Tab', 'Escape')
    .map((key) => new Named(`press ${key}`, 'user', () => press(key))),
  fc
    .tuple(
      fc.constantFrom(
        /^ *Add/,
        /Move .* up/,
        /Move .* down/,
        /Remove/,
        /Archive/,
        /Restore/,
        /Undo/,
        /Redo/,
        /^Change /,
        /^Done/,
        /^Cancel/,
        /^Leave/,
        /./,
      ),
      index,
    )
    .map(
      ([name, at]) =>
        new Named(`press ${String(name)} ${at}`, 'user', (real) => pressButton(real, name, at)),
    ),
  fc.constant(new Named('undo', 'user', ({ widget }) => void widget.undo())),
  fc.constant(new Named('redo', 'user', ({ widget }) => void widget.redo())),
  fc.constant(new Named('submit', 'user', ({ widget }) => void widget.submit())),
  fc.constant(new Named('reset', 'host', ({ widget }) => widget.reset())),
  fc.nat(2).map(
    (person) =>
      new Named(`set ${PEOPLE[person]}`, 'host', ({ widget, key, full }, model) => {
        model.person = person;
        widget.value = valueOf(key, full, person) as never;
      }),
  ),
  fc.constant(
    new Named('write back', 'host', ({ widget }) => {
      const { dirty } = widget;
      widget.value = structuredClone(widget.value);
      if (widget.dirty !== dirty) throw new Error('What was written back was no nothing.');
    }),
  ),
  fc.boolean().map(
    (readonly) =>
      new Named(`readonly ${readonly}`, 'host', ({ widget }, model) => {
        model.readonly = widget.readonly = readonly;
      }),
  ),
  fc
    .constantFrom('read' as const, 'capture' as const)
    .map((mode) => new Named(`mode ${mode}`, 'host', ({ widget }) => void (widget.mode = mode))),
  fc.boolean().map(
    (disabled) =>
      new Named(`disabled ${disabled}`, 'host', ({ widget }, model) => {
        model.disabled = widget.disabled = disabled;
      }),
  ),
  fc
    .constantFrom('cy', 'en-GB')
    .map((lang) => new Named(`lang ${lang}`, 'host', ({ widget }) => void (widget.lang = lang))),
  fc.constant(
    new Named('detach', 'host', ({ widget }) => {
      const { parentNode, nextSibling } = widget;
      widget.remove();
      parentNode?.insertBefore(widget, nextSibling);
    }),
  ),
];

/** Puts a widget through sequences of actions, each on a widget of its own. */
export async function putThrough(
  key: SectionKey | 'plan',
  full: unknown,
  attach: (value: unknown) => Promise<Widget>,
  parameters: fc.Parameters<[Iterable<Action>]> & { readonly length: number },
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.commands(actions, { maxCommands: parameters.length }), async (commands) => {
      const widget = await attach(valueOf(key, full, 0));
      const faults: unknown[] = [];
      const hear = (event: ErrorEvent | PromiseRejectionEvent) => {
        event.preventDefault();
        faults.push('error' in event ? event.error : event.reason);
      };
      window.addEventListener('error', hear);
      window.addEventListener('unhandledrejection', hear);
      try {
        await fc.asyncModelRun(
          () => ({
            model: { person: 0, readonly: false, disabled: false },
            real: { widget, key, full, heard: listen(widget) },
          }),
          commands,
        );
        if (faults.length) throw faults[0];
      } finally {
        window.removeEventListener('error', hear);
        window.removeEventListener('unhandledrejection', hear);
        widget.remove();
      }
    }),
    parameters,
  );
}
