import { expect } from '@open-wc/testing';
import { careAndSupportPlan as sample } from '../../fixtures/sample/care-and-support-plan.js';
import { violations } from '../support/axe.js';
import {
  achieved,
  action,
  actionsOf,
  capture,
  entryOf,
  goal,
  goalsOf,
  line,
  lines,
  need,
  needsOf,
  plan,
} from '../support/care-plan.js';
import { openAll } from '../support/sections.js';
import {
  activate,
  button,
  fill,
  focused,
  focusedName,
  get,
  has,
  listen,
  nameOf,
  open,
  press,
  said,
  textbox,
  type,
  types,
} from '../support/widget.js';

describe('a need', () => {
  it('is added open, with the focus in its first box', async () => {
    const widget = await capture();

    await activate(button(widget, 'Add a need, concern or problem'));

    expect(focusedName(widget)).to.equal('What is the need, concern or problem?');
    expect(lines(widget).at(-1)).to.equal('Need 3');
    expect(said(widget)).to.equal('Need 3 added');
    expect(needsOf(widget)).to.have.length(2);
  });

  it('is open at first, with the lines of its goals in sight', async () => {
    const widget = await capture();

    expect(lines(widget)).to.deep.equal([
      'Need 1 Sleep',
      'Goal 1 In bed by ten',
      'Goal 2 A quiet room',
      'Need 2 Work',
      'Goal 1 Three days a week',
    ]);
  });

  it('is a line only where there are very many', async () => {
    const many = Array.from({ length: 21 }, (_, index) =>
      need(`n${index}`, `Thing ${index}`, [goal(`g${index}`, 'A goal')]),
    );

    const widget = await capture({ needsConcernsOrProblems: many });

    expect(lines(widget)).to.have.length(21);
    expect(lines(widget).every((words) => words.startsWith('Need'))).to.equal(true);
  });

  it('says how many goals it has, and how many were achieved', async () => {
    const widget = await capture();

    expect(nameOf(get(widget, 'disclosure', /^Need 1/))).to.equal('Need 1 Sleep 2 goals');
    expect(nameOf(get(widget, 'disclosure', /^Need 2/))).to.equal('Need 2 Work 1 goal 1 achieved');
  });

  it('has a line that follows what its goals become', async () => {
    const widget = await capture();
    await open(widget, /^Goal 2 A quiet/);
    const status = get<HTMLSelectElement>(
      entryOf(widget, /^Goal 2 A quiet/),
      'select',
      'How it is going',
    );
    status.focus();

    await press('A');

    expect(goalsOf(widget)[1]?.goalStatus).to.deep.equal(achieved);
    expect(nameOf(get(widget, 'disclosure', /^Need 1/))).to.equal(
      'Need 1 Sleep 2 goals 1 achieved',
    );
    expect(focused(widget)).to.equal(status);
  });
});

