import { expect, fixture, html } from '@open-wc/testing';
import type { PcspOpenDetail } from '../../src/events/open-event.js';
import type { PcspDue } from '../../src/plan/due/due.element.js';
import '../../src/register/due.js';
import '../../src/register/provider.js';
import { caseload } from '../../fixtures/caseload.js';
import { activate, all, button, get, names, textOf } from '../support/widget.js';

const now = () => new Date('2026-11-28T12:00:00Z');

async function draw(
  given: Partial<Pick<PcspDue, 'plans' | 'value' | 'soonDays'>>,
): Promise<PcspDue> {
  const host = await fixture(
    html`<pcsp-provider .now=${now}><pcsp-due></pcsp-due></pcsp-provider>`,
  );
  const due = host.querySelector<PcspDue>('pcsp-due')!;
  Object.assign(due, given);
  await due.updateComplete;
  return due;
}

const reviewed = (plannedReview: unknown, more: object = {}) => ({
  careAndSupportPlan: { strengths: [{ text: 'Patient' }], plannedReview },
  ...more,
});

const ana = {
  personDemographics: {
    name: { firstName: 'Ana', familyName: 'Silva' },
    dateOfBirth: '1988-03-14',
    nhsNumber: '9990422443',
  },
};

const rows = (due: PcspDue): string[] =>
  [...due.shadowRoot!.querySelectorAll('.due > li')].map((row) =>
    (row as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
  );

const nobody = 'Whose plan this is has not been recorded.';

/** The headings, without the digits of an NHS number that only a screen reader is given. */
const headings = (due: PcspDue): string[] =>
  names(due, 'heading').map((name) => name.replace(/\d( \d){9}/, ''));

const openNames = (due: PcspDue): string[] => names(due, 'button');

/** The day of the month of each row. */
const days = (due: PcspDue): string[] => rows(due).map((row) => /(\d+) November/.exec(row)![1]!);

describe('what is due', () => {
  it('claims nothing before there is a plan', async () => {
    expect(textOf(await draw({}))).to.equal('What is due');
  });

  it('says that nothing is', async () => {
    expect(textOf(await draw({ value: {} }))).to.include('Nothing that is due');
  });

  for (const [review, said] of [
    ['2026-11-27', 'Overdue was due 27 November 2026, 1 day ago Review: Care and support plan'],
    ['2026-11-28', 'Due soon 28 November 2026, today Review: Care and support plan'],
    ['2026-12-01', 'Due soon 1 December 2026, in 3 days Review: Care and support plan'],
    ['2026-11', 'Due soon by the end of November 2026 Review: Care and support plan'],
    ['2027-06-01', 'Later 1 June 2027, in 6 months Review: Care and support plan'],
    [undefined, 'No date set Review: Care and support plan'],
    [
      'in spring',
      'No date set What is recorded is not a date that can be worked out: “in spring” Review: Care and support plan',
    ],
  ] as const) {
    it(`says in words how a review of ${review} stands`, async () => {
      const due = await draw({ value: reviewed(review) as never });

      expect(rows(due)).to.deep.equal([said]);
    });
  }

  it('counts as many days as soon as it is told', async () => {
    const due = await draw({ value: reviewed('2026-12-01') as never, soonDays: 2 });

    expect(rows(due)[0]).to.match(/^Later/);
  });

  it('says that something due may be in what cannot be read', async () => {
    const due = await draw({ value: { contingencyPlans: 'Ring Sam' } as never });

    expect(rows(due)[0]).to.match(/^Cannot be read .* Part of the plan that cannot be read: /);
  });

  it('says whose a row of a caseload is, by the name, the birth and the NHS number', async () => {
    const due = await draw({
      plans: [
        { id: 'a', plan: reviewed('2026-11-01', ana), label: 'Elm Ward' },
        { id: 'b', plan: reviewed('2026-11-02') },
      ],
    });

    expect(headings(due)).to.deep.equal([
      'What is due',
      'Overdue',
      'Ana Silva Born 14 March 1988 NHS number 999 042 2443 Elm Ward',
      nobody,
    ]);
    expect(openNames(due)[0]).to.match(
      /^Review: Care and support plan Ana Silva Born 14 March 1988 NHS number/,
    );
  });

  it('has one heading a person among what is overdue, and one among what is not yet', async () => {
    const twice = (day: string, other: string) =>
      reviewed(day, { ...ana, contingencyPlans: [{ plannedReview: other }] });
    const due = await draw({
      plans: [
        { id: 'a', plan: reviewed('2026-11-02') },
        { id: 'b', plan: twice('2026-11-01', '2026-11-03') },
        { id: 'c', plan: twice('2026-11-20', '2026-11-29') },
      ],
    });

    expect(headings(due).slice(1)).to.deep.equal([
      'Overdue',
      // the longest overdue first, and with it all that is overdue of the same person
      'Ana Silva Born 14 March 1988 NHS number 999 042 2443',
      nobody,
      'Ana Silva Born 14 March 1988 NHS number 999 042 2443',
      'Due soon',
      'Ana Silva Born 14 March 1988 NHS number 999 042 2443',
    ]);
    expect(days(due)).to.deep.equal(['1', '3', '2', '20', '29']);
  });

  it('keeps the plans of two people apart although a host gave them one id', async () => {
    const due = await draw({
      plans: [
        { id: 'a', plan: reviewed('2026-11-02') },
        { id: 'a', plan: reviewed('2026-11-01', ana) },
      ],
    });

    expect(openNames(due)[0]).to.include('Ana Silva');
    expect(openNames(due)[1]).not.to.include('Ana');
  });

  it('asks the host to open the entry of the plan', async () => {
    const plan = reviewed('2026-11-01', ana);
    const due = await draw({ plans: [{ id: 'a', plan }] });
    const heard: PcspOpenDetail[] = [];
    document.addEventListener('pcsp-open', ({ detail }) => heard.push(detail), { once: true });

    await activate(button(due, /Review: Care and support plan/));

    expect(heard).to.deep.equal([{ id: 'a', plan, path: ['careAndSupportPlan', 'plannedReview'] }]);
  });

  it('shows only what stands in one way, where somebody asks for it', async () => {
    const due = await draw({
      plans: [
        { id: 'a', plan: reviewed('2026-11-01') },
        { id: 'b', plan: reviewed('2027-11-01') },
      ],
    });

    get(due, 'radio', 'Later (1)').click();
    await due.updateComplete;

    expect(rows(due)).to.have.length(1);
    expect(rows(due)[0]).to.include('Later');
    expect(textOf(due)).to.include('1 of 1 shown');
  });

  it('arranges by month, under headings, what has no date last', async () => {
    const due = await draw({
      plans: [
        { id: 'a', plan: reviewed(undefined) },
        { id: 'b', plan: reviewed('2027-02-01') },
        { id: 'c', plan: reviewed('2026-10-01') },
        { id: 'd', plan: reviewed('2026-10') },
      ],
    });

    get(due, 'radio', 'Month').click();
    await due.updateComplete;

    expect(headings(due)).to.deep.equal([
      'What is due',
      'October 2026',
      nobody,
      nobody,
      'February 2027',
      nobody,
      'No date set',
      nobody,
    ]);
    expect(all(due, 'button')).to.have.length(4);
  });

  it('draws a large caseload in stretches, says how many are shown, and goes on from there', async () => {
    const due = await draw({ plans: caseload(60) });
    const before = rows(due).length;

    await activate(button(due, 'Show 50 more'));
    await due.updateComplete;

    expect(before).to.equal(50);
    expect(rows(due)).to.have.length(100);
    expect(due.shadowRoot!.activeElement).to.equal(due.shadowRoot!.querySelectorAll('.open')[50]);
  });

  it('follows its plans', async () => {
    const due = await draw({ value: reviewed('2026-11-01') as never });

    due.value = reviewed('2027-11-01') as never;
    await due.updateComplete;

    expect(rows(due)).to.have.length(1);
    expect(rows(due)[0]).to.include('Later');
  });
});
