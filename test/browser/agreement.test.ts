// What is agreed is asked for, and asked again once it has changed: nothing else counts as a yes.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/register.js';
import type { PcspCrisisPage } from '../../src/plan/crisis-page/crisis-page.element.js';
import {
  activate,
  all,
  button,
  descriptionOf,
  fill,
  focusedName,
  get,
  has,
  mount,
  nameOf,
  names,
  press,
  shiftTab,
  textbox,
  textOf,
  type,
  words,
  type Widget,
} from '../support/widget.js';

const agreement = { agreed: true, fullName: 'Ana Silva', role: { text: 'Herself' } };
const lastUpdated = '2026-03-05T10:00:00+00:00';
const previously = { ...agreement, on: lastUpdated };
const question = 'Was this agreed with the person or their legal representative?';
const lapsed = 'Agreed by Ana Silva on 5 March 2026 at 10:00; changed since, not yet agreed again';

const contingency = (more: object = {}) => [
  { id: 'a', triggerFactors: [{ id: 't', text: 'Noise' }], agreement, lastUpdated, ...more },
];

const care = (more: object = {}) => ({
  strengths: [{ id: 't', text: 'Noise' }],
  agreement,
  lastUpdated,
  ...more,
});

interface Capture {
  readonly draw: (more?: object) => Promise<Widget>;
  readonly agreementIn: (widget: Widget) => unknown;
  readonly list: string;
}

const captures: Readonly<Record<string, Capture>> = {
  'a contingency plan': {
    draw: (more) =>
      mount(
        html`<pcsp-contingency-plan .value=${contingency(more) as never}></pcsp-contingency-plan>`,
      ),
    agreementIn: (widget) => (widget.value as { agreement?: object }[] | undefined)?.[0]?.agreement,
    list: 'Triggers (mandatory)',
  },
  'a care and support plan': {
    draw: (more) =>
      mount(html`<pcsp-care-and-support-plan .value=${care(more)}></pcsp-care-and-support-plan>`),
    agreementIn: (widget) => (widget.value as { agreement?: object } | undefined)?.agreement,
    list: 'Strengths',
  },
};

const status = (widget: Widget): string =>
  words(widget.shadowRoot!.querySelector('.again [role=status]')!.textContent);

const checked = (widget: Widget): string[] =>
  all(get(widget, 'group', question), 'checked').map(nameOf);

for (const [what, { draw, agreementIn, list }] of Object.entries(captures)) {
  const edit = async (widget: Widget, text = 'Crowds'): Promise<void> =>
    type(all(get(widget, 'group', list), 'textbox')[0]!, text);

  describe(`the agreement of ${what} that is changed`, () => {
    it('is asked for in the page, and told politely', async () => {
      const widget = await draw();
      expect(status(widget)).to.equal('');

      await edit(widget);

      expect(status(widget)).to.equal(`${lapsed} Is it agreed as it is now?`);
      expect(checked(widget)).to.deep.equal(['Agreement has not been recorded']);
      expect(focusedName(widget)).to.match(/^(Trigger|Strength)/);
    });

    it('is in no value before that is answered', async () => {
      const widget = await draw();

      await edit(widget);

      expect(agreementIn(widget)).to.deep.equal({ previously });
      expect(widget.submit()).to.equal(true);
      expect(agreementIn(widget)).to.deep.equal({ previously });
    });

    it('is agreed again by whom the button names', async () => {
      const widget = await draw();
      await edit(widget);

      await activate(button(widget, 'Yes, Ana Silva agrees to it'));

      expect(agreementIn(widget)).to.deep.equal({ ...agreement, previously });
      expect(focusedName(widget)).to.equal('Full name of whoever was asked');
      expect(status(widget)).to.equal('');
    });

    it('is agreed again by nobody but the one whose name was typed', async () => {
      const widget = await draw();
      await edit(widget);
      await fill(textbox(widget, 'Full name of whoever was asked'), 'Ben Silva');

      await activate(button(widget, 'Yes, Ben Silva agrees to it'));

      expect(agreementIn(widget)).to.deep.equal({
        agreed: true,
        fullName: 'Ben Silva',
        previously,
      });
    });

    it('asks why where it is not agreed again', async () => {
      const widget = await draw();
      await edit(widget);

      await activate(button(widget, 'No, it is not agreed'));

      expect(agreementIn(widget)).to.deep.equal({ agreed: false, previously });
      expect(focusedName(widget)).to.equal('Why was it not agreed?');
    });

    it('can wait, and stays said', async () => {
      const widget = await draw();
      await edit(widget);

      await activate(button(widget, 'Ask later'));

      expect(has(widget, 'button', 'Ask later')).to.equal(false);
      expect(status(widget)).to.include(lapsed);
      expect(focusedName(widget)).to.equal('Agreement has not been recorded');
      expect(agreementIn(widget)).to.deep.equal({ previously });
    });

    it('is again what it was, once the edit is undone', async () => {
      const widget = await draw();
      await edit(widget);

      widget.undo();

      expect(agreementIn(widget)).to.deep.equal(agreement);
      await widget.updateComplete;
      expect(status(widget)).to.equal('');
    });

    it('is not claimed by the document, and stays readable in it', async () => {
      const widget = await draw({ agreement: { previously } });
      widget.readonly = true;
      await widget.updateComplete;

      expect(textOf(widget)).to.include(lapsed);
      expect(textOf(widget)).not.to.include('Agreed with the person');
      expect(textOf(widget)).to.include('Their role then Herself');
    });
  });

  describe(`the answer to whether ${what} is agreed`, () => {
    it('is recorded by no arrow key, nor by leaving', async () => {
      const widget = await draw({ agreement: undefined });
      get(get(widget, 'group', question), 'radio', 'Agreement has not been recorded').focus();

      await press('ArrowDown');
      expect(focusedName(widget)).to.match(/^Agreed with/);
      expect(checked(widget)).to.deep.equal(['Agreement has not been recorded']);

      await press('ArrowLeft', 'ArrowUp', 'ArrowRight', 'Tab');

      expect(agreementIn(widget)).to.equal(undefined);
      await shiftTab();
      expect(checked(widget)).to.deep.equal(['Agreement has not been recorded']);
    });

    it('is recorded by the space bar, and the user is told so beforehand', async () => {
      const widget = await draw({ agreement: undefined });
      const box = get(widget, 'group', question);
      expect(descriptionOf(box)).to.include('the space bar chooses one');
      get(box, 'radio', 'Agreement has not been recorded').focus();

      await press('ArrowDown', ' ');

      expect(agreementIn(widget)).to.deep.equal({ agreed: true });
    });
  });
}

