// How old a plan is, and what of it is overdue, stands where somebody relies on it.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/register.js';
import type { PcspCrisisPage } from '../../src/plan/crisis-page/crisis-page.element.js';
import { mount, textOf, until, words, type Widget } from '../support/widget.js';

const now = () => new Date('2026-11-22T10:00:00Z');

const plan = (id: string, more: object = {}) => ({
  id,
  triggerFactors: [{ id: 't', text: 'Not sleeping' }],
  ...more,
});

const old = { lastUpdated: '2019-06-01', plannedReview: '2020-06-01' };

async function drawPage(contingencyPlans: object[]): Promise<PcspCrisisPage> {
  const value = { contingencyPlans, aboutMe: { myWellness: 'Well', date: '2026-11-21' } };
  const provider = await fixture<HTMLElement>(
    html`<pcsp-provider .now=${now}
      ><pcsp-crisis-page .value=${value}></pcsp-crisis-page
    ></pcsp-provider>`,
  );
  const page = provider.querySelector<PcspCrisisPage>('pcsp-crisis-page')!;
  await page.updateComplete;
  return page;
}

const draw = (tag: 'contingency' | 'care' | 'additional', value: unknown, readonly = true) =>
  mount<Widget>(
    {
      contingency: html`<pcsp-provider .now=${now}
        ><pcsp-contingency-plan .readonly=${readonly} .value=${value}></pcsp-contingency-plan
      ></pcsp-provider>`,
      care: html`<pcsp-provider .now=${now}
        ><pcsp-care-and-support-plan
          .readonly=${readonly}
          .value=${value}
        ></pcsp-care-and-support-plan
      ></pcsp-provider>`,
      additional: html`<pcsp-provider .now=${now}
        ><pcsp-additional-support-plan
          .readonly=${readonly}
          .value=${value}
        ></pcsp-additional-support-plan
      ></pcsp-provider>`,
    }[tag],
    '[class], pcsp-contingency-plan, pcsp-care-and-support-plan, pcsp-additional-support-plan',
  );

const UPDATED = 'Last updated 1 June 2019, seven years ago';
const OVERDUE = 'Review was due 1 June 2020, six years ago';

describe('a date that is still to come', () => {
  // by the device's clock it has passed
  const value = { contingencyPlans: [plan('a', { lastUpdated: '2026-11-25T10:00:00+00:00' })] };

  for (const [what, template] of [
    ['the crisis page', html`<pcsp-crisis-page .value=${value}></pcsp-crisis-page>`],
    ['easy read', html`<pcsp-easy-read .value=${value}></pcsp-easy-read>`],
    [
      'a section to read',
      html`<pcsp-contingency-plan
        readonly
        .value=${value.contingencyPlans}
      ></pcsp-contingency-plan>`,
    ],
    [
      'a plan to read',
      html`<pcsp-plan readonly .value=${value}
        ><pcsp-contingency-plan></pcsp-contingency-plan
      ></pcsp-plan>`,
    ],
  ] as const)
    it(`is so by the clock of the host, in ${what}`, async () => {
      const provider = await fixture<HTMLElement>(
        html`<pcsp-provider .now=${now}>${template}</pcsp-provider>`,
      );
      const view = (provider.querySelector('pcsp-contingency-plan') ??
        provider.firstElementChild) as Widget;
      await view.updateComplete;

      await until(() => textOf(view).includes('25 November 2026'));
      expect(textOf(view)).to.contain('this date is still to come');
    });
});

describe('the age of a contingency plan', () => {
  afterEach(() => window.dispatchEvent(new Event('afterprint')));

  it('is its own on each sheet of the crisis page, on the screen', async () => {
    const page = await drawPage([plan('a', old), plan('b', { lastUpdated: '2026-10-06' })]);

    const [first, second] = page.shadowRoot!.querySelectorAll('.sheet');
    expect(words(first!.textContent)).to.include(`${UPDATED} Review due ${OVERDUE}`);
    expect(words(second!.textContent)).to.include(
      'Last updated 6 October 2026 Review due Not recorded',
    );
  });

  it('is its own on paper, never that of another section', async () => {
    const page = await drawPage([plan('a', old), plan('b')]);

    window.dispatchEvent(new Event('beforeprint'));
    await until(() => textOf(page).includes('Printed on'));

    const feet = [...page.shadowRoot!.querySelectorAll('.paper-foot')].map(({ textContent }) =>
      words(textContent),
    );
    expect(feet[0]).to.include(`${UPDATED}.`);
    expect(feet[1]).to.include('The date of the last update is not recorded.');
    expect(textOf(page)).not.to.include('21 November');
  });

  it('stands first in the document, also where nobody recorded it', async () => {
    const widget = await draw('contingency', [plan('a', old), plan('b')]);

    const [first, second] = widget.shadowRoot!.querySelectorAll('[part=entry][role]');
    expect(words(first!.textContent)).to.match(
      /^Contingency plan 1 Last updated 1 June 2019, seven years ago Review due Review was due/,
    );
    expect(words(second!.textContent)).to.match(
      /^Contingency plan 2 Last updated Not recorded Review due Not recorded/,
    );
  });

  it('says nothing of a review of what is archived', async () => {
    const widget = await draw('contingency', [plan('a', { ...old, archivedOn: '2020-05-01' })]);
    widget.shadowRoot!.querySelector('details')!.open = true;
    await until(() => textOf(widget).includes('Review due'));

    expect(textOf(widget)).to.include('1 June 2020').and.not.to.include('was due');
  });
});

