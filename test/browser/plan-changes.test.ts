import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/register/plan-changes.js';
import '../../src/register/provider.js';
import fc from 'fast-check';
import cy from '../../src/locales/cy.js';
import { planModel } from '../../src/standard/plan-model.js';
import { diffPlans } from '../../src/versions/diff.js';
import { validValue } from '../support/arbitrary.js';
import { samplePlan, sampleVersions } from '../../fixtures/sample/sample-plan.js';
import type { PcspPlanChanges } from '../../src/plan/plan-changes/plan-changes.element.js';
import { violations } from '../support/axe.js';
import { emulate } from '../support/emulate.js';
import { isChromium, isWebKit, names, press, textOf, words } from '../support/widget.js';

/** The widget with two versions: any JSON, as a host without types may have it. */
async function between(earlier: unknown, later: unknown): Promise<PcspPlanChanges> {
  const widget = await fixture<PcspPlanChanges>(
    html`<pcsp-plan-changes .earlier=${earlier} .later=${later}></pcsp-plan-changes>`,
  );
  expect(document.querySelector(':not(:defined)')).to.equal(null);
  return widget;
}

const about = (before: object, after: object) => between({ aboutMe: before }, { aboutMe: after });

const contingency = (before: object, after: object) =>
  between(
    { contingencyPlans: [{ id: 'a', ...before }] },
    { contingencyPlans: [{ id: 'a', ...after }] },
  );

const withGoals = (...goalsAndHopes: object[]) => ({
  careAndSupportPlan: {
    needsConcernsOrProblems: [{ id: 'n', text: 'Sleep', goalsAndHopes }],
  },
});

/** What each change says, marks for screen readers and all. */
const changes = (widget: Element): string[] =>
  [...widget.shadowRoot!.querySelectorAll('[part=change]')].map(({ textContent }) =>
    words(textContent),
  );

const partsOf = (widget: Element, part: string): (string | null)[] =>
  [...widget.shadowRoot!.querySelectorAll(`[part=${part}]`)].map(({ textContent }) => textContent);

describe('two versions of a plan', () => {
  it('that are equal have no differences', async () => {
    const widget = await between(samplePlan, structuredClone(samplePlan));

    expect(textOf(widget)).to.equal('What has changed No differences');
  });

  it('that nobody has set are not said to be equal', async () => {
    expect(textOf(await between(undefined, undefined))).to.equal('What has changed');
  });

  it('are summed up in a line', async () => {
    const before = [{ id: 'a', name: { text: 'Crisis' } }, { id: 'b' }];
    const widget = await between(
      { aboutMe: { myWellness: 'Well' }, contingencyPlans: before },
      {
        aboutMe: { myWellness: 'Better', whatIsMostImportantToMe: 'My dog' },
        contingencyPlans: [{ ...before[0], archivedOn: '2026-11-22' }],
        gpPractices: [{ practiceIdentifier: 'A12345' }],
      },
    );

    expect(partsOf(widget, 'tally')).to.deep.equal(['2 added, 1 changed, 1 archived']);
  });

  it('are told section by section, in the order of the plan', async () => {
    const widget = await between(
      {
        contingencyPlans: [{ id: 'a', name: { text: 'Crisis' } }],
        aboutMe: { myWellness: 'Well' },
      },
      {
        contingencyPlans: [{ id: 'a', name: { text: 'Safety' } }],
        aboutMe: { myWellness: 'Better' },
        ward: 7,
      },
    );

    expect(names(widget, 'heading')).to.deep.equal([
      'What has changed',
      'About me',
      'Contingency plan',
      'Contingency plan 1: Safety',
      'Other information that came with this',
    ]);
  });

  it('are told again when one of them is another', async () => {
    const widget = await about({ myWellness: 'Well' }, { myWellness: 'Better' });

    widget.later = { aboutMe: { myWellness: 'Well' } };
    await widget.updateComplete;

    expect(textOf(widget)).to.contain('No differences');
  });

  it('are told with the words of who reads', async () => {
    const provider = await fixture(
      html`<pcsp-provider audience="person" .labels=${{ aboutMe: { label: 'All about me' } }}>
        <pcsp-plan-changes
          .earlier=${withGoals()}
          .later=${{ ...withGoals({ id: 'g', text: 'Rest' }), aboutMe: { myWellness: 'Well' } }}
        ></pcsp-plan-changes>
      </pcsp-provider>`,
    );
    const widget = provider.querySelector('pcsp-plan-changes')!;
    await widget.updateComplete;

    expect(names(widget, 'heading')).to.include('All about me');
    expect(names(widget, 'heading')).to.include('My care and support plan');
  });
});

