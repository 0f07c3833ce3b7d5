// What the stories of the sections and of the plan have in common.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Author } from '../../src/context/settings-context.js';
import type { Path } from '../../src/json/path.js';
import type { DraftOfKey, SectionKey } from '../../src/standard/plan-model.js';
import { draw } from './draw.js';
import { save, showField, widgetIn, write } from './play.js';

type Key = SectionKey | 'plan';

/** The properties of a widget that a story sets. */
export interface WidgetArgs<K extends Key> {
  readonly value: DraftOfKey<K> | undefined;
  readonly readonly: boolean;
  readonly mode: 'capture' | 'read';
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
    mode: 'capture',
    disabled: false,
    strict: false,
    name: '',
    headingLevel: 2,
  },
  render: (args, { component }) => html`${draw(component!, { ...args })}`,
} satisfies Meta<WidgetArgs<Key>>;

/** A value as a host may hold it, whatever the types say. */
export const asItCame = (value: unknown): never => value as never;

// stories made of others

/** A value that was refused when somebody pressed Save, with what is wrong. */
export const refused = <K extends Key>(value: DraftOfKey<K>): WidgetStory<K> => ({
  args: { value },
  play: ({ canvasElement }) => save(widgetIn(canvasElement)),
});

/**
 * So much that axe, which may take half a minute over it, waits until it is asked, and that it is not
 * on the page with the other stories.
 */
export const huge = <A>(args: NoInfer<Partial<A>>): StoryObj<A> => ({
  args,
  globals: { a11y: { manual: true } },
  tags: ['!autodocs'],
});

/** A story as a document to read. */
export const readOnly = <A extends { readonly: boolean }>(story: StoryObj<A>): StoryObj<A> => ({
  ...story,
  args: { ...story.args, readonly: true },
});

/** A story as a document with a button beside each part of it, which opens that part. */
export const readsFirst = <A extends { mode: 'capture' | 'read' }>(
  story: StoryObj<A>,
): StoryObj<A> => ({
  ...story,
  args: { ...story.args, mode: 'read' },
});

/** A story that cannot be edited for now. */
export const disabled = <A extends { disabled: boolean }>(story: StoryObj<A>): StoryObj<A> => ({
  ...story,
  args: { ...story.args, disabled: true },
});

/** A story in the words for the person whose plan it is. */
export const inPersonsWords = <A>(story: StoryObj<A>): StoryObj<A> => ({
  ...story,
  globals: { audience: 'person' },
});

/** An edit that a story makes, under `parameters.edit` for the pages that tell of it. */
export interface Edit {
  /** the field that is edited, and what is written in it */
  readonly path: Path;
  readonly words: string;
  /** where the standard has room for who recorded it; About me, say, has none */
  readonly recordedAt?: Path;
}

/** A story that somebody signed in has just edited, with who recorded it in sight. */
export const editedBy = <A>(
  author: Author,
  story: StoryObj<A>,
  { path, words, recordedAt }: Edit,
): StoryObj<A> => ({
  ...story,
  parameters: { provider: { author }, edit: { path, words } },
  play: async ({ canvasElement }) => {
    const edited = widgetIn(canvasElement);
    await write(edited, path, words);
    if (recordedAt) await showField(edited, recordedAt);
  },
});