describe('what was agreed before', () => {
  it('can be put right', async () => {
    const widget = await captures['a contingency plan']!.draw({
      agreement: { previously: { agreed: true, on: 'March' } },
    });

    expect(widget.focusField([0, 'agreement', 'previously', 'on'])).to.equal(true);
    expect(names(widget, 'group')).to.include('Date of what was agreed');
  });

  it('is not claimed on the crisis page', async () => {
    const value = { contingencyPlans: contingency({ agreement: { previously } }) };
    const page = await fixture<PcspCrisisPage>(
      html`<pcsp-crisis-page .value=${value}></pcsp-crisis-page>`,
    );

    expect(textOf(page)).to.include(lapsed);
  });
});

describe('an agreement that is read', () => {
  const shown = async (given: object): Promise<string> => {
    const widget = await mount(
      html`<pcsp-contingency-plan
        readonly
        .value=${contingency({ agreement: given }) as never}
      ></pcsp-contingency-plan>`,
    );
    const block = [...widget.shadowRoot!.querySelectorAll('[part~=block]')].find((one) =>
      one.querySelector('[part~=agreement]'),
    );
    return words(block!.textContent ?? '');
  };

  const cases: Readonly<Record<string, [given: object, said: string]>> = {
    'and who agreed, in a sentence': [agreement, 'Agreed with Ana Silva, Herself'],
    'by somebody without a role': [
      { agreed: true, fullName: 'Ana Silva' },
      'Agreed with Ana Silva',
    ],
    'by nobody knows whom': [
      { agreed: true, role: { text: 'Attorney' } },
      'Agreed with the person or their legal representative Their role Attorney',
    ],
    'with a role that is a code alone': [
      { agreed: true, fullName: 'Ana Silva', role: { coding: { system: 'urn:x', code: 'RP' } } },
      'Agreed with the person or their legal representative Full name of whoever was asked Ana Silva Their role RP',
    ],
    'with a name of another shape': [
      { agreed: true, fullName: 7 },
      'Agreed with the person or their legal representative Full name of whoever was asked 7 This came in another form than the standard’s. Its words are shown.',
    ],
    'that was refused': [
      { agreed: false, fullName: 'Ana Silva' },
      'Not agreed Full name of whoever was asked Ana Silva',
    ],
    'that nobody answered': [
      { fullName: 'Ana Silva' },
      'Agreement has not been recorded Full name of whoever was asked Ana Silva',
    ],
    'that was taken back': [{ fullName: 'Ana Silva', previously }, `${lapsed} Full name`],
  };

  for (const [name, [given, said]] of Object.entries(cases))
    it(`says what was agreed ${name}`, async () => {
      expect((await shown(given)).startsWith(said), await shown(given)).to.equal(true);
    });
});
