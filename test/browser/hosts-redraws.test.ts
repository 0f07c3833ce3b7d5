// What hosts and frameworks set between two keys takes nothing from whoever types, and a host's own
// faults stay the host's.
import { expect, fixture, html } from '@open-wc/testing';
import type { PcspProvider } from '../../src/plan/provider.element.js';
import '../../src/register.js';
import type { TerminologyService } from '../../src/terminology/terminology.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { within } from '../support/provided.js';
import { everything } from '../support/whole-screen.js';
import {
  activate,
  button,
  entry,
  fill,
  focused,
  has,
  listen,
  openLines,
  press,
  pressControl,
  textbox,
  textOf,
  type,
  types,
  until,
  type Widget,
} from '../support/widget.js';
import { oneOfMany } from '../support/sample.js';

const test = oneOfMany(it);

type Entries = Record<string, unknown>[];

/** All that is warned of meanwhile. */
async function warnings(act: () => Promise<void>): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => said.push(words.map(String).join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('what is typed while a host sets things between the keys', () => {
  const each: Record<string, (provider: PcspProvider, widget: Widget) => void> = {
    author: (provider) => (provider.author = { name: 'Sam Nurse' }),
    labels: (provider) => (provider.labels = { list: { remove: 'Take out' } }),
    terminology: (provider) =>
      (provider.terminology = { search: () => Promise.resolve([]) } as TerminologyService),
    headingLevel: (_, widget) => (widget.headingLevel = widget.headingLevel === 3 ? 4 : 3),
    lang: (provider) => (provider.lang = provider.lang === 'cy' ? 'en-GB' : 'cy'),
    value: (_, widget) => (widget.value = structuredClone(widget.value)),
    readonly: (_, widget) => (widget.readonly = false),
    'another author': (provider) => (provider.author = { name: crypto.randomUUID() }),
    now: (provider) => (provider.now = () => new Date()),
    mayEdit: (provider) => (provider.mayEdit = () => true),
    languages: (provider) => (provider.languages = { fr: () => new Promise(() => {}) }),
    strict: (_, widget) => (widget.strict = !widget.strict),
    'locked and open again': (_, widget) => {
      widget.disabled = true;
      widget.disabled = false;
    },
    'read and edited again': (_, widget) => {
      widget.readonly = true;
      widget.readonly = false;
    },
    'a value in another order': (_, widget) =>
      (widget.value = (widget.value as unknown as Entries).map((entry) =>
        Object.fromEntries(Object.entries(entry).reverse()),
      ) as never),
    'all at once': (provider, widget) => {
      provider.author = { name: 'Sam Nurse' };
      provider.labels = { list: { remove: 'Take out' } };
      provider.terminology = { search: () => Promise.resolve([]) };
      widget.headingLevel = 3;
      widget.value = structuredClone(widget.value);
    },
  };
  const times: Record<string, (set: () => void) => void> = {
    'in the event': (set) => set(),
    'after it': (set) => queueMicrotask(set),
    later: (set) => setTimeout(set),
  };

  for (const [name, set] of Object.entries(each)) {
    for (const [when, at] of Object.entries(times))
      test(`stays, and so does the focus: ${name}, ${when}`, async () => {
        const { provider, widget } = await within('pcsp-personal-contacts', [{ name: 'Ann' }]);
        const box = textbox(widget, 'Name');
        widget.addEventListener('pcsp-input', () => at(() => set(provider, widget)));
        box.focus();
        await press('End');

        for (const key of ' hello') await press(key);
        await widget.updateComplete;

        expect((widget.value as unknown as Entries)[0]!.name).to.equal('Ann hello');
        expect((focused(widget) as HTMLInputElement).value).to.equal('Ann hello');
      });
  }

  it('keeps its cursor where the control is another from then on', async () => {
    const { provider, widget } = await within('pcsp-contingency-plan', [
      { triggerFactors: [{ text: 'Noise' }] },
    ]);
    const box = textbox(widget, 'Trigger 1');
    box.focus();
    await press('Home', 'ArrowRight', 'x');

    provider.terminology = { search: () => Promise.resolve([]) };
    await until(() => has(widget, 'combobox', 'Trigger 1'), 'the combobox');
    await press('y');

    expect((widget.value as never)[0]['triggerFactors'][0]['text']).to.equal('Nxyoise');
  });
});

/** A widget in which `bc` was typed after `a`, and the values that its events held. */
async function raisedWhileTyping() {
  const { widget } = await within('pcsp-about-me', { myWellness: 'a' });
  const values: unknown[] = [];
  widget.addEventListener('pcsp-input', ({ detail }) => values.push(detail.value));
  textbox(widget, 'My wellness').focus();
  await press('End', 'b', 'c');
  return { widget, values };
}

describe('a value that a host writes back', () => {
  it('is nothing: a row that was just added stays, with the focus in it', async () => {
    const { widget } = await within('pcsp-contingency-plan', [
      { id: 'p', triggerFactors: [{ id: 't', text: 'Noise' }] },
    ]);
    for (const event of ['pcsp-input', 'pcsp-change'] as const) {
      widget.addEventListener(event, ({ detail }) => (widget.value = detail.value as never));
    }

    await activate(button(widget, 'Add a trigger'));
    await press('a', 'b');

    expect((focused(widget) as HTMLInputElement).value).to.equal('ab');
    expect(widget.dirty).to.equal(true);
    expect(widget.undo()).to.equal(true);
  });

  const ways: Record<string, (write: () => void) => void> = {
    'at once': (write) => write(),
    'once the event is over': (write) => queueMicrotask(write),
  };

  for (const [when, later] of Object.entries(ways)) {
    test(`${when}, takes back neither a word, nor a row, nor what can be undone and redone`, async () => {
      const { widget } = await within('pcsp-contingency-plan', [
        { id: 'p', triggerFactors: [{ id: 't', text: 'Noise' }] },
      ]);
      for (const event of ['pcsp-input', 'pcsp-change'] as const) {
        widget.addEventListener(event, ({ detail }) =>
          later(() => (widget.value = detail.value as never)),
        );
      }
      const triggers = () =>
        (
          widget.value as unknown as { triggerFactors: { text?: string }[] }[]
        )[0]!.triggerFactors.map(({ text }) => text);
      const box = textbox(widget, 'Trigger 1');
      box.focus();
      await press('End');
      for (const key of '; crowds') await press(key);

      expect(widget.undo()).to.equal(true);
      await widget.updateComplete;
      expect(triggers()).to.deep.equal(['Noise']);
      expect(widget.redo()).to.equal(true);
      await widget.updateComplete;
      expect(triggers()).to.deep.equal(['Noise; crowds']);

      await activate(button(widget, 'Add a trigger'));
      await press('a', 'b');
      expect(triggers()).to.deep.equal(['Noise; crowds', 'ab']);
      expect((focused(widget) as HTMLInputElement).value).to.equal('ab');
    });
  }

  it('counts where a listener sets what stood before', async () => {
    const { widget } = await within('pcsp-about-me', { myWellness: 'a' });
    const seen: string[] = [];
    widget.addEventListener('pcsp-input', ({ detail }) => {
      const { myWellness = '' } = detail.value as { myWellness?: string };
      if (myWellness.includes('!')) widget.value = { myWellness: seen.at(-1)! };
      else seen.push(myWellness);
    });
    textbox(widget, 'My wellness').focus();
    await press('End', 'b', 'c', '!');
    await widget.updateComplete;

    expect(widget.value).to.deep.include({ myWellness: 'abc' });
    expect(textbox(widget, 'My wellness').value).to.equal('abc');
  });

  it('some time later, in place of newer ones, is said on the console', async () => {
    const { widget, values } = await raisedWhileTyping();

    const said = await warnings(async () => {
      widget.value = structuredClone(values[0]) as never;
      await widget.updateComplete;
    });

    expect(textbox(widget, 'My wellness').value).to.equal('ab');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^<pcsp-about-me> was given a value .* ms ago, after newer ones/);
  });

  it('is said of nothing where it is the answer to a save', async () => {
    const { widget, values } = await raisedWhileTyping();

    const said = await warnings(async () => {
      widget.submit();
      widget.value = structuredClone(values[0]) as never;
      await widget.updateComplete;
    });

    expect(widget.value).to.deep.include({ myWellness: 'ab' });
    expect(said).to.deep.equal([]);
  });

  it('is said of nothing where it is the newest, or was never raised', async () => {
    const { widget, values } = await raisedWhileTyping();

    const said = await warnings(async () => {
      widget.value = structuredClone(values.at(-1)) as never;
      widget.value = { myWellness: 'another' };
      await widget.updateComplete;
    });

    expect(said).to.deep.equal([]);
  });

  it('is saved where it is what was sent and not said to be saved', async () => {
    const { widget } = await within('pcsp-about-me', { myWellness: 'Well' });
    widget.addEventListener('pcsp-submit', (event) => event.preventDefault());
    await fill(textbox(widget, 'My wellness'), 'Better');
    widget.submit();
    expect(widget.dirty).to.equal(true);

    widget.disabled = true;
    widget.value = structuredClone(widget.value);
    widget.disabled = false;

    expect(widget.dirty).to.equal(false);
  });
});

