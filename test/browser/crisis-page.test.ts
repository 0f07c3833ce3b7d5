import { expect, fixture, html } from '@open-wc/testing';
import type { PcspCrisisPage } from '../../src/plan/crisis-page/crisis-page.element.js';
import '../../src/register/crisis-page.js';
import '../../src/register/provider.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { violations } from '../support/axe.js';
import { names, textOf, until, words } from '../support/widget.js';

const plan = (id: string, more: object = {}) => ({
  id,
  name: { text: `Plan ${id}` },
  triggerFactors: [{ id: 't', text: 'Not sleeping' }],
  agreement: { agreed: true },
  ...more,
});

const person = {
  name: { firstName: 'Ana', familyName: 'Silva' },
  dateOfBirth: '1988-03-14',
  nhsNumber: '9990422443',
};

async function draw(contingencyPlans: unknown, more: object = {}): Promise<PcspCrisisPage> {
  const value = { personDemographics: person, contingencyPlans, ...more };
  const page = await fixture<PcspCrisisPage>(
    html`<pcsp-crisis-page .value=${value}></pcsp-crisis-page>`,
  );
  await page.updateComplete;
  return page;
}

const sheets = (page: PcspCrisisPage): HTMLElement[] => [
  ...page.shadowRoot!.querySelectorAll<HTMLElement>('.sheet'),
];

/** The links that are on the screen, as somebody reads them. */
const shownLinks = (page: PcspCrisisPage): string[] =>
  [...page.shadowRoot!.querySelectorAll('a')]
    .filter((link) => link.checkVisibility())
    .map((link) => words(link.textContent));

describe('what came otherwise than it should, on the page for a crisis', () => {
  it('is there where its words are blank and its code has some', async () => {
    for (const text of ['', ' ', '\u200b']) {
      const one = { text, coding: { system: 'urn:c', code: 'C1', display: 'Sit with me' } };
      const page = await draw([plan('a', { name: one, whatShouldHappen: [one] })]);

      expect(textOf(sheets(page)[0]!).split('Sit with me'), JSON.stringify(text)).to.have.length(3);
    }
  });

  it('is there where it is in the place of all that the person wants', async () => {
    for (const aboutMe of ['Stay calm', ['Stay calm'], [{ pleaseDoAndPleaseDont: 'Stay calm' }]])
      expect(textOf(await draw([plan('a')], { aboutMe }))).to.contain('Stay calm');
  });
});

describe('the crisis page', () => {
  it('says whose it is on every sheet', async () => {
    const page = await draw([plan('a'), plan('b')]);

    for (const sheet of sheets(page)) {
      expect(words(sheet.textContent)).to.include(
        'Name Ana Silva Born 14 March 1988 NHS number 999 042 2443',
      );
    }
  });

  it('has a sheet for each plan in use, and none for one that is archived', async () => {
    const page = await draw([plan('a'), plan('b', { archivedOn: '2026-01-01' }), plan('c')]);

    expect(names(page, 'heading').filter((name) => name.startsWith('Plan '))).to.deep.equal([
      'Plan a',
      'Plan c',
    ]);
  });

  it('has one sheet for two copies of a plan, whoever recorded them', async () => {
    const copy = plan('a', { id: 'other', personCompletingRecord: { name: 'Bo' } });
    const page = await draw([plan('a'), plan('c'), copy]);

    expect(names(page, 'heading').filter((name) => name.startsWith('Plan '))).to.deep.equal([
      'Plan a',
      'Plan c',
    ]);
  });

  const asked = (fullName: string, agreed: boolean, more: object = {}) => ({
    agreement: { agreed, fullName, ...more },
  });
  const OTHERWISE = 'A copy of this plan does not say the same about who agreed to it:';
  const copies: [what: string, of: object[], lines: string[]][] = [
    ['both agreed', [asked('Ann', true), asked('Bo', true)], []],
    ['one alone is agreed', [{ agreement: undefined }, asked('Ann', true)], []],
    [
      'one was refused',
      [asked('Ann', true), asked('Bo', false, { reasonNotAgreed: 'Too much' })],
      [OTHERWISE, 'Not agreed'],
    ],
    [
      'the first was refused',
      [asked('Bo', false), asked('Ann', true)],
      ['Not agreed', OTHERWISE, 'Agreed'],
    ],
  ];
  for (const [what, of, lines] of copies) {
    it(`has one sheet for copies that were agreed otherwise, and says so: ${what}`, async () => {
      const page = await draw(of.map((more, index) => plan('a', { id: String(index), ...more })));
      const [sheet, ...others] = sheets(page);
      const said = [...sheet!.querySelectorAll('[part=agreement]')].map((line) =>
        words(line.textContent),
      );

      expect(others).to.deep.equal([]);
      expect(said.length).to.equal(lines.length);
      for (const [index, line] of lines.entries()) expect(said[index]).to.include(line);
      if (what === 'one was refused') expect(words(sheet!.textContent)).to.include('Too much');
    });
  }

  it('has what to do and whom to call first', async () => {
    const page = await draw([
      plan('a', {
        whatShouldHappen: [{ id: 'w', text: 'Ring Sam' }],
        whoShouldBeContacted: [{ id: 'c', name: 'Sam', contactDetails: '01632 960114' }],
      }),
    ]);

    const headings = names(page, 'heading');
    expect(headings.indexOf('What should happen')).to.be.lessThan(headings.indexOf('Triggers'));
    expect(shownLinks(page)).to.deep.equal([
      'Call 999 Someone is in danger now',
      'Call 111, option 2 Urgent help with mental health',
      'Call Sam 01632 960114',
      '01632 960114',
    ]);
  });

  it('says that nobody to call and nothing to do is recorded', async () => {
    const page = await draw([plan('a')]);

    expect(textOf(page)).to.match(
      /What should happen\s+Not recorded People to call\s+Not recorded/,
    );
  });

  for (const [agreed, said] of [
    [false, 'Not agreed'],
    [undefined, 'Agreement has not been recorded'],
  ] as const) {
    it(`is never silent where agreement is ${agreed}`, async () => {
      const page = await draw([plan('a', { agreement: { agreed } })]);

      expect(textOf(page)).to.include(said);
    });
  }

  it('says why it was not agreed', async () => {
    const page = await draw([
      plan('a', { agreement: { agreed: false, reasonNotAgreed: 'Ana wants to stay at home' } }),
    ]);

    expect(textOf(page)).to.match(/Not agreed .*Why was it not agreed\? Ana wants to stay at home/);
  });

  it('tells what the person wants of whoever helps', async () => {
    const page = await draw([plan('a')], {
      aboutMe: { pleaseDoAndPleaseDont: 'Tell me your name' },
    });

    expect(textOf(page)).to.include('Tell me your name');
  });

  it('says that there is no plan', async () => {
    expect(textOf(await draw(undefined))).to.include('No contingency plan has been recorded.');
  });

  it('shows a plan of another shape as it came', async () => {
    expect(textOf(await draw('call Sam'))).to.include('call Sam');
    expect(textOf(await draw([{ whatShouldHappen: 'call Jo' }, 7]))).to.include('call Jo');
  });

  it('follows its value', async () => {
    const page = await draw([plan('a')]);

    page.value = { ...samplePlan, contingencyPlans: [plan('z')] };
    await page.updateComplete;

    expect(names(page, 'heading')).to.include('Plan z').and.not.include('Plan a');
  });

  it('speaks to the person where the provider says so', async () => {
    const host = await fixture(
      html`<pcsp-provider audience="person"><pcsp-crisis-page></pcsp-crisis-page></pcsp-provider>`,
    );
    const page = host.querySelector<PcspCrisisPage>('pcsp-crisis-page')!;
    await page.updateComplete;

    expect(names(page, 'heading')[0]).to.equal('If I am in crisis');
  });

  it('has nothing wrong for axe', async () => {
    const page = await fixture<PcspCrisisPage>(
      html`<pcsp-crisis-page .value=${samplePlan}></pcsp-crisis-page>`,
    );

    expect(await violations(page)).to.deep.equal([]);
  });
});

