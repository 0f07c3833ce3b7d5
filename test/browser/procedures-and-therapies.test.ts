import { expect, html } from '@open-wc/testing';
import { proceduresAndTherapies } from '../../fixtures/sample/procedures-and-therapies.js';
import '../../src/register/procedures-and-therapies.js';
import '../../src/register/provider.js';
import { violations } from '../support/axe.js';
import { quickService } from '../support/terminology.js';
import {
  activate,
  all,
  button,
  fill,
  focusedName,
  get,
  has,
  listen,
  mount,
  names,
  open,
  press,
  said,
  summary,
  textbox,
  textOf,
  type,
  types,
  until,
  type Widget,
  openLines,
} from '../support/widget.js';

const NOW = '2026-11-22T10:00:00+00:00';
const now = () => new Date('2026-11-22T10:00:33Z');
const sam = { name: 'Sam Nurse', role: { text: 'Nurse' } };

const draw = (value: unknown, readonly: boolean, more: object = {}): Promise<Widget> => {
  const { audience = 'professional', terminology } = more as Record<string, never>;
  return mount(
    html`<pcsp-provider
      .now=${now}
      .author=${sam}
      .audience=${audience}
      .terminology=${terminology}
    >
      <pcsp-procedures-and-therapies
        ?readonly=${readonly}
        .value=${value as never}
      ></pcsp-procedures-and-therapies>
    </pcsp-provider>`,
    'pcsp-procedures-and-therapies',
  );
};

const capture = async (value?: unknown, more?: object): Promise<Widget> =>
  openLines(await draw(value, false, more));
const shown = (value?: unknown, more?: object): Promise<Widget> => draw(value, true, more);

const three = () => [
  { id: 'b', date: '2025-05-01', procedure: { text: 'second' } },
  { id: 'c', date: '2026-05-01T10:00:00+01:00', procedure: { text: 'third' } },
  { id: 'a', date: '2024', procedure: { text: 'first' } },
];

const cards = (widget: Widget): Element[] => [
  ...widget.shadowRoot!.querySelectorAll('.line-entry, [part=entry][role]'),
];
const RARE = 'Part of the body, complications, anaesthetic';

describe('procedures and therapies', () => {
  it('say what belongs there to whoever fills them in', async () => {
    const widget = await draw(undefined, false);

    expect(textOf(widget)).to.contain('Treatment and therapy that the person has had');
  });

  it('are shown newest first, whatever order they are kept in', async () => {
    const widget = await shown(three());

    expect(names(widget, 'heading').slice(1)).to.deep.equal(['third', 'second', 'first']);
  });

  it('say when, or that nobody knows', async () => {
    const widget = await shown([three()[1], { id: 'x', procedure: { text: 'x' } }]);

    const [undated, dated] = cards(widget).map((one) => textOf(one));
    expect(undated).to.equal('x The date is not recorded');
    expect(dated).to.equal('third 1 May 2026 at 10:00');
  });

  it('say who led them, and who recorded that and when behind one line', async () => {
    const widget = await shown([
      {
        procedure: { text: 'Family therapy' },
        performingProfessional: { name: 'Hannah', role: { text: 'Psychologist' }, grade: '8a' },
        personCompletingRecord: { name: 'Ana', dateCompleted: '2026-03-07T14:30:00+00:00' },
      },
    ]);
    expect(textOf(widget)).to.contain('Led by Hannah, Psychologist').and.to.not.contain('8a');

    const details = await open(widget, /^About this record/);

    for (const one of ['Grade 8a', 'Ana', '7 March 2026 at 14:30'])
      expect(textOf(details)).to.contain(one);
  });

  it('tell all that is recorded', async () => {
    const coded = (text: string) => ({
      coding: { system: 'urn:c', code: 'C1', display: `Code of ${text}` },
      text,
      strange: `Strange ${text}`,
    });
    const keys = ['procedure', 'location', 'anatomicalSite', 'laterality'];
    const more = ['complications', 'anaesthesiaIssues'];
    const widget = await shown([
      {
        ...Object.fromEntries([...keys, ...more].map((key) => [key, coded(`my ${key}`)])),
        date: '2026-02-30',
        comment: 'A comment',
        strange: 'Strange procedure',
      },
      { procedure: { coding: { system: 'urn:c', code: 'C-only' } }, comment: 7 },
      'Physiotherapy',
    ]);
    await open(widget, /^About this record/);

    const text = textOf(widget);
    for (const key of [...keys, ...more])
      for (const one of [`my ${key}`, `Code of my ${key}`, `Strange my ${key}`])
        expect(text).to.contain(one);
    for (const one of ['2026-02-30 (there is no such date)', 'A comment', 'Strange procedure'])
      expect(text).to.contain(one);
    for (const one of ['C-only', 'Comment', 'Physiotherapy']) expect(text).to.contain(one);
  });

  it('leave out entries in which nothing is recorded', async () => {
    const widget = await shown([null, {}, three()[0]]);

    expect(cards(widget)).to.have.length(1);
  });

  it('speak to the person in the first person', async () => {
    const widget = await capture(undefined, { audience: 'person' });

    expect(names(widget, 'heading')).to.deep.equal(['Treatments and therapies I have had']);
    expect(has(widget, 'button', 'Add a treatment or therapy')).to.equal(true);
  });
});

