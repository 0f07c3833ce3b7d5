import { expect, fixture, html } from '@open-wc/testing';
import type { PcspPlan } from '../../src/plan/plan.element.js';
import { listen, type Widget } from '../support/widget.js';

const value = {
  aboutMe: { myWellness: 'I feel well' },
  formulations: [{ id: 'f', formulation: 'It began at school' }],
};

const wellnessOf = (host: Element): string | undefined =>
  host
    .querySelector<Widget>('pcsp-about-me')!
    .shadowRoot!.querySelector<HTMLTextAreaElement>('#field-myWellness')?.value;

// each step defines one more tag, so the order of these tests counts
describe('a plan whose parts are defined one after another', () => {
  it('comes together whatever comes first', async () => {
    const host = await fixture(
      html`<div>
        <pcsp-plan id="one" .value=${value}
          ><pcsp-about-me></pcsp-about-me><pcsp-formulation></pcsp-formulation
        ></pcsp-plan>
      </div>`,
    );
    const plan = host.querySelector<PcspPlan>('#one')!;

    // a section before its plan
    await import('../../src/register/about-me.js');
    const section = host.querySelector<Widget>('pcsp-about-me')!;
    await section.updateComplete;
    expect(wellnessOf(host)).to.equal('');

    // then the plan
    await import('../../src/register/plan.js');
    await plan.updateComplete;
    await section.updateComplete;

    expect(wellnessOf(host)).to.equal('I feel well');
    expect(plan.value).to.deep.equal(value);
  });

  it('speaks for a section that was there before it', async () => {
    const host = await fixture(html`<div><pcsp-about-me></pcsp-about-me></div>`);
    const section = host.querySelector<Widget>('pcsp-about-me')!;
    section.value = value.aboutMe;
    const plan = document.createElement('pcsp-plan');
    const heard = listen(host);

    plan.append(section);
    host.append(plan);
    await section.updateComplete;
    plan.submit();

    expect(plan.value).to.deep.equal({ aboutMe: value.aboutMe });
    expect(heard.map(({ detail }) => detail.section)).to.deep.equal(['plan']);
  });

  it('takes its properties before it is attached', async () => {
    const plan = document.createElement('pcsp-plan');
    plan.value = value;
    plan.sections = ['aboutMe'];
    const host = await fixture(html`<div></div>`);

    host.append(plan);
    await plan.updateComplete;

    const section = plan.shadowRoot!.querySelector<Widget>('pcsp-about-me')!;
    await section.updateComplete;
    expect(wellnessOf(plan.shadowRoot!.querySelector('.sections')!)).to.equal('I feel well');
  });
});