describe('the crisis page on paper', () => {
  const ROOM = ((297 - 12 - 14) / 25.4) * 96;

  const print = async (page: PcspCrisisPage): Promise<void> => {
    window.dispatchEvent(new Event('beforeprint'));
    await until(() => page.shadowRoot!.querySelector('.on-paper') !== null, 'the sheet on paper');
  };

  afterEach(() => window.dispatchEvent(new Event('afterprint')));

  const actions = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `w${index}`,
      text: `Step ${index}: ring somebody, say what is happening, and wait until they come`,
    }));

  it('is in large type where there is little to say', async () => {
    const page = await draw([plan('a')]);

    await print(page);

    expect(sheets(page)[0]!.className).to.equal('sheet on-paper fit-0');
  });

  it('breaks no telephone number', async () => {
    const page = await draw(samplePlan.contingencyPlans);

    await print(page);

    const numbers = [...page.shadowRoot!.querySelectorAll('.sheet .phone')].filter((one) =>
      one.checkVisibility(),
    );
    expect(numbers.length).to.be.greaterThan(20);
    for (const one of numbers) expect(one.getClientRects().length, one.textContent).to.equal(1);
  });

  it('is in smaller type where that makes it fit on one side', async () => {
    // how much is too much in large type differs with the fonts that an engine finds
    let sheet: Element | undefined;
    for (let count = 20; count < 40 && !/fit-[1-5]/.test(sheet?.className ?? ''); count++) {
      window.dispatchEvent(new Event('afterprint'));
      const page = await draw([plan('a', { whatShouldHappen: actions(count) })]);

      await print(page);

      [sheet] = sheets(page);
    }

    expect(sheet!.className).to.match(/^sheet on-paper fit-[1-5]$/);
    expect(sheet!.getBoundingClientRect().height).to.be.at.most(ROOM);
  });

  it('loses nothing where even that does not', async () => {
    const page = await draw([plan('a', { whatShouldHappen: actions(100) })]);

    await print(page);

    expect(sheets(page)[0]!.className).to.equal('sheet on-paper fit-5 overlong');
    expect(textOf(page)).to.include('Step 99');
  });

  it('says when it was printed and last updated', async () => {
    const host = await fixture(
      html`<pcsp-provider .now=${() => new Date('2026-11-22T10:00:00Z')}
        ><pcsp-crisis-page
          .value=${{ contingencyPlans: [plan('a', { lastUpdated: '2026-10-06' })] }}
        ></pcsp-crisis-page
      ></pcsp-provider>`,
    );
    const page = host.querySelector<PcspCrisisPage>('pcsp-crisis-page')!;
    await page.updateComplete;

    await print(page);

    expect(textOf(page)).to.include(
      'Printed on 22 November 2026 at 10:00. Last updated 6 October 2026.',
    );
  });

  it('is as it was afterwards', async () => {
    const page = await draw([plan('a')]);
    await print(page);

    window.dispatchEvent(new Event('afterprint'));

    expect(sheets(page)[0]!.className).to.equal('sheet');
  });
});