describe('a change', () => {
  it('of a text marks the words that were removed and added', async () => {
    const widget = await about(
      { myWellness: 'Two nights without sleep.\nTea helps.' },
      { myWellness: 'Three nights without sleep.\nTea helps a lot.' },
    );

    const marks = [...widget.shadowRoot!.querySelectorAll('del, ins')].map(
      ({ localName, textContent }) => `${localName} ${words(textContent)}`,
    );
    expect(marks).to.deep.equal([
      'del removed: Two end of change.',
      'ins added: Three end of change.',
      'ins added: a lot end of change.',
    ]);
  });

  it('of a text keeps its line breaks and adds no space', async () => {
    const widget = await about(
      { myWellness: 'One.\n\nTwo.' },
      { myWellness: 'One.\n\nTwo. Three.' },
    );
    const text = widget.shadowRoot!.querySelector<HTMLElement>('.words')!;

    for (const hidden of text.querySelectorAll('.vh')) hidden.remove();

    expect(text.textContent).to.equal('One.\n\nTwo. Three.');
    expect(getComputedStyle(text).whiteSpace).to.contain('pre-wrap');
  });

  it('of a text into another one says what it was and is now', async () => {
    const widget = await about({ myWellness: 'Tea helps.' }, { myWellness: 'I go out more.' });

    expect(changes(widget)).to.deep.equal([
      'Changed My wellness Was Tea helps. Now I go out more.',
    ]);
    expect(partsOf(widget, 'removed')).to.deep.equal(['Tea helps.']);
    expect(partsOf(widget, 'added')).to.deep.equal(['I go out more.']);
  });

  it('of anything else says so in words', async () => {
    const widget = await contingency(
      {
        name: { coding: { system: 's', code: '1', display: 'Crisis plan' } },
        lastUpdated: '2026-03-01T10:00:00+00:00',
        plannedReview: 'P6M',
        agreement: { agreed: true },
      },
      {
        name: { text: 'Safety', coding: { system: 's', code: '1', display: 'Crisis plan' } },
        lastUpdated: '2026-04',
        plannedReview: '2027',
        agreement: { agreed: false },
      },
    );

    expect(changes(widget)).to.deep.equal([
      'Changed What this plan is called Was Crisis plan Now Safety (Coded as Crisis plan)',
      'Changed Agreement, › Was this agreed with the person or their legal representative? ' +
        'Was Agreed with the person or their legal representative Now Not agreed',
      'Changed Review due Was 6 months Now 2027',
      'Changed Last updated Was 1 March 2026 at 10:00 Now April 2026',
    ]);
  });

  it('of a code whose words stayed shows the data, rather than the same words twice', async () => {
    const coded = (code: string) => ({
      name: { coding: { system: 's', code, display: 'Crisis' } },
    });

    const widget = await contingency(coded('1'), coded('2'));

    expect(changes(widget)[0]).to.match(/Was .*"code": "1".* Now .*"code": "2"/);
  });

  it('of a date that is none says that there is no such date', async () => {
    const widget = await contingency({ lastUpdated: '2026' }, { lastUpdated: '2026-02-30' });

    expect(changes(widget)[0]).to.contain('Now 2026-02-30 (there is no such date)');
  });

  it('that filled something in or cleared it has no other side', async () => {
    const widget = await about({ myWellness: 'Well' }, { whatIsMostImportantToMe: 'My dog' });

    expect(changes(widget)).to.deep.equal([
      'Added What is most important to me My dog',
      'Removed My wellness Well',
    ]);
  });

  it('of data that the standard does not know, or of another shape, shows it as it came', async () => {
    const widget = await about(
      { ward: { bed: 1 }, myWellness: 7 },
      { ward: { bed: 2 }, myWellness: 8 },
    );

    expect(changes(widget)).to.deep.equal([
      'Changed My wellness Was 7 Now 8',
      'Changed ward Was { "bed": 1 } Now { "bed": 2 }',
    ]);
  });

  it('of sex and gender says no more than that there is one', async () => {
    const coding = (code: string) => ({ system: 's', code, display: `display ${code}` });
    const [earlier, later] = ['1', '2'].map((code) => ({
      personDemographics: { gender: coding(code), sex: coding(code) },
    }));

    const widget = await between(earlier, later);

    expect(changes(widget)).to.deep.equal([
      'Changed Sex and gender To protect people’s privacy, sex and gender are not shown here.',
    ]);
    expect(partsOf(widget, 'tally')).to.deep.equal(['1 changed']);
    expect(textOf(await between(undefined, later))).not.to.contain('display');
    expect(textOf(await between(earlier, undefined))).not.to.contain('display');
  });

  it('of sex and gender is shown where the host asks for it', async () => {
    const gender = (display: string) => ({
      personDemographics: { gender: { system: 's', code: display, display } },
    });
    const widget = await between(gender('One'), gender('Two'));

    widget.showSexAndGender = true;
    await widget.updateComplete;

    const foreign = '(recorded, not from the list)';
    expect(changes(widget)).to.deep.equal([`Changed Gender Was One ${foreign} Now Two ${foreign}`]);
  });
});

