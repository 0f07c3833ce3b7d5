import { expect, html } from '@open-wc/testing';
import '../../src/register.js';
import {
  activate,
  button,
  focusedName,
  mount,
  press,
  summary,
  textbox,
  textOf,
  type,
  type Widget,
} from '../support/widget.js';

const trigger = [{ id: 't', text: 'Not sleeping' }];

const plans = (value: object[], readonly = false): Promise<Widget> =>
  mount(
    html`<pcsp-contingency-plan .value=${value as never} ?readonly=${readonly}>
    </pcsp-contingency-plan>`,
  );

describe('the summary of errors', () => {
  it('says which of several plans an error is in', async () => {
    const widget = await plans([{ name: { text: 'A' } }, { name: { text: 'B' } }]);

    widget.submit();

    expect(summary(widget)).to.deep.equal([
      'Contingency plan 1: Fill in “Triggers”. The plan cannot be saved without it.',
      'Contingency plan 2: Fill in “Triggers”. The plan cannot be saved without it.',
    ]);
  });

  it('leads to the empty box of a list rather than past it', async () => {
    const widget = await plans([{ id: 'p', name: { text: 'A' }, triggerFactors: trigger }]);
    textbox(widget, 'Trigger 1').select();
    await press('Backspace');
    widget.submit();

    widget.shadowRoot!.querySelector<HTMLElement>('#summary a')!.focus();
    await press('Enter');

    expect(focusedName(widget)).to.equal('Trigger 1');
  });
});

describe('after a save', () => {
  const tooLong = { id: 'f', formulation: 'x'.repeat(151) };

  it('shows what is only worth a warning', async () => {
    const widget = await mount(
      html`<pcsp-formulation .value=${[tooLong] as never}></pcsp-formulation>`,
    );

    await activate(button(widget, 'Save'));

    expect(textOf(widget)).to.include(
      '“Formulation” has 151 characters and the standard allows 150.',
    );
  });

  it('says “Saved” beside the button until the next edit', async () => {
    const widget = await mount(html`<pcsp-about-me></pcsp-about-me>`);
    await type(textbox(widget, 'My wellness'), 'a');
    await activate(button(widget, 'Save'));
    const saved = () => widget.shadowRoot!.querySelector('.actions')!.textContent.includes('Saved');
    expect(saved()).to.equal(true);

    await type(textbox(widget, 'My wellness'), 'b');

    expect(saved()).to.equal(false);
  });
});