describe('a goal', () => {
  it('is added open, with the focus in its first box', async () => {
    const widget = await capture();

    await activate(button(entryOf(widget, /^Need 1/), 'Add a goal'));
    await press('x');

    expect(focusedName(widget)).to.equal('What does the person want to achieve?');
    expect(goalsOf(widget)[2]?.text).to.equal('x');
    expect(goalsOf(widget)[2]?.id).to.match(/^[0-9a-f]{24}$/);
    expect(lines(widget)).to.include('Goal 3 x');
  });

  it('is closed at first, and says importance, status and how many actions are done', async () => {
    const widget = await capture();

    const first = get(widget, 'disclosure', /^Goal 1 In bed/);
    expect(first.hasAttribute('open')).to.equal(false);
    expect(nameOf(first)).to.equal('Goal 1 In bed by ten Importance 8/10 1 of 2 actions done');
    expect(nameOf(get(widget, 'disclosure', /^Goal 1 Three/))).to.equal(
      'Goal 1 Three days a week Achieved no actions yet',
    );
  });

  it('opens in its place with a key, and keeps the focus on its line', async () => {
    const widget = await capture();

    await open(widget, /^Goal 1 In bed/);

    expect(focused(widget)).to.equal(line(widget, /^Goal 1 In bed/));
    expect(lines(widget).slice(1, 4)).to.deep.equal([
      'Goal 1 In bed by ten',
      'Action 1 A new blind',
      'Action 2 No coffee',
    ]);
  });

  it('has a line that follows the typing, and no other line is drawn again', async () => {
    const widget = await capture();
    await open(widget, /^Goal 2 A quiet/);
    const box = textbox(entryOf(widget, /^Goal 2/), 'What does the person want to achieve?');
    const drawn = new Set<string>();
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const on = target.parentElement?.closest('summary')?.id;
        if (on) drawn.add(on);
      }
    }).observe(widget.shadowRoot!, { characterData: true, childList: true, subtree: true });

    await type(box, 'A dark room');

    expect(lines(widget)).to.include('Goal 2 A dark room');
    expect([...drawn]).to.deep.equal(['field-needsConcernsOrProblems-0-goalsAndHopes-1-line']);
  });

  it('shows the start of a long account, and all of it in its box', async () => {
    const account = `${'Words and more words. '.repeat(20)}\nAnother line.`;
    const widget = await capture({
      needsConcernsOrProblems: [need('n', 'x', [goal('g', account)])],
    });

    await open(widget, /^Goal 1/);

    expect(lines(widget)[1]).to.match(/^Goal 1 Words and more words.*…$/);
    expect(lines(widget)[1]!.length).to.be.below(140);
    expect(textbox(widget, 'What does the person want to achieve?').value).to.equal(account);
  });

  it('is moved with its buttons, and the focus and what was opened go with it', async () => {
    const widget = await capture();
    await open(widget, /^Goal 1 In bed/);

    await activate(button(entryOf(widget, /^Goal 1 In bed/), 'Move Goal 1 down'));

    expect(goalsOf(widget).map(({ id }) => id)).to.deep.equal(['g2', 'g1']);
    expect(get(widget, 'disclosure', /^Goal 2 In bed/).hasAttribute('open')).to.equal(true);
    expect(focusedName(widget)).to.equal('Move Goal 2 up');
    expect(said(widget)).to.equal('Goal 1 moved to position 2');
  });

  it('cannot be moved past the ends', async () => {
    const widget = await capture();

    expect(has(entryOf(widget, /^Goal 1 In bed/), 'button', 'Move Goal 1 up')).to.equal(false);
    expect(has(entryOf(widget, /^Goal 2 A quiet/), 'button', 'Move Goal 2 down')).to.equal(false);
  });
});

describe('an action', () => {
  it('is added with a box to write in', async () => {
    const widget = await capture();
    await open(widget, /^Goal 2 A quiet/);

    await activate(button(entryOf(widget, /^Goal 2 A quiet/), 'Add an action'));
    expect(focusedName(widget)).to.equal('Part 1');
    await press('x');

    expect(actionsOf(widget, 1)).to.have.length(1);
    expect(actionsOf(widget, 1)[0]?.what?.map(({ text }) => text)).to.deep.equal(['x']);
    expect(nameOf(get(widget, 'disclosure', /^Goal 2/))).to.contain('0 of 1 action done');
  });

  it('that was added and left empty is not recorded', async () => {
    const widget = await capture();
    await open(widget, /^Goal 2 A quiet/);

    await activate(button(entryOf(widget, /^Goal 2 A quiet/), 'Add an action'));

    expect(widget.value).to.deep.equal(plan());
  });

  it('says what, how far, who, when and how sure', async () => {
    const full = action('a', 'Walk the dog', {
      status: { text: 'Begun' },
      who: { name: 'Carys', role: { text: 'Sister' } },
      when: '2026-12',
      confidence: 7,
    });
    const widget = await capture({
      needsConcernsOrProblems: [need('n', 'x', [goal('g', 'y', [full])])],
    });

    await open(widget, /^Goal 1/);

    expect(nameOf(get(widget, 'disclosure', /^Action 1/))).to.equal(
      'Action 1 Walk the dog Begun Carys by December 2026 confidence 7/10',
    );
  });

  it('suggests statuses, and its goal counts it once it is completed', async () => {
    const widget = await capture();
    await open(widget, /^Goal 1 In bed/);
    await open(widget, /^Action 2/);
    const status = get(entryOf(widget, /^Action 2/), 'combobox', 'How it is going');
    await type(status, 'compl');
    await new Promise((resolve) => setTimeout(resolve, 400));

    await press('ArrowDown', 'Enter');

    expect(actionsOf(widget)[1]?.status).to.deep.equal({
      coding: {
        system: 'http://hl7.org/fhir/care-plan-activity-status',
        code: 'completed',
        display: 'Completed',
      },
    });
    expect(nameOf(get(widget, 'disclosure', /^Goal 1 In bed/))).to.contain('2 of 2 actions done');
  });

  it('has steps, which are lines too', async () => {
    const widget = await capture();
    await open(widget, /^Goal 1 In bed/);
    await open(widget, /^Action 2/);

    await activate(button(entryOf(widget, /^Action 2/), 'Add a step'));
    expect(focusedName(widget)).to.equal('What is this step?');
    await press('o', 'n', 'e');

    expect(lines(widget)).to.include('Step 1 one');
  });

  it('is stamped with the date on which it was edited, and others are not', async () => {
    const widget = await capture();
    await open(widget, /^Goal 1 In bed/);
    await open(widget, /^Action 2/);
    await fill(textbox(entryOf(widget, /^Action 2/), 'Part 1'), 'No tea');

    await activate(button(widget, 'Save'));

    expect(actionsOf(widget).map(({ lastUpdated }) => lastUpdated)).to.deep.equal([
      undefined,
      '2026-07-01T10:05:00+01:00',
    ]);
  });
});

