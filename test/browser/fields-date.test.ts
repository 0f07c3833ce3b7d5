import { expect, html } from '@open-wc/testing';
import '../support/every-kind.js';
import '../../src/register/provider.js';
import {
  activate,
  all,
  button,
  descriptionOf,
  focused,
  focusedName,
  get,
  heardFrom,
  has,
  messages,
  mount,
  nameOf,
  names,
  fill,
  listen,
  press,
  textbox,
  textOf,
  type,
  types,
  type Widget,
} from '../support/widget.js';

const capture = (value: object = {}): Promise<Widget> =>
  mount(html`<test-every-kind .value=${value as never}></test-every-kind>`);

const shown = async (value: object): Promise<string> =>
  textOf(
    await mount(html`<test-every-kind readonly .value=${value as never}></test-every-kind>`),
  ).replace('Every kind ', '');

const valueOf = (widget: Widget) => (widget.value ?? {}) as unknown as Record<string, string>;

const box = (widget: Widget, group: string, name: string) =>
  textbox(get(widget, 'group', group), name);

/** What stands in the boxes of a date. */
const boxes = (widget: Widget, group: string): string =>
  all<HTMLInputElement>(get(widget, 'group', group), 'textbox')
    .map(({ value }) => value)
    .join('|');

/** Types a date box by box, with the keyboard, and leaves it. */
async function enter(widget: Widget, group: string, ...parts: string[]): Promise<void> {
  box(widget, group, 'Day').focus();
  for (const part of parts) {
    if (part) await type(focused(widget) as HTMLElement, part);
    await press('Tab');
  }
  // past what is left of it
  while (get(widget, 'group', group).contains(focused(widget))) await press('Tab');
}

describe('a date', () => {
  it('is typed as day, month and year', async () => {
    const widget = await capture();

    await enter(widget, 'Born', '7', '3', '1980');

    expect(valueOf(widget).born).to.equal('1980-03-07');
    expect(boxes(widget, 'Born')).to.equal('7|3|1980');
    expect(messages(widget)).to.deep.equal([]);
  });

  for (const [part, ...typed] of [
    ['Day', '', '3', '2026'],
    ['Month', '7', '', '2026'],
    ['Year', '7', '3', ''],
  ] as const) {
    it(`is told what it lacks, where the ${part.toLowerCase()} is left empty`, async () => {
      const widget = await capture();

      await enter(widget, 'Born', ...typed);

      const lacks = `Error: “Born” must include a ${part.toLowerCase()}.`;
      expect(messages(widget)).to.deep.equal([lacks]);
      const wrong = all(get(widget, 'group', 'Born'), 'textbox').filter(
        (one) => one.getAttribute('aria-invalid') === 'true',
      );
      expect(wrong.map(nameOf)).to.deep.equal([part]);
    });
  }

  it('is kept and marked when it does not exist', async () => {
    const widget = await capture();

    await enter(widget, 'Born', '31', '2', '2026');

    expect(valueOf(widget).born).to.equal('2026-02-31');
    expect(boxes(widget, 'Born')).to.equal('31|2|2026');
    expect(messages(widget)).to.deep.equal([
      'Error: “Born” must be a real date, such as 27 3 2026.',
    ]);
    expect(descriptionOf(get(widget, 'group', 'Born'))).to.contain('must be a real date');
    // once, and not with each box again
    expect(descriptionOf(box(widget, 'Born', 'Day'))).to.equal('');
    const wrong = all(get(widget, 'group', 'Born'), 'textbox').filter(
      (one) => one.ariaInvalid === 'true',
    );
    expect(wrong.map(nameOf)).to.deep.equal(['Day']);
  });

  it('is kept and marked when it is only in part there', async () => {
    const widget = await capture();

    await enter(widget, 'Born', '7', '', '1980');

    expect(valueOf(widget).born).to.equal('1980--07');
    expect(boxes(widget, 'Born')).to.equal('7||1980');
    expect(messages(widget)).to.have.length(1);
    expect(widget.valid).to.equal(false);
  });

  it('keeps letters, and marks them', async () => {
    const widget = await capture();

    await enter(widget, 'Born', '7', 'Smarch', '1980');

    expect(valueOf(widget).born).to.equal('1980-Smarch-07');
    expect(boxes(widget, 'Born')).to.equal('7|Smarch|1980');
    expect(messages(widget)).to.have.length(1);
  });

  it('takes a month in words', async () => {
    const widget = await capture();

    await enter(widget, 'Born', '7', 'March', '1980');

    expect(valueOf(widget).born).to.equal('1980-03-07');
    expect(messages(widget)).to.deep.equal([]);
  });

  it('has the last year that ends so when the century is missing, once it is left', async () => {
    const widget = await capture();

    await enter(widget, 'Born', '7', '3', '80');
    await press('Tab');

    expect(valueOf(widget).born).to.equal('1980-03-07');
    expect(boxes(widget, 'Born')).to.equal('7|3|1980');
  });

  it('is spread over its boxes when it is typed whole in the first', async () => {
    const widget = await capture();

    await fill(box(widget, 'Born', 'Day'), '27 March 1984');

    expect(valueOf(widget).born).to.equal('1984-03-27');
    expect(boxes(widget, 'Born')).to.equal('27|03|1984');
  });

  it('is not marked before it is left', async () => {
    const widget = await capture();
    await type(box(widget, 'Born', 'Day'), '31');
    await press('Tab');

    await type(box(widget, 'Born', 'Month'), '2');

    expect(messages(widget)).to.deep.equal([]);
  });

  it('is no longer marked once it is mended', async () => {
    const widget = await capture();
    await enter(widget, 'Born', '31', '2', '2026');

    await type(box(widget, 'Born', 'Day'), '28');

    expect(messages(widget)).to.deep.equal([]);
    expect(valueOf(widget).born).to.equal('2026-02-28');
  });

  it('is gone once its boxes are emptied', async () => {
    const widget = await capture({ born: '1980-03-07' });

    for (const part of ['Day', 'Month', 'Year']) await type(box(widget, 'Born', part), '');

    expect(widget.value).to.equal(undefined);
  });

  it('is shown whole when it came as something else', async () => {
    const widget = await capture({ born: 'in the spring' });

    expect(boxes(widget, 'Born')).to.equal('in the spring');
    expect(names(get(widget, 'group', 'Born'), 'textbox')).to.deep.equal(['Born']);
  });

  it('keeps the focus while that is typed over, and has its boxes again once it is left', async () => {
    const widget = await capture({ born: 'in the spring' });

    await type(textbox(widget, 'Born'), '1980');
    expect(valueOf(widget).born).to.equal('1980');
    expect(focusedName(widget)).to.equal('Born');

    await press('Tab');
    expect(boxes(widget, 'Born')).to.equal('||1980');
  });

  it('is read in words', async () => {
    expect(await shown({ born: '1980-03-07' })).to.equal('Born 7 March 1980');
  });

  it('is read as it came when it does not exist', async () => {
    expect(await shown({ born: '2026-02-31' })).to.equal('Born 2026-02-31 (there is no such date)');
    expect(await shown({ born: '2026-13-01' })).to.equal('Born 2026-13-01 (there is no such date)');
    expect(await shown({ happened: '2026-02-10T25:61:00Z' })).to.equal(
      'Happened 2026-02-10T25:61:00Z (there is no such date)',
    );
  });
});

