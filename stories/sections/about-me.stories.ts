import type { Meta } from '@storybook/web-components-vite';
import '../../src/register/about-me.js';
import { aboutMe } from '../../demo/sample/about-me.js';
import { readOnly, widget, type WidgetArgs, type WidgetStory } from '../support/widget.js';

const meta = {
  title: 'Sections/About me',
  component: 'pcsp-about-me',
  ...widget,
} satisfies Meta<WidgetArgs<'aboutMe'>>;
export default meta;

type Story = WidgetStory<'aboutMe'>;

export const Empty: Story = {};

export const Filled: Story = { args: { value: aboutMe } };

export const ReadOnly = readOnly(Filled);
