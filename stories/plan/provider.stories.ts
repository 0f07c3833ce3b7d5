import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/register/contingency-plan.js';
import '../../src/register/formulation.js';
import '../../src/register/provider.js';
import { goingUp } from '../../fixtures/sample/contingency-plans.js';
import { funmi, rhian } from '../../fixtures/sample/people.js';
import type { PcspProvider } from '../../src/plan/provider.element.js';
import { terminology } from '../../fixtures/terminology.js';
import { draw } from '../support/draw.js';
import { NOW } from '../support/provider.js';
import { pseudoLanguages } from '../support/pseudo.js';

type Args = Omit<PcspProvider, keyof HTMLElement>;

/** The widgets stand in a provider of their own: the nearest one counts, not the toolbar's. */
const meta = {
  title: 'Plan/Provider',
  component: 'pcsp-provider',
  args: { audience: 'professional' },
  parameters: { inside: ['pcsp-contingency-plan', 'pcsp-formulation'] },
  render: (args) =>
    html`${draw(
      'pcsp-provider',
      { languages: pseudoLanguages, now: () => new Date(NOW), ...args },
      html`<pcsp-contingency-plan .value=${[goingUp]}></pcsp-contingency-plan>
        <pcsp-formulation></pcsp-formulation>`,
    )}`,
} satisfies Meta<Partial<Args>>;
export default meta;

type Story = StoryObj<Partial<Args>>;

export const Professional: Story = { args: { author: funmi, terminology } };

export const Person: Story = { args: { author: rhian, audience: 'person' } };

/** What may be left out is marked, in the place of what has to be filled in. */
export const OptionalMarked: Story = { args: { marks: 'optional' } };

/** M, R or O beside each label: for trainers and assessors. */
export const ConformanceMarked: Story = { args: { marks: 'conformance' } };

/** The language of what is inside, whatever the page around it says. */
export const Welsh: Story = { args: { locale: 'cy' } };

/** Words in the place of ours, under the keys of the language files. */
export const HostsLabels: Story = {
  args: {
    labels: {
      contingencyPlans: { label: 'Safety plan', add: 'Add a safety plan' },
      formulations: { label: 'Our shared understanding' },
    },
  },
};