describe('what is overdue', () => {
  it('is told of an interval, beside it', async () => {
    const widget = await draw('additional', [
      { id: 'a', content: 'Stairs', lastUpdated: '2025-08-31', plannedReview: 'P6M' },
    ]);

    expect(textOf(widget)).to.include('6 months Review was due 28 February 2026, eight months ago');
  });

  const needs = (action: object) => ({
    plannedReview: '2020-06-01',
    needsConcernsOrProblems: [
      {
        id: 'n',
        text: 'Sleep',
        goalsAndHopes: [{ id: 'g', text: 'Rest', actionsAndActivities: [{ id: 'a', ...action }] }],
      },
    ],
  });
  const action = { what: [{ id: 'w', text: 'Ring' }], when: '2026-09', reviewDate: '2026-10-31' };

  it('is told of actions and of the whole plan', async () => {
    const widget = await draw('care', needs(action));

    expect(textOf(widget)).to.include('By when Was due September 2026, one month ago');
    expect(textOf(widget)).to.include(
      'Look at this again Review was due 31 October 2026, 22 days ago',
    );
    expect(textOf(widget)).to.include(OVERDUE);
  });

  it('is told of no action that is done', async () => {
    const widget = await draw('care', needs({ ...action, status: { text: 'Completed' } }));

    expect(textOf(widget)).to.include('by September 2026');
    expect(textOf(widget)).not.to.include('Was due');
  });

  it('is told while it is captured, on the line of the action too', async () => {
    const widget = await draw('care', needs(action), false);
    expect(textOf(widget)).to.include(OVERDUE);

    widget.focusField([
      'needsConcernsOrProblems',
      0,
      'goalsAndHopes',
      0,
      'actionsAndActivities',
      0,
    ]);

    await until(() => textOf(widget).includes('Was due September 2026, one month ago'));
  });

  it('is told in Welsh', async () => {
    const provider = await fixture<HTMLElement>(
      html`<pcsp-provider lang="cy" .now=${now}
        ><pcsp-contingency-plan readonly .value=${[plan('a', old)]}></pcsp-contingency-plan
      ></pcsp-provider>`,
    );
    const widget = provider.querySelector<Widget>('pcsp-contingency-plan')!;

    await until(() =>
      textOf(widget).includes('Dyddiad yr adolygiad oedd 1 Mehefin 2020, chwe blynedd yn ôl'),
    );
  });
});

describe('a list of which all is archived', () => {
  const one = 'None in use; 1 archived on 3 May 2026';

  it('is said to be so on the crisis page', async () => {
    const page = await drawPage([plan('a', { archivedOn: '2026-05-03' })]);

    expect(textOf(page)).to.include(`Contingency plan ${one}`);
    expect(textOf(page)).not.to.include('has been recorded');
  });

  it('is said to be so in each section, with how many there are and the last date', async () => {
    const archived = (...dates: string[]) =>
      dates.map((archivedOn, index) => ({ ...plan(`p${index}`), archivedOn }));
    const several = 'None in use; 2 archived, the last on 3 May 2026';

    expect(textOf(await draw('contingency', archived('2026-05-03')))).to.include(one);
    expect(textOf(await draw('additional', archived('2026-05-03', '2026-01')))).to.include(several);
  });

  it('is said to be so of needs, goals and actions', async () => {
    const archivedOn = '2026-05-03';
    const goal = (more: object) => ({ id: 'g', text: 'Rest', ...more });
    const need = (more: object) => [{ id: 'n', text: 'Sleep', ...more }];
    const told = async (needs: object[]) =>
      textOf(await draw('care', { needsConcernsOrProblems: needs }));

    expect(await told(need({ archivedOn }))).to.include(`Needs, goals and actions ${one}`);
    expect(await told(need({ goalsAndHopes: [goal({ archivedOn })] }))).to.include(
      `Goals and hopes ${one}`,
    );
    const actionsAndActivities = [{ id: 'a', what: [{ id: 'w', text: 'Ring' }], archivedOn }];
    expect(await told(need({ goalsAndHopes: [goal({ actionsAndActivities })] }))).to.include(
      `Actions ${one}`,
    );
  });

  it('is not said of a list with one in use', async () => {
    const widget = await draw('contingency', [plan('a', { archivedOn: '2026-05-03' }), plan('b')]);

    expect(textOf(widget)).not.to.include('None in use');
  });
});