describe('a date and time', () => {
  it('has the UK’s offset, in winter and in summer', async () => {
    const widget = await capture();

    await enter(widget, 'Happened', '7', '1', '2026', '14:30');
    expect(valueOf(widget).happened).to.equal('2026-01-07T14:30:00+00:00');

    await type(box(widget, 'Happened', 'Month'), '7');
    expect(valueOf(widget).happened).to.equal('2026-07-07T14:30:00+01:00');
  });

  for (const [typed, time] of [
    ['1430', '14:30'],
    ['14.30', '14:30'],
    ['9:05', '09:05'],
    ['905', '09:05'],
    ['2:30pm', '14:30'],
    ['12:15am', '00:15'],
    ['12:15 PM', '12:15'],
  ] as const) {
    it(`takes ${typed} for ${time}, and leaves it as it was typed`, async () => {
      const widget = await capture({ happened: '2026-01-07' });

      await type(box(widget, 'Happened', 'Time'), typed);

      expect(valueOf(widget).happened).to.equal(`2026-01-07T${time}:00+00:00`);
      expect(box(widget, 'Happened', 'Time').value).to.equal(typed);
    });
  }

  it('keeps what is no time, and marks it', async () => {
    const widget = await capture();

    await enter(widget, 'Happened', '7', '1', '2026', 'lunch');

    expect(valueOf(widget).happened).to.match(/^2026-01-07Tlunch/);
    expect(boxes(widget, 'Happened')).to.equal('7|1|2026|lunch');
    expect(messages(widget)).to.have.length(1);
  });

  it('keeps a time without a date, and marks it', async () => {
    const widget = await capture();

    await enter(widget, 'Happened', '', '', '', '14:30');

    expect(boxes(widget, 'Happened')).to.equal('|||14:30');
    expect(widget.valid).to.equal(false);
  });

  it('says which year one of two digits was read as, until it is changed', async () => {
    const widget = await capture();
    const heard = heardFrom(widget);
    await enter(widget, 'Happened', '7', '3', '84');
    const read = '“84” was read as 1984. Change the year if that is wrong.';

    expect(boxes(widget, 'Happened')).to.equal('7|3|1984|');
    expect(textOf(get(widget, 'group', 'Happened'))).to.include(read);
    expect(heard).to.include(read);
    await type(box(widget, 'Happened', 'Year'), '2001');

    expect(textOf(get(widget, 'group', 'Happened'))).to.not.include(read);
  });

  it('says so, too, of a whole date in the first box', async () => {
    const widget = await capture();

    await fill(box(widget, 'Born', 'Day'), '27/3/46');

    expect(textOf(get(widget, 'group', 'Born'))).to.include('“46” was read as 1946.');
  });

  it('may be a year and a month, with a word about the rest', async () => {
    const widget = await capture();

    await enter(widget, 'Happened', '', '3', '2026');

    expect(valueOf(widget).happened).to.equal('2026-03');
    expect(widget.valid).to.equal(true);
    expect(messages(widget)).to.deep.equal([
      'Check: Add the day and the time to “Happened” if you know them.',
    ]);
  });

  it('may be a year', async () => {
    const widget = await capture();

    await enter(widget, 'Happened', '', '', '2026');

    expect(valueOf(widget).happened).to.equal('2026');
    expect(widget.valid).to.equal(true);
  });

  it('of another offset is not moved when it is shown', async () => {
    const widget = await capture({ happened: '2026-01-07T23:30:00-05:00' });

    expect(boxes(widget, 'Happened')).to.equal('07|01|2026|23:30');
    expect(get(widget, 'group', 'Happened').textContent).to.include('UTC-05:00');
  });

  it('of another offset keeps it when the day is edited', async () => {
    const widget = await capture({ happened: '2026-01-07T23:30:00-05:00' });

    await type(box(widget, 'Happened', 'Day'), '8');

    expect(valueOf(widget).happened).to.equal('2026-01-08T23:30:00-05:00');
  });

  it('follows the UK’s clock through a month that is being typed', async () => {
    const widget = await capture({ happened: '2026-07-07T14:30:00+01:00' });
    box(widget, 'Happened', 'Month').focus();

    await press('End', 'Backspace', 'Backspace', '1');

    expect(valueOf(widget).happened).to.equal('2026-01-07T14:30:00+00:00');
  });

  it('keeps seconds that it came with when the day is edited', async () => {
    const widget = await capture({ happened: '2026-01-07T23:30:15.25Z' });

    await type(box(widget, 'Happened', 'Day'), '8');

    expect(valueOf(widget).happened).to.equal('2026-01-08T23:30:15.25+00:00');
    expect(widget.valid).to.equal(true);
  });

  it('is now at the press of a button, which keeps the focus', async () => {
    const now = () => new Date('2026-07-01T09:05:33Z');
    const widget = await mount(
      html`<pcsp-provider .now=${now}><test-every-kind></test-every-kind></pcsp-provider>`,
      'test-every-kind',
    );

    await activate(button(widget, 'Use the time now: Happened'));

    expect(valueOf(widget).happened).to.equal('2026-07-01T10:05:00+01:00');
    expect(boxes(widget, 'Happened')).to.equal('01|07|2026|10:05');
    expect(focusedName(widget)).to.equal('Use the time now: Happened');
  });

  it('is read in words, as far as it goes', async () => {
    expect(await shown({ happened: '2026' })).to.equal('Happened 2026');
    expect(await shown({ happened: '2026-03' })).to.equal('Happened March 2026');
    expect(await shown({ happened: '2026-03-07' })).to.equal('Happened 7 March 2026');
    expect(await shown({ happened: '2026-03-07T14:30:00+00:00' })).to.match(
      /^Happened 7 March 2026( at|,) 14:30$/,
    );
  });

  it('is read as its own clock showed it, which it names', async () => {
    expect(await shown({ happened: '2026-03-07T23:30:00-05:00' })).to.match(
      /^Happened 7 March 2026( at|,) 23:30 \(UTC-05:00\)$/,
    );
  });
});

