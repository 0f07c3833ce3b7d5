// An entry is dragged to another place of its list, with a real mouse.
import { expect, html } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { capture as captureNeeds, goal, goalsOf, need, NOW } from '../support/care-plan.js';
import '../support/every-kind.js';
import '../../src/register.js';
import {
  button,
  focusedName,
  listen,
  mount,
  open as openNeed,
  press,
  said,
  types,
  until,
  type Widget,
} from '../support/widget.js';

const TAGS = { tags: ['one', 'two', 'three', 'four'] };

const capture = (value: object = TAGS): Promise<Widget> =>
  mount(html`<test-every-kind .value=${value as never}></test-every-kind>`);

const tagsOf = (widget: Widget): unknown => (widget.value as unknown as typeof TAGS).tags;

const handles = (widget: Widget): HTMLElement[] => [
  ...widget.shadowRoot!.querySelectorAll<HTMLElement>('[part~=drag-handle]'),
];

const handleOf = (widget: Widget, index: number): HTMLElement => handles(widget)[index]!;

type Point = [x: number, y: number];

/** Where an element is taken hold of, or let go over: so far down in it as `part` says. */
function pointIn(element: Element, part = 0.5): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height * part)];
}

async function takeHold(handle: HTMLElement): Promise<void> {
  handle.scrollIntoView({ block: 'center' });
  await sendMouse({ type: 'move', position: pointIn(handle) });
  await sendMouse({ type: 'down' });
}

const dragTo = (position: Point): Promise<void> => sendMouse({ type: 'move', position });

const letGo = (): Promise<void> => sendMouse({ type: 'up' });

async function drag(widget: Widget, from: number, to: number, part: number): Promise<void> {
  await takeHold(handleOf(widget, from));
  await dragTo(pointIn(handleOf(widget, to), part));
  await letGo();
  await widget.updateComplete;
}

afterEach(async () => {
  await resetMouse();
});

