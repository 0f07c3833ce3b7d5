// The crisis page as somebody uses it on a phone: whom to call, one press for a plan, one to call.
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { PcspCrisisPage } from '../../src/plan/crisis-page/crisis-page.element.js';
import '../../src/register/crisis-page.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { activate, all, button, isWebKit, names, press, until, words } from '../support/widget.js';

const LOW = 'If I am getting low, or thinking of suicide';

const plan = (id: string, more: object = {}) => ({
  id,
  name: { text: `Plan ${id}` },
  triggerFactors: [{ id: 't', text: 'Not sleeping' }],
  whatShouldHappen: [{ id: 'w', text: `First of ${id}` }],
  agreement: { agreed: true },
  plannedReview: '2999-01-01',
  ...more,
});

async function draw(value: unknown): Promise<PcspCrisisPage> {
  const page = await fixture<PcspCrisisPage>(
    html`<pcsp-crisis-page .value=${value}></pcsp-crisis-page>`,
  );
  await page.updateComplete;
  return page;
}

const plans = (...contingencyPlans: unknown[]) => draw({ contingencyPlans });

/** The words that are on the screen. */
const seen = (page: PcspCrisisPage): string =>
  words(page.shadowRoot!.querySelector<HTMLElement>('.page')!.innerText);

const shown = <E extends HTMLElement>(elements: readonly E[]): E[] =>
  elements.filter((one) => one.checkVisibility());

const links = (page: PcspCrisisPage): HTMLAnchorElement[] => shown(all(page, 'link'));

const calls = (page: PcspCrisisPage): [string, string | null][] =>
  [...page.shadowRoot!.querySelectorAll('.call-first a')]
    .filter((link) => link.checkVisibility())
    .map((link) => [words(link.textContent), link.getAttribute('href')]);

const opened = (page: PcspCrisisPage): string[] =>
  names(page, 'button').filter(
    (_, index) => all(page, 'button')[index]!.getAttribute('aria-expanded') === 'true',
  );

describe('the first screen of the crisis page, on a phone', () => {
  before(async () => {
    if (!isWebKit) await setViewport({ width: 375, height: 667 });
  });

  after(async () => {
    if (!isWebKit) await setViewport({ width: 800, height: 600 });
  });

  it('has a gap between the button of a plan and what is said of it below', async () => {
    const page = await plans(
      plan('a', { agreement: { agreed: false }, plannedReview: '2020-01-01' }),
    );
    const boxes = [...page.shadowRoot!.querySelectorAll('.fold, .agreement, .overdue')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.getBoundingClientRect());

    const gaps = boxes.slice(1).map((box, index) => box.top - boxes[index]!.bottom);

    expect(gaps.length).to.be.greaterThan(1);
    expect(Math.min(...gaps)).to.be.at.least(4);
  });

  (isWebKit ? it.skip : it)(
    'has whom to call at once, and each plan, in sight and large',
    async () => {
      const page = await draw(samplePlan);
      scrollTo(0, 0);

      const [danger, urgent] = links(page);
      expect([danger!.href, urgent!.href]).to.deep.equal(['tel:999', 'tel:111']);
      for (const one of [
        danger!,
        urgent!,
        button(page, 'If my mood is going up'),
        button(page, LOW),
      ]) {
        const { height, bottom } = one.getBoundingClientRect();
        expect(height).to.be.at.least(48);
        expect(bottom).to.be.at.most(667);
      }
      expect(seen(page)).to.match(
        /^In a crisis Name Rhian Margaret Pritchard Born 14 March 1988 NHS number 999 042 2443/,
      );
    },
  );

  (isWebKit ? it.skip : it)('has the first step and whom to call after one press', async () => {
    const page = await draw(samplePlan);

    await activate(button(page, LOW));

    await until(() => calls(page).length > 0);
    expect(calls(page)).to.deep.equal([
      ['Call Carys Pritchard Sister, any time, 07700 900417', 'tel:07700900417'],
      ['Text Carys Pritchard Sister, any time, 07700 900417', 'sms:07700900417'],
    ]);
    const step = page.shadowRoot!.querySelectorAll('.first-step')[1]!;
    expect(words(step.textContent)).to.match(/^If I have thoughts of ending my life/);
    await until(() => step.getBoundingClientRect().top >= 0);
    const [call] = shown([...page.shadowRoot!.querySelectorAll<HTMLElement>('.call-first a')]);
    expect(call!.getBoundingClientRect().bottom).to.be.at.most(667);
    expect(call!.getBoundingClientRect().height).to.be.at.least(48);
  });
});

