import { expect } from '@open-wc/testing';
import {
  achieved,
  action,
  capture,
  completed,
  entryOf,
  goal,
  goalsOf,
  lines,
  need,
  plan,
} from '../support/care-plan.js';
import {
  activate,
  button,
  fill,
  focused,
  focusedName,
  get,
  has,
  names,
  open,
  press,
  said,
  textbox,
  textOf,
  words,
  type Widget,
} from '../support/widget.js';

const show = async (widget: Widget, view: RegExp): Promise<void> => {
  await activate(get(widget, 'radio', view));
};

const archivedOn = '2026-01-02';

/** Also with an archived goal, and a need that was archived with all that is in it. */
const long = () => {
  const { needsConcernsOrProblems: needs = [] } = plan();
  return {
    needsConcernsOrProblems: [
      ...needs,
      need('n3', 'Money', [
        goal('g4', 'A budget'),
        goal('g5', 'Win the lottery', [action('a3', 'Buy a ticket')], { archivedOn }),
      ]),
      need('n4', 'Teeth', [goal('g6', 'See a dentist')], { archivedOn }),
    ],
  };
};

describe('the choice of what is in sight', () => {
  it('counts what there is in each view', async () => {
    const widget = await capture(long());

    expect(names(get(widget, 'group', 'Show'), 'radio')).to.deep.equal([
      'All current 4 goals, 2 actions',
      'Open 3 goals, 1 action',
      'Done 1 goal, 1 action',
      'Archived 2 entries',
    ]);
  });

  it('has what is to be archived one day among what is current, with that date', async () => {
    const later = { archivedOn: '2126-01-02' };
    const widget = await capture({
      needsConcernsOrProblems: [
        need('n', 'Money', [goal('g', 'A budget', [action('a', 'Ask', later)], later)], later),
      ],
    });

    expect(names(get(widget, 'group', 'Show'), 'radio')).to.deep.equal([
      'All current 1 goal, 1 action',
      'Open 1 goal, 1 action',
      'Done 0 goals, 0 actions',
      'Archived 0 entries',
    ]);
    expect(lines(widget)).to.deep.equal(['Need 1 Money', 'Goal 1 A budget']);
    expect(has(widget, 'button', /^Archive need/i)).to.equal(true);
    expect(textOf(widget)).not.to.contain('Archived 2 January 2126');
  });

  it('is not there where there is nothing to choose from', async () => {
    const widget = await capture({});

    expect(has(widget, 'group', 'Show')).to.equal(false);
  });

  it('starts with all that is current', async () => {
    const widget = await capture(long());

    expect(lines(widget)).to.deep.equal([
      'Need 1 Sleep',
      'Goal 1 In bed by ten',
      'Goal 2 A quiet room',
      'Need 2 Work',
      'Goal 1 Three days a week',
      'Need 3 Money',
      'Goal 1 A budget',
    ]);
  });

  it('shows what is open, under what it belongs to', async () => {
    const widget = await capture(long());

    await show(widget, /^Open/);
    await open(widget, /^Goal 1 In bed/);

    expect(lines(widget)).to.deep.equal([
      'Need 1 Sleep',
      'Goal 1 In bed by ten',
      'Action 2 No coffee',
      'Goal 2 A quiet room',
      'Need 3 Money',
      'Goal 1 A budget',
    ]);
  });

  it('shows what is done, under what it belongs to', async () => {
    const widget = await capture(long());

    await show(widget, /^Done/);
    await open(widget, /^Goal 1 In bed/);

    expect(lines(widget)).to.deep.equal([
      'Need 1 Sleep',
      'Goal 1 In bed by ten',
      'Action 1 A new blind',
      'Need 2 Work',
      'Goal 1 Three days a week',
    ]);
    expect(said(widget)).to.equal('Showing: Done');
  });

  it('shows what was archived, with all that is in it', async () => {
    const widget = await capture(long());

    await show(widget, /^Archived/);
    await open(widget, /^Goal 2 Win/);

    expect(lines(widget)).to.deep.equal([
      'Need 3 Money',
      'Goal 2 Win the lottery',
      'Action 1 Buy a ticket',
      'Need 4 Teeth',
      'Goal 1 See a dentist',
    ]);
    expect(names(widget, 'disclosure')).to.include(
      'Goal 2 Win the lottery Archived 2 January 2026',
    );
  });

  it('says how many entries are out of sight, and why', async () => {
    const widget = await capture(long());
    expect(textOf(entryOf(widget, /^Need 3/))).to.contain('1 is archived and not shown.');

    await show(widget, /^Done/);

    expect(textOf(entryOf(widget, /^Need 1/))).to.contain('1 is not shown under “Done”.');
    expect(textOf(get(widget, 'group', 'Needs, goals and actions'))).to.contain(
      '2 are not shown under “Done”.',
    );
  });

  it('keeps a need without goals among what is open', async () => {
    const widget = await capture({ needsConcernsOrProblems: [need('n', 'Lonely')] });

    await show(widget, /^Open/);

    expect(lines(widget)).to.deep.equal(['Need 1 Lonely']);
  });

  it('is no part of the value, and no edit', async () => {
    const widget = await capture(long());

    await show(widget, /^Done/);

    expect(widget.value).to.deep.equal(long());
    expect(widget.dirty).to.equal(false);
  });

  it('goes with the arrow keys, and keeps the focus', async () => {
    const widget = await capture(long());
    get(widget, 'radio', /^All current/).focus();

    await press('ArrowDown', 'ArrowDown');

    expect(focusedName(widget)).to.match(/^Done/);
    expect(lines(widget)).to.have.length(4);
  });

  it('can be changed while the widget is disabled', async () => {
    const widget = await capture(long());
    widget.disabled = true;
    await widget.updateComplete;

    await show(widget, /^Archived/);

    expect(lines(widget)).to.include('Goal 2 Win the lottery');
  });
});