describe('a widget that is moved', () => {
  it('out of its provider, takes nothing of it along', async () => {
    const { provider, widget } = await within(
      'pcsp-personal-contacts',
      [{ id: 'a', name: 'Ann' }],
      { author: { name: 'Sam' }, locale: 'cy', labels: { personalContacts: { label: 'Friends' } } },
    );
    await until(() => textOf(widget).includes('Friends'), 'the labels');

    provider.after(widget);
    await widget.updateComplete;

    expect(textOf(widget)).to.include('Personal contacts').and.not.include('Friends');
    widget.remove();
  });

  it('into another document and back, has its styles, its language and its events', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another"></iframe>`);
    const { provider, widget } = await within('pcsp-about-me', { myWellness: 'Well' });
    const count = widget.shadowRoot!.adoptedStyleSheets.length;
    frame.contentDocument!.documentElement.lang = 'cy';

    frame.contentDocument!.body.append(widget);
    await until(() => everything(widget).includes('Fy llesiant'), 'the Welsh');
    const there = widget.shadowRoot!.adoptedStyleSheets.length;
    const heard = listen(frame.contentDocument!);
    const box = widget.shadowRoot!.querySelector('textarea')!;
    box.value = 'Better';
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    provider.append(widget);
    await widget.updateComplete;

    expect([there, widget.shadowRoot!.adoptedStyleSheets.length]).to.deep.equal([count, count]);
    expect(getComputedStyle(widget.shadowRoot!.querySelector('textarea')!).display).to.equal(
      'block',
    );
    expect(types(heard)).to.include('pcsp-input');
  });

  it('into a closed shadow root’s slot, is in what is around the slot', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
    // hosts have them, whatever is recommended
    // eslint-disable-next-line wc/no-closed-shadow-root
    const root = outer.attachShadow({ mode: 'closed' });
    const provider = document.createElement('pcsp-provider');
    provider.locale = 'cy';
    provider.append(document.createElement('slot'));
    root.append(provider);
    const widget = document.createElement('pcsp-about-me') as unknown as Widget;
    outer.append(widget);

    await until(() => everything(widget).includes('Fy'), 'Welsh');
  });
});

