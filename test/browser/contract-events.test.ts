import { expect, fixture, html } from '@open-wc/testing';
import { STANDARD } from '../../src/standard/standard-version.js';
import { recorded, sections } from '../support/sections.js';
import {
  activate,
  button,
  fill,
  listen,
  mount,
  press,
  said,
  shiftTab,
  type,
  types,
  type Widget,
} from '../support/widget.js';
import { oneOfMany } from '../support/sample.js';

const test = oneOfMany(it);

const elsewhere = async () => {
  const other = await fixture<HTMLInputElement>(html`<input aria-label="Elsewhere" />`);
  return other;
};

for (const section of sections) {
  const { tag, key, small, invalid, box, draw, text } = section;

  describe(`the events of ${tag}`, () => {
    test('are pcsp-input for every key, with the value as it then is', async () => {
      const widget = await mount(draw({ value: small }));
      const heard = listen();
      box(widget).focus();

      await press('End', '!', '?');

      expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-input']);
      expect(heard.map(({ detail }) => recorded(section, detail.value))).to.deep.equal([
        `${text}!`,
        `${text}!?`,
      ]);
    });

    test('are one pcsp-change when the field is left, by Tab or Shift and Tab', async () => {
      const widget = await mount(draw({ value: small }));
      const heard = listen();
      await type(box(widget), 'ab');

      await press('Tab');
      expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-input', 'pcsp-change']);

      await type(box(widget), 'c');
      await shiftTab();
      expect(types(heard).slice(3)).to.deep.equal(['pcsp-input', 'pcsp-change']);
    });

    test('tell in pcsp-change where, from what and to what', async () => {
      const widget = await mount(draw({ value: small }));
      const heard = listen();

      await fill(box(widget), 'ab');

      const { change } = heard.at(-1)!.detail;
      const words = (value: string) => (key === 'contingencyPlans' ? { text: value } : value);
      expect(change).to.deep.equal({
        path: section.path,
        previous: words(text),
        next: words('ab'),
      });
    });

    test('are none when a field is only visited', async () => {
      const widget = await mount(draw({ value: small }));
      const heard = listen();
      box(widget).focus();

      await press('Tab');

      expect(heard).to.deep.equal([]);
    });

    test('are no pcsp-change when a field is left as it was found', async () => {
      const widget = await mount(draw({ value: small }));
      const heard = listen();
      box(widget).focus();

      await press('End', '!', 'Backspace', 'Tab');

      expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-input']);
    });

    test('are a pcsp-change when the focus leaves the widget', async () => {
      const widget = await mount(draw({ value: small }));
      const other = await elsewhere();
      const heard = listen();
      await type(box(widget), 'a');

      other.focus();
      await press('x');

      expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-change']);
    });

    test('are none for what the host does', async () => {
      const widget = await mount(draw());
      const heard = listen();

      widget.value = small as never;
      widget.strict = true;
      widget.readonly = true;
      widget.disabled = true;
      widget.validate();
      widget.checkValidity();
      widget.reset();
      await widget.updateComplete;

      expect(heard).to.deep.equal([]);
    });

    test('are none for a value that is set while somebody types', async () => {
      const widget = await mount(draw({ value: small }));
      const heard = listen();
      await type(box(widget), 'a');
      heard.length = 0;

      widget.value = structuredClone(small) as never;
      await widget.updateComplete;
      await press('Tab');

      expect(heard).to.deep.equal([]);
    });

    test('are none for a value of another shape that is set while somebody types', async () => {
      const widget = await mount(draw({ value: small }));
      const heard = listen();
      await type(box(widget), 'a');
      heard.length = 0;

      widget.value = 'text' as never;
      await widget.updateComplete;
      widget.value = undefined;
      await widget.updateComplete;

      expect(heard).to.deep.equal([]);
    });

    test('are none for a reset while somebody types', async () => {
      const widget = await mount(draw({ value: small }));
      const heard = listen();
      await type(box(widget), 'a');
      heard.length = 0;

      widget.reset();
      await press('Tab');

      expect(heard).to.deep.equal([]);
    });

    test('are pcsp-input and pcsp-change for an undo', async () => {
      const widget = await mount(draw({ value: small }));
      await fill(box(widget), 'a');
      const heard = listen();

      widget.undo();

      expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-change']);
      expect(heard[1]!.detail.change?.path).to.deep.equal(section.path);
      expect(recorded(section, heard[1]!.detail.value)).to.equal(text);
    });

    test('end what is being typed before it is undone', async () => {
      const widget = await mount(draw({ value: small }));
      const heard = listen();
      await type(box(widget), 'a');

      widget.undo();
      await press('Tab');

      expect(types(heard)).to.deep.equal([
        'pcsp-input',
        'pcsp-change',
        'pcsp-input',
        'pcsp-change',
      ]);
    });

    test('name the section and the standard', async () => {
      const widget = await mount(draw({ value: small }));
      const heard = listen();

      await fill(box(widget), 'a');

      for (const { detail } of heard) {
        expect(detail.section).to.equal(key);
        expect(detail.standard).to.deep.equal(STANDARD);
        expect(detail.valid).to.equal(true);
        expect(detail.issues).to.deep.equal([]);
      }
    });

    test('say what is wrong', async () => {
      const widget = await mount(draw({ value: invalid }));
      const heard = listen();

      await type(box(widget), 'a');

      expect(heard[0]!.detail.valid).to.equal(false);
      expect(heard[0]!.detail.issues).to.deep.equal(JSON.parse(JSON.stringify(widget.issues)));
    });

    test('keep the value that they were raised with', async () => {
      const widget = await mount(draw({ value: small }));
      const heard = listen();
      await type(box(widget), 'a');
      await type(box(widget), 'b');

      expect(recorded(section, heard[0]!.event.detail.value)).to.equal('a');
      expect(recorded(section, heard[1]!.event.detail.value)).to.equal('b');
    });

    test('cross the shadow root of a host', async () => {
      const host = await fixture(html`<div></div>`);
      const outer = host.attachShadow({ mode: 'open' });
      const widget = document.createElement(tag) as Widget;
      widget.value = small as never;
      outer.append(widget);
      await widget.updateComplete;
      const heard = listen();

      await fill(box(widget), 'a');
      await activate(button(widget, 'Save'));

      expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-change', 'pcsp-submit']);
      for (const { event } of heard) expect(event.bubbles && event.composed).to.equal(true);
    });

    test('can be cancelled only when somebody saves', async () => {
      const widget = await mount(draw({ value: small }));
      const heard = listen();
      await fill(box(widget), 'a');
      await activate(button(widget, 'Save'));
      widget.value = invalid as never;
      await widget.updateComplete;
      await activate(button(widget, 'Save'));

      expect(heard.map(({ type, event }) => [type, event.cancelable])).to.deep.equal([
        ['pcsp-input', false],
        ['pcsp-change', false],
        ['pcsp-submit', true],
        ['pcsp-invalid', true],
      ]);
    });
  });

  describe(`saving ${tag}`, () => {
    test('raises pcsp-submit with the value, says so, and is no longer dirty', async () => {
      const widget = await mount(draw({ value: small }));
      await fill(box(widget), 'Other words');
      const heard = listen();

      await activate(button(widget, 'Save'));

      expect(types(heard)).to.deep.equal(['pcsp-submit']);
      expect(recorded(section, heard[0]!.detail.value)).to.equal('Other words');
      expect(widget.dirty).to.equal(false);
      expect(said(widget)).to.equal('Saved');
    });

    test('is not done when pcsp-submit is cancelled', async () => {
      const widget = await mount(draw({ value: small }));
      await fill(box(widget), 'Other words');
      widget.addEventListener('pcsp-submit', (event) => event.preventDefault());

      expect(widget.submit()).to.equal(false);

      expect(widget.dirty).to.equal(true);
      expect(said(widget)).to.equal('');
    });

    test('ends what is being typed', async () => {
      const widget = await mount(draw({ value: small }));
      await type(box(widget), 'a');
      const heard = listen();

      expect(widget.submit()).to.equal(true);

      expect(types(heard)).to.deep.equal(['pcsp-change', 'pcsp-submit']);
    });

    test('raises pcsp-invalid for a value that is wrong', async () => {
      const widget = await mount(draw({ value: invalid }));
      const heard = listen();

      expect(widget.submit()).to.equal(false);

      expect(types(heard)).to.deep.equal(['pcsp-invalid']);
      expect(heard[0]!.detail.valid).to.equal(false);
    });

    test('does nothing to a disabled widget', async () => {
      const widget = await mount(draw({ value: small, disabled: true }));
      const heard = listen();

      expect(widget.submit()).to.equal(false);

      expect(heard).to.deep.equal([]);
    });
  });
}