describe('an entry that is dragged', () => {
  for (const [from, to, part, result] of [
    [2, 0, 0.2, ['three', 'one', 'two', 'four']],
    [0, 3, 0.8, ['two', 'three', 'four', 'one']],
    [0, 2, 0.2, ['two', 'one', 'three', 'four']],
    [3, 1, 0.8, ['one', 'two', 'four', 'three']],
    [1, 2, 0.2, TAGS.tags],
    [1, 0, 0.8, TAGS.tags],
  ] as const)
    it(`stands where it is let go: ${from + 1} at ${part} of ${to + 1}`, async () => {
      const widget = await capture();

      await drag(widget, from, to, part);

      expect(tagsOf(widget)).to.deep.equal(result);
    });

  it('stands where it is let go before what follows the pointer has come', async () => {
    const widget = await capture();
    const handle = handleOf(widget, 3);
    // in the turn of the press, in which nothing is fetched
    handle.addEventListener('pointerdown', ({ pointerId }) => {
      const [, clientY] = pointIn(handleOf(widget, 0), 0.2);
      const where = { pointerId, clientY, bubbles: true, composed: true };
      for (const type of ['pointermove', 'pointerup'])
        // eslint-disable-next-line no-restricted-syntax -- no mouse is let go in the turn in which it is pressed
        handle.dispatchEvent(new PointerEvent(type, where));
    });

    await takeHold(handle);

    await until(() => said(widget) !== '');
    await letGo();
    expect(tagsOf(widget)).to.deep.equal(['four', 'one', 'two', 'three']);
  });

  it('is one edit, said, and undone as one', async () => {
    const widget = await capture();
    const heard = listen();

    await drag(widget, 3, 0, 0.2);

    expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-change']);
    expect(said(widget)).to.equal('Tag 4 moved to position 1');
    expect(focusedName(widget)).to.equal('Move Tag 1 down');
    widget.undo();
    expect(tagsOf(widget)).to.deep.equal(TAGS.tags);
  });

  it('takes along what was being typed in another field', async () => {
    const widget = await capture();
    const box = widget.shadowRoot!.querySelector<HTMLInputElement>(
      '[part~=entry-body] :is(input, textarea)',
    )!;
    box.focus();
    await press('End', 'X');

    await drag(widget, 0, 1, 0.8);

    expect(tagsOf(widget)).to.deep.equal(['two', 'oneX', 'three', 'four']);
  });

  it('stays where it was after Escape, which closes nothing else', async () => {
    const widget = await capture();
    const heard: string[] = [];
    const note = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', note);
    await takeHold(handleOf(widget, 3));
    await dragTo(pointIn(handleOf(widget, 0), 0.2));

    await press('Escape');
    await letGo();
    document.removeEventListener('keydown', note);

    expect(tagsOf(widget)).to.deep.equal(TAGS.tags);
    expect(heard).to.deep.equal([]);
    expect(widget.shadowRoot!.querySelector('[data-dragged], [data-drop]')).to.equal(null);
  });

  for (const lock of ['readonly', 'disabled'] as const)
    it(`stays where it was where a host makes the widget ${lock} meanwhile`, async () => {
      const widget = await capture();
      const heard = listen();
      await takeHold(handleOf(widget, 0));
      await dragTo(pointIn(handleOf(widget, 2), 0.8));

      widget[lock] = true;
      await widget.updateComplete;
      await letGo();

      expect(tagsOf(widget)).to.deep.equal(TAGS.tags);
      expect(types(heard)).to.deep.equal([]);
    });

  it('shows which it is, and where it would stand, until it stands there', async () => {
    const widget = await capture();
    await takeHold(handleOf(widget, 3));
    await dragTo(pointIn(handleOf(widget, 1), 0.2));
    const shown = (name: string) =>
      [...widget.shadowRoot!.querySelectorAll(`[${name}]`)].map((one) => one.id.match(/\d/)?.[0]);

    expect([shown('data-dragged'), shown('data-drop')]).to.deep.equal([['3'], ['1']]);

    await letGo();
    expect([shown('data-dragged'), shown('data-drop')]).to.deep.equal([[], []]);
  });

  it('stays where it was when it is only pressed', async () => {
    const widget = await capture();
    const heard = listen();

    await takeHold(handleOf(widget, 1));
    await letGo();

    expect(types(heard)).to.deep.equal([]);
  });

  it('is not looked for in another person’s list', async () => {
    const widget = await capture();
    await takeHold(handleOf(widget, 3));
    await dragTo(pointIn(handleOf(widget, 0), 0.2));
    const others = ['a', 'b', 'c', 'd'];

    widget.value = { tags: others } as never;
    await widget.updateComplete;
    await letGo();

    expect(tagsOf(widget)).to.deep.equal(others);
    expect(widget.shadowRoot!.querySelector('[data-dragged], [data-drop]')).to.equal(null);
  });

  it('goes to the end of a list that is longer than the window', async () => {
    const widget = await capture({ tags: Array.from({ length: 40 }, (_, at) => `tag ${at + 1}`) });
    await takeHold(handleOf(widget, 0));
    const last = handleOf(widget, 39);

    await dragTo([pointIn(handleOf(widget, 0))[0], innerHeight - 5]);
    await until(() => last.getBoundingClientRect().bottom < innerHeight, 'the end of the list');
    await dragTo(pointIn(last, 0.8));
    await letGo();

    expect((tagsOf(widget) as string[]).at(-1)).to.equal('tag 1');
  });
});

describe('what an entry is dragged by', () => {
  it('is not there for one alone, nor where nothing is edited', async () => {
    const alone = await capture({ tags: ['one'] });
    expect(handles(alone)).to.have.length(0);

    const widget = await capture();
    widget.disabled = true;
    await widget.updateComplete;
    expect(handles(widget)).to.have.length(0);
    widget.disabled = false;
    widget.readonly = true;
    await widget.updateComplete;
    expect(handles(widget)).to.have.length(0);
  });

  it('is nothing to a screen reader, which has the buttons', async () => {
    const widget = await capture();

    expect(handleOf(widget, 0).ariaHidden).to.equal('true');
    expect(button(widget, 'Move Tag 1 down').disabled).to.equal(false);
  });
});

describe('a goal that is dragged', () => {
  it('goes behind the one that is in sight, over what is archived between', async () => {
    const goals = [
      goal('a', 'Sleep'),
      goal('b', 'Walk', [], { archivedOn: NOW }),
      goal('c', 'Sing'),
      goal('d', 'Read', [], { archivedOn: NOW }),
    ];
    const widget = await captureNeeds({ needsConcernsOrProblems: [need('n', 'A need', goals)] });
    await openNeed(widget, /^Need 1/);
    const ids = () => goalsOf(widget).map(({ id }) => id);
    expect(handles(widget)).to.have.length(2);

    await drag(widget, 0, 1, 0.8);

    expect(ids()).to.deep.equal(['b', 'c', 'a', 'd']);
  });
});
