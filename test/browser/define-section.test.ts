// A supplier's own section, as somebody fills it in and reads it: alone and in a plan.
import { expect, html } from '@open-wc/testing';
import '../../src/locales/cy.js';
import { boolean, defineSection, group, list, records, scale, text } from '../../src/model.js';
import { changeable, field, groupField, registerSection } from '../../src/section.js';
import { css } from 'lit';
import '../../src/register/plan.js';
import {
  activate,
  button,
  fill,
  focusedName,
  get,
  has,
  listen,
  messages,
  mount,
  names,
  press,
  said,
  textbox,
  textOf,
  typeHere,
  type Widget,
} from '../support/widget.js';

const sleep = defineSection({
  namespace: 'example-trust',
  key: 'sleep',
  tag: 'example-sleep',
  model: group('O', 'Sleep diary', {
    notes: text('M', 'Notes', { maxLength: 70 }),
    wokeUp: boolean('O', 'Woke up'),
    quality: scale('O', 'Quality', { max: 5 }),
    nights: list(group('O', 'Night', { hours: text('M', 'Hours', { maxLength: 10 }) })),
  }),
  words: {
    label: 'My nights',
    label_person: 'How I sleep',
    intro: 'How somebody sleeps.',
    notes: { label: 'What stands out', hint: 'In a few words.' },
    nights: { add: 'Add a night', entry: 'Night {{number}}' },
  },
  languages: { cy: { label: 'Fy nosweithiau', notes: { label: 'Beth sy’n sefyll allan' } } },
});
registerSection(sleep);

const falls = defineSection({
  namespace: 'example-trust',
  key: 'falls',
  tag: 'example-falls',
  model: records(
    'O',
    'Falls',
    group('O', 'Fall', { where: text('M', 'Where', { maxLength: 70 }) }),
  ),
  words: { add: 'Add a fall', entry: 'Fall {{number}}' },
});
registerSection(falls);

const pets = defineSection({
  namespace: 'example-trust',
  key: 'pets',
  tag: 'example-pets',
  model: group('O', 'Pets', {
    name: text('O', 'Name', { maxLength: 70 }),
    home: group('O', 'Home', { where: text('O', 'Where', { maxLength: 70 }) }),
    further: text('O', 'What no layout places', { maxLength: 70, further: true }),
  }),
  words: { texts: { called: 'It is called {{name}}.' } },
});
registerSection(pets, {
  styles: [
    css`
      .pet {
        border-block-start: 3px solid rgb(1, 2, 3);
      }
    `,
  ],
  changesParts: true,
  capture: (form) =>
    html`<div class="pet">${groupField(form, ['home'])}</div>
      ${field(form, ['name'])}`,
  view: (form) =>
    changeable(form, {
      path: [],
      draw: (one) =>
        one.readonly
          ? html`<p class="pet">
              ${one.elementText([], 'texts.called', { name: String(one.store.at(['name'])) })}
            </p>`
          : html`${field(one, ['name'])}`,
    }),
});

const unregistered = defineSection({
  namespace: 'example-trust',
  key: 'unregistered',
  tag: 'example-unregistered',
  model: group('O', 'Nobody registered it', { one: text('O', 'One') }),
});

const nights = { notes: 'Light sleep', wokeUp: false, nights: [{ id: 'a', hours: '6' }] };

const valueOf = (widget: Widget) => widget.value as unknown;
const drawn = (value?: object, readonly = false) =>
  mount(html`<example-sleep .value=${value} ?readonly=${readonly}></example-sleep>`);

