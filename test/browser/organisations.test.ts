// Organisations have codes, and no list that anybody holds: the host's service finds them, or whoever
// knows the code types it.
import { expect, html } from '@open-wc/testing';
import '../../src/register.js';
import { fhirTerminology } from '../../src/terminology/fhir-client.js';
import type { TerminologyService } from '../../src/terminology/terminology.js';
import type { ValueSet } from '../../src/value-sets/value-set.js';
import {
  fill,
  get,
  has,
  mount,
  press,
  textbox,
  type,
  until,
  type Widget,
} from '../support/widget.js';

const system = 'https://fhir.nhs.uk/Id/ods-organization-code';
const trust = { system, code: 'RX1', display: 'Nottingham University Hospitals NHS Trust' };

const capture = (terminology?: TerminologyService, organisation?: object): Promise<Widget> =>
  mount(
    html`<pcsp-provider .terminology=${terminology}>
      <pcsp-professional-contacts
        .value=${[{ id: 'a', name: 'Sam', organisation }] as never}
      ></pcsp-professional-contacts>
    </pcsp-provider>`,
    'pcsp-professional-contacts',
  );

const organisationOf = (widget: Widget): unknown =>
  (widget.value as unknown as { organisation?: unknown }[])[0]!.organisation;

const CODE = 'Code for “Organisation”, if you know it';

describe('an organisation', () => {
  it('is found by the host’s service, where that knows of organisations', async () => {
    const asked: string[] = [];
    const service: TerminologyService = {
      knows: ({ name }: ValueSet) => name === 'ods-organisation',
      search: ({ name }, text) => {
        asked.push(`${name} ${text}`);
        return Promise.resolve([trust]);
      },
    };
    const widget = await capture(service);
    const box = get<HTMLInputElement>(widget, 'combobox', 'Organisation');

    await type(box, 'nott');
    await until(() => asked.at(-1)?.endsWith(' nott') ?? false, 'the search');
    await until(() => box.hasAttribute('aria-controls'), 'the list');
    await press('ArrowDown');
    await until(() => box.hasAttribute('aria-activedescendant'), 'the suggestion');
    await press('Enter');

    expect(organisationOf(widget)).to.deep.equal({ coding: trust });
    expect(asked.at(-1)).to.equal('ods-organisation nott');
  });

  for (const [name, service] of Object.entries<TerminologyService | undefined>({
    'there is no service': undefined,
    'the service has no such list': { search: () => Promise.resolve([trust]) },
    'it is a FHIR server': fhirTerminology({ url: 'https://fhir.example/' }),
    'the service throws': {
      knows: () => {
        throw new Error('no');
      },
      search: () => Promise.resolve([trust]),
    },
  })) {
    it(`is typed, and its code beside it, where ${name}`, async () => {
      const { warn } = console;
      console.warn = () => {};
      const widget = await capture(service);
      console.warn = warn;
      await fill(textbox(widget, 'Organisation'), 'Leeds');

      await fill(textbox(widget, CODE), ' RGD ');

      expect(organisationOf(widget)).to.deep.equal({
        text: 'Leeds',
        coding: { system, code: 'RGD' },
      });
      expect(widget.valid).to.equal(true);
    });
  }

  it('keeps its code while its name is mended, and its name when the code goes', async () => {
    const widget = await capture(undefined, { text: 'Lees', coding: { system, code: 'RGD' } });

    await fill(textbox(widget, 'Organisation'), 'Leeds');
    expect(organisationOf(widget)).to.deep.equal({
      text: 'Leeds',
      coding: { system, code: 'RGD' },
    });
    await type(textbox(widget, CODE), '');

    expect(organisationOf(widget)).to.deep.equal({ text: 'Leeds' });
  });

  it('shows a code that came with words of its own, or of another system, as it came', async () => {
    for (const coding of [trust, { system: 'urn:local', code: '7' }]) {
      const widget = await capture(undefined, { text: 'Ours', coding });

      expect(has(widget, 'textbox', CODE)).to.equal(false);
      expect(has(widget, 'button', /^Remove the code/)).to.equal(true);
    }
  });
});
