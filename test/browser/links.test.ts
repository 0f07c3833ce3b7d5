import { expect, fixture, html } from '@open-wc/testing';
import '../../src/register.js';
import { emailLink } from '../../src/fields/email-link.js';
import { all, mount, type Widget } from '../support/widget.js';

const hrefs = (scope: Widget): string[] =>
  all<HTMLAnchorElement>(scope, 'link').map((link) => link.getAttribute('href') ?? '');

const TEXT = 'First call Sam on 07700 900417, then text SHOUT to 85258.';
const LINKS = ['tel:07700900417', 'sms:85258'];

describe('telephone numbers are links', () => {
  it('in every part of a contingency plan', async () => {
    const widget = await mount(
      html`<pcsp-contingency-plan
        readonly
        .value=${
          [
            {
              triggerFactors: [{ text: TEXT }],
              whatShouldHappen: [{ text: TEXT }],
              relapseIndicators: [{ text: TEXT }],
              anticipatoryMedicinesOrEquipment: [TEXT],
              copingStrategies: [{ strategy: TEXT }],
              whoShouldBeContacted: [
                {
                  name: 'Sam 07700 900417',
                  role: { text: 'Duty team 111' },
                  contactDetails: '999',
                },
              ],
              advanceStatement: { statement: { text: TEXT }, documentLocation: TEXT },
            },
          ] as never
        }
      ></pcsp-contingency-plan>`,
    );

    expect(hrefs(widget).sort()).to.deep.equal(
      [
        ...Array<readonly string[]>(7).fill(LINKS).flat(),
        'tel:07700900417',
        'tel:111',
        'tel:999',
      ].sort(),
    );
  });

  for (const [tag, value, links] of [
    ['pcsp-about-me', { howAndWhenToSupportMe: TEXT }, LINKS],
    ['pcsp-additional-support-plan', [{ content: TEXT }], LINKS],
    ['pcsp-formulation', [{ formulation: TEXT }], LINKS],
    ['pcsp-personal-contacts', [{ name: 'Jo', comments: TEXT }], LINKS],
    ['pcsp-professional-contacts', [{ name: 'Jo', role: { text: TEXT } }], LINKS],
    ['pcsp-procedures-and-therapies', [{ procedure: { text: 'x' }, comment: TEXT }], LINKS],
    [
      'pcsp-care-and-support-plan',
      { strengths: [{ text: TEXT }], otherCarePlanningDocuments: [TEXT] },
      [...LINKS, ...LINKS],
    ],
  ] as const) {
    it(`in the words of ${tag}`, async () => {
      const widget = document.createElement(tag) as Widget;
      widget.readonly = true;
      widget.value = value;
      const box = await fixture<HTMLElement>(html`<div>${widget}</div>`);
      await widget.updateComplete;

      expect(hrefs(widget)).to.deep.equal(links);
      expect(box.querySelector(tag)).to.equal(widget);
    });
  }

  it('and identifiers are not', async () => {
    const widget = await mount(
      html`<pcsp-person-demographics
        readonly
        .value=${{
          otherIdentifiers: ['0123456789', '01632 960110'],
          nhsNumber: '9434765919',
          addresses: [{ line1: '111 High Street', postcode: 'LS1 4AP' }],
          contactDetails: { telephones: [{ number: '01632 960110' }], other: ['Text 60777'] },
        }}
      ></pcsp-person-demographics>`,
    );

    expect(hrefs(widget)).to.deep.equal(['tel:01632960110', 'sms:60777']);
  });
});

describe('a translator of pages', () => {
  it('leaves names, numbers, codes and addresses as they are', async () => {
    const widget = await mount(
      html`<pcsp-person-demographics
        readonly
        .value=${{
          name: { firstName: 'Rose', familyName: 'Green', preferredName: 'Bud' },
          nhsNumber: '9434765919',
          otherIdentifiers: ['A1'],
          addresses: [{ line1: '1 High Street', postcode: 'LS1 4AP' }],
          contactDetails: {
            telephones: [{ number: '01632 960110' }],
            emails: [{ address: 'r@x.org' }],
          },
        }}
      ></pcsp-person-demographics>`,
    );

    for (const text of [
      'Rose Green',
      '943 476 5919',
      'A1',
      '1 High Street',
      'LS1 4AP',
      '01632 960110',
      'r@x.org',
    ]) {
      const holders = [...widget.shadowRoot!.querySelectorAll('[translate=no]')];
      expect(
        holders.map(({ textContent }) => textContent?.trim()),
        text,
      ).to.include(text);
    }
  });
});

describe('a web address is a link', () => {
  const shown = (multimediaLocation: string): Promise<Widget> =>
    mount(html`<pcsp-about-me readonly .value=${{ multimediaLocation }}></pcsp-about-me>`);

  for (const address of [
    'https://example.org/a?b=1#c',
    'HTTP://Example.org/',
    'https://example.org:8443',
    'https://example.org/tŷ',
  ]) {
    it(`where it leads where it says: ${address}`, async () => {
      expect(hrefs(await shown(address))).to.deep.equal([address]);
    });
  }

  for (const address of [
    'https://nhs.uk@evil.example/login',
    'https://nhs.uk:x@evil.example/',
    'https://nhs.uk%2eevil.example@x.org',
    'https://nhs.uк/',
    'https://nhs\u200b.uk/',
    'https://nhs.uk\u202e/moc.live',
    'https://nhs.uk\\@evil.example',
    'https:\\\\evil.example',
    'https:evil.example',
    'https:///evil.example',
    'https://0x7f.1/',
    'javascript:alert(1)',
    'https://',
  ]) {
    it(`and not where it can deceive: ${JSON.stringify(address)}`, async () => {
      const widget = await shown(address);

      expect(hrefs(widget)).to.deep.equal([]);
      expect(widget.shadowRoot!.textContent).to.include(address);
    });
  }
});

describe('an email address is a link', () => {
  for (const [address, href] of [
    ['sam@example.org', 'mailto:sam@example.org'],
    ['sam+a?b@example.org', 'mailto:sam%2Ba%3Fb@example.org'],
    ['sam@nhs.uк', undefined],
    ['sam@nhs.uk@evil.example', undefined],
    ['sam\u200b@nhs.uk', undefined],
  ] as const) {
    it(`${href ? '' : 'not '}as ${JSON.stringify(address)}`, async () => {
      const box = await fixture(html`<p>${emailLink(address)}</p>`);

      expect(box.querySelector('a')?.getAttribute('href') ?? undefined).to.equal(href);
      expect(box.textContent).to.equal(address);
    });
  }
});
