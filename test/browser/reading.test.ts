import { expect, html } from '@open-wc/testing';
import '../../src/register.js';
import { all, mount, textOf, type Widget } from '../support/widget.js';

const trigger = [{ id: 't', text: 'Not sleeping' }];

const plans = (value: object[], readonly = false): Promise<Widget> =>
  mount(
    html`<pcsp-contingency-plan .value=${value as never} ?readonly=${readonly}>
    </pcsp-contingency-plan>`,
  );

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

describe('a date that does not exist', () => {
  it('is shown as it came, and marked', async () => {
    const widget = await mount(
      html`<pcsp-formulation
        readonly
        .value=${[{ id: 'f', formulation: 'A', date: '2026-02-31' }] as never}
      ></pcsp-formulation>`,
    );

    expect(textOf(widget)).to.include('2026-02-31 (there is no such date)');
  });
});
