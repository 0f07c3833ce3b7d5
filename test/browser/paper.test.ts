import { expect, html } from '@open-wc/testing';
import type { PcspPlan } from '../../src/plan/plan.element.js';
import '../../src/register/plan.js';
import '../../src/register/provider.js';
import { mount, textOf, until, type Widget } from '../support/widget.js';

const value = { aboutMe: { myWellness: 'Well', date: '2026-10-06' } };
const now = () => new Date('2026-11-22T10:00:00Z');

const draw = (): Promise<PcspPlan & Widget> =>
  mount<PcspPlan & Widget>(
    html`<pcsp-provider .now=${now}
      ><pcsp-plan readonly sections="aboutMe" .value=${value}></pcsp-plan
    ></pcsp-provider>`,
    'pcsp-plan',
  );

const sheets = (): string[] =>
  document.adoptedStyleSheets.map(({ cssRules }) =>
    [...cssRules].map(({ cssText }) => cssText).join(),
  );

describe('a plan on paper', () => {
  afterEach(() => window.dispatchEvent(new Event('afterprint')));

  it('says when it was printed and last updated', async () => {
    const plan = await draw();

    window.dispatchEvent(new Event('beforeprint'));
    await until(() => textOf(plan).includes('Printed on'));

    expect(textOf(plan)).to.include(
      'Printed on 22 November 2026 at 10:00. Last updated 6 October 2026. A newer plan may have been made since this was printed.',
    );
  });

  it('adds one sheet to the document as long as it is printed', async () => {
    await draw();
    const before = document.adoptedStyleSheets.length;

    window.dispatchEvent(new Event('beforeprint'));
    const during = sheets();
    window.dispatchEvent(new Event('afterprint'));

    expect(during).to.have.length(before + 1);
    expect(during.at(-1)).to.include('@page');
    expect(document.adoptedStyleSheets).to.have.length(before);
  });

  it('leaves no sheet behind when it goes while it is printed', async () => {
    const plan = await draw();
    const before = document.adoptedStyleSheets.length;
    window.dispatchEvent(new Event('beforeprint'));

    plan.remove();

    expect(document.adoptedStyleSheets).to.have.length(before);
  });
});
