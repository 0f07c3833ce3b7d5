// Words that came in another shape than the standard's, as whoever reads a plan is given them.
import { expect, fixture, html } from '@open-wc/testing';
import type { PcspPlan } from '../../src/plan/plan.element.js';
import '../../src/register/crisis-page.js';
import '../../src/register/plan.js';
import '../../src/register/provider.js';
import { mount, names, textOf, words, type Widget } from '../support/widget.js';

const NOTE = 'This came in another form than the standard’s. Its words are shown.';

const plans = [
  {
    id: 'p',
    name: 'If I am low',
    triggerFactors: 'Not sleeping',
    whatShouldHappen: ['Ring Sam', { text: 'Wait' }, 7],
    whoShouldBeContacted: { name: 'Sam', contactDetails: '01632 960114' },
    copingStrategies: ['Walk by the river, or ring 0800 1111'],
    advanceStatement: [{ statement: 'No haloperidol', documentLocation: { text: 'Blue folder' } }],
  },
];

async function draw(audience: string, tag = 'pcsp-contingency-plan'): Promise<Widget> {
  const provider = await mount<Widget>(html`<pcsp-provider audience=${audience}></pcsp-provider>`);
  const widget = document.createElement(tag) as Widget;
  const value = tag === 'pcsp-contingency-plan' ? plans : { contingencyPlans: plans };
  Object.assign(widget, { readonly: true, value });
  provider.append(widget);
  await widget.updateComplete;
  return widget;
}

describe('words in another shape than the standard’s', () => {
  for (const tag of ['pcsp-contingency-plan', 'pcsp-crisis-page']) {
    for (const audience of ['person', 'professional']) {
      it(`are read as words in ${tag} by the ${audience}, and no notice of forms`, async () => {
        const widget = await draw(audience, tag);

        const text = words(textOf(widget));
        for (const said of [
          ...['If I am low', 'Not sleeping', 'Ring Sam', 'Wait', '7', '01632 960114'],
          ...['Walk by the river', 'No haloperidol', 'Blue folder'],
        ])
          expect(text).to.include(said);
        expect(text).not.to.include('came in a form that cannot be shown');
        expect(widget.shadowRoot!.querySelector('pre')).to.equal(null);
        expect(names(widget, 'link')).to.include('Sam, 01632 960114').and.include('0800 1111');
      });
    }
  }

  it('have a note for professionals, each once', async () => {
    const text = textOf(await draw('professional'));

    // the name stands in the heading; triggers, two actions, contact, strategy, statement, document
    expect(text.split(NOTE).length - 1).to.equal(6);
  });

  it('have none for the person, nor for anybody in a crisis', async () => {
    expect(textOf(await draw('person'))).not.to.include('another form');
    expect(textOf(await draw('professional', 'pcsp-crisis-page'))).not.to.include('another form');
  });

  it('are in a read-only plan too, and as they came where it is written', async () => {
    const plan = await fixture<PcspPlan>(
      html`<pcsp-plan readonly .value=${{ contingencyPlans: plans }}></pcsp-plan>`,
    );
    const section = plan.shadowRoot!.querySelector<Widget>('pcsp-contingency-plan')!;
    await section.updateComplete;
    expect(textOf(section)).to.include('Ring Sam');
    expect(section.shadowRoot!.querySelector('pre')).to.equal(null);

    plan.readonly = false;
    await plan.updateComplete;
    await section.updateComplete;

    expect(section.shadowRoot!.querySelector('pre')).not.to.equal(null);
    expect(plan.value).to.deep.equal({ contingencyPlans: plans });
    expect(section.value).to.deep.equal(plans);
  });
});
