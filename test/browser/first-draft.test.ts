// The first draft in a page waits for its code. This file makes no other before it.
import { expect, fixture, html } from '@open-wc/testing';
import type { PcspPlan } from '../../src/index.js';
import '../../src/register.js';

const planOf = (firstName: string, myWellness: string) => ({
  personDemographics: { name: { firstName, familyName: 'Bloggs' }, dateOfBirth: '1990-01-01' },
  aboutMe: { myWellness },
});

describe('the first draft in a page', () => {
  it('is of what was there when it was asked for, whoever is shown next', async () => {
    const plan = await fixture<PcspPlan>(
      html`<pcsp-plan mode="capture" .value=${planOf('Ann', 'Well')}></pcsp-plan>`,
    );
    const events: unknown[] = [];
    plan.addEventListener('pcsp-draft', ({ detail }) => events.push(detail.value));

    const asked = plan.saveDraft({ person: 'A' });
    plan.value = planOf('Bob', 'Ill');
    const draft = await asked;

    expect(draft.person).to.deep.include({ id: 'A', name: 'Ann Bloggs' });
    expect(draft.value).to.deep.equal(planOf('Ann', 'Well'));
    expect(draft.saved).to.deep.equal(planOf('Ann', 'Well'));
    expect(events).to.deep.equal([planOf('Ann', 'Well')]);
  });
});
