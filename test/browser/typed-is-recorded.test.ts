import { expect, fixture, html } from '@open-wc/testing';
import '../../src/register.js';
import '../support/every-kind.js';
import { statedGender } from '../../src/value-sets/index.js';
import {
  button,
  fill,
  focused,
  get,
  listen,
  mount,
  press,
  pressControl,
  textbox,
  type,
  types,
  until,
  type Widget,
} from '../support/widget.js';
import { oneOfMany } from '../support/sample.js';

const test = oneOfMany(it);

/** A document that reads first records what is typed in a part that is open as a form does. */
const modes = ['capture', 'read'] as const;
type Mode = (typeof modes)[number];

async function opened(widget: Widget, mode: Mode): Promise<Widget> {
  widget.mode = mode;
  await widget.updateComplete;
  if (mode === 'capture') return widget;
  button(widget, 'Change Every kind').click();
  await until(() => Boolean(focused(widget)?.closest('[part=changing]')));
  return widget;
}

const valueOf = (widget: Widget) => widget.value as Record<string, unknown> | undefined;

const CONTROLS = ['Line', 'Email', 'Telephone', 'Link', 'Place', 'Short text'] as const;

/** The key in the value of each. */
const KEYS: Record<(typeof CONTROLS)[number] | 'Story', string> = {
  Line: 'line',
  Email: 'email',
  Telephone: 'telephone',
  Link: 'link',
  Place: 'place',
  'Short text': 'name',
  Story: 'story',
};

const focusing = <C extends HTMLElement>(control: C): C => {
  control.focus();
  return control;
};

/** Puts a text on the clipboard as a user does, and pastes it over what is in a control. */
async function paste(control: HTMLInputElement, text: string): Promise<void> {
  const source = document.body.appendChild(document.createElement('textarea'));
  source.value = text;
  source.focus();
  source.select();
  await pressControl('c');
  source.remove();
  control.focus();
  control.select();
  await pressControl('v');
}