describe('procedures and therapies that are captured', () => {
  it('get a new one at the top, with the focus in it', async () => {
    const widget = await capture(three());

    await activate(button(widget, 'Add a procedure or therapy'));

    expect(names(widget, 'heading')[1]).to.equal('Procedure or therapy 4');
    expect(focusedName(widget)).to.equal('Procedure or therapy');
    expect(said(widget)).to.equal('Procedure or therapy 4 added');
  });

  it('are called by their name as that is typed', async () => {
    const widget = await capture();
    await activate(button(widget, 'Add a procedure or therapy'));

    await press('O', 'K');

    expect(names(widget, 'heading')[1]).to.equal('OK');
  });

  it('record who entered them, and when they were saved', async () => {
    const widget = await capture();
    const heard = listen();
    await activate(button(widget, 'Add a procedure or therapy'));
    await press('O', 'K');
    await activate(button(widget, 'Save'));

    expect(types(heard).at(-1)).to.equal('pcsp-submit');
    const [{ id: _, ...entry }] = widget.value as unknown as [{ id: string }];
    expect(entry).to.deep.equal({
      procedure: { text: 'OK' },
      personCompletingRecord: { ...sam, dateCompleted: NOW },
    });
  });

  it('keep the order of the value when one is edited', async () => {
    const widget = await capture(three());

    await fill(textbox(cards(widget)[0]!, 'Comment'), 'x');

    const ids = (widget.value as unknown as { id: string }[]).map(({ id }) => id);
    expect(ids).to.deep.equal(['b', 'c', 'a']);
  });

  it('can be removed while they are new, not once they are saved', async () => {
    const widget = await capture(three());
    await activate(button(widget, 'Add a procedure or therapy'));
    await press('x');
    expect(names(widget, 'button').filter((name) => name.startsWith('Remove P'))).to.deep.equal([
      'Remove Procedure or therapy 4',
    ]);

    widget.submit();
    await widget.updateComplete;

    expect(has(widget, 'button', /^Remove P/)).to.equal(false);
  });

  it('lose a new one at the press of its button, and the focus is not lost', async () => {
    const widget = await capture(three());
    await activate(button(widget, 'Add a procedure or therapy'));
    await press('x');

    await activate(button(widget, 'Remove Procedure or therapy 4'));

    expect(widget.value).to.deep.equal(three());
    expect(focusedName(widget)).to.equal('Undo Procedure or therapy 4');
  });

  it('need to say which procedure, and lead to it', async () => {
    const widget = await capture([{ id: 'a', comment: 'x' }]);
    await activate(button(widget, 'Save'));
    expect(summary(widget)).to.deep.equal([
      'Fill in “Procedure or therapy”. The plan cannot be saved without it.',
    ]);

    await press('Tab', 'Enter');

    expect(focusedName(widget)).to.equal('Procedure or therapy');
  });

  for (const key of ['anatomicalSite', 'laterality', 'complications', 'anaesthesiaIssues']) {
    it(`have what is rare open where ${key} is recorded, and closed elsewhere`, async () => {
      const widget = await capture([{ ...three()[1], [key]: { text: 'x' } }, three()[0]]);

      const isOpen = cards(widget).map((one) => get(one, 'disclosure', RARE).hasAttribute('open'));
      expect(isOpen).to.deep.equal([true, false]);
    });
  }

  it('record what is rare', async () => {
    const widget = await capture([three()[1]]);
    await open(widget, RARE);

    await fill(textbox(widget, 'Side of the body'), 'Left');

    const [entry] = widget.value as unknown as { laterality: object }[];
    expect(entry!.laterality).to.deep.equal({ text: 'Left' });
  });

  it('record who led them', async () => {
    const widget = await capture([three()[1]]);
    const led = await open(widget, 'Professional who led this');

    await fill(textbox(led, 'Name'), 'Ann');

    const [entry] = widget.value as unknown as { performingProfessional: object }[];
    expect(entry!.performingProfessional).to.deep.equal({ name: 'Ann' });
  });

  it('are coded where the host looks codes up', async () => {
    const therapy = {
      system: 'http://snomed.info/sct',
      code: '405792009',
      display: 'Formal psychological therapy',
    };
    const widget = await capture([three()[1]], { terminology: quickService(therapy) });

    await type(get(widget, 'combobox', 'Procedure or therapy'), 'psycho');
    await until(() => has(widget, 'option', therapy.display), 'the list');
    await press('ArrowDown', 'Enter');

    const [entry] = widget.value as unknown as { procedure: object }[];
    expect(entry!.procedure).to.deep.equal({ coding: therapy });
    expect(names(widget, 'heading')[1]).to.equal(therapy.display);
  });

  it('show what is of another shape or unknown, and keep it while others are edited', async () => {
    const odd = [{ id: 'o', procedure: 'x', shoeSize: 9 }, 'Physiotherapy', three()[1]];
    const widget = await capture(odd);

    await fill(textbox(cards(widget)[2]!, 'Comment'), 'Well');

    expect(textOf(widget)).to.contain('shoeSize').and.to.contain('Physiotherapy');
    expect((widget.value as unknown as unknown[]).slice(0, 2)).to.deep.equal(odd.slice(0, 2));
  });
});

