// Stories as fixtures: what designers look at is what is tested.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import {
  inProvider,
  toolbar,
  type ProviderParameters,
  type Toolbar,
} from '../../stories/support/provider.js';
import { rootsIn } from './axe.js';
import { mount, type Widget } from './widget.js';

type Args = Readonly<Record<string, unknown>>;

/** As much as the tests need to know of Storybook's format. */
export interface Story {
  readonly args?: object;
  readonly globals?: object;
  readonly parameters?: object;
  readonly render?: (args: never, context: never) => unknown;
  readonly play?: (context: never) => Promise<void> | void;
}

export interface Meta extends Story {
  readonly component: string;
}

/** The module of a file of stories. */
export interface Stories {
  readonly default: Meta;
  readonly [name: string]: Story;
}

/** The stories of a file by their names, in order. */
export const storiesIn = ({ default: _, ...stories }: Stories): [string, Story][] =>
  Object.entries(stories);

/** What a story draws, without anything around it. */
export function drawn(meta: Meta, story: Story, more: Args = {}): unknown {
  const render = (story.render ?? meta.render) as (args: Args, context: object) => unknown;
  return render({ ...meta.args, ...story.args, ...more }, { component: meta.component });
}

/** Shows a story as Storybook does: in its provider, as the toolbar says, after its `play`. */
export async function mountStory<W extends Widget = Widget>(
  meta: Meta,
  story: Story,
  chosen: Partial<Toolbar> = {},
): Promise<W> {
  const provider = { ...askedOf(meta), ...askedOf(story) };
  const globals = { ...toolbar, ...chosen, ...meta.globals, ...story.globals };
  const canvas = await mount<W>(
    html`<div>${inProvider(globals, provider, drawn(meta, story))}</div>`,
  );
  const widget = canvas.querySelector<W>(meta.component)!;
  await widget.updateComplete;
  await story.play?.({ canvasElement: canvas } as never);
  for (const root of rootsIn(canvas)) {
    expect(root.querySelector(':not(:defined)')).to.equal(null);
  }
  return widget;
}

const askedOf = ({ parameters = {} }: Story): ProviderParameters | undefined =>
  (parameters as { provider?: ProviderParameters }).provider;
