import { html, nothing } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import type { Form } from './form.js';

interface ToolbarOptions {
  /** what its buttons do something with */
  readonly label: string;
  /** its classes, and the name of its part */
  readonly className?: string;
  readonly part?: string;
}

/** Buttons that belong together, as one stop of the Tab key: arrow keys go from one to another. */
export const toolbar = (
  form: Form,
  inside: unknown,
  { label, className = 'entry-buttons', part = 'entry-buttons' }: ToolbarOptions,
): unknown =>
  html`<div
    class=${className}
    part=${part}
    role="toolbar"
    aria-label=${label}
    @keydown=${(event: KeyboardEvent) => goBetween(event, form.words.dir === 'rtl')}
    @focusin=${({ currentTarget, target }: FocusEvent) => stopAt(currentTarget, target)}
    @focusout=${({ currentTarget }: FocusEvent) => stopAt(currentTarget)}
  >
    ${inside}${oneStop()}
  </div>`;

type Target = EventTarget | null;

const buttonsIn = (bar: Target): HTMLButtonElement[] => [
  ...(bar as HTMLElement).querySelectorAll<HTMLButtonElement>('button:enabled'),
];

/** Where Tab stops: at what is asked for, or else at what moves the entry before what takes it away. */
function stopAt(bar: Target, asked?: Target): void {
  const buttons = buttonsIn(bar);
  const mover = buttons.find((one) => one.id.includes('-move'));
  const stop = asked ?? mover ?? buttons[0];
  for (const one of buttons)
    if ((one.tabIndex === 0) !== (one === stop)) one.tabIndex = one === stop ? 0 : -1;
}

/** Keeps one stop as buttons come, go, and are out of use. Stands behind them. */
const oneStop = directive(
  class extends Directive {
    override render(): unknown {
      return nothing;
    }

    override update({ parentNode }: ChildPart): unknown {
      const focused = buttonsIn(parentNode).find((one) => one.matches(':focus'));
      stopAt(parentNode, focused);
      return nothing;
    }
  },
);

/** Where a key leads from one of several buttons, by its index. */
const steps: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowRight: (from) => from + 1,
  ArrowLeft: (from) => from - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const mirrored: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

function goBetween(event: KeyboardEvent, isRtl: boolean): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey, currentTarget, target } = event;
  const step = steps[(isRtl && mirrored[key]) || key];
  if (!step || altKey || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  const buttons = buttonsIn(currentTarget).filter((one) => one.checkVisibility());
  buttons[step(buttons.indexOf(target as HTMLButtonElement), buttons.length)]?.focus();
}
