import { expect, fixture, html } from '@open-wc/testing';
import { recorded, sections } from '../support/sections.js';
import { fill, has, mount, names, press, textOf, type, type Widget } from '../support/widget.js';
import { oneOfMany } from '../support/sample.js';

const test = oneOfMany(it);

const isDeepFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));

/** What somebody sees of a widget, text and controls' values. */
const pictureOf = (widget: Widget): string[] => [
  textOf(widget),
  ...[...widget.shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea')].map(
    ({ value, checked, disabled }) => `${value} ${checked} ${disabled}`,
  ),
];

for (const section of sections) {
  const { tag, full, small, invalid, long, mandatory = false, box, draw } = section;

  const attach = async (properties: object, before: boolean): Promise<Widget> => {
    const host = await fixture(html`<div></div>`);
    const widget = document.createElement(tag) as Widget;
    if (before) Object.assign(widget, properties);
    host.append(widget);
    if (!before) {
      await widget.updateComplete;
      Object.assign(widget, properties);
    }
    await widget.updateComplete;
    return widget;
  };

  describe(`the value of ${tag}`, () => {
    test(`is undefined at first, and ${mandatory ? 'not ' : ''}valid`, async () => {
      const widget = await mount(draw());

      expect(widget.value).to.equal(undefined);
      expect(widget.valid).to.equal(!mandatory);
      expect(widget.issues.every(({ code }) => mandatory && code === 'required')).to.equal(true);
      expect(widget.dirty).to.equal(false);
    });

    test('comes back as it was given', async () => {
      const widget = await mount(draw({ value: full }));

      expect(widget.value).to.deep.equal(full);
      expect(widget.valid).to.equal(true);
      expect(widget.dirty).to.equal(false);
    });

    test('is frozen, at first and after an edit', async () => {
      const widget = await mount(draw({ value: small }));
      expect(isDeepFrozen(widget.value)).to.equal(true);

      await type(box(widget), 'Other words');

      expect(isDeepFrozen(widget.value)).to.equal(true);
    });

    test('does not change with the object that was given', async () => {
      const given = structuredClone(full);
      const widget = await mount(draw({ value: given }));

      for (const one of [given, ...(Object.values(given as object) as unknown[])] as Record<
        string,
        unknown
      >[]) {
        if (typeof one === 'object') one.extra = 'changed';
      }

      expect(widget.value).to.deep.equal(full);
    });

    test('is pruned of what is empty', async () => {
      const empty = Array.isArray(small)
        ? [{}, { id: 'x' }, null, ...(small as object[])]
        : { ...(small as object), [section.blank ?? '']: '' };

      const widget = await mount(draw({ value: empty }));

      expect(widget.value).to.deep.equal(small);
    });

    test('can be taken away', async () => {
      const widget = await mount(draw({ value: full }));

      widget.value = undefined;
      await widget.updateComplete;

      expect(widget.value).to.equal(undefined);
      expect(pictureOf(widget)).to.deep.equal(pictureOf(await mount(draw())));
    });

    test('takes the place of what was typed, and of the history', async () => {
      const widget = await mount(draw({ value: small }));
      await type(box(widget), 'Other words');

      widget.value = small as never;
      await widget.updateComplete;

      expect(box(widget).value).to.equal(section.text);
      expect(widget.dirty).to.equal(false);
      expect(widget.undo()).to.equal(false);
    });
  });

  describe(`the properties of ${tag}`, () => {
    const cases: Record<string, object> = {
      'a value': { value: full },
      'a value that is wrong': { value: invalid },
      'a value of another shape': { value: 'text' },
      readonly: { value: full, readonly: true },
      disabled: { value: full, disabled: true },
      strict: { value: long ?? full, strict: true },
      name: { value: small, name: 'part' },
      headingLevel: { value: full, headingLevel: 4 },
    };

    for (const [name, properties] of Object.entries(cases)) {
      test(`give the same before it is attached and after: ${name}`, async () => {
        const before = await attach(properties, true);
        const after = await attach(properties, false);

        expect(pictureOf(before)).to.deep.equal(pictureOf(after));
        expect(before.valid).to.equal(after.valid);
        expect(before.issues).to.deep.equal(after.issues);
        expect(before.value).to.deep.equal(after.value);
        expect(before.checkValidity()).to.equal(after.checkValidity());
      });
    }

    if (long !== undefined) {
      test('that are set while it is not attached count at once', () => {
        const widget = document.createElement(tag) as Widget;

        Object.assign(widget, { strict: true, value: long });

        expect(widget.valid).to.equal(false);
        expect([...new Set(widget.issues.map(({ code }) => code))]).to.deep.equal(['too-long']);
      });

      test('count length as an error only while it is strict', async () => {
        const widget = await mount(draw({ value: long }));
        expect([widget.valid, widget.issues[0]?.severity]).to.deep.equal([true, 'warning']);

        widget.strict = true;
        expect([widget.valid, widget.issues[0]?.severity]).to.deep.equal([false, 'error']);

        widget.strict = false;
        expect(widget.valid).to.equal(true);
      });
    }

    test('can be attributes', () => {
      const { content } = document.createElement('template');
      content.append(document.createElement(tag));
      const widget = document.importNode(content, true).firstElementChild as Widget;
      for (const name of ['readonly', 'disabled', 'strict']) widget.setAttribute(name, '');
      widget.setAttribute('heading-level', '3');
      widget.setAttribute('name', 'part');

      const { readonly, disabled, strict, headingLevel, name } = widget;

      expect({ readonly, disabled, strict, headingLevel, name }).to.deep.equal({
        readonly: true,
        disabled: true,
        strict: true,
        headingLevel: 3,
        name: 'part',
      });
    });

    test('draw every heading below the level that is set', async () => {
      const levels = async (headingLevel: number) => {
        const widget = await attach({ value: full, headingLevel }, true);
        return [...widget.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
          ({ localName }) => Number(localName[1]),
        );
      };

      const high = await levels(2);
      const low = await levels(4);

      expect(high[0]).to.equal(2);
      expect(low).to.deep.equal(high.map((level) => Math.min(6, level + 2)));
    });

    test('leave nothing to edit when it is read-only', async () => {
      const widget = await mount(draw({ value: full, readonly: true }));

      expect(has(widget, 'textbox', /^/)).to.equal(false);
      expect(names(widget, 'radio')).to.deep.equal([]);
      expect(names(widget, 'button')).to.deep.equal([]);
    });

    test('disable every control of the value when it is disabled', async () => {
      const widget = await mount(draw({ value: full, disabled: true }));

      const controls = widget.shadowRoot!.querySelectorAll('input, textarea, select, button');
      expect(controls.length).to.be.greaterThan(0);
      // what only chooses what is in sight is of use all the same
      const active = [...controls].filter(
        (one) => !one.matches(':disabled') && !one.closest('.filter, .folding'),
      );
      expect(active).to.deep.equal([]);
    });

    test('bring the controls back with what was typed after it was read-only', async () => {
      const widget = await mount(draw({ value: small }));
      await fill(box(widget), 'Other words');

      widget.readonly = true;
      await widget.updateComplete;
      expect(textOf(widget)).to.contain('Other words');

      widget.readonly = false;
      await widget.updateComplete;
      expect(box(widget).value).to.equal('Other words');
    });

    test('may become read-only while somebody types', async () => {
      const widget = await mount(draw({ value: small }));
      await type(box(widget), 'Other words');

      widget.readonly = true;
      await widget.updateComplete;

      expect(textOf(widget)).to.contain('Other words');
    });

    test('say that nothing was recorded', async () => {
      const widget = await mount(draw({ readonly: true }));

      expect(textOf(widget)).to.contain('Nothing has been recorded yet.');
    });
  });

  describe(`the methods of ${tag}`, () => {
    test('validate says what the properties say', async () => {
      const widget = await mount(draw({ value: invalid }));

      const { valid, value, issues } = widget.validate();

      expect({ valid, value, issues }).to.deep.equal({
        valid: widget.valid,
        value: widget.value,
        issues: widget.issues,
      });
      expect(issues.filter(({ severity }) => severity === 'error')[0]?.path).to.deep.equal(
        section.wrong,
      );
    });

    test('reset goes back to what was set', async () => {
      const widget = await mount(draw({ value: small }));
      await type(box(widget), 'Other words');
      expect(widget.dirty).to.equal(true);

      widget.reset();

      expect(widget.value).to.deep.equal(small);
      expect(box(widget).value).to.equal(section.text);
      expect(widget.dirty).to.equal(false);
    });

    test('undo and redo one edit', async () => {
      const widget = await mount(draw({ value: small }));
      await fill(box(widget), 'Other words');

      expect(widget.undo()).to.equal(true);
      expect(box(widget).value).to.equal(section.text);
      expect(widget.dirty).to.equal(false);
      expect(widget.undo()).to.equal(false);

      expect(widget.redo()).to.equal(true);
      expect(recorded(section, widget.value)).to.equal('Other words');
      expect(widget.redo()).to.equal(false);
    });

    test('undo leaves a disabled and a read-only widget alone', async () => {
      const widget = await mount(draw({ value: small }));
      await fill(box(widget), 'Other words');

      widget.disabled = true;
      expect(widget.undo()).to.equal(false);

      widget.disabled = false;
      widget.readonly = true;
      expect(widget.undo()).to.equal(false);
      expect(recorded(section, widget.value)).to.equal('Other words');
    });

    test('focusField goes to a field', async () => {
      const widget = await mount(draw({ value: small }));

      expect(widget.focusField(section.path)).to.equal(true);

      expect(widget.shadowRoot!.activeElement).to.equal(box(widget));
    });

    test('focusField says when there is no such field', async () => {
      const widget = await mount(draw({ value: small }));

      expect(widget.focusField(['nowhere'])).to.equal(false);
    });

    test('go on as before when it is moved in the document', async () => {
      const widget = await mount(draw({ value: small }));
      await type(box(widget), 'Other words');
      const elsewhere = await fixture(html`<div></div>`);

      elsewhere.append(widget);
      await widget.updateComplete;
      box(widget).focus();
      await press('End', '!');

      expect(recorded(section, widget.value)).to.equal('Other words!');
      expect(box(widget).value).to.equal('Other words!');
    });
  });
}
