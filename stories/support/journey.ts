// What the stories of journeys have in common: each shows one element at one moment of somebody's care.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Plan } from '../../src/standard/plan-model.js';
import { trainingPeople } from '../../fixtures/training/people.js';
import { draw } from './draw.js';
import type { ProviderParameters } from './provider.js';

type Args = Readonly<Record<string, unknown>>;

export type Step = StoryObj<Args>;

/** How a step is drawn: as the element that it names. */
export const journey = {
  render: (args, { parameters }) =>
    html`${draw((parameters as { element: string }).element, { ...args })}`,
} satisfies Meta<Args>;

interface More {
  /** whose page it is */
  readonly audience?: 'person';
  readonly lang?: string;
  readonly provider?: ProviderParameters;
  readonly play?: Step['play'];
}

/** A moment: which element somebody looks at, and what is set on it. */
export const step = (
  element: `pcsp-${string}`,
  args: Args,
  { audience, lang, provider, play }: More = {},
): Step => ({
  args,
  parameters: { element, provider },
  globals: { ...(audience && { audience }), ...(lang && { lang }) },
  ...(play && { play }),
});

/** The versions of a plan of one of the people to train with, the oldest first. */
export function versionsOf(name: string) {
  const versions = trainingPeople[name];
  if (!versions) throw new Error(`Nobody to train with is called ${name}.`);
  return versions;
}

/** One of the plans, from 0. */
export const planOf = (name: string, version: number): Plan => versionsOf(name)[version]!.plan;
