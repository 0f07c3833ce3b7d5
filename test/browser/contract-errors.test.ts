import { expect, fixture, html } from '@open-wc/testing';
import { sections } from '../support/sections.js';
import {
  activate,
  button,
  entry,
  fill,
  focused,
  focusedName,
  get,
  has,
  messages,
  mount,
  open,
  press,
  summary,
  textbox,
  type,
  type Widget,
} from '../support/widget.js';

for (const { tag, draw, invalid, small, wrong } of sections) {
  describe(`the errors of ${tag}`, () => {
    it('are not shown at first', async () => {
      const widget = await mount(draw({ value: invalid }));

      expect(widget.valid).to.equal(false);
      expect(messages(widget)).to.deep.equal([]);
      expect(summary(widget)).to.deep.equal([]);
    });

    it('are shown where they are and in a summary when somebody saves', async () => {
      const widget = await mount(draw({ value: invalid }));

      await activate(button(widget, 'Save'));

      expect(messages(widget)).to.have.length(1);
      expect(summary(widget)).to.deep.equal(
        messages(widget).map((one) => one.replace('Error: ', '')),
      );
      expect(focusedName(widget)).to.match(/^There (?:is a problem|are \d+ problems)$/);
    });

    it('are reached by the link in the summary', async () => {
      const widget = await mount(draw({ value: invalid }));
      await activate(button(widget, 'Save'));
      await press('Tab');

      await press('Enter');

      expect(focused(widget)?.id).to.match(new RegExp(`^field-${wrong.join('-')}`));
    });

    it('are not shown when the host cancels pcsp-invalid', async () => {
      const widget = await mount(draw({ value: invalid }));
      widget.addEventListener('pcsp-invalid', (event) => event.preventDefault());

      await activate(button(widget, 'Save'));

      expect(messages(widget)).to.deep.equal([]);
      expect(summary(widget)).to.deep.equal([]);
    });

    it('go when another value is set', async () => {
      const widget = await mount(draw({ value: invalid }));
      await activate(button(widget, 'Save'));

      widget.value = small as never;
      await widget.updateComplete;

      expect(messages(widget)).to.deep.equal([]);
      expect(summary(widget)).to.deep.equal([]);
    });
  });
}

const plans = (...more: object[]): Promise<Widget> => {
  const value = more.map((one, index) => ({
    id: `p${index}`,
    triggerFactors: [{ id: `t${index}`, text: 'Not sleeping' }],
    ...one,
  }));
  return mount(html`<pcsp-contingency-plan .value=${value as never}></pcsp-contingency-plan>`);
};

describe('an error', () => {
  it('is shown once its field is left, and goes as soon as it is mended', async () => {
    const widget = await mount(html`<pcsp-about-me></pcsp-about-me>`);
    const link = textbox(widget, /^Link to/);

    await type(link, 'example.org');
    expect(messages(widget)).to.deep.equal([]);

    await press('Tab');
    expect(messages(widget)).to.have.length(1);

    await type(link, 'https://example.org');
    expect(messages(widget)).to.deep.equal([]);
  });

  it('leaves the summary as soon as it is mended', async () => {
    const widget = await mount(
      html`<pcsp-about-me
        .value=${{ multimediaLocation: 'x', date: '2026-02-31' }}
      ></pcsp-about-me>`,
    );
    await activate(button(widget, 'Save'));
    expect(summary(widget)).to.have.length(2);

    await type(textbox(widget, /^Link to/), 'https://example.org');

    expect(summary(widget)).to.have.length(1);
  });

  it('is counted beside fifty others that are listed', async () => {
    const wrong = Array.from({ length: 60 }, () => ({
      triggerFactors: undefined,
      name: { text: 'x' },
    }));
    const widget = await plans(...wrong);

    await activate(button(widget, 'Save'));

    expect(summary(widget)).to.have.length(50);
    expect(widget.shadowRoot!.querySelector('[part=error-summary]')!.textContent).to.contain(
      'and 10 more',
    );
  });

  it('about an end before its start is shown at the end, whichever of the two is edited', async () => {
    const widget = await plans({
      copingStrategies: [{ id: 's', strategy: 'Walk', startDate: '2026-01', endDate: '2026-03' }],
    });
    const dates = await open(entry(widget, 'What helps', 0), 'Dates');
    textbox(get(dates, 'group', 'Ended'), 'Time').focus();
    await press('Tab', 'Tab');
    expect(messages(dates).filter((one) => one.startsWith('Error'))).to.deep.equal([]);

    await type(textbox(get(dates, 'group', 'Started'), 'Month'), '12');
    expect(messages(get(dates, 'group', 'Ended'))).to.include(
      'Error: Check “Ended”: it is before its start date.',
    );

    await type(textbox(get(dates, 'group', 'Started'), 'Month'), '2');
    expect(messages(dates).filter((one) => one.startsWith('Error'))).to.deep.equal([]);
  });

  it('of a new entry waits until that is left', async () => {
    const widget = await mount(html`<pcsp-contingency-plan></pcsp-contingency-plan>`);

    await activate(button(widget, 'Add a contingency plan'));
    await fill(textbox(widget, 'What this plan is called'), 'Crisis plan');

    expect(widget.valid).to.equal(false);
    expect(messages(widget)).to.deep.equal([]);
  });

  it('of a mandatory list goes once it has an entry', async () => {
    const widget = await plans({ triggerFactors: undefined, name: { text: 'x' } });
    await activate(button(widget, 'Save'));
    expect(messages(widget)).to.have.length(1);

    await activate(button(widget, 'Add a trigger'));
    await press('x');

    expect(messages(widget)).to.deep.equal([]);
    expect(summary(widget)).to.deep.equal([]);
    expect(widget.valid).to.equal(true);
  });
});

