// A section that stood alone, and comes to a plan.
import { expect, fixture, html } from '@open-wc/testing';
import type { PcspPlan } from '../../src/index.js';
import '../../src/register.js';
import { mount, textOf, type Widget } from '../support/widget.js';

const annsWords = { myWellness: 'Well' };
const bob = { personalContacts: [{ id: 'b', name: 'Bee' }] };

const alone = async (): Promise<Widget> =>
  mount(html`<pcsp-about-me .value=${annsWords}></pcsp-about-me>`);
const planOf = (value: unknown): Promise<PcspPlan> =>
  fixture<PcspPlan>(html`<pcsp-plan mode="capture" .value=${value}></pcsp-plan>`);

/** What is warned of while something is done. */
async function warningsOf(act: () => unknown): Promise<string[]> {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (...words: unknown[]) => heard.push(String(words[0]));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return heard;
}

describe('a section that stood alone, and is put into a plan', () => {
  it('takes nothing of its words along', async () => {
    const section = await alone();
    const plan = await planOf(bob);

    const heard = await warningsOf(async () => {
      plan.append(section);
      await section.updateComplete;
    });

    expect(plan.value).to.deep.equal(bob);
    expect(section.value).to.equal(undefined);
    expect(textOf(section)).to.not.include('Well');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/^<pcsp-about-me> .* give it to the plan\.$/);
  });

  it('is what a plan begins with that has nothing, until that is given one', async () => {
    const section = await alone();
    const plan = await planOf(undefined);

    plan.append(section);
    await section.updateComplete;
    expect(plan.value).to.deep.equal({ aboutMe: annsWords });
    plan.value = bob;
    await section.updateComplete;

    expect(plan.value).to.deep.equal(bob);
    expect(textOf(section)).to.not.include('Well');
  });

  it('shows what the plan has', async () => {
    const section = await alone();
    const plan = await planOf({ aboutMe: { myWellness: 'Ill' } });

    await warningsOf(async () => {
      plan.append(section);
      await section.updateComplete;
    });

    expect(section.value).to.deep.equal({ myWellness: 'Ill' });
    expect(plan.value).to.deep.equal({ aboutMe: { myWellness: 'Ill' } });
  });

  it('brings what it was given once it stood there no more', async () => {
    const section = await alone();
    const plan = await planOf(bob);
    section.remove();
    section.value = { myWellness: 'Better' };

    const heard = await warningsOf(async () => {
      plan.append(section);
      await section.updateComplete;
    });

    expect(plan.value).to.deep.equal({ ...bob, aboutMe: { myWellness: 'Better' } });
    expect(heard).to.deep.equal([]);
  });

  it('brings what it was made with', async () => {
    const section = document.createElement('pcsp-about-me');
    section.value = annsWords;
    const plan = await planOf(bob);

    plan.append(section);
    await section.updateComplete;

    expect(plan.value).to.deep.equal({ ...bob, aboutMe: annsWords });
  });
});
