import { expect, fixture, html } from '@open-wc/testing';
import {
  everyWidget,
  profileReport,
  type DeploymentProfile,
} from '../../src/conformance/profile.js';
import type { PcspProfileEditor } from '../../src/plan/profile-editor/profile-editor.element.js';
import type { PcspProfileDetail } from '../../src/plan/profile-editor/profile-events.js';
import '../../src/register/profile-editor.js';
import '../../src/register/provider.js';
import { violations } from '../support/axe.js';
import { activate, button, fill, press, textbox, textOf, words } from '../support/widget.js';

const shown = (profile?: DeploymentProfile): Promise<PcspProfileEditor> =>
  fixture<PcspProfileEditor>(html`<pcsp-profile-editor .profile=${profile}></pcsp-profile-editor>`);

/** The box with a label, in a section that is opened for it. */
async function box(widget: PcspProfileEditor, section: string, label: string) {
  const details = [...widget.shadowRoot!.querySelectorAll('details')].find((one) =>
    words(one.querySelector('summary')!.textContent).startsWith(section),
  )!;
  if (!details.open) await activate(details.querySelector('summary')!);
  await widget.updateComplete;
  return [...details.querySelectorAll('label')]
    .find((one) => words(one.textContent) === label)!
    .querySelector('input')!;
}

async function tick(widget: PcspProfileEditor, section: string, label: string): Promise<void> {
  (await box(widget, section, label)).focus();
  await press(' ');
  await widget.updateComplete;
}

const verdict = (widget: PcspProfileEditor): string =>
  words(widget.shadowRoot!.querySelector('.verdict')!.textContent);

async function saved(widget: PcspProfileEditor): Promise<PcspProfileDetail> {
  const heard: PcspProfileDetail[] = [];
  widget.addEventListener('pcsp-profile', ({ detail }) => heard.push(detail), { once: true });
  await activate(button(widget, 'Save the profile'));
  return heard[0]!;
}

describe('pcsp-profile-editor', () => {
  it('begins with nothing, which is not enough', async () => {
    const widget = await shown();

    expect(verdict(widget)).to.match(/^0 of \d+ data items are captured, which is 0%/);
    expect(verdict(widget)).to.contain('this is not enough');
  });

  it('counts at once what is ticked, and gives it as a profile', async () => {
    const widget = await shown();
    await tick(widget, 'About me', 'My wellness');
    await fill(textbox(widget, 'What the deployment is called'), 'Tarn');

    expect(verdict(widget)).to.match(/^1 of /);
    const { profile, report } = await saved(widget);

    expect(profile).to.deep.equal({ name: 'Tarn', elements: ['aboutMe.myWellness'] });
    expect(report).to.deep.equal(profileReport(profile));
  });

  it('takes all of a section, and says when part of one is chosen', async () => {
    const widget = await shown();
    await tick(widget, 'About me', 'All of About me');
    expect((await saved(widget)).profile.elements).to.deep.equal(['aboutMe']);

    await tick(widget, 'About me', 'My wellness');

    const all = await box(widget, 'About me', 'All of About me');
    expect(all.indeterminate).to.equal(true);
    expect((await saved(widget)).profile.elements).not.to.include('aboutMe');
  });

  it('gives back what it was given, exceptions and all', async () => {
    const given = { name: 'Tarn', elements: ['aboutMe', 'formulations'], except: ['aboutMe.date'] };
    const widget = await shown(given);

    const { profile, report } = await saved(widget);

    expect(report).to.deep.equal({ ...profileReport(given), issues: [] });
    expect(profileReport(profile)).to.deep.equal(report);
  });

  it('tells which must-haves are missing, and what of a profile counts for nothing', async () => {
    const widget = await shown({ elements: ['abuotMe'] });

    expect(textOf(widget)).to.contain('The standard has nothing of that name: abuotMe');
    expect(textOf(widget)).to.contain('Not captured:');
  });

  it('is enough with every widget', async () => {
    const widget = await shown(everyWidget);

    expect(verdict(widget)).to.contain('this is enough');
  });

  it('passes axe, open, and is read in Welsh', async () => {
    const provider = await fixture<HTMLElement>(
      html`<pcsp-provider locale="cy"><pcsp-profile-editor></pcsp-profile-editor></pcsp-provider>`,
    );
    const widget = provider.querySelector('pcsp-profile-editor')!;
    await widget.updateComplete;
    for (const details of widget.shadowRoot!.querySelectorAll('details')) details.open = true;

    expect(textOf(widget)).to.contain('Dewis beth rydych yn ei gofnodi');
    expect(await violations(widget)).to.deep.equal([]);
  });
});
