// The buttons of an entry are one stop of the Tab key; arrow keys go from one to another.
import { expect, html } from '@open-wc/testing';
import '../support/every-kind.js';
import '../../src/register/provider.js';
import { pseudoLanguages } from '../../stories/support/pseudo.js';
import { openEverything, sections } from '../support/sections.js';
import { mountStory } from '../support/story.js';
import {
  activate,
  button,
  focused,
  focusedName,
  mount,
  press,
  pressControl,
  shiftTab,
  textbox,
  type Widget,
} from '../support/widget.js';

const TAGS = { tags: ['one', 'two', 'three'] };

const capture = (value: object = TAGS): Promise<Widget> =>
  mount(html`<test-every-kind .value=${value as never}></test-every-kind>`);

describe('the buttons of an entry', () => {
  it('are one stop between the texts of two entries, there and back', async () => {
    const widget = await capture();
    textbox(widget, 'Tag 2').focus();

    await press('Tab');
    expect(focusedName(widget)).to.equal('Move Tag 2 up');
    await press('Tab');
    expect(focusedName(widget)).to.equal('Tag 3');
    await shiftTab();
    expect(focusedName(widget)).to.equal('Move Tag 2 up');
    await shiftTab();
    expect(focusedName(widget)).to.equal('Tag 2');
  });

  it('are gone between with the arrow keys, no further than the ends', async () => {
    const widget = await capture();
    button(widget, 'Move Tag 2 up').focus();
    const been: string[] = [];

    for (const key of [
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'ArrowLeft',
      'Home',
      'ArrowLeft',
      'End',
    ]) {
      await press(key);
      been.push(focusedName(widget));
    }

    const [up, down, remove] = ['Move Tag 2 up', 'Move Tag 2 down', 'Remove Tag 2'];
    expect(been).to.deep.equal([down, remove, remove, down, up, up, remove]);
  });

  it('are left from whichever has the focus, and are entered where they begin', async () => {
    const widget = await capture();
    button(widget, 'Move Tag 2 up').focus();
    await press('End', 'Tab');
    expect(focusedName(widget)).to.equal('Tag 3');

    await shiftTab();
    expect(focusedName(widget)).to.equal('Move Tag 2 up');

    await press('End');
    await shiftTab();
    expect(focusedName(widget)).to.equal('Tag 2');
  });

  it('pass over what is out of use, and begin at what can be pressed', async () => {
    const widget = await capture();
    textbox(widget, 'Tag 1').focus();

    await press('Tab');
    expect(focusedName(widget)).to.equal('Move Tag 1 down');
    await press('Home');
    expect(focusedName(widget)).to.equal('Move Tag 1 down');
    await press('ArrowRight');
    expect(focusedName(widget)).to.equal('Remove Tag 1');
  });

  it('go the other way where words are written from right to left', async () => {
    const widget = await mount(
      html`<pcsp-provider locale="ar-XB" .languages=${pseudoLanguages}>
        <test-every-kind .value=${TAGS as never}></test-every-kind>
      </pcsp-provider>`,
      'test-every-kind',
    );
    const bar = widget.shadowRoot!.querySelectorAll('[role=toolbar]')[1]!;
    const buttons = [...bar.querySelectorAll('button')];
    buttons[0]!.focus();

    await press('ArrowLeft');
    expect(focused(widget)).to.equal(buttons[1]);
    await press('ArrowRight');
    expect(focused(widget)).to.equal(buttons[0]);
  });

  it('leave chords to the browser, and other keys to the page', async () => {
    const widget = await capture();
    const heard: string[] = [];
    const note = ({ key, defaultPrevented }: KeyboardEvent) =>
      heard.push(`${key} ${defaultPrevented}`);
    widget.addEventListener('keydown', note);
    button(widget, 'Move Tag 2 up').focus();

    await press('ArrowDown');
    await pressControl('ArrowRight');
    await press('ArrowRight');

    expect(heard.filter((one) => one.startsWith('Arrow'))).to.deep.equal([
      'ArrowDown false',
      'ArrowRight false',
      'ArrowRight true',
    ]);
  });
});

/** The groups of buttons of a widget that are not one stop of the Tab key. */
const notOneStop = (widget: Widget): string[] =>
  [...widget.shadowRoot!.querySelectorAll('[role=toolbar]')]
    .filter((bar) => {
      const stops = [...bar.querySelectorAll<HTMLButtonElement>('button:enabled')];
      return stops.length && stops.filter(({ tabIndex }) => tabIndex === 0).length !== 1;
    })
    .map((bar) => bar.getAttribute('aria-label')!);

describe('every group of buttons', () => {
  for (const { tag, stories } of sections) {
    it(`is one stop in ${tag}`, async () => {
      const widget = await mountStory(stories.default, stories.Filled!);
      await openEverything(widget);

      expect(notOneStop(widget)).to.deep.equal([]);
    });
  }

  it('is one stop after an entry was moved, removed and put back', async () => {
    const widget = await capture();

    for (const name of ['Move Tag 2 up', 'Move Tag 1 down', 'Move Tag 2 down', 'Remove Tag 2']) {
      await activate(button(widget, name));
      expect(notOneStop(widget), name).to.deep.equal([]);
    }
    await press('Enter');

    expect(notOneStop(widget)).to.deep.equal([]);
  });

  it('is one stop once a widget that was out of use can be used again', async () => {
    const widget = await capture();
    widget.disabled = true;
    await widget.updateComplete;

    widget.disabled = false;
    await widget.updateComplete;

    expect(notOneStop(widget)).to.deep.equal([]);
  });
});