describe('a fault of a host', () => {
  const twice = [{ id: 7, triggerFactors: [{ text: 'x' }] }];

  it('in `now` leaves Save working, with the time of the device', async () => {
    const nows = [
      () => {
        throw new Error('no clock');
      },
      () => 'today',
      () => new Date(NaN),
      () => new Date(8.64e15),
    ];
    for (const now of nows) {
      const said = await warnings(async () => {
        const { widget } = await within('pcsp-about-me', { myWellness: 'Well' }, { now });
        await fill(textbox(widget, 'My wellness'), 'Better');
        const heard = listen(widget);

        widget.submit();

        expect(types(heard)).to.deep.equal(['pcsp-submit']);
        expect((widget.value as { date?: string }).date).to.match(
          new RegExp(`^${new Date().getFullYear()}-`),
        );
      });
      expect(said.length).to.equal(1);
      expect(said[0]).to.include('now');
    }
  });

  it('in `mayEdit` leaves a plan locked', async () => {
    const said = await warnings(async () => {
      const mayEdit = () => {
        throw new Error('no');
      };
      const { widget } = await within(
        'pcsp-additional-support-plan',
        [{ id: 'a', content: 'One' }],
        { mayEdit },
      );

      expect(has(widget, 'textbox', /^/)).to.equal(false);
      expect(textOf(widget)).to.include('One');
    });
    expect(said.length).to.equal(1);
  });

  for (const [name, author] of Object.entries({
    words: 'Sam',
    'a number': 7,
    'a list': ['Sam'],
    'no JSON': { name: 1n },
  })) {
    test(`in an author is said, and nobody is recorded: ${name}`, async () => {
      const said = await warnings(async () => {
        const { widget } = await within('pcsp-formulation', [{ id: 'f', formulation: 'x' }], {
          author,
        });
        await type(textbox(widget, 'Formulation'), 'y');

        expect(widget.value).to.deep.equal([{ id: 'f', formulation: 'y' }]);
      });
      expect(said.length).to.equal(1);
    });
  }

  for (const labels of [
    'words',
    7,
    { section: { save: 7 } },
    { section: null },
    { section: { save: () => 'x' } },
  ]) {
    test(`in labels leaves our words: ${JSON.stringify(labels)}`, async () => {
      const said = await warnings(async () => {
        const { widget } = await within('pcsp-about-me', { myWellness: 'Well' }, { labels });

        expect(has(widget, 'button', 'Save')).to.equal(true);
      });
      expect(said.length).to.equal(1);
    });
  }

  it('that gives `null` for what it does not have is none', async () => {
    const nothing = Object.fromEntries(
      'author labels languages locale marks mayEdit mediaOrigins now people terminology audience'
        .split(' ')
        .map((name) => [name, null]),
    );
    const said = await warnings(async () => {
      const { widget } = await within('pcsp-about-me', { myWellness: 'Well' }, nothing);
      await type(textbox(widget, 'My wellness'), 'Better');

      expect(widget.value).to.deep.equal({ myWellness: 'Better' });
    });
    expect(said).to.deep.equal([]);
  });

  it('in a service that throws when it is looked at leaves words without codes', async () => {
    const terminology = Object.defineProperty({}, 'search', {
      get() {
        throw new Error('no service');
      },
    });
    const said = await warnings(async () => {
      const { widget } = await within('pcsp-contingency-plan', twice, { terminology });
      await type(textbox(widget, 'Trigger 1'), 'Noise');

      expect(JSON.stringify(widget.value)).to.include('Noise');
    });
    expect(said.length).to.equal(1);
  });

  const loaders: Record<string, unknown> = {
    throws: () => {
      throw new Error('no file');
    },
    rejects: () => Promise.reject(new Error('no file')),
    hangs: () => new Promise(() => {}),
    'gives null': () => Promise.resolve(null),
    'gives rubbish': () => Promise.resolve({ default: { words: 7 } }),
    'is rubbish': 'fr.js',
  };
  for (const [name, loader] of Object.entries(loaders)) {
    test(`in a language that ${name} leaves English`, async () => {
      const said = await warnings(async () => {
        const { widget } = await within(
          'pcsp-about-me',
          { myWellness: 'Well' },
          { locale: 'fr', languages: { fr: loader } },
        );

        expect(has(widget, 'button', 'Save')).to.equal(true);
      });
      expect(said.length).to.equal(1);
    });
  }

  it('in a numeric id does not stop a save, and is seen', async () => {
    const { widget } = await within('pcsp-contingency-plan', twice);
    const heard = listen(widget);

    widget.submit();

    expect(types(heard)).to.deep.equal(['pcsp-submit']);
    expect(textOf(widget)).to.match(/id\s+7/);
  });

  const ids: Record<string, readonly [unknown, unknown]> = {
    numbers: [0, 1],
    'the same number': [7, 7],
    'the same words': ['a', 'a'],
    'a number and its digits': [7, '7'],
    objects: [{ of: 1 }, { of: 2 }],
    lists: [[1], [2]],
    'yes and no': [true, false],
    'keys of every object': ['__proto__', 'constructor'],
    'what ends a selector': ['a"]b', "c'd"],
  };
  for (const [what, [first, second]] of Object.entries(ids)) {
    for (const inPlan of [false, true])
      test(`in ids stays in them, and every entry can be edited, moved and saved: ${what}${inPlan ? ', in a plan' : ''}`, async () => {
        const contacts = [
          { id: first, name: 'Jo' },
          { id: second, name: 'Kim' },
        ];
        const { personDemographics, gpPractices } = samplePlan;
        const { widget } = await within(
          inPlan ? 'pcsp-plan' : 'pcsp-personal-contacts',
          inPlan ? { personDemographics, gpPractices, personalContacts: contacts } : contacts,
        );
        const section = inPlan
          ? widget.shadowRoot!.querySelector<Widget>('pcsp-personal-contacts')!
          : widget;
        await openLines(section);
        const heard = listen(widget);

        await type(textbox(entry(section, 'Personal contacts', 1), 'Name'), 'Kit');
        await activate(button(section, /^Move .* 2 up/));
        widget.submit();

        expect(types(heard).at(-1)).to.equal('pcsp-submit');
        expect(section.value).to.deep.equal([
          { id: second, name: 'Kit' },
          { id: first, name: 'Jo' },
        ]);
      });
  }

  it('in data that nobody knows never throws, undone and read', async () => {
    const { widget } = await within('pcsp-about-me', { myWellness: 'Well', ours: { a: 1 } });
    await fill(textbox(widget, 'My wellness'), 'Better');

    for (const readonly of [true, false, true, false]) {
      widget.readonly = readonly;
      await widget.updateComplete;
      widget.undo();
      widget.redo();
      await widget.updateComplete;
    }
    await pressControl('z');

    expect(textOf(widget)).to.include('ours');
    expect(widget.value).to.deep.include({ ours: { a: 1 } });
  });

  it('in an event’s details stays in them', async () => {
    const { widget } = await within('pcsp-about-me', { myWellness: 'Well' });
    const heard = listen(widget);
    widget.addEventListener('pcsp-input', ({ detail }) => {
      expect(() => ((detail.standard as { version: string }).version = '9')).to.throw(TypeError);
    });

    await type(textbox(widget, 'My wellness'), 'B');

    expect(heard[0]!.detail.standard.version).to.equal('2.0');
  });
});

describe('the calendar', () => {
  for (const locale of ['fa', 'th', 'en-GB-u-ca-buddhist']) {
    test(`is the Gregorian in ${locale}, as it is captured`, async () => {
      const { widget } = await within(
        'pcsp-formulation',
        [{ id: 'f', formulation: 'x', date: '2026-03-07' }],
        { locale, languages: { fa: { lang: 'fa', words: {} }, th: { lang: 'th', words: {} } } },
      );
      widget.readonly = true;
      await widget.updateComplete;

      expect(textOf(widget)).to.match(/2026|۲۰۲۶/);
    });
  }
});