describe('a date or an interval', () => {
  const review = (widget: Widget) => get(widget, 'group', 'Review');

  it('is a date at first', async () => {
    const widget = await capture();

    expect(all(review(widget), 'checked').map(nameOf)).to.deep.equal(['On a date']);
    expect(names(review(widget), 'textbox')).to.deep.equal(['Day', 'Month', 'Year', 'Time']);
  });

  it('becomes an interval, by the keyboard', async () => {
    const widget = await capture();
    get(review(widget), 'radio', 'On a date').focus();
    await press('ArrowDown', 'Tab');
    expect(focusedName(widget)).to.equal('How long');

    await type(focused(widget) as HTMLElement, '6');

    expect(valueOf(widget).review).to.equal('P6M');
  });

  it('is in days, weeks, months or years', async () => {
    const widget = await capture({ review: 'P6M' });
    const unit = get<HTMLSelectElement>(review(widget), 'select', 'Unit');
    expect([...unit.options].map(({ text }) => text)).to.deep.equal([
      'days',
      'weeks',
      'months',
      'years',
    ]);
    unit.focus();

    await press('w', 'Tab');

    expect(valueOf(widget).review).to.equal('P6W');
  });

  const missing = 'Enter a whole number, such as 6. Until then nothing is recorded.';

  it('records nothing while how long is missing, and says so', async () => {
    const widget = await capture({ review: 'P6M' });

    await type(textbox(review(widget), 'How long'), '');
    await press('Tab', 'Tab');

    expect(widget.value).to.equal(undefined);
    expect(widget.valid).to.equal(true);
    expect(messages(widget)).to.deep.equal([]);
    const howLong = textbox(review(widget), 'How long');
    expect(howLong.value).to.equal('');
    expect(descriptionOf(howLong)).to.include(missing);
  });

  it('is no edit before it has a number, and keeps its unit', async () => {
    const widget = await capture();
    const heard = listen(widget);
    get(review(widget), 'radio', 'On a date').focus();

    await press('ArrowDown', 'Tab', 'Tab', 'w', 'Tab');
    expect(types(heard)).to.deep.equal([]);
    expect(textOf(review(widget))).to.include(missing);
    await type(textbox(review(widget), 'How long'), '6');

    expect(valueOf(widget).review).to.equal('P6W');
    expect(textOf(review(widget))).to.not.include(missing);
  });

  it('takes the place of a date at once, and is a date again when that is undone', async () => {
    const widget = await capture({ review: '2026-12-01' });
    get(review(widget), 'radio', 'On a date').focus();

    await press('ArrowDown');
    expect(widget.value).to.equal(undefined);
    widget.undo();

    expect(valueOf(widget).review).to.equal('2026-12-01');
    expect(all(review(widget), 'checked').map(nameOf)).to.deep.equal(['On a date']);
  });

  it('that is no whole number has a message of its own', async () => {
    const widget = await capture({ review: 'P1M' });

    await fill(textbox(review(widget), 'How long'), 'six');
    await press('Tab');

    expect(messages(widget)).to.deep.equal([
      'Error: Check “Review”: enter how long in whole numbers, such as 6 months.',
    ]);
  });

  for (const typed of ['six', '3D', '1Y2', 'T5', '6 M', '½']) {
    it(`keeps ${typed} where a number is asked for, and the focus`, async () => {
      const widget = await capture({ review: 'P1M' });

      await type(textbox(review(widget), 'How long'), typed);

      expect(textbox(review(widget), 'How long').value).to.equal(typed);
      expect(focusedName(widget)).to.equal('How long');
      expect(widget.value).to.not.equal(undefined);
    });
  }

  it('of several units is shown whole', async () => {
    const widget = await capture({ review: 'P1Y6M' });

    expect(textbox(review(widget), 'Review').value).to.equal('P1Y6M');
  });

  it('keeps the focus while that is edited', async () => {
    const widget = await capture({ review: 'P1Y6M' });
    const whole = textbox(review(widget), 'Review');
    whole.focus();

    await press('End', 'Backspace', 'Backspace', '2');

    expect(valueOf(widget).review).to.equal('P1Y2');
    expect(focusedName(widget)).to.equal('Review');
  });

  it('becomes a date again', async () => {
    const widget = await capture({ review: 'P6M' });
    get(review(widget), 'radio', 'After an interval').focus();

    await press('ArrowUp');

    expect(widget.value).to.equal(undefined);
    expect(has(review(widget), 'textbox', 'Day')).to.equal(true);
  });

  it('is read in words', async () => {
    expect(await shown({ review: 'P6M' })).to.equal('Review 6 months');
    expect(await shown({ review: 'P1Y1M' })).to.equal('Review 1 year and 1 month');
    expect(await shown({ review: '2026-12' })).to.equal('Review December 2026');
    expect(await shown({ review: 'PM' })).to.equal('Review PM');
  });
});
