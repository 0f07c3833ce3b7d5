import type { Sections } from './record.js';

/** What the pages use of a widget, whichever section it is of. */
export interface Widget extends HTMLElement {
  /** the section's key in the plan */
  name: keyof Sections;
  value: unknown;
  readonly dirty: boolean;
  reset(): void;
}

export const widgetsIn = (root: ParentNode): Widget[] => [
  ...root.querySelectorAll<Widget>('pcsp-about-me, pcsp-formulation, pcsp-contingency-plan'),
];

/** Gives each widget its section. */
export function fill(widgets: readonly Widget[], sections: Sections): void {
  for (const widget of widgets) widget.value = sections[widget.name];
}