describe('a change of an entry', () => {
  it('is named by its own words and by those of what it is in', async () => {
    const goal = { id: 'g', text: 'Walk every day', goalImportanceScore: 4 };

    const widget = await between(withGoals(goal), withGoals({ ...goal, goalImportanceScore: 9 }));

    expect(names(widget, 'heading').at(-1)).to.equal('Need 1: Sleep, Goal 1: Walk every day');
    expect(changes(widget)[0]).to.contain('Was 4 out of 10 Now 9 out of 10');
  });

  it('that was added shows all of it, but for its id', async () => {
    const widget = await between(
      withGoals({ id: 'g', text: 'Rest' }),
      withGoals({ id: 'g', text: 'Rest' }, { id: 'secret', text: 'Cook', goalImportanceScore: 8 }),
    );

    expect(names(widget, 'heading').at(-1)).to.equal('Need 1: Sleep, Goal 2: Cook');
    expect(changes(widget)[0]).to.match(/^Added .* Cook .* 8 out of 10$/);
    expect(textOf(widget)).not.to.contain('secret');
  });

  it('that was removed stands under its name as it was', async () => {
    const cook = { id: 'c', text: 'Cook' };

    const widget = await between(withGoals({ id: 'g', text: 'Rest' }, cook), withGoals(cook));

    expect(names(widget, 'heading').at(-1)).to.equal('Need 1: Sleep, Goal 1: Rest');
    expect(changes(widget)[0]).to.match(/^Removed .* Rest$/);
  });

  it('that moved says from where to where', async () => {
    const [a, b, c] = ['Rest', 'Cook', 'Walk'].map((text) => ({ id: text, text }));

    const widget = await between(withGoals(a!, b!, c!), withGoals(c!, a!, b!));

    expect(names(widget, 'heading').at(-1)).to.equal('Need 1: Sleep, Goal 1: Walk');
    expect(changes(widget)).to.deep.equal([
      'Moved It was number 3 in its list, and is now number 1.',
    ]);
  });

  it('that has no heading says which it is when it moved', async () => {
    const triggers = (...texts: string[]) => ({ triggerFactors: texts.map((text) => ({ text })) });

    const widget = await contingency(
      triggers('Noise', 'Heat', 'Fog'),
      triggers('Heat', 'Fog', 'Noise'),
    );

    expect(changes(widget)).to.deep.equal([
      'Moved Trigger 3 Noise It was number 1 in its list, and is now number 3.',
    ]);
  });

  const crisis = { name: { text: 'Crisis' } };
  const archived = { ...crisis, archivedOn: '2026-11-22' };

  it('that was archived says so, with the date', async () => {
    const widget = await contingency(crisis, archived);

    expect(changes(widget)).to.deep.equal(['Archived On 22 November 2026']);
  });

  it('that was restored says so, with the date since when it was archived', async () => {
    const widget = await contingency(archived, crisis);

    expect(changes(widget)).to.deep.equal(['Restored It was archived on 22 November 2026.']);
  });

  it('stands in one place with all that changed in it, and who recorded it in another', async () => {
    const plan = {
      name: { text: 'Crisis' },
      whoShouldBeContacted: [{ id: 'c', name: 'Sam' }],
      agreement: { agreed: true, fullName: 'Ana' },
    };
    const widget = await contingency(plan, {
      ...plan,
      whoShouldBeContacted: [{ id: 'c', name: 'Sam', contactDetails: '01632 960110' }],
      agreement: { agreed: false },
      lastUpdated: '2026',
    });

    expect(names(widget, 'heading').slice(2)).to.deep.equal([
      'Contingency plan 1: Crisis, Contact 1: Sam',
      'Contingency plan 1: Crisis',
      'Contingency plan 1: Crisis',
    ]);
  });
});

