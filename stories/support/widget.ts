// What the stories of the sections and of the plan have in common.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { DraftOfKey, SectionKey } from '../../src/standard/plan.js';
import { draw } from './draw.js';

type Key = SectionKey | 'plan';

/** The properties of a widget that a story sets. */
export interface WidgetArgs<K extends Key> {
  readonly value: DraftOfKey<K> | undefined;
  readonly readonly: boolean;
  readonly disabled: boolean;
  readonly strict: boolean;
  readonly name: string;
  readonly headingLevel: number;
}

export type WidgetStory<K extends Key> = StoryObj<WidgetArgs<K>>;

/** How a widget is drawn, and its properties where a story says nothing else. */
export const widget = {
  args: {
    value: undefined,
    readonly: false,
    disabled: false,
    strict: false,
    name: '',
    headingLevel: 2,
  },
  render: (args, { component }) => html`${draw(component!, { ...args })}`,
} satisfies Meta<WidgetArgs<Key>>;

/** A value that no type allows, but that a host may hold. */
export const asItCame = (value: unknown): never => value as never;

/** The same story, as a document to read. */
export const readOnly = <K extends Key>(story: WidgetStory<K>): WidgetStory<K> => ({
  ...story,
  args: { ...story.args, readonly: true },
});
