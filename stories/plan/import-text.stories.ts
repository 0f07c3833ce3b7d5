import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/register/import-text.js';
import { letterOfRhi } from '../../fixtures/letter.js';
import type { PcspImportText } from '../../src/plan/import-text/import-text.element.js';
import { draw } from '../support/draw.js';

type Args = Pick<PcspImportText, 'documentName' | 'headingLevel'>;

const meta = {
  title: 'Plan/Import text',
  component: 'pcsp-import-text',
  args: { documentName: 'Letter of 3 March', headingLevel: 2 },
  render: (args) => html`${draw('pcsp-import-text', { ...args })}`,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

/** A letter was pasted, and its parts were found. */
export const Found: Story = {
  async play({ canvasElement }) {
    const widget = canvasElement.querySelector('pcsp-import-text')!;
    await widget.updateComplete;
    const root = widget.shadowRoot!;
    const document = root.querySelector('textarea')!;
    document.value = letterOfRhi;
    document.dispatchEvent(new Event('input'));
    root.querySelector<HTMLButtonElement>('[part=find-button]')!.click();
    await widget.updateComplete;
  },
};
