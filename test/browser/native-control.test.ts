// What a page does with a control of the browser's own, it can do with a widget.
import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import { pressAt, pressWithMouse, middleOf } from '../support/mouse.js';
import { sections } from '../support/sections.js';
import { all, focused, mount, pause, until, type Widget } from '../support/widget.js';

afterEach(() => resetMouse());

/** Where entries are lines, the first line. */
const firstField = (widget: Widget): HTMLElement =>
  widget.shadowRoot!.querySelector<HTMLElement>('input, select, textarea') ??
  widget.shadowRoot!.querySelector<HTMLElement>('button, summary')!;

const isInFirst = (widget: Widget): boolean =>
  document.activeElement === widget && focused(widget) === firstField(widget);

for (const { tag, draw, full, small } of sections) {
  describe(`${tag} as a control`, () => {
    it('puts the focus in its first field', async () => {
      const widget = await mount(draw({ value: full }));

      widget.focus();

      expect(isInFirst(widget)).to.equal(true);
    });

    it('does so, too, when it is called before it is drawn', async () => {
      const widget = document.createElement(tag) as Widget;
      document.body.append(widget);

      widget.focus();

      await until(() => isInFirst(widget), 'the focus');
      widget.remove();
    });

    it('does so where the page wants the focus at first', async () => {
      (document.activeElement as HTMLElement | null)?.blur();
      const widget = document.createElement(tag) as Widget;
      widget.autofocus = true;

      document.body.append(widget);

      await until(() => isInFirst(widget), 'the focus');
      widget.remove();
    });

    it('leaves the focus where somebody is working', async () => {
      const input = await fixture<HTMLInputElement>(html`<input aria-label="Own" />`);
      input.focus();
      const widget = document.createElement(tag) as Widget;
      widget.autofocus = true;

      document.body.append(widget);
      await widget.updateComplete;

      expect(document.activeElement === input).to.equal(true);
      widget.remove();
    });

    it('reads JSON in its attribute once', async () => {
      const widget = document.createElement(tag) as Widget;
      widget.setAttribute('value', JSON.stringify(small));
      document.body.append(widget);
      await widget.updateComplete;
      expect(widget.value).to.deep.equal(small);
      expect(widget.dirty).to.equal(false);

      widget.setAttribute('value', JSON.stringify(full));

      expect(widget.value).to.deep.equal(small);
      widget.remove();
    });

    it('prefers the property to the attribute', () => {
      const widget = document.createElement(tag) as Widget;
      widget.setAttribute('value', JSON.stringify(full));
      widget.value = small as never;

      document.body.append(widget);

      expect(widget.value).to.deep.equal(small);
      widget.remove();
    });

    it('says so where the attribute is not JSON', () => {
      const { warn } = console;
      const warned: string[] = [];
      console.warn = (message: string) => warned.push(message);
      const widget = document.createElement(tag) as Widget;
      widget.setAttribute('value', '[object Object]');

      document.body.append(widget);

      console.warn = warn;
      expect(warned).to.have.length(1);
      expect(warned[0]).to.include(`<${tag}>`);
      expect(widget.value).to.equal(undefined);
      widget.remove();
    });
  });
}

describe('a label for a widget', () => {
  const labelled = async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <label for="labelled">About them</label>
        <pcsp-about-me id="labelled" style="padding: 40px"></pcsp-about-me>
      </div>`,
    );
    const widget = page.querySelector<Widget>('pcsp-about-me')!;
    await widget.updateComplete;
    return { label: page.querySelector('label')!, widget };
  };

  it('puts the focus in its first field', async () => {
    const { label, widget } = await labelled();

    await pressWithMouse(label);

    expect(isInFirst(widget)).to.equal(true);
  });

  it('does nothing when somebody presses beside what is in it', async () => {
    const { widget } = await labelled();
    const [first] = all(widget, 'textbox');
    first!.focus();
    await pause(300);
    const [x, y] = await middleOf(all(widget, 'heading')[0]!);
    await pressAt([x, y]);
    const { left, top } = widget.getBoundingClientRect();

    await pressAt([Math.ceil(left) + 5, Math.ceil(top) + 5]);

    expect(focused(widget)?.matches('input, textarea') ?? false).to.equal(false);
  });
});

describe('a plan as a control', () => {
  it('puts the focus in the first field of its first section', async () => {
    const plan = await mount(html`<pcsp-plan sections="aboutMe gpPractices"></pcsp-plan>`);
    const section = plan.shadowRoot!.querySelector<Widget>('pcsp-about-me')!;
    await section.updateComplete;

    plan.focus();

    expect(section.shadowRoot!.activeElement === firstField(section)).to.equal(true);
  });
});