describe('a plan on the crisis page', () => {
  it('is open where it is the only one', async () => {
    const page = await plans(plan('a'));

    expect(opened(page)).to.deep.equal(['Plan a']);
    expect(seen(page)).to.include('First of a');
  });

  it('is folded where there are others, and opens and closes by keys', async () => {
    const page = await plans(plan('a'), plan('b'), plan('c'));
    expect(seen(page)).not.to.include('First of');

    button(page, 'Plan b').focus();
    await press('Enter');
    await until(() => opened(page).length === 1);
    expect(seen(page)).to.include('First of b').and.not.include('First of a');

    await press(' ');
    await until(() => opened(page).length === 0);
    expect(seen(page)).not.to.include('First of b');
    expect(page.shadowRoot!.activeElement).to.equal(button(page, 'Plan b'));
  });

  it('stays open when a newer version of it comes, and not for another person', async () => {
    const page = await plans(plan('a'), plan('b'));
    await activate(button(page, 'Plan b'));

    page.value = {
      contingencyPlans: [plan('b', { lastUpdated: '2026-01-01' }), plan('a')],
    };
    await page.updateComplete;
    expect(opened(page)).to.deep.equal(['Plan b']);

    const personDemographics = { name: { firstName: 'Bo', familyName: 'Lee' } };
    page.value = { personDemographics, contingencyPlans: [plan('a'), plan('b')] } as never;
    await page.updateComplete;
    expect(opened(page)).to.deep.equal([]);
  });

  it('says when it is for where nobody named it, all of it', async () => {
    const long = `Noise ${'at night '.repeat(40)}`.trim();
    const triggerFactors = [{ text: 'Not sleeping' }, { text: long }];
    const page = await plans(plan('a', { name: undefined, triggerFactors }), plan('b'));

    expect(names(page, 'button')[0]).to.equal(`Contingency plan 1 Not sleeping ${long}`);
  });

  for (const [name, more, said] of [
    ['not agreed', { agreement: { agreed: false } }, 'Not agreed'],
    [
      'of which nobody recorded an agreement',
      { agreement: undefined },
      'Agreement has not been recorded',
    ],
    ['agreed before it changed', { agreement: { previously: { agreed: true } } }, 'Agreed before'],
    ['overdue', { plannedReview: '2020-06-01' }, 'Review was due 1 June 2020'],
    ['with an agreement of another shape', { agreement: 'yes' }, 'Agreement has not been recorded'],
    ['agreed in a shape that is no answer', { agreement: 'By phone, Sam' }, 'By phone, Sam'],
    ['agreed in a word', { agreement: { agreed: 'no' } }, 'What was sent no'],
    [
      'overdue so long after its last update',
      { plannedReview: 'P6M', lastUpdated: '2020-01-01' },
      'Review was due 1 July 2020',
    ],
    [
      'reviewed on no day',
      { plannedReview: '2026-02-31' },
      'Review due 2026-02-31 (there is no such date)',
    ],
    ['reviewed soon', { plannedReview: 'soon' }, 'Review due soon (there is no such date)'],
    ['reviewed in another shape', { plannedReview: { a: 'May' } }, 'May'],
    [
      'updated on a day to come',
      { lastUpdated: '2999-01-01' },
      'Last updated 1 January 2999 (this date is still to come)',
    ],
    [
      'updated long ago',
      { lastUpdated: '2020-01-01' },
      'Last updated 1 January 2020, six years ago',
    ],
    [
      'updated on no day',
      { lastUpdated: '2026-02-31' },
      'Last updated 2026-02-31 (there is no such date)',
    ],
    ['updated in another shape', { lastUpdated: 7 }, 'What was sent 7'],
    ['archived in another shape', { archivedOn: true }, 'What was sent true'],
  ] as const) {
    it(`that is ${name} says so while it is folded`, async () => {
      const page = await plans(plan('a', more), plan('b'));

      const [folded = ''] = seen(page).split('Plan b');
      expect(folded).to.include(said);
      expect(folded).not.to.include('First of a');
    });
  }

  it('of which nothing is doubtful has no such notice', async () => {
    const page = await plans(plan('a', { lastUpdated: '2026-01-01' }), plan('b'));

    expect(seen(page)).to.match(/Plan a Plan b/);
  });

  for (const [name, value, said] of [
    ['has not come', undefined, 'The plan is not on this page yet.'],
    ['has nothing in it', {}, 'No contingency plan has been recorded.'],
    ['is nothing', null, 'The plan is not on this page yet.'],
    ['is in words', 'Ring Sam', 'Ring Sam'],
    ['is something else', [1], 'What was sent'],
    ['has plans in words', { contingencyPlans: 'Ring Sam' }, 'Ring Sam'],
    [
      'is of nobody',
      { contingencyPlans: [plan('a')] },
      'Whose plan this is has not been recorded.',
    ],
    ['is of somebody in words', { personDemographics: 'Ana Silva' }, 'Ana Silva'],
    [
      'is of somebody with a name in words',
      { personDemographics: { name: 'Ana Silva' } },
      'Ana Silva',
    ],
    [
      'has plans that are archived only',
      { contingencyPlans: [plan('a', { archivedOn: '2026-01-01' })] },
      'None in use; 1 archived on 1 January 2026',
    ],
    [
      'is archived on a day to come',
      { contingencyPlans: [plan('a', { archivedOn: '2999-01-01' })] },
      'Plan a Archived on 1 January 2999 (this date is still to come)',
    ],
  ] as const) {
    it(`says so where what it is in ${name}`, async () => {
      const page = await fixture<PcspCrisisPage>(html`<pcsp-crisis-page></pcsp-crisis-page>`);

      if (value !== undefined) page.value = value as never;
      await page.updateComplete;

      expect(seen(page)).to.include(said);
    });
  }

  it('of another shape is never folded away', async () => {
    const page = await plans(plan('a'), 'Ring Sam on 01632 960114', { a: 1 }, 7);

    expect(seen(page)).to.include('Ring Sam on 01632 960114');
    expect(shown([...page.shadowRoot!.querySelectorAll('pre')]).length).to.equal(1);
    expect(links(page).map(({ href }) => href)).to.include('tel:01632960114');
  });

  it('has the advance statement, where it is kept and its date', async () => {
    const page = await plans(
      plan('a', {
        advanceStatement: {
          statement: { text: 'No haloperidol' },
          documentLocation: 'Blue folder',
          date: '2026-10-06',
        },
        anticipatoryMedicinesOrEquipment: ['Lorazepam in the drawer'],
        lastUpdated: '2026-10-07',
      }),
    );

    expect(seen(page)).to.match(
      /Lorazepam in the drawer Advance statement No haloperidol Where the document is kept Blue folder Date of the statement 6 October 2026/,
    );
    expect(seen(page)).to.match(/Last updated 7 October 2026 Review due 1 January 2999/);
  });

  it('keeps the name that came in a shape without words', async () => {
    const page = await plans(plan('a', { name: { a: 'Odd' } }));

    expect(seen(page)).to.include('Odd');
  });
});

