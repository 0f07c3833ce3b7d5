// `moveBefore` moves an element with all that is going on in it. Chromium has it, and Firefox nearly.
import { expect, fixture, html } from '@open-wc/testing';
import type { PcspProvider } from '../../src/plan/provider.element.js';
import '../../src/register.js';
import {
  focused,
  isFirefox,
  mount,
  press,
  textbox,
  textOf,
  until,
  type Widget,
} from '../support/widget.js';

type Movable = HTMLElement & { moveBefore?(node: Node, before: Node | null): void };

const canMove = 'moveBefore' in Element.prototype;

const move = (node: Node, into: Movable, before: Node | null = null) =>
  into.moveBefore(node, before);

/** Types at the end of a box. */
async function typeOn(box: HTMLInputElement, text: string): Promise<void> {
  box.focus();
  await press('End', ...text);
}

describe('a widget that is moved with `moveBefore`', function () {
  before(function () {
    // an engine without it moves nothing whole
    if (!canMove) this.skip();
  });

  const places = async () => {
    const box = await fixture<Movable>(html`
      <div>
        <pcsp-provider id="one"></pcsp-provider>
        <pcsp-provider id="two" locale="cy"></pcsp-provider>
        <div id="none"></div>
      </div>
    `);
    return (['one', 'two', 'none'] as const).map((id) => box.querySelector<Movable>(`#${id}`)!);
  };

  const within = async (parent: Element): Promise<Widget> => {
    const widget = document.createElement('pcsp-personal-contacts') as unknown as Widget;
    widget.value = [{ id: 'a', name: 'Ann' }] as never;
    parent.append(widget);
    await widget.updateComplete;
    return widget;
  };

  it('takes the language of where it comes to, and nothing of where it was', async () => {
    const [one, two] = await places();
    Object.assign(one as PcspProvider, { labels: { personalContacts: { label: 'Friends' } } });
    const widget = await within(one!);
    await until(() => textOf(widget).includes('Friends'));

    move(widget, two!);

    await until(() => textOf(widget).includes('Cysylltiadau'), 'the Welsh');
    expect(textOf(widget)).to.not.include('Friends');
  });

  it('leaves its plan, and takes none of its words along', async () => {
    const plan = await mount(html`<pcsp-plan><pcsp-about-me></pcsp-about-me></pcsp-plan>`);
    plan.value = { aboutMe: { myWellness: 'Well' } } as never;
    const section = plan.querySelector<Widget>('pcsp-about-me')!;
    await section.updateComplete;

    move(section, plan.parentElement!);
    await section.updateComplete;

    expect(section.value).to.equal(undefined);
    expect(plan.value).to.deep.equal({ aboutMe: { myWellness: 'Well' } });
    section.remove();
  });

  describe('while somebody types in it', function () {
    before(function () {
      // Firefox 153 takes the focus from any text area that it moves, on a page without us, too
      if (isFirefox) this.skip();
    });

    for (const [from, to] of [
      [0, 0],
      [0, 2],
      [2, 0],
      [0, 1],
    ] as const) {
      it(`keeps the focus, what is typed and its history: from ${from} to ${to}`, async () => {
        const all = await places();
        const widget = await within(all[from]!);
        const name = textbox(widget, 'Name');
        await typeOn(name, ' Le');

        move(widget, all[to]!);
        expect(focused(widget)).to.equal(name);
        await press('e');
        await widget.updateComplete;

        expect(widget.value).to.deep.equal([{ id: 'a', name: 'Ann Lee' }]);
        expect(focused(widget)).to.equal(name);
        expect(name.selectionStart).to.equal('Ann Lee'.length);
        expect(widget.dirty).to.equal(true);
        expect(widget.undo()).to.equal(true);
        expect(widget.value).to.deep.equal([{ id: 'a', name: 'Ann' }]);
      });
    }

    /** Types in a section of a plan, while it is moved, and takes all of it back. */
    async function typeAcross(plan: Widget, section: Widget, moveIt: () => void): Promise<void> {
      plan.value = { aboutMe: { myWellness: 'Well' } } as never;
      await section.updateComplete;
      const box = textbox(section, 'My wellness');
      await typeOn(box, ' e');

      moveIt();
      await press('r');
      await section.updateComplete;

      expect(plan.value).to.deep.equal({ aboutMe: { myWellness: 'Well er' } });
      expect(focused(section)).to.equal(box);
      expect(plan.undo()).to.equal(true);
      expect(plan.value).to.deep.equal({ aboutMe: { myWellness: 'Well' } });
    }

    it('goes on in its plan', async () => {
      const plan = await mount(html`
        <pcsp-plan>
          <pcsp-about-me></pcsp-about-me>
          <pcsp-formulation></pcsp-formulation>
        </pcsp-plan>
      `);
      const section = plan.querySelector<Widget>('pcsp-about-me')!;

      await typeAcross(plan, section, () => move(section, plan));
    });

    it('goes on with the plan that it is in', async () => {
      const plan = await mount(html`<pcsp-plan sections="aboutMe"></pcsp-plan>`);
      const section = plan.shadowRoot!.querySelector<Widget>('pcsp-about-me')!;
      const around = plan.parentElement!;

      await typeAcross(plan, section, () => move(plan, around, around.firstChild));
    });
  });
});