describe('a section that a supplier defined', () => {
  it('is captured with real keys, in its own words, and says what was edited', async () => {
    const widget = await drawn();
    const heard = listen();

    await fill(textbox(widget, 'What stands out'), 'Light sleep');
    await activate(get(widget, 'radio', 'No'));
    await activate(button(widget, 'Add a night'));
    await typeHere('6');
    await press('Tab');

    const detail = heard.at(-1)!.detail as unknown as {
      section: string;
      value: { nights: { id: string }[] };
      valid: boolean;
    };
    expect(detail.section).to.equal('example-trust-sleep');
    expect(detail.value).to.deep.equal({
      notes: 'Light sleep',
      wokeUp: false,
      nights: [{ id: detail.value.nights[0]!.id, hours: '6' }],
    });
    expect(detail.valid).to.equal(true);
    expect(textOf(widget)).to.match(/^My nights How somebody sleeps\./);
    expect(textOf(widget)).to.contain('In a few words.');
    expect(get(widget, 'group', 'Night 1')).to.not.equal(null);
  });

  it('is saved once it is valid, and says before what is missing', async () => {
    const widget = await drawn({ wokeUp: true });
    const heard = listen();

    await activate(button(widget, 'Save'));
    await widget.updateComplete;
    expect(heard.map(({ type }) => type)).to.deep.equal(['pcsp-invalid']);
    expect(messages(widget)[0]).to.match(/Fill in “What stands out”/);
    await press('Tab');
    await press('Enter');
    expect(focusedName(widget)).to.equal('What stands out');
    await typeHere('Light');
    await activate(button(widget, 'Save'));

    expect(heard.at(-1)!.type).to.equal('pcsp-submit');
    expect(widget.dirty).to.equal(false);
    expect(said(widget)).to.equal('Saved');
  });

  it('is undone and done again, is reset, and takes part in a form', async () => {
    const form = await mount(
      html`<form><example-sleep name="sleep" .value=${nights}></example-sleep></form>`,
      'example-sleep',
    );

    await fill(textbox(form, 'What stands out'), '!');
    const edited = valueOf(form);
    form.undo();
    expect(valueOf(form)).to.deep.equal(nights);
    form.redo();
    expect(valueOf(form)).to.deep.equal(edited);
    form.form?.reset();

    expect(valueOf(form)).to.deep.equal(nights);
    expect(JSON.parse(new FormData(form.form!).get('sleep') as string)).to.deep.equal(nights);
  });

  it('is read, keeps what it does not know, and shows what came in another shape', async () => {
    const widget = await drawn({ ...nights, quality: 'good', other: 1 }, true);

    expect(textOf(widget)).to.match(/^My nights What stands out Light sleep Woke up No Quality/);
    expect(textOf(widget)).to.match(/good.*Night.*Hours 6.*other.*1/);
    expect(names(widget, 'textbox')).to.deep.equal([]);
    expect(valueOf(widget)).to.deep.equal({ ...nights, quality: 'good', other: 1 });
  });

  it('says that nothing is recorded', async () => {
    expect(textOf(await drawn(undefined, true))).to.equal(
      'My nights Nothing has been recorded yet.',
    );
  });

  it('is in Welsh where the page is, and in plain words for the person', async () => {
    const widget = await mount(html`<example-sleep lang="cy"></example-sleep>`);
    await widget.updateComplete;

    expect(textOf(widget)).to.match(/^Fy nosweithiau/);
    expect(has(widget, 'textbox', 'Beth sy’n sefyll allan')).to.equal(true);
  });

  it('reads first, and is changed in its place', async () => {
    const widget = await mount(html`<example-sleep mode="read" .value=${nights}></example-sleep>`);
    expect(names(widget, 'textbox')).to.deep.equal([]);

    await activate(button(widget, 'Change My nights'));
    await fill(textbox(widget, 'What stands out'), 'Deep sleep');
    await activate(button(widget, /^Done/));

    expect(textOf(widget)).to.contain('What stands out Deep sleep');
  });

  it('may be a list', async () => {
    const widget = await mount(html`<example-falls></example-falls>`);

    await activate(button(widget, 'Add a fall'));
    await typeHere('Bath');
    await press('Tab');

    const [entry] = valueOf(widget) as { id: string }[];
    expect(entry).to.deep.equal({ id: entry!.id, where: 'Bath' });
    widget.readonly = true;
    await widget.updateComplete;
    expect(textOf(widget)).to.match(/^Falls Where Bath/);
  });

  it('may be laid out otherwise, with styles and texts of its own, and lacks nothing', async () => {
    const widget = await mount(html`<example-pets></example-pets>`);

    expect(names(widget, 'textbox')).to.deep.equal(['Where', 'Name', 'What no layout places']);
    const pet = widget.shadowRoot!.querySelector('.pet')!;
    expect(getComputedStyle(pet).borderTopColor).to.equal('rgb(1, 2, 3)');
    await fill(textbox(widget, 'Name'), 'Tom');
    widget.mode = 'read';
    await widget.updateComplete;

    expect(textOf(widget)).to.contain('It is called Tom.');
    await activate(button(widget, 'Change Pets'));
    await fill(textbox(widget, 'Name'), 'Tommy');
    expect(valueOf(widget)).to.deep.equal({ name: 'Tommy' });
  });
});

describe('a plan with sections that a supplier defined', () => {
  const plan = { [sleep.key]: nights, [falls.key]: [{ id: 'a', where: 'Bath' }] };
  const inPlan = (element: Element, tag: string) =>
    element.shadowRoot!.querySelector(tag) as unknown as Widget;
  const planWith = async (value: object, more = html``) => {
    const widget = await mount(html`<pcsp-plan .value=${value as never}>${more}</pcsp-plan>`);
    return widget;
  };

  it('has them after the standard’s, in its contents and in its value', async () => {
    const widget = await planWith(plan);
    const own = inPlan(widget, 'example-sleep');
    const heard = listen();

    expect(names(widget, 'link').slice(-4)).to.deep.equal([
      'My nights',
      'Falls',
      'Pets',
      'Back to contents',
    ]);
    expect(textOf(own)).to.contain('My nights');
    await fill(textbox(own, 'What stands out'), 'Deep sleep');

    const detail = heard.at(-1)!.detail as unknown as { change: { path: unknown }; value: object };
    expect(detail.change.path).to.deep.equal(['example-trust-sleep', 'notes']);
    expect(detail.value).to.deep.equal({
      ...plan,
      [sleep.key]: { ...nights, notes: 'Deep sleep' },
    });
  });

  it('shows those that it names, and goes to what is wrong in them', async () => {
    const widget = await mount(
      html`<pcsp-plan
        sections="example-trust-falls"
        .value=${{ [falls.key]: [{ id: 'a' }] }}
      ></pcsp-plan>`,
    );
    const own = inPlan(widget, 'example-falls');

    expect(widget.focusField([falls.key, 0, 'where'])).to.equal(true);

    expect(focusedName(own)).to.equal('Where');
    expect(inPlan(widget, 'pcsp-about-me')).to.equal(null);
  });

  it('shows what is recorded in one that nobody registered, and says so to the page', async () => {
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => warned.push(...words);

    const widget = await planWith({ [unregistered.key]: { one: 'Still here' } });

    console.warn = warn;
    expect(textOf(widget)).to.match(/Nobody registered it.*One Still here/);
    expect(valueOf(widget)).to.deep.equal({ [unregistered.key]: { one: 'Still here' } });
    expect(String(warned[0])).to.match(/example-trust-unregistered/);
  });
});