describe('the first person to call', () => {
  for (const [contact, expected] of [
    [
      { name: 'Sam', contactDetails: '01632 960114' },
      [['Call Sam 01632 960114', 'tel:01632960114']],
    ],
    [
      { name: 'Shout', contactDetails: 'Text SHOUT to 85258' },
      [['Text Shout Text SHOUT to 85258', 'sms:85258']],
    ],
    [{ contactDetails: '0800 1111' }, [['Call 0800 1111', 'tel:08001111']]],
    [
      { name: 'Sam', role: { text: 'Brother' }, contactDetails: '01632 960114, or 01632 960115' },
      [
        ['Call Sam Brother, 01632 960114', 'tel:01632960114'],
        ['Call Sam Brother, 01632 960115', 'tel:01632960115'],
      ],
    ],
    [
      { name: 'Pager', contactDetails: '07600 123456' },
      [['Call Pager 07600 123456', 'tel:07600123456']],
    ],
    [{ name: 'Sam', contactDetails: 'knock at number 7' }, []],
    // words stay with the number that they are about
    [
      { name: 'Sam', contactDetails: 'Home 01632 960114, mobile 07700 900123 (after 6pm)' },
      [
        ['Call Sam Home 01632 960114', 'tel:01632960114'],
        ['Call Sam mobile 07700 900123 (after 6pm)', 'tel:07700900123'],
        ['Text Sam mobile 07700 900123 (after 6pm)', 'sms:07700900123'],
      ],
    ],
    [
      { name: 'Sam', contactDetails: '01632 960114 ext. 4; if no answer, 0808 157 0142' },
      [
        ['Call Sam 01632 960114 ext. 4', 'tel:01632960114'],
        ['Call Sam if no answer, 0808 157 0142', 'tel:08081570142'],
      ],
    ],
    [
      { name: 'Sam', contactDetails: '07700 900123 calls only' },
      [['Call Sam 07700 900123 calls only', 'tel:07700900123']],
    ],
    [
      { name: 'Sam', contactDetails: '07700 900123, texts only' },
      [['Text Sam 07700 900123, texts only', 'sms:07700900123']],
    ],
    [{ name: 'Sam', contactDetails: 1632960114 }, []],
  ] as const) {
    it(`is called or written to by a button, where there is a number: ${JSON.stringify(contact)}`, async () => {
      const page = await plans(plan('a', { whoShouldBeContacted: [{}, contact] }));

      expect(calls(page)).to.deep.equal(expected);
      for (const said of Object.values(contact)) {
        expect(seen(page)).to.include(
          typeof said === 'object' ? (said as { text: string }).text : String(said),
        );
      }
    });
  }

  for (const contactDetails of [
    'Never ring her work, 01632 960114. Her mobile is 07700 900123',
    'Do not ring 07700 900123',
    '07700 900123 calls only, she cannot read texts',
    'Text only, do not ring: 07700 900123',
    'Peidiwch â ffonio 01632 960114',
    // of which of the two is that said?
    'Work: Monday to Friday, 01632 960114. Home, evenings: 07700 900123',
  ]) {
    it(`has the words and no button where these say what not to do: ${contactDetails}`, async () => {
      const page = await plans(
        plan('a', { whoShouldBeContacted: [{ name: 'Mum', contactDetails }] }),
      );

      const first = page.shadowRoot!.querySelector<HTMLElement>('.call-first')!;
      expect(first.querySelector('.call-button')).to.equal(null);
      expect(words(first.innerText)).to.equal(`Mum ${contactDetails}`);
    });
  }

  it('is told to be nobody where nobody is recorded', async () => {
    expect(seen(await plans(plan('a')))).to.match(/People to call Not recorded/);
  });
});