for (const mode of modes) {
  const capture = async (value: object = {}): Promise<Widget> =>
    opened(await mount(html`<test-every-kind .value=${value as never}></test-every-kind>`), mode);

  describe(`what is typed, in the mode ${mode}`, () => {
    for (const name of CONTROLS) {
      test(`is recorded letter by letter in “${name}”, without the blanks around it`, async () => {
        const widget = await capture();
        const box = textbox(widget, name);

        await type(box, '  sam@example.org ');
        expect(box.value).to.equal('  sam@example.org ');
        await press('Tab');

        expect(valueOf(widget)).to.deep.equal({ [KEYS[name]]: 'sam@example.org' });
        expect(box.value).to.equal('sam@example.org');
      });

      test(`goes on where the caret is in “${name}”`, async () => {
        const widget = await capture({ [KEYS[name]]: 'sam@example.org' });
        const box = textbox(widget, name);
        box.focus();
        box.setSelectionRange(0, 0);

        await press(' ', 'a', 'b', 'Backspace', 'c');

        expect(valueOf(widget)?.[KEYS[name]]).to.equal('acsam@example.org');
        expect(box.selectionStart).to.equal(3);
      });
    }

    test('is one email address when more is typed behind a paste with blanks', async () => {
      const widget = await capture();
      const box = textbox(widget, 'Email');

      await paste(box, ' jane.smith@x.org ');
      await press('.', 'u', 'k', 'Tab');

      expect(valueOf(widget)?.email).to.equal('jane.smith@x.org.uk');
      expect(box.value).to.equal('jane.smith@x.org.uk');
    });

    test('may be an email address outside ASCII, which stays as it was typed', async () => {
      const widget = await capture();

      await fill(textbox(widget, 'Email'), 'jörg@exämple.org');

      expect(valueOf(widget)?.email).to.equal('jörg@exämple.org');
      expect(textbox(widget, 'Email').value).to.equal('jörg@exämple.org');
      expect(widget.valid).to.equal(true);
    });

    test('keeps its blanks and line breaks in a text of several lines', async () => {
      const widget = await capture();

      await paste(textbox(widget, 'Story'), '  one\n\n  two  \n');

      expect(valueOf(widget)?.story).to.equal('  one\n\n  two  \n');
    });

    test('is nothing when nobody can see it', async () => {
      const widget = await capture();
      const box = textbox(widget, 'Line');

      await paste(box, '\u200b\u2060\ufeff\u3164 ');
      await press('Tab');

      expect(widget.value).to.equal(undefined);
      expect(box.value).to.equal('');
    });

    test('keeps an emoji of several characters whole', async () => {
      const widget = await capture();

      await paste(textbox(widget, 'Line'), ' ❤️ 👩‍👩‍👧 ');
      await press('Tab');

      expect(valueOf(widget)?.line).to.equal('❤️ 👩‍👩‍👧');
    });

    test('takes the words of a host that changes them while they are typed', async () => {
      const widget = await capture();
      widget.addEventListener('pcsp-input', () => {
        const { line = '' } = widget.value as { line?: string };
        if (line !== line.toUpperCase()) widget.value = { line: line.toUpperCase() } as never;
      });

      await type(textbox(widget, 'Line'), 'a b');

      expect(valueOf(widget)).to.deep.equal({ line: 'A B' });
      expect(textbox(widget, 'Line').value).to.equal('A B');
    });
  });

  describe(`text that gets into a control without an \`input\` event, in the mode ${mode}`, () => {
    const controls = [
      ...CONTROLS.map((name) => [name, (widget: Widget) => textbox(widget, name)] as const),
      ['Story', (widget: Widget) => textbox(widget, 'Story')] as const,
    ];

    for (const [name, find] of controls) {
      test(`is recorded on \`change\` in “${name}”`, async () => {
        const widget = await capture();
        const heard = listen(widget);
        const box = find(widget);

        box.value = 'Dictated';
        box.dispatchEvent(new Event('change', { bubbles: true }));

        expect(valueOf(widget)).to.deep.equal({ [KEYS[name]]: 'Dictated' });
        expect(types(heard)).to.include('pcsp-input');
      });

      test(`is recorded when “${name}” is left`, async () => {
        const widget = await capture();
        const heard = listen(widget);
        const box = find(widget);
        box.focus();

        box.value = 'Dictated';
        await press('Tab');

        expect(valueOf(widget)).to.deep.equal({ [KEYS[name]]: 'Dictated' });
        expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-change']);
      });

      test(`is recorded before a save in “${name}”`, async () => {
        const widget = await capture();

        find(widget).value = 'https://example.org/';
        widget.submit();

        expect(valueOf(widget)).to.deep.equal({ [KEYS[name]]: 'https://example.org/' });
      });
    }

    test('is recorded in the boxes of a date', async () => {
      const widget = await capture();
      const day = get(widget, 'group', 'Born');

      for (const [name, text] of [
        ['Day', '7'],
        ['Month', '3'],
        ['Year', '1984'],
      ] as const)
        textbox(day, name).value = text;
      widget.submit();

      expect(valueOf(widget)).to.deep.equal({ born: '1984-03-07' });
    });

    test('is recorded in a search for codes', async () => {
      const widget = await capture();

      get<HTMLInputElement>(widget, 'combobox', 'Role').value = 'Neighbour';
      widget.submit();

      expect(valueOf(widget)).to.deep.equal({ role: { text: 'Neighbour' } });
    });

    /** Puts something into a control as scripts of fillers do that tell nobody, and gives what it means. */
    const silently: Record<string, (widget: Widget) => object> = {
      'a line': (widget) => {
        focusing(textbox(widget, 'Line')).value = ' Dictated ';
        return { line: 'Dictated' };
      },
      'a text': (widget) => {
        focusing(textbox(widget, 'Story')).value = 'Dictated';
        return { story: 'Dictated' };
      },
      'a box of a date': (widget) => {
        focusing(textbox(get(widget, 'group', 'Born'), 'Year')).value = '1984';
        return { born: '1984' };
      },
      'a search for codes': (widget) => {
        focusing(get<HTMLInputElement>(widget, 'combobox', 'Role')).value = 'Neighbour';
        return { role: { text: 'Neighbour' } };
      },
      'a list of codes': (widget) => {
        const list = focusing(get<HTMLSelectElement>(widget, 'select', 'Gender'));
        list.selectedIndex = 2;
        const code = list.value.split('|').at(-1);
        return { gender: { ...statedGender.concepts?.find((one) => one.code === code) } };
      },
      'a choice of yes or no': (widget) => {
        const agreed = get(widget, 'group', 'Agreed');
        focusing(get<HTMLInputElement>(agreed, 'radio', 'No')).checked = true;
        return { agreed: false };
      },
      'a scale': (widget) => {
        const importance = get(widget, 'group', 'Importance');
        focusing(get<HTMLInputElement>(importance, 'radio', '7')).checked = true;
        return { importance: 7 };
      },
    };

    for (const [name, put] of Object.entries(silently)) {
      test(`is in the value whenever a host reads it, with an event: ${name}`, async () => {
        const widget = await capture();
        const heard = listen(widget);

        const meant = put(widget);

        expect(widget.dirty).to.equal(true);
        expect(valueOf(widget)).to.deep.equal(meant);
        expect(heard[0]!.type).to.equal('pcsp-input');
        expect(heard.at(-1)!.detail.value).to.deep.equal(meant);
      });

      test(`is in the data of a form: ${name}`, async () => {
        const form = await fixture<HTMLFormElement>(
          html`<form><test-every-kind name="every"></test-every-kind></form>`,
        );
        const widget = form.querySelector<Widget>('test-every-kind')!;
        await opened(widget, mode);

        const meant = put(widget);

        expect(JSON.parse(new FormData(form).get('every') as string)).to.deep.equal(meant);
      });

      test(`is recorded when it is left: ${name}`, async () => {
        const widget = await capture();
        const heard = listen(widget);
        const meant = put(widget);

        await press('Tab');

        expect(heard.at(-1)!.detail.value).to.deep.equal(meant);
      });

      test(`is nobody else’s, and told to nobody once another value is set: ${name}`, async () => {
        const widget = await capture({ email: 'a@example.org' });
        const heard = listen(widget);
        put(widget);

        widget.value = { email: 'b@example.org' } as never;

        expect(valueOf(widget)).to.deep.equal({ email: 'b@example.org' });
        expect(types(heard)).to.deep.equal([]);
      });
    }
  });
}

describe('text that gets into a section of a plan without an event', () => {
  it('is in the value of a plan', async () => {
    const plan = await mount(html`<pcsp-plan sections="aboutMe"></pcsp-plan>`);
    const section = plan.shadowRoot!.querySelector<Widget>('pcsp-about-me')!;
    await section.updateComplete;

    textbox(section, 'Also worth knowing about me').value = 'Dictated';

    expect(plan.value).to.deep.equal({ aboutMe: { alsoWorthKnowingAboutMe: 'Dictated' } });
  });

  it('goes out with the save of a plan', async () => {
    const plan = await mount(html`<pcsp-plan sections="aboutMe"></pcsp-plan>`);
    const section = plan.shadowRoot!.querySelector<Widget>('pcsp-about-me')!;
    await section.updateComplete;
    const heard = listen(plan);

    textbox(section, 'Also worth knowing about me').value = 'Dictated';
    button(plan, 'Save').click();

    expect(heard.at(-1)!.detail.value).to.deep.include({
      aboutMe: { alsoWorthKnowingAboutMe: 'Dictated' },
    });
  });
});