describe('an entry in a filtered view', () => {
  it('stays under the hands of whoever makes it something else', async () => {
    const widget = await capture(long());
    await show(widget, /^Open/);
    await open(widget, /^Goal 2 A quiet/);
    const select = get(entryOf(widget, /^Goal 2 A quiet/), 'select', 'How it is going');
    select.focus();

    await press('A');

    expect(goalsOf(widget)[1]?.goalStatus).to.deep.equal(achieved);
    expect(lines(widget)).to.include('Goal 2 A quiet room');
    expect(focused(widget)).to.equal(select);
    expect(names(get(widget, 'group', 'Show'), 'radio')[1]).to.equal('Open 2 goals, 1 action');
  });

  it('stays when it is saved, and goes when the view is chosen again', async () => {
    const widget = await capture(long());
    await show(widget, /^Open/);
    await open(widget, /^Goal 2 A quiet/);
    get(entryOf(widget, /^Goal 2 A quiet/), 'select', 'How it is going').focus();
    await press('A');

    await activate(button(widget, 'Save'));
    await widget.updateComplete;
    expect(lines(widget)).to.include('Goal 2 A quiet room');

    await show(widget, /^All/);
    await show(widget, /^Open/);
    expect(lines(widget)).to.not.include('Goal 2 A quiet room');
  });

  it('that was just added is there, whatever is chosen', async () => {
    const widget = await capture(long());
    await show(widget, /^Done/);

    await activate(button(widget, 'Add a need, concern or problem'));
    await press('x');

    expect(lines(widget)).to.include('Need 5 x');
    expect(focusedName(widget)).to.equal('What is the need, concern or problem?');
  });

  it('is moved past its neighbours that can be seen', async () => {
    const widget = await capture(long());
    await show(widget, /^Open/);

    await activate(button(entryOf(widget, /^Need 3/), 'Move Need 3 up'));

    expect(lines(widget)[0]).to.equal('Need 1 Money');
    expect(focusedName(widget)).to.equal('Move Need 1 down');
  });

  it('is judged anew when another value is set', async () => {
    const widget = await capture(long());
    await show(widget, /^Open/);
    const { needsConcernsOrProblems: needs } = plan();

    widget.value = {
      needsConcernsOrProblems: [needs![1], need('other', 'Other', [goal('o', 'Open one')])],
    } as never;
    await widget.updateComplete;

    expect(lines(widget)).to.deep.equal(['Need 2 Other', 'Goal 1 Open one']);
  });
});