describe('a step of a plan', () => {
  const whoShouldBeContacted = [
    { id: '1', name: 'Duty worker', contactDetails: '01632 960110' },
    { id: '2', name: 'Carys Pritchard', contactDetails: '07700 900417' },
    { id: '3', name: 'Sam Jones', contactDetails: '01632 960115' },
    { id: '4', name: 'Sam Lee', contactDetails: '01632 960116' },
  ];

  it('has the number of whom it names beside it, and of nobody else', async () => {
    const page = await plans(
      plan('a', {
        whoShouldBeContacted,
        whatShouldHappen: ['Wait', 'Ring Carys', 'Ring Sam', 'Do not ring Carys'],
      }),
    );

    const steps = [...page.shadowRoot!.querySelectorAll('.steps > li')].map((one) =>
      words(one.textContent),
    );
    expect(steps).to.deep.equal([
      'Wait',
      'Ring Carys Carys Pritchard 07700 900417',
      'Ring Sam',
      'Do not ring Carys',
    ]);
  });

  it('keeps its place among the others', async () => {
    const page = await plans(plan('a', { whatShouldHappen: ['One', 'Two', 'Three'] }));

    const lists = [...page.shadowRoot!.querySelectorAll<HTMLOListElement>('ol.steps')];
    expect(lists.map(({ start, children }) => [start, children.length])).to.deep.equal([
      [1, 1],
      [2, 2],
    ]);
  });

  for (const [who, more] of [
    ['the person', { personDemographics: { name: { firstName: 'Carys', familyName: 'Evans' } } }],
    ['the person, in a shape of another system', { personDemographics: { name: 'Carys Evans' } }],
    ['a personal contact', { personalContacts: [{ name: 'Carys Evans' }] }],
    ['a professional contact', { professionalContacts: [{ name: 'Carys Evans' }] }],
    ['who wrote it', { aboutMe: { writtenBy: { name: 'Carys Evans' } } }],
  ] as const) {
    it(`names nobody by a name of ${who}`, async () => {
      const page = await draw({
        ...more,
        contingencyPlans: [plan('a', { whoShouldBeContacted, whatShouldHappen: ['Tell Carys'] })],
      });

      expect(page.shadowRoot!.querySelector('.step-call')).to.equal(null);
    });
  }
});
