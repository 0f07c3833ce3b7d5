import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/register/profile-editor.js';
import { profile } from '../../fixtures/sample/profile.js';
import type { PcspProfileEditor } from '../../src/plan/profile-editor/profile-editor.element.js';
import { draw } from '../support/draw.js';

type Args = Pick<PcspProfileEditor, 'headingLevel' | 'profile'>;

const meta = {
  title: 'Plan/Profile editor',
  component: 'pcsp-profile-editor',
  args: { profile: undefined, headingLevel: 2 },
  render: (args) => html`${draw('pcsp-profile-editor', { ...args })}`,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

/** What a deployment has switched on so far. */
export const Filled: Story = { args: { profile } };
