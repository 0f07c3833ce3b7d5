// The note of an import, where it stands with its entry: to edit, to read, and between two versions.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/register.js';
import { mount } from '../support/widget.js';

const noted = [{ name: { text: 'Low' }, importNote: 'Priority: high\nNote: ask Sam' }];

const cases: [lang: string, audience: string, label: string, said: string][] = [
  [
    'en-GB',
    'professional',
    'Note from the system that this came from',
    'Priority: high\nNote: ask Sam',
  ],
  ['en-GB', 'person', 'What else came with this', 'Priority: high\nNote: ask Sam'],
  [
    'cy',
    'professional',
    'Nodyn o’r system y daeth hwn ohoni',
    'Blaenoriaeth: high\nNodyn: ask Sam',
  ],
  ['cy', 'person', 'Beth arall a ddaeth gyda hyn', 'Blaenoriaeth: high\nNodyn: ask Sam'],
];

for (const [lang, audience, label, said] of cases) {
  describe(`the note of an import, in ${lang} for the ${audience}`, () => {
    for (const readonly of [false, true]) {
      it(`has a label and its names in words, ${readonly ? 'to read' : 'to edit'}`, async () => {
        const widget = await mount(
          html`<pcsp-provider lang=${lang} audience=${audience as 'person'}>
            <pcsp-contingency-plan .value=${noted} ?readonly=${readonly}></pcsp-contingency-plan>
          </pcsp-provider>`,
          'pcsp-contingency-plan',
        );
        const inside = () => widget.shadowRoot?.textContent ?? '';
        await waitUntil(() => inside().includes(label));

        expect(inside()).to.contain(said);
        expect(inside()).not.to.contain('importNote');
        expect(JSON.stringify(widget.value)).to.contain('Priority: high');
      });
    }

    it('has them among what changed', async () => {
      const provider = await fixture(
        html`<pcsp-provider lang=${lang} audience=${audience as 'person'}>
          <pcsp-plan-changes
            .earlier=${{}}
            .later=${{ contingencyPlans: noted }}
          ></pcsp-plan-changes>
        </pcsp-provider>`,
      );
      const inside = () =>
        provider.querySelector('pcsp-plan-changes')?.shadowRoot?.textContent ?? '';
      await waitUntil(() => inside().includes(label));

      expect(inside()).to.contain(said);
      expect(inside()).not.to.contain('importNote');
    });
  });
}
