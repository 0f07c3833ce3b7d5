import { expect } from '@open-wc/testing';
import type { PcspProvider as Provider } from '../../src/plan/provider.element.js';
import { capture, entryOf, goal, line, lines, need, needsOf } from '../support/care-plan.js';
import { depression, quickService } from '../support/terminology.js';
import {
  activate,
  askForCodes,
  all,
  button,
  entries,
  fill,
  focused,
  focusedName,
  get,
  has,
  listen,
  press,
  textbox,
  textOf,
  type,
  types,
  until,
  type Widget,
} from '../support/widget.js';

const LABEL = 'What is the need, concern or problem?';
const path = ['needsConcernsOrProblems', 0];
const coding = {
  system: 'http://snomed.info/sct',
  code: '35489007',
  display: 'Depressive disorder',
};

const withNeed = (more: object) => ({
  needsConcernsOrProblems: [{ ...need('n', ''), text: undefined, ...more }],
});

const firstNeed = (widget: Widget) => needsOf(widget)[0];

const choose = async (widget: Widget): Promise<void> => {
  await type(get(widget, 'combobox', LABEL), 'depr');
  await until(() => all(widget, 'option').length > 0, 'suggestions');
  await press('ArrowDown', 'Enter');
};

describe('how a goal is going', () => {
  const aid = 'The choices are HL7’s, as an aid.';
  const withGoal = { needsConcernsOrProblems: [need('n', 'Sleep', [goal('g', 'Rest')])] };
  const drawn = async (service?: ReturnType<typeof quickService>) => {
    const widget = await capture(withGoal, service);
    await activate(line(widget, /^Goal 1/));
    return widget;
  };

  it('is chosen from a list that is said to be an aid', async () => {
    expect(textOf(await drawn())).to.contain(aid);
  });

  it('is not explained to the person', async () => {
    const widget = await drawn();

    (widget.closest('pcsp-provider') as Provider).audience = 'person';

    await until(() => !textOf(widget).includes(aid), 'words for the person');
  });

  it('is chosen from the standard’s list where a service has it', async () => {
    expect(textOf(await drawn(quickService()))).not.to.contain(aid);
  });
});

