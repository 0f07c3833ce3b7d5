// Whatever is done with the keyboard, the focus is somewhere afterwards, and in sight.
import { aTimeout, expect } from '@open-wc/testing';
import { openAll, sections } from '../support/sections.js';
import {
  all,
  focused,
  get,
  isWebKit,
  mount,
  nameOf,
  press,
  pressControl,
  type Widget,
} from '../support/widget.js';
import { oneOfMany } from '../support/sample.js';

const test = oneOfMany(it);

/** What a button does, whichever entry it does it to. */
const deedOf = (button: HTMLElement): string =>
  /-([a-zA-Z]+)$/.exec(button.id)?.[1] ?? `${button.className} ${button.getAttribute('part')}`;

/** The first and the last button for each deed. */
function deeds(widget: Widget): Map<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, button] of all<HTMLButtonElement>(widget, 'button').entries()) {
    if (button.disabled) continue;
    const deed = deedOf(button);
    places.set(deed, [...(places.get(deed) ?? []), index]);
  }
  return new Map(
    [...places].map(([deed, at]) => [deed, [...new Set([at[0]!, at.at(-1)!])]] as const),
  );
}

/** What is wrong about where the focus is; `undefined` when nothing is. */
function lost(widget: Widget): string | undefined {
  const element = focused(widget);
  if (!element) return 'nothing has the focus';
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return `${nameOf(element)} has no size`;
  // what is taller than the window shows its start
  const [x, y] = [box.left + Math.min(box.width / 2, 12), box.top + Math.min(box.height / 2, 12)];
  if (y < 0 || y >= innerHeight || x < 0 || x >= innerWidth) {
    return `${nameOf(element)} is out of sight, at ${Math.round(y)} of ${innerHeight}`;
  }
  const there = widget.shadowRoot!.elementFromPoint(x, y);
  const isSeen = there && (element.contains(there) || there.contains(element));
  const at = `${Math.round(x)}, ${Math.round(y)} of ${innerHeight}`;
  return isSeen
    ? undefined
    : `${nameOf(element)}, at ${at}, is covered by ${there?.outerHTML.slice(0, 80)}`;
}

/** Where the focus is settles some frames after what is drawn. */
const drawn = async (widget: Widget): Promise<void> => {
  await widget.updateComplete;
  await aTimeout(100);
};

for (const { tag, draw, full, small, box } of sections) {
  describe(`the focus in ${tag}`, () => {
    test('is not lost by any button, nor when that is taken back', async function () {
      this.timeout(90_000);
      const widget = await mount(draw({ value: full }));
      await openAll(widget);
      const wrong: string[] = [];
      let pressed = 0;

      for (const [deed, places] of deeds(widget)) {
        for (const place of places) {
          widget.value = structuredClone(full) as never;
          await drawn(widget);
          await openAll(widget);
          const button = all<HTMLButtonElement>(widget, 'button')[place];
          if (!button || deedOf(button) !== deed || button.disabled) continue;
          // one that has the focus already would not be scrolled to
          button.blur();
          button.focus();
          await drawn(widget);
          const name = nameOf(button);

          await press('Enter');
          await drawn(widget);
          pressed++;
          const after = lost(widget);
          if (after) wrong.push(`${name}: ${after}`);

          // a question is left, an edit is taken back
          await press('Escape');
          await drawn(widget);
          await pressControl('z');
          await drawn(widget);
          const undone = lost(widget);
          if (undone) wrong.push(`${name}, taken back: ${undone}`);
        }
      }

      expect(pressed).to.be.greaterThan(0);
      expect(wrong).to.deep.equal([]);
    });

    test('stays in its box when the language changes, and the value is set anew', async () => {
      const widget = await mount(draw({ value: small }));
      const control = box(widget);
      control.focus();

      widget.lang = 'cy';
      await drawn(widget);
      const after = focused(widget) === control;
      widget.value = structuredClone(widget.value);
      await drawn(widget);

      expect(after).to.equal(true);
      expect(focused(widget)).to.equal(control);
      expect(lost(widget)).to.equal(undefined);
    });

    it('goes through all of it with the Tab key, and out at the end', async () => {
      const widget = await mount(draw({ value: small }));
      await openAll(widget);
      const there = [
        ...widget.shadowRoot!.querySelectorAll<HTMLElement>(
          'input, textarea, select, button, summary, a[href]',
        ),
      ].filter(
        (one) =>
          !one.matches(':disabled, [tabindex="-1"]') && one.getBoundingClientRect().height > 0,
      );
      // of radio buttons of one name, one is in the order
      const stops = there.filter(
        (one) => !one.matches('input[type=radio]:not(:checked)') || !hasChecked(widget, one),
      );
      const wrong: string[] = [];
      const reached = new Set<Element>();

      document.querySelector<HTMLElement>('body > button')!.focus();
      for (let step = 0; step < stops.length + 20; step++) {
        await press('Tab');
        const element = focused(widget);
        if (!element) break;
        reached.add(element);
        // WebKit scrolls to a box with text in it some frames after it has the focus
        if (isWebKit && lost(widget)) await drawn(widget);
        const why = lost(widget);
        if (why) wrong.push(why);
      }

      expect(
        stops.filter((one) => !reached.has(one)).map((one) => one.outerHTML.slice(0, 100)),
      ).to.deep.equal([]);
      expect(focused(widget)).to.equal(null);
      expect(wrong).to.deep.equal([]);
    });
  });
}

describe('a button that is pressed with a key', () => {
  // as in WebKit, which does not hold the page where it is
  beforeEach(() => (document.body.style.overflowAnchor = 'none'));
  afterEach(() => (document.body.style.overflowAnchor = ''));

  it('is whole when a line comes above it', async () => {
    const { draw, full } = sections.find(({ tag }) => tag === 'pcsp-contingency-plan')!;
    const [plan] = full as [{ copingStrategies: object[] }];
    const copingStrategies = [{ id: 's', strategy: 'Walk', startDate: '2026-01' }];
    const widget = await mount(draw({ value: [{ ...plan, copingStrategies }] }));
    await openAll(widget);
    const save = get(widget, 'button', 'Save');
    save.focus();
    // past what follows a new focus for some frames
    await aTimeout(500);
    window.scrollBy(0, save.getBoundingClientRect().bottom - innerHeight);
    const before = document.body.scrollHeight;

    await press('Enter');
    await drawn(widget);

    const { bottom, height } = save.getBoundingClientRect();
    expect(document.body.scrollHeight - before).to.be.within(12, height);
    expect(bottom).to.be.at.most(innerHeight + 1);
  });
});

function hasChecked(widget: Widget, radio: HTMLElement): boolean {
  const { name } = radio as HTMLInputElement;
  return widget.shadowRoot!.querySelector(`input[name="${CSS.escape(name)}"]:checked`) !== null;
}