describe('what changed in short', () => {
  it('counts entries, and names what is gone, is filed away, or whom to call', async () => {
    const goals = ['Walk', 'Cook', 'Rest'].map((text) => ({ id: text, text }));
    const contact = { id: 'c', name: 'Funmi', contactDetails: '01632 960001' };
    const plan = {
      id: 'p',
      name: { text: 'Crisis' },
      whatShouldHappen: [{ text: 'Ring Funmi at once' }, { text: 'Take the tablets at nine' }],
      relapseIndicators: [{ text: 'Awake at three' }],
      whoShouldBeContacted: [contact],
    };

    const widget = await between(
      { ...withGoals(goals[0]!), contingencyPlans: [plan] },
      {
        ...withGoals({ ...goals[0], archivedOn: '2026-11-22' }, goals[1]!, goals[2]!),
        contingencyPlans: [
          {
            ...plan,
            whatShouldHappen: [{ text: 'Ring Carys at once' }, { text: 'Take the tablets at ten' }],
            relapseIndicators: undefined,
            whoShouldBeContacted: [{ ...contact, contactDetails: '01632 960002' }],
          },
        ],
      },
    );

    expect(sentencesOf(widget)).to.deep.equal([
      'Care and support plan: 1 goal archived: “Walk”; 2 goals added',
      'Contingency plan 1: Crisis: 1 warning sign removed: “Awake at three”; ' +
        'other contact details for 1 person to contact: “Funmi”; 2 steps changed',
    ]);
  });

  it('is in Welsh, with its plurals, where the page is', async () => {
    const steps = (...texts: string[]) => ({
      contingencyPlans: [{ id: 'p', whatShouldHappen: texts.map((text) => ({ text })) }],
    });
    const provider = await fixture(
      html`<pcsp-provider locale="cy" .languages=${{ cy }}>
        <pcsp-plan-changes
          .earlier=${steps('Un')}
          .later=${steps('Un', 'Dau', 'Tri')}
        ></pcsp-plan-changes>
      </pcsp-provider>`,
    );
    const widget = provider.querySelector('pcsp-plan-changes')!;
    await widget.updateComplete;

    expect(sentencesOf(widget)).to.deep.equal(['Cynllun wrth gefn 1: ychwanegwyd 2 gam']);
  });

  it('says last where only who recorded something, where or when, changed', async () => {
    const formulation = (dateCompleted: string) => [
      { id: 'f', formulation: 'So', personCompletingRecord: { name: 'Funmi', dateCompleted } },
    ];
    const widget = await between(
      { formulations: formulation('2025'), careAndSupportPlan: { plannedReview: '2025' } },
      { formulations: formulation('2026'), careAndSupportPlan: { plannedReview: '2026' } },
    );

    expect(sentencesOf(widget)).to.deep.equal([
      'Care and support plan: changed: “Review due”',
      'Formulation 1: So: only who recorded it, where or when',
    ]);
  });

  it('leads to where it is told in full', async () => {
    const widget = await between(sampleVersions[1]!.plan, samplePlan);
    const links = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('[part=sentence-link]')];
    expect(links.length).to.be.greaterThan(3);

    for (const link of links) {
      link.focus();
      await press('Enter');

      const heading = widget.shadowRoot!.activeElement!;
      const { top } = heading.getBoundingClientRect();
      expect(link.textContent).to.contain(words(heading.textContent).split(',')[0]);
      expect(top).to.be.within(0, window.innerHeight);
    }
  });

  const marks: [what: string, before: string, after: string, said: string][] = [
    ['a full stop', 'Knock first', 'Knock first.', 'Only punctuation changed.'],
    ['a space', 'Knock first.', 'Knock  first.', 'Only spaces or line breaks changed.'],
  ];
  for (const [what, before, after, said] of marks) {
    it(`says of ${what} that it is no other word`, async () => {
      const widget = await about({ myWellness: before }, { myWellness: after });

      expect(sentencesOf(widget)).to.deep.equal([
        'About me: only punctuation or spaces changed: “My wellness”',
      ]);
      expect(changes(widget)[0]).to.contain(said);
    });
  }
});