describe('procedures and therapies for everybody', () => {
  const wrong = [
    { id: 'a', date: '2026-02-31', complications: 7, strange: 1 },
    { id: 'b', procedure: 'x' },
    'text',
  ];

  for (const [state, mounted] of Object.entries({
    empty: () => capture(),
    filled: () => capture(proceduresAndTherapies),
    'wrong and refused': async () => {
      const widget = await capture(wrong);
      await activate(button(widget, 'Save'));
      return widget;
    },
    'read-only': () => shown(proceduresAndTherapies),
    'read-only and empty': () => shown(),
    'wrong and read-only': () => shown(wrong),
  })) {
    it(`have no fault that axe finds when they are ${state}`, async () => {
      expect(await violations(await mounted())).to.deep.equal([]);
    });
  }

  it('are one heading each', async () => {
    const widget = await shown(three());

    expect(all(widget, 'heading').map(({ localName }) => localName)).to.deep.equal([
      'h2',
      'h3',
      'h3',
      'h3',
    ]);
  });

  for (const readonly of [false, true]) {
    it(`fit into 320 pixels${readonly ? ', read-only' : ''}`, async () => {
      const widget = await mount(
        html`<div style="inline-size: 320px">
          <pcsp-procedures-and-therapies
            ?readonly=${readonly}
            .value=${proceduresAndTherapies}
          ></pcsp-procedures-and-therapies>
        </div>`,
        'pcsp-procedures-and-therapies',
      );

      expect(widget.scrollWidth).to.be.at.most(320);
    });
  }
});
