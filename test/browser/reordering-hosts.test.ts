// A host that puts the entries of a list in another order while somebody types in one of them: who
// types about one person never goes on in what another has.
import { expect } from '@open-wc/testing';
import { valueAt, type Path } from '../../src/json/path.js';
import type { SectionKey } from '../../src/standard/plan-model.js';
import '../../src/register.js';
import { elementRows, type Row } from '../support/every-element.js';
import { sections } from '../support/sections.js';
import { activeIn } from '../../src/widget/focus-in-sight.js';
import { keepFocusIn, listen, press, type Widget } from '../support/widget.js';
import { oneOfMany } from '../support/sample.js';

const test = oneOfMany(it);

type Value = Record<string, unknown> | unknown[];

/** A text in an entry of a list. */
interface Place {
  readonly section: SectionKey;
  /** of the list, in the section's value */
  readonly list: Path;
  /** of the text, in its entry */
  readonly rest: Path;
}

const isText = ({ element }: Row): boolean =>
  (element.kind === 'text' || element.kind === 'string') &&
  !('format' in element || 'codes' in element || 'identifier' in element);

/** Of each list of the standard, the first text in its entries. */
const places: readonly Place[] = [
  ...new Map(
    elementRows()
      .filter((row) => isText(row) && row.path.includes(0))
      .reverse()
      .map(({ section, path }) => {
        const at = path.lastIndexOf(0);
        const [list, rest] = [path.slice(0, at), path.slice(at + 1)];
        return [[section, ...list].join('.'), { section, list, rest }];
      }),
  ).values(),
];

const WORDS = ['Ann', 'Bob', 'Cy'];

/** A value with something at a path, and nothing else. */
const valueWith = ([key, ...rest]: Path, last: unknown): unknown =>
  key === undefined
    ? last
    : typeof key === 'number'
      ? [valueWith(rest, last)]
      : { [key]: valueWith(rest, last) };

const valueOf = ({ list, rest }: Place, withIds: boolean): Value =>
  valueWith(
    list,
    WORDS.map((word) => {
      const entry = valueWith(rest, word);
      return withIds && rest.length ? { id: `id-${word}`, ...(entry as object) } : entry;
    }),
  ) as Value;

/** The same value with the entries of the list as they are made of those before. */
function changed(value: unknown, list: Path, change: (entries: unknown[]) => unknown[]): unknown {
  const copy = { root: structuredClone(value) };
  const path = ['root', ...list];
  const holder = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  holder[path.at(-1)!] = change(valueAt(copy, path) as unknown[]);
  return copy.root;
}

async function inSecond(place: Place, withIds: boolean, inPlan: boolean): Promise<Widget> {
  const { section, list, rest } = place;
  const tag = inPlan ? 'pcsp-plan' : sections.find(({ key }) => key === section)!.tag;
  const widget = document.createElement(tag) as Widget;
  const value = valueOf(place, withIds);
  Object.assign(widget, inPlan ? { sections: [section], value: { [section]: value } } : { value });
  document.body.append(widget);
  keepFocusIn();
  await widget.updateComplete;
  const path = [...list, 1, ...rest];
  expect(widget.focusField(inPlan ? [section, ...path] : path)).to.equal(true);
  const box = activeIn(widget) as HTMLInputElement;
  expect(box.value).to.equal('Bob');
  box.setSelectionRange(3, 3);
  return widget;
}

const boxIn = (widget: Widget): HTMLInputElement | undefined =>
  activeIn(widget) as HTMLInputElement | undefined;

const textsOf = (widget: Widget, { section, list, rest }: Place): unknown[] => {
  const value =
    widget.localName === 'pcsp-plan' ? valueAt(widget.value, [section]) : (widget.value as unknown);
  return (valueAt(value, list) as unknown[]).map((entry) => valueAt(entry, rest));
};

for (const place of places) {
  const { section, list, rest } = place;
  const whole = (inPlan: boolean): Path => (inPlan ? [section, ...list] : list);

  describe(`a host and ${[section, ...list, '…', ...rest].join('.')}`, () => {
    for (const withIds of rest.length ? [true, false] : [false])
      // with ids alone, without in a plan
      for (const inPlan of rest.length ? [!withIds] : [false, true]) {
        const how = `${withIds ? 'with' : 'without'} ids, ${inPlan ? 'in a plan' : 'alone'}`;

        test(`that reverses the list at each key keeps the focus and the caret in the entry ${how}`, async () => {
          const widget = await inSecond(place, withIds, inPlan);
          widget.addEventListener('pcsp-input', () => {
            widget.value = changed(widget.value, whole(inPlan), (all) => all.reverse()) as never;
          });

          await press(' ', 'h', 'i', 'ArrowLeft', 'x');

          expect(boxIn(widget)?.value).to.equal('Bob hxi');
          expect(boxIn(widget)?.selectionStart).to.equal(6);
          expect(textsOf(widget, place)).to.have.members(['Ann', 'Bob hxi', 'Cy']);
          widget.remove();
        });

        // what a host does is the same in a plan, where all is drawn for longer
        if (inPlan && rest.length) continue;

        test(`that puts another entry before it does, too, ${how}`, async () => {
          const widget = await inSecond(place, withIds, inPlan);
          await press('1');

          const added = valueWith(rest, 'Dee');
          widget.value = changed(widget.value, whole(inPlan), (all) => [added, ...all]) as never;
          await widget.updateComplete;
          await press('2');

          expect(textsOf(widget, place)).to.deep.equal(['Dee', 'Ann', 'Bob12', 'Cy']);
          widget.remove();
        });

        test(`that takes it away leaves nobody typing in another ${how}`, async () => {
          const widget = await inSecond(place, withIds, inPlan);

          widget.value = changed(widget.value, whole(inPlan), ([one, , three]) => [
            one,
            three,
          ]) as never;
          await widget.updateComplete;
          const heard = listen(widget);
          await press('1', 'Enter');

          expect(heard).to.deep.equal([]);
          expect(textsOf(widget, place)).to.deep.equal(['Ann', 'Cy']);
          widget.remove();
        });
      }
  });
}
