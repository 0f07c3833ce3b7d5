// What is computed of our widgets in the NHS theme and of the components of nhsuk-frontend.
import { html, render } from 'lit';
import { NOW } from '../../stories/support/provider.js';
import { parseColor } from '../../stories/support/contrast.js';
import { drawNhsuk } from './nhsuk-frontend.js';
import { pairedWidgets, pairs, type Pair, type Side } from './nhsuk-pairs.js';
import { openAll } from './sections.js';
import type { Widget } from './widget.js';

export interface Measured {
  readonly element: string;
  readonly property: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Draws each pair in an element, and measures both. */
export async function measurePairs(around: HTMLElement): Promise<Measured[]> {
  const widgets = new Map<string, ShadowRoot>();
  for (const [name, template] of Object.entries(pairedWidgets)) {
    widgets.set(name, await draw(around, name, template));
  }
  const measured: Measured[] = [];
  for (const pair of pairs) {
    const example = await drawNhsuk(around, ...pair.example);
    const [onOurs, onTheirs] =
      pair.focused === true ? [pair.ours[0], pair.theirs[0]] : (pair.focused ?? []);
    const ours = valuesOf(pair, widgets.get(pair.widget)!, pair.ours, onOurs);
    const theirs = valuesOf(pair, example, pair.theirs, onTheirs);
    example.remove();
    for (const [index, property] of pair.properties.entries()) {
      measured.push({
        element: pair.element,
        property,
        ours: ours[index]!,
        theirs: theirs[index]!,
      });
    }
  }
  return measured;
}

async function draw(around: HTMLElement, name: string, template: unknown): Promise<ShadowRoot> {
  const holder = around.appendChild(document.createElement('div'));
  render(html`<pcsp-provider .now=${() => new Date(NOW)}>${template}</pcsp-provider>`, holder);
  const widget = holder.querySelector<Widget>('pcsp-provider > *')!;
  await widget.updateComplete;
  if (name === 'person') widget.submit();
  await widget.updateComplete;
  await openAll(widget);
  return widget.shadowRoot!;
}

function valuesOf(
  { element: name, properties }: Pair,
  root: ParentNode,
  [selector, pseudo]: Side,
  focused: string | undefined,
): string[] {
  const element = found(name, root, selector);
  if (focused) found(name, root, focused).focus({ focusVisible: true });
  const style = getComputedStyle(element, pseudo);
  return properties.map(
    (property) =>
      (pseudo ? undefined : distances[property]?.(element, style)) ??
      plain(style.getPropertyValue(property)),
  );
}

function found(name: string, root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector} to measure as ${name}.`);
  return element;
}

/** What no property of CSS says. */
const distances: Readonly<
  Record<string, (element: Element, style: CSSStyleDeclaration) => string>
> = {
  height: (element) => pixels(element.getBoundingClientRect().height),
  width: (element) => pixels(element.getBoundingClientRect().width),
  // to whatever comes next, below what only holds the element
  'space below': (element) => {
    const held = element.closest('.messages, .nhsuk-label-wrapper') ?? element;
    const next = held.nextElementSibling!.getBoundingClientRect();
    return pixels(next.top - element.getBoundingClientRect().bottom);
  },
  underline: (_, { textDecorationLine }) => textDecorationLine,
};

const pixels = (length: number): string => plain(`${length}px`);

/** 106.4999 is a half that a browser could not hold. */
const whole = (part: number): number => Math.round(Number(part.toFixed(2)));

/** As somebody sees it: colours in one notation, lengths to a tenth of a pixel. */
const plain = (value: string): string =>
  value
    .replace(/color\(srgb [^)]*\)/g, (color) => `rgb(${parseColor(color).map(whole).join(', ')})`)
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