describe('what is folded', () => {
  const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');

  it('is open or closed all at once, by a button', async () => {
    const widget = await about({ myWellness: `${long} tea` }, { myWellness: `${long} coffee` });
    const folded = () => widget.shadowRoot!.querySelector('details')!;
    const button = widget.shadowRoot!.querySelector<HTMLElement>('button')!;
    expect(widget.shadowRoot!.querySelector<HTMLElement>('.excerpt')!.innerText).to.contain('…');

    button.focus();
    await press('Enter');
    await widget.updateComplete;

    expect(folded().open).to.equal(true);
    expect(folded().innerText).to.contain(long);
    expect(button.innerText).to.equal('Show less');
    await press('Enter');
    await widget.updateComplete;
    expect(folded().open).to.equal(false);
  });

  it('is open on paper, and as it was afterwards', async () => {
    const widget = await about({ myWellness: `${long} tea` }, { myWellness: `${long} coffee` });
    const folded = widget.shadowRoot!.querySelector('details')!;

    window.dispatchEvent(new Event('beforeprint'));
    expect(folded.open).to.equal(true);

    window.dispatchEvent(new Event('afterprint'));
    expect(folded.open).to.equal(false);
  });

  it('is nothing that was removed', async () => {
    const widget = await between(samplePlan, { aboutMe: samplePlan.aboutMe });

    const removed = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('del')];
    const text = removed.map((mark) => words(mark.innerText)).join(' ');
    for (const { whatShouldHappen = [] } of samplePlan.contingencyPlans ?? [])
      for (const step of whatShouldHappen) expect(text).to.contain(words(step.text ?? ''));
  });
});

describe('every difference', () => {
  it('is found in what is drawn', async () => {
    const pairs = fc.sample(fc.tuple(validValue(planModel), validValue(planModel)), 25);
    const versions = sampleVersions.map(({ plan }) => plan as unknown);
    for (const [before, after] of [
      ...pairs,
      [versions[0], versions[2]],
      [versions[2], versions[1]],
    ]) {
      const widget = await between(before, after);
      widget.showSexAndGender = true;
      await widget.updateComplete;

      const differences = diffPlans(before, after);
      expect(changes(widget)).to.have.length(differences.length);
      const [was, is] = [sideOf(widget, 'ins'), sideOf(widget, 'del')];
      for (const difference of differences) {
        for (const text of textsIn(difference.before)) expect(was).to.contain(words(text));
        for (const text of textsIn(difference.after)) expect(is).to.contain(words(text));
      }
    }
  });
});

