import { expect } from '@open-wc/testing';
import { violations } from '../support/axe.js';
import {
  action,
  actionsOf,
  cancelled,
  capture,
  completed,
  entryOf,
  goal,
  goalsOf,
  line,
  lines,
  need,
  needsOf,
  NOW,
  plan,
} from '../support/care-plan.js';
import {
  activate,
  button,
  focused,
  focusedName,
  get,
  has,
  listen,
  names,
  open,
  press,
  said,
  textOf,
  types,
  type Widget,
  until,
} from '../support/widget.js';

const dialogOf = (widget: Widget): HTMLDialogElement => widget.shadowRoot!.querySelector('dialog')!;

const archive = async (widget: Widget, name: RegExp, label: string): Promise<void> => {
  await open(widget, name);
  await activate(button(entryOf(widget, name), `Archive ${label}`));
};

const archiveSleep = (widget: Widget) => archive(widget, /^Goal 1 In bed/, 'Goal 1');

describe('archiving a goal with nothing open in it', () => {
  it('takes it out of sight at once, says so, and goes to the next line', async () => {
    const widget = await capture();
    await open(widget, /^Need 1/);

    await archive(widget, /^Goal 2 A quiet/, 'Goal 2');

    expect(dialogOf(widget).open).to.equal(false);
    expect(goalsOf(widget)[1]).to.deep.equal(goal('g2', 'A quiet room', [], { archivedOn: NOW }));
    expect(lines(widget)).to.not.include('Goal 2 A quiet room');
    expect(said(widget)).to.equal('Goal 2 archived');
    expect(focused(widget)).to.equal(line(widget, /^Goal 1 In bed/));
    expect(textOf(entryOf(widget, /^Need 1/))).to.contain('1 is archived and not shown.');
  });

  it('goes to the button that adds one where no line is left', async () => {
    const widget = await capture();

    await archive(widget, /^Goal 1 Three/, 'Goal 1');

    expect(focusedName(widget)).to.equal('Add a goal');
    expect(entryOf(widget, /^Need 2/).contains(focused(widget))).to.equal(true);
  });

  it('takes it out of a view that it was edited in', async () => {
    const widget = await capture();
    await activate(get(widget, 'radio', /^Open/));

    await archive(widget, /^Goal 2 A quiet/, 'Goal 2');

    expect(lines(widget)).to.not.include('Goal 2 A quiet room');
  });
});

describe('archiving a goal with an open action', () => {
  it('asks first, with the question in focus', async () => {
    const widget = await capture();
    const heard = listen();

    await archiveSleep(widget);

    expect(dialogOf(widget).open).to.equal(true);
    expect(focusedName(widget)).to.equal('Archive Goal 1? In bed by ten');
    expect(textOf(dialogOf(widget))).to.contain('It still has 1 open action.');
    expect(names(dialogOf(widget), 'button')).to.deep.equal([
      'Archive Goal 1 and all that is in it',
      'Archive all of it, and mark open actions as cancelled',
      'Archive Goal 1 only, and leave what is in it as it is',
      'Do not archive Goal 1',
    ]);
    expect(heard).to.deep.equal([]);
    expect(await violations(widget)).to.deep.equal([]);
  });

  it('does nothing when it is left with Escape, and the focus goes back', async () => {
    const widget = await capture();
    await archiveSleep(widget);

    await press('Escape');

    expect(dialogOf(widget).open).to.equal(false);
    expect(widget.value).to.deep.equal(plan());
    expect(focusedName(widget)).to.equal('Archive Goal 1');
  });

  it('does nothing when that is the answer', async () => {
    const widget = await capture();
    await archiveSleep(widget);

    await activate(button(widget, 'Do not archive Goal 1'));

    expect(dialogOf(widget).open).to.equal(false);
    expect(widget.value).to.deep.equal(plan());
  });

  it('archives what is in it, too', async () => {
    const widget = await capture();
    await archiveSleep(widget);

    await activate(button(widget, 'Archive Goal 1 and all that is in it'));

    expect(goalsOf(widget)[0]?.archivedOn).to.equal(NOW);
    expect(actionsOf(widget)).to.deep.equal([
      action('a1', 'A new blind', { status: completed, archivedOn: NOW }),
      action('a2', 'No coffee', { archivedOn: NOW }),
    ]);
    expect(focused(widget)).to.equal(line(widget, /^Goal 2 A quiet/));
  });

  it('marks open actions as cancelled, and no others', async () => {
    const widget = await capture();
    await archiveSleep(widget);

    await activate(button(widget, /mark open actions as cancelled/));

    expect(actionsOf(widget)).to.deep.equal([
      action('a1', 'A new blind', { status: completed, archivedOn: NOW }),
      action('a2', 'No coffee', { status: cancelled, lastUpdated: NOW, archivedOn: NOW }),
    ]);
  });

  it('keeps a status of another shape as it came', async () => {
    const odd = action('a', 'Walk', { status: 'waiting' });
    const widget = await capture({
      needsConcernsOrProblems: [need('n', 'x', [goal('g', 'y', [odd])])],
    });
    await archive(widget, /^Goal 1/, 'Goal 1');

    await activate(button(widget, /mark open actions as cancelled/));

    expect(actionsOf(widget)).to.deep.equal([{ ...odd, archivedOn: NOW }]);
  });

  it('leaves them as they are', async () => {
    const widget = await capture();
    await archiveSleep(widget);

    await activate(button(widget, /^Archive Goal 1 only/));

    expect(goalsOf(widget)[0]?.archivedOn).to.equal(NOW);
    expect(actionsOf(widget)).to.deep.equal(actionsOf(await capture()));
  });

  it('is one edit, and one step to undo', async () => {
    const widget = await capture();
    await archiveSleep(widget);
    const heard = listen();

    await activate(button(widget, /mark open actions as cancelled/));
    expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-change']);
    widget.undo();

    expect(widget.value).to.deep.equal(plan());
    expect(lines(widget)).to.include('Goal 1 In bed by ten');
    expect(widget.dirty).to.equal(false);
  });
});