describe('what a need is', () => {
  it('is words where nobody can look codes up', async () => {
    const widget = await capture(withNeed({ text: 'Low mood' }));

    await fill(textbox(widget, LABEL), 'Feeling low');

    expect(firstNeed(widget)).to.deep.equal({ id: 'n', text: 'Feeling low' });
    expect(has(widget, 'combobox', LABEL)).to.equal(false);
  });

  it('can be a code that is suggested', async () => {
    const widget = await capture(withNeed({ text: 'x' }), quickService(depression));

    await choose(widget);

    expect(firstNeed(widget)).to.deep.equal({ id: 'n', coding });
    expect(lines(widget)[0]).to.equal('Need 1 Depressive disorder');
    expect(textOf(entryOf(widget, /^Need 1/))).to.contain('Coded as Depressive disorder 35489007');
    expect(focused(widget)).to.equal(get(widget, 'combobox', LABEL));
  });

  it('goes back to the words in one step when choosing a code is undone', async () => {
    const widget = await capture(withNeed({ text: 'x' }), quickService(depression));
    await choose(widget);

    widget.undo();

    expect(firstNeed(widget)).to.deep.equal({ id: 'n', text: 'depr' });
    expect(get<HTMLInputElement>(widget, 'combobox', LABEL).value).to.equal('depr');
  });

  it('raises an edit of its words while they are typed, and of its code when one is chosen', async () => {
    const widget = await capture(withNeed({ text: 'x' }), quickService(depression));
    const heard = listen();

    await choose(widget);

    const changes = heard.filter(({ type: name }) => name === 'pcsp-change');
    expect(changes.map(({ detail }) => detail.change)).to.deep.equal([
      { path: [...path, 'text'], previous: 'x', next: 'depr' },
      { path: [...path, 'coding'], next: coding },
    ]);
    expect(heard.at(-1)!.detail.value).to.deep.equal({
      needsConcernsOrProblems: [{ id: 'n', coding }],
    });
  });

  it('keeps a code beside words of somebody’s own', async () => {
    const widget = await capture(withNeed({ coding, text: 'My low days' }));

    await fill(textbox(widget, LABEL), 'My lowest days');

    expect(firstNeed(widget)).to.deep.equal({ id: 'n', coding, text: 'My lowest days' });
  });

  it('loses a code whose own words are edited, in one step', async () => {
    const widget = await capture(withNeed({ coding }));
    const box = textbox(widget, LABEL);
    expect(box.value).to.equal('Depressive disorder');
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);

    await press('s');
    expect(firstNeed(widget)).to.deep.equal({ id: 'n', text: 'Depressive disorders' });
    expect(focused(widget)).to.equal(textbox(widget, LABEL));

    widget.undo();
    expect(firstNeed(widget)).to.deep.equal({ id: 'n', coding });
  });

  it('is nothing when the words of a code are deleted', async () => {
    const widget = await capture(withNeed({ coding }));
    const heard = listen();

    await type(textbox(widget, LABEL), '');

    expect(widget.value).to.equal(undefined);
    expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-change']);
    expect(focusedName(widget)).to.equal(LABEL);
  });

  it('keeps its words when the code is taken away', async () => {
    const widget = await capture(withNeed({ coding }));

    await askForCodes(widget);
    await activate(button(widget, /^Remove the code Depressive disorder from /));

    expect(firstNeed(widget)).to.deep.equal({ id: 'n', text: 'Depressive disorder' });
    expect(focused(widget)).to.equal(textbox(widget, LABEL));
    widget.undo();
    expect(firstNeed(widget)).to.deep.equal({ id: 'n', coding });
  });

  it('keeps its goals, whatever becomes of its words', async () => {
    const goals = [{ id: 'g', text: 'A goal' }];
    const widget = await capture(withNeed({ coding, goalsAndHopes: goals }));

    await fill(textbox(widget, LABEL), 'Other words');

    expect(firstNeed(widget)).to.deep.equal({
      id: 'n',
      text: 'Other words',
      goalsAndHopes: goals,
    });
  });

  it('shows a code of another shape as it came, and the words', async () => {
    const widget = await capture(withNeed({ coding: 'F32', text: 'Low mood' }));

    expect(textOf(entryOf(widget, /^Need 1/))).to.contain('F32');
    expect(textbox(widget, LABEL).value).to.equal('Low mood');
    await activate(button(widget, 'Replace “Code”'));

    expect(firstNeed(widget)).to.deep.equal({ id: 'n', text: 'Low mood' });
  });

  it('shows words of another shape as they came, and the code', async () => {
    const widget = await capture(withNeed({ coding, text: ['Low mood'] }));

    expect(textOf(entryOf(widget, /^Need 1/))).to.contain('"Low mood"');
    expect(textbox(widget, 'Code').value).to.equal('35489007');
    expect(widget.value).to.deep.equal({
      needsConcernsOrProblems: [{ id: 'n', coding, text: ['Low mood'] }],
    });
  });

  it('shows what came with a code and what is wrong with it', async () => {
    const widget = await capture(withNeed({ coding: { code: 'x', version: '7' }, text: 'Low' }));
    expect(textOf(entryOf(widget, /^Need 1/))).to.contain('version 7');

    await activate(button(widget, 'Save'));
    await activate(get(widget, 'link', /Fill in/));
    await press('Enter');

    expect(focused(widget)?.closest('li')).to.equal(entryOf(widget, /^Need 1/));
    expect(textOf(focused(widget)!)).to.contain('Fill in');
  });
});

describe('strengths', () => {
  it('come first, and are a short list', async () => {
    const widget = await capture({ strengths: [{ id: 's', text: 'Singing' }] });

    await activate(button(widget, 'Add a strength'));
    await press('x');

    expect(entries(widget, 'Strengths')).to.have.length(2);
    expect((widget.value as { strengths?: { text?: string }[] }).strengths?.[1]?.text).to.equal(
      'x',
    );
  });
});