/** What is drawn of one of the versions: without the words that only the other has. */
function sideOf(widget: Element, others: 'ins' | 'del'): string {
  const section = widget.shadowRoot!.querySelector('section')!.cloneNode(true) as Element;
  for (const other of section.querySelectorAll(`${others}, .vh`)) other.remove();
  return words(section.textContent);
}

/** Everything that somebody wrote in a value, beside codes, ids and dates. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'string' &&
    ['text', 'strategy', 'statement', 'formulation', 'name'].includes(key)
      ? [inner]
      : textsIn(inner),
  );
}

const sentencesOf = (widget: Element): string[] =>
  [...widget.shadowRoot!.querySelectorAll('[part=sentence]')].map(({ textContent }) =>
    words(textContent),
  );

describe('what has changed', () => {
  it('opens at a fifth of what all of it takes', async () => {
    await setViewport({ width: 1280, height: 800 });
    const widget = await between(sampleVersions[1]!.plan, samplePlan);
    const { height } = widget.getBoundingClientRect();

    widget.shadowRoot!.querySelector<HTMLElement>('button')!.click();
    await widget.updateComplete;

    expect(height).to.be.at.most(widget.getBoundingClientRect().height / 4);
    expect(height).to.be.at.most(5000);
    await setViewport({ width: 800, height: 600 });
  });

  const earlier = sampleVersions[1]!;

  it('is accessible', async () => {
    const widget = await between(earlier.plan, samplePlan);

    expect(await violations(widget)).to.deep.equal([]);
  });

  // WebKitGTK's window does not get so small
  (isWebKit ? it.skip : it)('is accessible on a narrow page, too', async () => {
    const widget = await between(earlier.plan, samplePlan);

    await setViewport({ width: 320, height: 700 });

    expect(await violations(widget)).to.deep.equal([]);
    expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
    await setViewport({ width: 800, height: 600 });
  });

  it('is accessible where there is nothing, and where everything is new', async () => {
    expect(await violations(await between(samplePlan, samplePlan))).to.deep.equal([]);
    expect(await violations(await between(undefined, samplePlan))).to.deep.equal([]);
  });

  // only Chromium can be told to force colours
  (isChromium ? it : it.skip)('is marked in forced colours, too', async () => {
    const widget = await about({ myWellness: 'Tea helps.' }, { myWellness: 'Coffee helps.' });

    await emulate({ 'forced-colors': 'active' });

    const line = (mark: string) =>
      getComputedStyle(widget.shadowRoot!.querySelector(mark)!).textDecorationLine;
    expect([line('del'), line('ins')]).to.deep.equal(['line-through', 'underline']);
    await emulate();
  });

  it('is shown whatever JSON there is', async () => {
    const strange: unknown[] = [
      ...[7, 'plan', [1], null, { contingencyPlans: 'x' }, { contingencyPlans: [null, 7, ['x']] }],
      ...[{ aboutMe: { date: [], myWellness: { a: 1 } } }, { personDemographics: [{ name: 1 }] }],
      JSON.parse('{"__proto__": {"toString": 1}, "formulations": [{"id": 7, "location": {}}]}'),
      { careAndSupportPlan: { needsConcernsOrProblems: [{ text: 7, coding: 'x' }, { id: 'a' }] } },
    ];

    for (const before of strange) {
      for (const after of strange) {
        const widget = await between(before, after);
        const tally = partsOf(widget, 'tally')[0];
        if (before === null && after === null) expect(tally).to.equal(undefined);
        else expect(tally === 'No differences').to.equal(changes(widget).length === 0);
      }
    }
  });
});