describe('going to a field that is out of sight', () => {
  const deep = () => ({
    needsConcernsOrProblems: [
      need('n1', 'Sleep', [
        goal(
          'g1',
          'In bed',
          [
            action('a1', 'A blind', {
              status: completed,
              stageGoals: [{ id: 's1', goal: { text: 'Measure' }, outcome: { text: 'Done' } }],
            }),
          ],
          { goalStatus: achieved },
        ),
      ]),
      need('n2', 'Work', [goal('g2', 'Less of it')]),
    ],
  });
  const path = [
    'needsConcernsOrProblems',
    0,
    'goalsAndHopes',
    0,
    'actionsAndActivities',
    0,
    'stageGoals',
    0,
    'outcome',
  ];

  it('opens all that is closed around it, and shows what the filter hides', async () => {
    const widget = await capture(deep());
    await show(widget, /^Open/);
    expect(lines(widget)[0]).to.equal('Need 2 Work');

    expect(widget.focusField(path)).to.equal(true);

    expect(focusedName(widget)).to.equal('What came of it');
    expect((focused(widget) as HTMLTextAreaElement).value).to.equal('Done');
    expect(get<HTMLInputElement>(widget, 'radio', /^All current/).checked).to.equal(true);
  });

  it('turns to what is archived for what was archived', async () => {
    const value = deep();
    value.needsConcernsOrProblems[0]!.archivedOn = archivedOn;
    const widget = await capture(value);

    expect(widget.focusField(path)).to.equal(true);

    expect(focusedName(widget)).to.equal('What came of it');
    expect(get<HTMLInputElement>(widget, 'radio', /^Archived/).checked).to.equal(true);
  });

  it('leaves the view alone where it can be seen', async () => {
    const widget = await capture(deep());
    await show(widget, /^Done/);

    widget.focusField(path.slice(0, 4).concat('text'));

    expect(focusedName(widget)).to.equal('What does the person want to achieve?');
    expect(get<HTMLInputElement>(widget, 'radio', /^Done/).checked).to.equal(true);
  });

  it('is how the list of errors leads there', async () => {
    const value = deep();
    const [first] = value.needsConcernsOrProblems;
    Object.assign(first!.goalsAndHopes![0]!.actionsAndActivities![0]!, { when: '2026-02-31' });
    const widget = await capture(value);
    await show(widget, /^Open/);
    await activate(button(widget, 'Save'));

    await activate(get(widget, 'link', /By when/));
    await press('Enter');

    expect(focusedName(widget)).to.equal('Day');
    expect(words(focused(widget)!.closest('fieldset')!.textContent)).to.contain('By when');
  });
});

describe('an edit of what a filter shows', () => {
  it('is of the entry that is seen, not of the one at its place', async () => {
    const widget = await capture(long());
    await show(widget, /^Done/);
    await open(widget, /^Goal 1 Three/);

    await fill(
      textbox(entryOf(widget, /^Goal 1 Three/), 'What does the person want to achieve?'),
      'Four days',
    );

    expect(goalsOf(widget, 1)[0]?.text).to.equal('Four days');
    expect(goalsOf(widget, 0)[0]?.text).to.equal('In bed by ten');
  });
});

describe('another value', () => {
  it('of other needs is in sight, whatever view was chosen', async () => {
    const widget = await capture(long());
    await show(widget, /^Done/);

    widget.value = { needsConcernsOrProblems: [need('x1', 'Somebody else’s need')] } as never;
    await widget.updateComplete;

    expect(lines(widget).join()).to.include('Somebody else’s need');
  });

  it('of the same needs, such as what was saved, leaves the view as it is', async () => {
    const widget = await capture(long());
    await show(widget, /^Done/);

    widget.value = structuredClone(widget.value);
    await widget.updateComplete;

    expect(get<HTMLInputElement>(widget, 'radio', /^Done/).checked).to.equal(true);
  });
});
