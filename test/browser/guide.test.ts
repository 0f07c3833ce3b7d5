// A plan written one question at a time: with real keys, from the list to the save.
import { expect, html } from '@open-wc/testing';
import type { GuidePlace } from '../../src/plan/guide/guide-place.js';
import type { PcspGuide } from '../../src/plan/guide/guide.element.js';
import '../../src/register/guide.js';
import '../../src/register/provider.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import {
  activate,
  all,
  button,
  focused,
  focusedName,
  get,
  has,
  listen,
  mount,
  names,
  open,
  pause,
  press,
  summary,
  textbox,
  textOf,
  type,
  types,
  words,
  type Widget,
} from '../support/widget.js';

type Guide = PcspGuide & Widget;

const draw = (value: unknown = undefined, questions?: readonly string[]): Promise<Guide> =>
  mount<Guide>(
    html`<pcsp-provider audience="person"
      ><pcsp-guide .value=${value} .questions=${questions}></pcsp-guide
    ></pcsp-provider>`,
    'pcsp-guide',
  );

/** Presses a button as nobody presses one twice. */
async function go(guide: Guide, name: string | RegExp): Promise<void> {
  await activate(button(guide, name));
  await guide.updateComplete;
  await pause(550);
}

const asked = (guide: Guide): string =>
  words(guide.shadowRoot!.getElementById('question')?.textContent);

/** What is said of how far a task has come. */
const stateOf = (guide: Guide, task: string | RegExp): string =>
  words(button(guide, task).closest('.task-line')!.querySelector('[part=state]')!.textContent);

const placesOf = (guide: Guide): GuidePlace[] => {
  const places: GuidePlace[] = [];
  guide.addEventListener('pcsp-place', ({ detail }) => places.push(detail));
  return places;
};

const twoQuestions = ['aboutMe.myWellness', 'aboutMe.pleaseDoAndPleaseDont'];

