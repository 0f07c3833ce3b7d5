import { expect, fixture, html } from '@open-wc/testing';
import { withPhoneLinks } from '../../src/fields/phones.js';
import '../../src/register.js';
import { all, mount, nameOf, type Widget } from '../support/widget.js';

/** What is to be dialled for each link in some words. */
async function dialled(text: string): Promise<string[]> {
  const box = await fixture(html`<p>${withPhoneLinks(text)}</p>`);
  // every character stays, in its place
  expect(box.textContent).to.equal(text);
  return [...box.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
}

describe('telephone numbers in words', () => {
  for (const [text, ...numbers] of [
    ['0808 157 0142', 'tel:08081570142'],
    ['07700 900417', 'tel:07700900417'],
    ['01632 960110 or 07700 900417, any time', 'tel:01632960110', 'tel:07700900417'],
    ['+44 7700 900417', 'tel:+447700900417'],
    ['+44 (0)1632 960110', 'tel:+441632960110'],
    ['(01632) 960110', 'tel:01632960110'],
    ['01632-960-110.', 'tel:01632960110'],
    ['In danger: 999. Otherwise NHS 111', 'tel:999', 'tel:111'],
    ['Samaritans 116 123 (free)', 'tel:116123'],
    ['Samaritans 116123', 'tel:116123'],
    ['ext. 12', ''],
    ['Ward 7, bed 3', ''],
    ['NHS number 943 476 5919', ''],
    ['sam@example.org', ''],
    ['since 1999', ''],
    ['between 8 and 20', ''],
    ['', ''],
    ['  spaced\n\nlines ', ''],
    ['<b>0808 157 0142</b>', 'tel:08081570142'],
  ] as const) {
    it(`are ${numbers.filter(Boolean).join(' and ') || 'none'} in “${text}”`, async () => {
      expect(await dialled(text)).to.deep.equal(numbers.filter(Boolean));
    });
  }

  const whom = { name: 'Mae Oduya', contactDetails: '07700 900417, or 01632 960110' };
  const links = ['Mae Oduya, 07700 900417', 'Mae Oduya, 01632 960110'];
  for (const [tag, value, expected] of [
    ['pcsp-personal-contacts', [whom], links],
    ['pcsp-professional-contacts', [whom], links],
    ['pcsp-contingency-plan', [{ whoShouldBeContacted: [whom] }], links],
    [
      'pcsp-contingency-plan',
      [{ whoShouldBeContacted: [{ role: { text: 'Duty team' }, contactDetails: '111' }] }],
      ['Duty team, 111'],
    ],
    ['pcsp-contingency-plan', [{ whoShouldBeContacted: [{ contactDetails: '111' }] }], ['111']],
    // who a number is of can be its own words
    ['pcsp-contingency-plan', [{ whoShouldBeContacted: [{ name: '111' }] }], ['111']],
    [
      'pcsp-care-and-support-plan',
      { responsibilityForReview: whom },
      ['Mae Oduya, 07700 900417', 'Mae Oduya, 01632 960110'],
    ],
    [
      'pcsp-person-demographics',
      {
        name: { fullName: 'Sam Cole' },
        contactDetails: { telephones: [{ number: '07700 900417' }] },
      },
      ['Sam Cole, 07700 900417'],
    ],
    [
      'pcsp-gp-practice',
      [{ practiceDetails: 'Elm Road 01632 960110' }],
      ['GP practice, 01632 960110'],
    ],
  ] as const) {
    it(`are named by whom they reach in ${tag}: ${expected.join('; ')}`, async () => {
      const widget = document.createElement(tag) as Widget;
      widget.readonly = true;
      widget.value = value as never;
      await fixture(html`<div>${widget}</div>`);
      await widget.updateComplete;

      expect(all(widget, 'link').map(nameOf)).to.deep.equal(expected);
    });
  }

  it('are links in the details of a contact, with every character of them', async () => {
    const contactDetails = 'Home 01632 960110, mobile 07700 900417 (after 6pm)';
    const widget = await mount(
      html`<pcsp-contingency-plan
        readonly
        .value=${[{ triggerFactors: [{ text: 'x' }], whoShouldBeContacted: [{ contactDetails }] }]}
      ></pcsp-contingency-plan>`,
    );

    const call = widget.shadowRoot!.querySelector('.contacts .call')!;
    expect(call.textContent).to.equal(contactDetails);
    expect(all<HTMLAnchorElement>(widget, 'link').map(({ href }) => href)).to.deep.equal([
      'tel:01632960110',
      'tel:07700900417',
    ]);
  });
});
