import { expect, html } from '@open-wc/testing';
import '../../src/register.js';
import {
  activate,
  all,
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
    const saved = widget.shadowRoot!.getElementById('saved')!;
    expect(saved.textContent).to.equal('Saved');

    await type(textbox(widget, 'My wellness'), 'b');

    expect(saved.textContent).to.equal('');
  });
});

describe('on a page that reads from right to left', () => {
  beforeEach(() => document.documentElement.setAttribute('dir', 'rtl'));
  afterEach(() => document.documentElement.removeAttribute('dir'));

  it('keeps a telephone number in its order', async () => {
    const contact = { name: 'Ana', contactDetails: 'رقم 01632 960114' };
    const widget = await plans(
      [{ id: 'p', triggerFactors: trigger, whoShouldBeContacted: [contact] }],
      true,
    );

    const phone = all(widget, 'link').find((link) => link.matches('.phone'))!;

    expect(getComputedStyle(phone).direction).to.equal('ltr');
  });

  it('shows each person’s words in the direction that they are written in', async () => {
    const widget = await plans(
      [{ id: 'p', triggerFactors: [{ text: 'Not sleeping.' }, { text: 'لا أنام.' }] }],
      true,
    );

    const words = [...widget.shadowRoot!.querySelectorAll('.block-triggerFactors .words')];

    expect(words.map((one) => getComputedStyle(one).direction)).to.deep.equal(['ltr', 'rtl']);
  });
});

describe('on paper', () => {
  it('opens what is folded, and folds it again afterwards', async () => {
    const recorded = { personCompletingRecord: { name: 'Jo Bell', grade: 'Band 6' } };
    const widget = await plans([{ id: 'p', triggerFactors: trigger, ...recorded }], true);

    window.dispatchEvent(new Event('beforeprint'));

    expect(textOf(widget)).to.include('Band 6');
    window.dispatchEvent(new Event('afterprint'));
    expect(textOf(widget)).not.to.include('Band 6');
  });
});

describe('in a crisis', () => {
  it('says that nobody to call is recorded', async () => {
    const widget = await plans([{ id: 'p', triggerFactors: trigger }], true);

    expect(textOf(widget)).to.match(/People to call\s+Not recorded/);
  });

  it('breaks a long word rather than the page', async () => {
    const widget = await plans(
      [{ id: 'p', name: { text: 'Llanfair'.repeat(40) }, triggerFactors: trigger }],
      true,
    );

    expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
  });
});