describe('a guide through a plan', () => {
  it('lists what there is to write, with how far each part has come', async () => {
    const guide = await draw({
      aboutMe: { myWellness: 'Walks' },
      contingencyPlans: [
        { id: 'p', name: { text: 'Getting low' }, triggerFactors: [{ text: 'Rows' }] },
      ],
    });

    expect(stateOf(guide, 'About me')).to.equal('1 of 7 answered');
    expect(stateOf(guide, 'Contingency plan 1: Getting low')).to.equal('2 of 11 answered');
    expect(names(guide, 'button')).to.include('Add a contingency plan');
    expect(all(guide, 'textbox')).to.deep.equal([]);
  });

  it('asks one question at a time, and records what is typed', async () => {
    const guide = await draw(undefined, twoQuestions);
    const heard = listen(guide);
    await go(guide, 'About me');

    expect(asked(guide)).to.equal('What does a good day look like?');
    expect(focused(guide)!.id).to.equal('question');
    expect(textOf(guide)).to.include('Question 1 of 2');
    expect(all(guide, 'textbox')).to.have.length(1);
    await type(textbox(guide, 'My wellness'), 'Cooking');
    await go(guide, 'Continue');

    expect(asked(guide)).to.equal('What should others do, and not do?');
    expect(focused(guide)!.id).to.equal('question');
    expect(guide.value).to.deep.equal({ aboutMe: { myWellness: 'Cooking' } });
    expect(types(heard)).to.include.members(['pcsp-input', 'pcsp-change']);
    await go(guide, 'Continue');

    expect(asked(guide)).to.equal('');
    expect(focusedName(guide)).to.equal('About me');
    expect(stateOf(guide, 'About me')).to.equal('1 of 2 answered');
  });

  it('says why it asks, and gives an example', async () => {
    const guide = await draw(undefined, twoQuestions);
    await go(guide, 'About me');

    expect(words((await openNative(guide, 'Why we ask')).textContent)).to.include('So that others');
    expect(has(guide, 'disclosure', 'Examples')).to.equal(true);
  });

  it('goes back, and to the list', async () => {
    const guide = await draw(undefined, twoQuestions);
    await go(guide, 'About me');
    await go(guide, 'Continue');
    await go(guide, 'Back');
    expect(asked(guide)).to.equal('What does a good day look like?');

    await go(guide, 'Back');

    expect(asked(guide)).to.equal('');
    expect(focusedName(guide)).to.equal('About me');
  });

  it('remembers what was put off until it is answered', async () => {
    const guide = await draw(undefined, twoQuestions);
    const places = placesOf(guide);
    await go(guide, 'About me');
    await go(guide, 'Not now');
    await go(guide, 'All questions');

    expect(stateOf(guide, 'About me')).to.equal('Not started 1 for later');
    expect(places.at(-1)).to.deep.equal({ later: [['aboutMe', 'myWellness']] });
    await go(guide, 'About me');
    await type(textbox(guide, 'My wellness'), 'Cooking');
    await go(guide, 'All questions');

    expect(stateOf(guide, 'About me')).to.equal('1 of 2 answered');
    expect(places.at(-1)).to.deep.equal({});
  });

  it('begins where the first answer is missing', async () => {
    const guide = await draw({ aboutMe: { myWellness: 'Walks' } }, twoQuestions);

    await go(guide, 'About me');

    expect(asked(guide)).to.equal('What should others do, and not do?');
  });

  it('adds an entry and asks about it', async () => {
    const guide = await draw(undefined, [
      'contingencyPlans.name',
      'contingencyPlans.whatShouldHappen',
    ]);
    await go(guide, 'Add a contingency plan');
    expect(asked(guide)).to.equal('What is this plan for?');
    await type(all(guide, 'textbox')[0]!, 'Getting low');
    await go(guide, 'Continue');
    await go(guide, 'Add an action');
    await type(all(guide, 'textbox')[0]!, 'Ring Sam');
    await press('Enter');
    await type(all(guide, 'textbox')[1]!, 'Go for a walk');
    await go(guide, 'All questions');

    expect(focusedName(guide)).to.equal('Contingency plan 1: Getting low');
    const [plan] = guide.value!.contingencyPlans!;
    expect(plan!.whatShouldHappen!.map(({ text }) => text)).to.deep.equal([
      'Ring Sam',
      'Go for a walk',
    ]);
  });

  it('asks about each goal of a need by itself', async () => {
    const need = 'careAndSupportPlan.needsConcernsOrProblems';
    const guide = await draw(
      { careAndSupportPlan: { needsConcernsOrProblems: [{ id: 'n', text: 'Sleep' }] } },
      [`${need}.text`, `${need}.goalsAndHopes.text`],
    );
    await open(guide, /need/i);
    await open(guide, /goal|achieve|hope/i);
    await go(guide, /^Add .*(goal|achieve)/);
    expect(asked(guide)).to.equal('What would you like to change?');
    await type(all(guide, 'textbox')[0]!, 'Sleep by eleven');
    await go(guide, 'Continue');

    expect(focusedName(guide)).to.match(/1: Sleep by eleven$/);
    const [{ goalsAndHopes }] = guide.value!.careAndSupportPlan!
      .needsConcernsOrProblems! as never as [{ goalsAndHopes: { text: string }[] }];
    expect(goalsAndHopes[0]!.text).to.equal('Sleep by eleven');
  });

  it('stops once at an answer that is wrong, and says what is', async () => {
    const guide = await draw(undefined, ['aboutMe.multimediaLocation', 'aboutMe.myWellness']);
    await go(guide, 'About me');
    await type(all(guide, 'textbox')[0]!, 'nowhere');
    await go(guide, 'Continue');

    expect(focused(guide)!.getAttribute('aria-invalid')).to.equal('true');
    await go(guide, 'Continue');

    expect(asked(guide)).to.equal('What does a good day look like?');
  });

  it('leads from what is wrong to the question, whether it is asked or not', async () => {
    const guide = await draw(
      {
        aboutMe: { multimediaLocation: 'nowhere' },
        formulations: [{ id: 'f', date: '2026-02-31' }],
      },
      ['aboutMe.multimediaLocation'],
    );
    expect(guide.submit()).to.equal(false);
    await guide.updateComplete;
    const links = all(guide, 'link').filter((link) => link.closest('[part=error-summary]'));
    expect(links.length).to.equal(summary(guide).length);
    expect(links.length).to.be.above(1);

    for (const [index] of links.entries()) {
      const link = all(guide, 'link').filter((one) => one.closest('[part=error-summary]'))[index]!;
      link.focus();
      await press('Enter');
      await guide.updateComplete;
      expect(
        focused(guide)!.matches('input, textarea, select, button'),
        words(link.textContent),
      ).to.equal(true);
    }
  });

  it('shows what came back when an edit is undone from another page', async () => {
    const guide = await draw(undefined, twoQuestions);
    await go(guide, 'About me');
    await type(textbox(guide, 'My wellness'), 'Cooking');
    await go(guide, 'Continue');

    expect(guide.undo()).to.equal(true);
    await guide.updateComplete;

    expect(asked(guide)).to.equal('What does a good day look like?');
    expect(textbox(guide, 'My wellness').value).to.equal('');
  });

  it('goes on where somebody stopped, in the same entry wherever it stands', async () => {
    const plans = [
      { id: 'a', name: { text: 'First' }, triggerFactors: [{ text: 'Rows' }] },
      { id: 'b', name: { text: 'Second' }, triggerFactors: [{ text: 'Rows' }] },
    ];
    const guide = await draw({ contingencyPlans: [plans[1], plans[0]] });

    guide.place = { question: ['contingencyPlans', 'a', 'name'] };
    await guide.updateComplete;

    expect(textOf(guide)).to.include('Contingency plan 2: First');
  });

  for (const place of [
    { question: ['contingencyPlans', 'gone', 'name'] },
    { question: 'aboutMe' },
    { later: 7 },
    { question: [{}] },
    null,
    'aboutMe',
  ])
    it(`shows the list for a place that leads nowhere: ${JSON.stringify(place)}`, async () => {
      const guide = await draw({ aboutMe: { myWellness: 'Walks' } });

      guide.place = place as never;
      await guide.updateComplete;

      expect(asked(guide)).to.equal('');
      expect(has(guide, 'button', 'About me')).to.equal(true);
    });

  it('never goes on for another person where the first one stopped', async () => {
    const of = (fullName: string, myWellness: string) => ({
      personDemographics: { name: { fullName } },
      aboutMe: { myWellness },
    });
    const guide = await draw(of('Quinn', 'Quinnwords'));
    guide.place = {
      question: ['aboutMe', 'myWellness'],
      later: [['aboutMe', 'pleaseDoAndPleaseDont']],
    };
    await guide.updateComplete;

    guide.value = of('Sam', 'Samwords') as never;
    await guide.updateComplete;

    expect(guide.place).to.deep.equal({});
    expect(textOf(guide)).to.include('Sam').and.not.include('Quinn').and.not.include('for later');
  });

  for (const first of ['place', 'value'] as const)
    it(`goes on in another person’s plan where the host says, ${first} first`, async () => {
      const of = (fullName: string) => ({ personDemographics: { name: { fullName } } });
      const guide = await draw(of('Quinn'));
      guide.place = { question: ['aboutMe', 'myWellness'] };
      await guide.updateComplete;
      const next = { value: of('Sam'), place: { question: ['aboutMe', 'pleaseDoAndPleaseDont'] } };

      for (const name of [first, first === 'place' ? 'value' : 'place'] as const)
        Object.assign(guide, { [name]: next[name] });
      await guide.updateComplete;

      expect(asked(guide)).to.equal('What should others do, and not do?');
    });

  it('says once of a question that it is for later, and no more once it has an answer', async () => {
    const guide = await draw(undefined, twoQuestions);
    const places = placesOf(guide);
    for (const _ of [1, 2]) {
      await go(guide, 'About me');
      await go(guide, 'Not now');
      await go(guide, 'All questions');
    }
    expect(places.at(-1)).to.deep.equal({ later: [['aboutMe', 'myWellness']] });

    guide.value = { aboutMe: { myWellness: 'Walks' } };
    await guide.updateComplete;

    expect(stateOf(guide, 'About me')).to.equal('1 of 2 answered');
  });

  it('says of a draft that it is one', async () => {
    const value = { aboutMe: { myWellness: 'Walks' } };
    const person = { person: 'record 7' };
    const first = await draw(value, twoQuestions);
    await go(first, 'About me');
    await type(textbox(first, /./), 'Cooking');
    const draft = await first.saveDraft(person);
    const second = await draw(value, twoQuestions);

    expect(await second.restoreDraft(draft, person)).to.deep.equal({ restored: true });

    await second.updateComplete;
    const line = second.shadowRoot!.querySelector('[part=draft]')?.textContent;
    expect(words(line)).to.match(/^This is a draft from .+ It is not saved yet\.$/);
  });

  for (const [who, mayEdit, boxes] of [
    ['nobody says otherwise', undefined, 0],
    ['the host lets somebody', () => true, 1],
  ] as const)
    it(`captures another service’s plan only where ${who}`, async () => {
      const guide = await mount<Guide>(
        html`<pcsp-provider .mayEdit=${mayEdit}
          ><pcsp-guide
            .value=${{ additionalSupportPlans: [{ id: 'p', content: 'Eat slowly' }] }}
            questions="additionalSupportPlans.content"
          ></pcsp-guide
        ></pcsp-provider>`,
        'pcsp-guide',
      );
      await go(guide, /^Additional support plan 1/);

      expect(textOf(guide) + textValues(guide)).to.include('Eat slowly');
      expect(all(guide, 'textbox')).to.have.length(boxes);
    });

  it('keeps the place when the host writes back what it was told', async () => {
    const guide = await draw(undefined, twoQuestions);
    guide.addEventListener('pcsp-input', ({ detail }) => (guide.value = detail.value));
    await go(guide, 'About me');

    await type(textbox(guide, 'My wellness'), 'Cooking and more');

    expect(textbox(guide, 'My wellness').value).to.equal('Cooking and more');
    expect(focusedName(guide)).to.equal('My wellness');
  });

  it('keeps what it does not ask, and saves all', async () => {
    const guide = await draw(samplePlan, twoQuestions);
    const heard = listen(guide);
    await go(guide, 'About me');
    await type(textbox(guide, 'My wellness'), 'Cooking');
    await go(guide, 'Save');

    const saved = heard.find(({ type }) => type === 'pcsp-submit')!.detail
      .value as typeof samplePlan;
    expect(saved.aboutMe!.myWellness).to.equal('Cooking');
    expect(saved.careAndSupportPlan!.needsConcernsOrProblems).to.have.length(
      samplePlan.careAndSupportPlan!.needsConcernsOrProblems!.length,
    );
  });

  it('shows what came in another shape as it came', async () => {
    const guide = await draw({
      aboutMe: 'My garden',
      contingencyPlans: [{ id: 'p', advanceStatement: 'Ring Jo' }],
    });
    expect(textOf(guide)).to.include('My garden');

    guide.place = { question: ['contingencyPlans', 'p', 'advanceStatement', 'statement'] };
    await guide.updateComplete;

    expect(textOf(guide)).to.include('Ring Jo');
  });

  it('shows entries and lists that came in another shape, on the screen and on paper', async () => {
    const guide = await draw({
      contingencyPlans: ['Ring Sam', { id: 'p', name: { text: 'Getting low' } }],
      careAndSupportPlan: {
        needsConcernsOrProblems: ['Walk more', { id: 'n', text: 'Sleep', goalsAndHopes: 'Rest' }],
      },
    });
    const all = ['Ring Sam', 'Walk more', 'Rest', 'Getting low'];

    for (const one of all) expect(textOf(guide)).to.include(one);
    window.dispatchEvent(new Event('beforeprint'));
    for (const one of all) expect(textOf(guide)).to.include(one);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('says on the console which question there is none of', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => warned.push(message);
    try {
      await draw(undefined, ['aboutMe.nothing', 'aboutMe.myWellness']);
    } finally {
      console.warn = warn;
    }

    expect(warned).to.deep.equal(['<pcsp-guide> has no question “aboutMe.nothing”.']);
  });

  it('has every question that it asks in words of its own', async () => {
    const guide = await draw(samplePlan);
    const tasks = all(guide, 'button').filter((one) => one.matches('.task-button'));
    let seen = 0;
    for (const index of tasks.keys()) {
      const task = all(guide, 'button').filter((one) => one.matches('.task-button'))[index]!;
      task.click();
      await guide.updateComplete;
      for (; asked(guide); seen++) {
        expect(asked(guide), asked(guide)).to.match(/\?$/);
        expect(has(guide, 'disclosure', 'Why we ask'), asked(guide)).to.equal(true);
        button(guide, 'Continue').click();
        await guide.updateComplete;
      }
    }
    expect(seen).to.be.above(20);
  });
});

/** What stands in its boxes. */
const textValues = (guide: Guide): string =>
  all<HTMLInputElement>(guide, 'textbox')
    .map(({ value }) => value)
    .join();

/** Opens a native disclosure, which draws what it holds at once. */
async function openNative(guide: Guide, name: string): Promise<HTMLElement> {
  const details = get(guide, 'disclosure', name);
  details.querySelector('summary')!.focus();
  await press('Enter');
  return details;
}
