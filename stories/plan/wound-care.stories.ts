import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** In the address of the frame: the story itself, and not the frame that it is in. */
const INSIDE = 'inside-a-frame';

/** Where they are defined they are in every plan of the page, and cannot be taken out again: a frame is a page. */
const inside = new URLSearchParams(location.search).has(INSIDE)
  ? await import('../support/wound-care.js')
  : undefined;

/**
 * PRSB’s wound care as three further sections of a plan, each loaded by itself:
 * `pcsp-elements/register/supported-self-care`, `…/treatment-plan` and `…/wound-assessment`. They show what
 * sections of a supplier’s can be made of.
 */
const meta = {
  title: 'Plan/Wound care',
  tags: ['no-picture'],
  parameters: {
    elements: ['pcsp-supported-self-care', 'pcsp-treatment-plan', 'pcsp-wound-assessment'],
  },
  render: (_, { id, globals }) => {
    const name = id.split('--')[1]!;
    if (inside) return html`${inside.woundStories[name]?.()}`;
    const chosen = Object.entries(globals as Record<string, unknown>)
      .filter(([, value]) => typeof value === 'string')
      .map(([name, value]) => `${name}:${String(value)}`);
    return html`<iframe
      class="story-frame"
      title="Wound care"
      src=${`iframe.html?id=${id}&viewMode=story&${INSIDE}=yes&globals=${chosen.join(';')}`}
    ></iframe>`;
  },
} satisfies Meta;
export default meta;

/** Courses, advice and leaflets that help a person look after themselves. */
export const SupportedSelfCare: StoryObj = {};

/** What the person wants of the treatment. Goals and emergencies are in the plan’s own sections. */
export const TreatmentPlan: StoryObj = {};

/** A wound from visit to visit, to fill in: a place on the body, quantities and photographs. */
export const WoundAssessment: StoryObj = {};

/** To read: how the size changes, with a table of the same, and photographs side by side. */
export const WoundAssessmentToRead: StoryObj = {};

/** After the sections of the standard. */
export const InAPlan: StoryObj = {};