describe('lines', () => {
  it('are gone through with the arrow keys, Home and End', async () => {
    const widget = await capture();
    line(widget, /^Need 1/).focus();
    const went: string[] = [];

    for (const key of [
      'ArrowDown',
      'ArrowDown',
      'ArrowUp',
      'End',
      'ArrowDown',
      'Home',
      'ArrowUp',
    ]) {
      await press(key);
      went.push(focusedName(widget).slice(0, 14));
    }

    expect(went).to.deep.equal([
      'Goal 1 In bed ',
      'Goal 2 A quiet',
      'Goal 1 In bed ',
      'Who recorded t',
      'Who recorded t',
      'Need 1 Sleep 2',
      'Need 1 Sleep 2',
    ]);
  });

  it('lead into what is open, and past what is closed', async () => {
    const widget = await capture();
    await open(widget, /^Goal 1 In bed/);

    await press('ArrowDown');
    expect(focusedName(widget)).to.match(/^Action 1/);

    line(widget, /^Goal 1 In bed/).focus();
    await press('Enter');
    await press('ArrowDown');
    expect(focusedName(widget)).to.match(/^Goal 2 A quiet/);
  });

  it('leave the keys of a text box alone', async () => {
    const widget = await capture();
    const box = textbox(entryOf(widget, /^Need 2/), 'What is the need, concern or problem?');
    box.focus();
    box.setSelectionRange(4, 4);

    await press('Home');

    expect(focused(widget)).to.equal(box);
    expect(box.selectionStart).to.equal(0);
  });

  it('are all closed, and those of goals all shown, by two buttons', async () => {
    const widget = await capture();

    await activate(button(widget, 'Close all'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(lines(widget)).to.deep.equal(['Need 1 Sleep', 'Need 2 Work']);

    await activate(button(widget, 'Show every goal'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(lines(widget)).to.have.length(5);
  });

  it('are marked where something in them is wrong, once a save was tried', async () => {
    const wrong = action('a', 'Walk', { when: '2026-02-31' });
    const widget = await capture({
      needsConcernsOrProblems: [need('n', 'x', [goal('g', 'y', [wrong])])],
    });
    expect(nameOf(get(widget, 'disclosure', /^Goal 1/))).to.not.contain('Check this');

    await activate(button(widget, 'Save'));

    expect(nameOf(get(widget, 'disclosure', /^Need 1/))).to.contain('Check this');
    expect(nameOf(get(widget, 'disclosure', /^Goal 1/))).to.contain('Check this');
  });
});

describe('an edit of a goal', () => {
  it('is raised at the path of its words', async () => {
    const widget = await capture();
    await open(widget, /^Goal 2 A quiet/);
    const heard = listen();

    await type(textbox(entryOf(widget, /^Goal 2/), 'What does the person want to achieve?'), 'z');
    await press('Tab');

    expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-change']);
    expect(heard[1]!.detail.change).to.deep.equal({
      path: ['needsConcernsOrProblems', 0, 'goalsAndHopes', 1, 'text'],
      previous: 'A quiet room',
      next: 'z',
    });
  });
});

describe('the care and support plan for everybody', () => {
  const wrong = {
    ...sample,
    plannedReview: '2026-02-31',
    needsConcernsOrProblems: [{ ...sample.needsConcernsOrProblems![0]!, goalsAndHopes: 7 }],
  };

  for (const [name, value] of Object.entries({ empty: undefined, filled: sample })) {
    it(`has no fault that axe finds when it is ${name}, closed and open`, async () => {
      const widget = await capture(value);
      expect(await violations(widget)).to.deep.equal([]);

      await openAll(widget);

      expect(await violations(widget)).to.deep.equal([]);
    });
  }

  it('has no fault that axe finds when it is wrong and refused', async () => {
    const widget = await capture(wrong);

    await activate(button(widget, 'Save'));

    expect(widget.valid).to.equal(false);
    expect(await violations(widget)).to.deep.equal([]);
  });
});
