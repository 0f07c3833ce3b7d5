// What the generated parts of the guides have in common: they are part of the page they stand in, and
// their tables can be scrolled and read by everybody.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { createElement, type ReactNode } from 'react';

/** A part of a guide that is made from the code. */
export abstract class Block extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** Defines a block; gives what draws it in a guide, where React draws the page. */
export function inGuides(
  tag: string,
  element: typeof Block,
): (properties: Readonly<Record<string, unknown>>) => ReactNode {
  customElements.define(tag, element as unknown as CustomElementConstructor);
  return (properties) => createElement(tag, properties);
}

/** Defines a block that is always drawn the same. */
export const drawn = (tag: string, draw: () => unknown) =>
  inGuides(
    tag,
    class extends Block {
      protected override render(): unknown {
        return draw();
      }
    },
  );

interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  /** rows of cells; the first of each is its header */
  readonly rows: readonly (readonly unknown[])[];
  /** its cells hold sentences */
  readonly prose?: boolean;
}

/** A table that scrolls sideways where there is no room for it. */
export const table = ({ caption, columns, rows, prose }: Table): TemplateResult =>
  scrolling(
    caption,
    html`<table class=${prose ? 'guide-prose' : nothing}>
      ${head(caption, columns)}
      <tbody>
        ${rows.map(row)}
      </tbody>
    </table>`,
  );

/** What stands above the rows of a table. */
export const head = (caption: string, columns: readonly string[]): TemplateResult =>
  html`<caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>`;

export const row = ([header, ...cells]: readonly unknown[]): TemplateResult =>
  html`<tr>
    <th scope="row">${header}</th>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;

/** Something wide, in a box that the keyboard can scroll. */
export const scrolling = (label: string, inside: unknown, high = false): TemplateResult =>
  html`<div
    class=${high ? 'guide-scroll high' : 'guide-scroll'}
    role="region"
    aria-label=${label}
    tabindex="0"
  >
    ${inside}
  </div>`;

export const code = (text: string): TemplateResult => html`<code>${breaking(text)}</code>`;

/** A path that may be broken where a reader would: behind a dot or a slash. */
const breaking = (path: string): unknown[] =>
  path.split(/(?<=[./])/).flatMap((part, index) => (index ? [html`<wbr />`, part] : [part]));

/** Items one below the other; nothing for none. */
export const listed = (items: readonly unknown[]): unknown =>
  items.length
    ? html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`
    : nothing;

/** Words with code between backticks. */
export const words = (text: string): unknown[] =>
  text.split('`').map((part, index) => (index % 2 ? code(part) : part));

/** Code to copy. */
export const json = (text: string, label: string): TemplateResult =>
  scrolling(label, html`<pre class="guide-json"><code>${text}</code></pre>`);
