import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import model from '../guides/samples/own-section.ts?raw';
import page from '../guides/samples/own-section-page.ts?raw';

/** In the address of the frame: the story itself, and not the frame that it is in. */
const INSIDE = 'inside-a-frame';

/** Where it is defined it is in every plan of the page, and cannot be taken out again: a frame is a page. */
const inside = new URLSearchParams(location.search).has(INSIDE)
  ? await import('../support/own-section.js')
  : undefined;

/**
 * A section that a service adds to the standard’s, a sleep diary: what it is made of is said once, and it
 * is captured, shown, checked, compared and printed as ours are. The guide “Sections of your own” tells how.
 */
const meta = {
  title: 'Plan/Section of your own',
  tags: ['no-picture'],
  parameters: {
    docs: { source: { code: `${model}\n${page}`, language: 'typescript' } },
  },
  render: (_, { id, globals }) => {
    const name = id.split('--')[1]!;
    if (inside) return html`${inside.ownSection[name]?.()}`;
    const chosen = Object.entries(globals as Record<string, unknown>)
      .filter(([, value]) => typeof value === 'string')
      .map(([name, value]) => `${name}:${String(value)}`);
    return html`<iframe
      class="story-frame"
      title="A sleep diary"
      src=${`iframe.html?id=${id}&viewMode=story&${INSIDE}=yes&globals=${chosen.join(';')}`}
    ></iframe>`;
  },
} satisfies Meta;
export default meta;

/** Alone, to fill in. */
export const Alone: StoryObj = {};

/** In a plan, after the sections of the standard, told apart from them. */
export const InAPlan: StoryObj = {};
