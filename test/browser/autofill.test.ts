// A browser is told what it may fill in of whoever sits before it, and nothing of anybody else.
import { expect, html } from '@open-wc/testing';
import '../../src/register.js';
import type { Audience } from '../../src/context/settings-context.js';
import { openAll, sections } from '../support/sections.js';
import { get, mount, textbox, type Widget } from '../support/widget.js';

const value = {
  addresses: [{ line1: '1 High Street', postcode: 'LS1 1AA' }],
  contactDetails: {
    telephones: [{ number: '0113 496 0000' }],
    emails: [{ address: 'ana@example.com' }],
  },
};

const person = (audience: Audience): Promise<Widget> =>
  mount(
    html`<pcsp-provider .audience=${audience}>
      <pcsp-person-demographics .value=${value}></pcsp-person-demographics>
    </pcsp-provider>`,
    'pcsp-person-demographics',
  );

const CONTROLS = 'input:not([type=radio]), textarea, select';

const controls = (widget: Widget): HTMLInputElement[] => [
  ...widget.shadowRoot!.querySelectorAll<HTMLInputElement>(CONTROLS),
];

const TOKENS = {
  'First name': 'given-name',
  'Family name': 'family-name',
  'Preferred name': 'nickname',
  Title: 'honorific-prefix',
  'Letters after the name': 'honorific-suffix',
  'Full name': 'name',
  Day: 'bday-day',
  Month: 'bday-month',
  Year: 'bday-year',
  'Address line 1': 'address-line1',
  'Address line 2': 'address-line2',
  'Address line 3': 'address-line3',
  'Address line 4': 'off',
  Postcode: 'postal-code',
  Number: 'tel',
  'Email address': 'email',
  'NHS number': 'off',
};

describe('what a browser may fill in', () => {
  for (const [label, token] of Object.entries(TOKENS)) {
    it(`is, of “${label}” of the person who writes, ${token}`, async () => {
      const widget = await person('person');

      expect(textbox(widget, label).getAttribute('autocomplete')).to.equal(token);
    });
  }

  it('is the gender of the person who writes', async () => {
    const widget = await person('person');
    await openAll(widget);

    expect(
      get<HTMLSelectElement>(widget, 'select', 'Gender').getAttribute('autocomplete'),
    ).to.equal('sex');
  });

  it('is nothing of the person where a professional writes', async () => {
    const widget = await person('professional');

    expect(new Set(controls(widget).map((one) => one.getAttribute('autocomplete')))).to.deep.equal(
      new Set(['off']),
    );
  });

  for (const { key, tag, full, path } of sections.filter(
    (one) => one.key !== 'personDemographics',
  )) {
    it(`is nothing in ${key}, whoever writes`, async () => {
      const provider = Object.assign(document.createElement('pcsp-provider'), {
        audience: 'person',
        mayEdit: () => true,
      });
      const widget = Object.assign(document.createElement(tag), { value: full }) as Widget;
      provider.append(widget);
      await mount(html`${provider}`);
      widget.focusField(path);
      await openAll(widget);

      expect(controls(widget)).not.to.be.empty;
      for (const one of controls(widget)) expect(one.getAttribute('autocomplete')).to.equal('off');
    });
  }
});