describe('archiving a need', () => {
  it('asks about open goals and actions', async () => {
    const widget = await capture();

    await archive(widget, /^Need 1/, 'Need 1');

    expect(textOf(dialogOf(widget))).to.contain('It still has 2 open goals, 1 open action.');
  });

  it('does not ask where all of it is done', async () => {
    const widget = await capture();

    await archive(widget, /^Need 2/, 'Need 2');

    expect(dialogOf(widget).open).to.equal(false);
    expect(needsOf(widget)[1]?.archivedOn).to.equal(NOW);
    expect(focused(widget)).to.equal(line(widget, /^Need 1/));
  });
});

describe('what was archived', () => {
  const before = '2026-01-02T10:00:00+00:00';
  const archived = () => ({
    needsConcernsOrProblems: [
      need('n', 'Sleep', [
        goal(
          'g',
          'In bed',
          [
            action('a', 'A blind', { archivedOn: NOW }),
            action('b', 'No coffee', { archivedOn: before }),
          ],
          { archivedOn: NOW },
        ),
      ]),
    ],
  });
  const restore = async (widget: Widget) => {
    await activate(get(widget, 'radio', /^Archived/));
    await open(widget, /^Goal 1/);
    await activate(button(widget, 'Restore Goal 1'));
  };

  it('comes back with what was archived with it, and no more', async () => {
    const widget = await capture(archived());

    await restore(widget);

    expect(goalsOf(widget)[0]?.archivedOn).to.equal(undefined);
    expect(actionsOf(widget).map(({ archivedOn }) => archivedOn)).to.deep.equal([
      undefined,
      before,
    ]);
    expect(said(widget)).to.equal('Goal 1 restored');
  });

  it('leaves the archived view at once, and the focus is not lost', async () => {
    const widget = await capture(archived());
    await restore(widget);

    // of what it was in, an action is still archived
    expect(lines(widget)).to.deep.equal(['Need 1 Sleep', 'Goal 1 In bed', 'Action 2 No coffee']);
    expect(focusedName(widget)).to.match(/^Need 1/);
  });

  it('puts the focus on the choice of views when nothing archived is left', async () => {
    const widget = await capture({
      needsConcernsOrProblems: [need('n', 'Sleep', [], { archivedOn: before })],
    });
    await activate(get(widget, 'radio', /^Archived/));
    await open(widget, /^Need 1/);

    await activate(button(widget, 'Restore Need 1'));

    expect(lines(widget)).to.deep.equal([]);
    expect(focusedName(widget)).to.match(/^Archived/);
  });

  it('is one step to undo', async () => {
    const widget = await capture(archived());
    await restore(widget);

    widget.undo();

    expect(widget.value).to.deep.equal(archived());
  });

  it('is restored with what it is in, not by itself', async () => {
    const widget = await capture(archived());
    await activate(get(widget, 'radio', /^Archived/));
    await open(widget, /^Goal 1/);
    await open(widget, /^Action 1/);

    expect(has(entryOf(widget, /^Action 1/), 'button', /Restore|Archive/)).to.equal(false);
  });
});

describe('an entry that was never saved', () => {
  it('is removed, with a way to take it back', async () => {
    const widget = await capture();
    await activate(button(entryOf(widget, /^Need 1/), 'Add a goal'));
    await press('x');

    await activate(button(widget, 'Remove Goal 3'));
    expect(goalsOf(widget)).to.have.length(2);
    expect(focusedName(widget)).to.equal('Undo Goal 3');

    await press(' ');
    expect(goalsOf(widget)[2]?.text).to.equal('x');
    expect(focusedName(widget)).to.equal('What does the person want to achieve?');
  });

  it('is archived once it was saved', async () => {
    const widget = await capture();
    await activate(button(entryOf(widget, /^Need 1/), 'Add a goal'));
    await press('x');

    await activate(button(widget, 'Save'));
    await widget.updateComplete;

    expect(has(widget, 'button', 'Remove Goal 3')).to.equal(false);
    expect(has(entryOf(widget, /^Goal 3/), 'button', 'Archive Goal 3')).to.equal(true);
  });
});

describe('a question that is still open when another value comes', () => {
  it('goes, and changes nothing', async () => {
    const widget = await capture();
    await archiveSleep(widget);
    const another = { needsConcernsOrProblems: [{ id: 'x1', text: 'Somebody else’s need' }] };

    widget.value = another;
    await until(() => !dialogOf(widget).open, 'the dialog to close');

    expect(widget.value).to.deep.equal(another);
    expect(textOf(dialogOf(widget))).to.equal('');
  });
});