describe('focusField', () => {
  const person = { name: 'Sam', dateCompleted: '2026-01-01T10:00:00+00:00', contactDetails: '1' };

  it('says in the console which path there is no field for', async () => {
    const widget = await plans({ personCompletingRecord: person });
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (words: unknown) => warnings.push(words);

    try {
      expect(widget.focusField([0, 'noSuchKey'])).to.equal(false);
      expect(widget.focusField([0, 'personCompletingRecord'])).to.equal(true);
    } finally {
      console.warn = warn;
    }

    expect(warnings).to.deep.equal([
      'pcsp-contingency-plan: “Contingency/safety plans” has no element at [0, "noSuchKey"]',
    ]);
  });

  it('opens a closed disclosure', async () => {
    const widget = await plans({ personCompletingRecord: person });

    expect(widget.focusField([0, 'personCompletingRecord', 'contactDetails'])).to.equal(true);

    expect(focusedName(widget)).to.equal('Telephone number');
  });

  it('opens a disclosure in a disclosure', async () => {
    const widget = await mount(
      html`<pcsp-formulation
        .value=${[
          { id: 'new', date: '2026-02', formulation: 'new' },
          {
            id: 'old',
            date: '2025-02',
            formulation: 'old',
            performingProfessional: { grade: '7' },
          },
        ]}
      ></pcsp-formulation>`,
    );

    expect(widget.focusField([1, 'performingProfessional', 'grade'])).to.equal(true);

    expect(focusedName(widget)).to.equal('Grade');
    expect((focused(widget) as HTMLInputElement).value).to.equal('7');
  });

  it('finds a field in a list in a list', async () => {
    const widget = await plans(
      {},
      { whoShouldBeContacted: [{ id: 'a' }, { id: 'c', name: 'Ana' }] },
    );

    // paths are those of the value, which has no empty entries
    expect(widget.focusField([1, 'whoShouldBeContacted', 0, 'name'])).to.equal(true);

    expect((focused(widget) as HTMLInputElement).value).to.equal('Ana');
  });

  it('finds a field of an archived plan', async () => {
    const widget = await plans({}, { name: { text: 'Old' }, archivedOn: '2026-01-01' });
    expect(has(widget, 'heading', 'Old')).to.equal(false);

    expect(widget.focusField([1, 'name'])).to.equal(true);

    expect((focused(widget) as HTMLInputElement).value).to.equal('Old');
  });

  it('goes to the field of a part of it', async () => {
    const widget = await plans({ name: { text: 'x' } });

    expect(widget.focusField([0, 'name', 'text'])).to.equal(true);

    expect(focusedName(widget)).to.equal('What this plan is called');
  });

  it('goes to the button to add where a list is empty', async () => {
    const widget = await plans({});

    expect(widget.focusField([0, 'relapseIndicators'])).to.equal(true);

    expect(focusedName(widget)).to.equal('Add a warning sign');
  });

  it('goes to the first field of a group', async () => {
    const widget = await plans({});

    expect(widget.focusField([0, 'responsibilityForReview'])).to.equal(true);

    expect(focused(widget)?.id).to.equal('field-0-responsibilityForReview-name');
  });

  it('finds an error in the summary that lies in a closed disclosure', async () => {
    const widget = await plans({ personCompletingRecord: { ...person, dateCompleted: 'soon' } });
    await activate(button(widget, 'Save'));
    await press('Tab');

    await press('Enter');

    expect(focused(widget)?.id).to.equal('field-0-personCompletingRecord-dateCompleted');
  });

  it('works before the widget is in the document without harm', () => {
    const widget = document.createElement('pcsp-about-me');

    expect(widget.focusField(['myWellness'])).to.equal(false);
  });

  it('leaves the page alone when it is read-only', async () => {
    const outside = await fixture<HTMLInputElement>(html`<input aria-label="Outside" />`);
    const widget = await plans({});
    widget.readonly = true;
    await widget.updateComplete;
    outside.focus();

    expect(widget.focusField([0, 'triggerFactors', 0])).to.equal(false);

    expect(document.activeElement).to.equal(outside);
  });
});
