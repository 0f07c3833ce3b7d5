// That an element is shown and captured: one test for each, named by its path.
import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import '../../src/register/provider.js';
import type { Element as ModelElement } from '../../src/model/element.js';
import { valueAt, type Path } from '../../src/json/path.js';
import { planModel, type SectionKey } from '../../src/standard/plan-model.js';
import { recordedTwice, type Recorded, type Row, type Said } from './every-element.js';
import { openAll, sections } from './sections.js';
import {
  activate,
  askForCodes,
  focused,
  keepFocusIn,
  press,
  words,
  type Widget,
} from './widget.js';

/** A section to read, with each of its two values, and the same section to edit. */
interface Mounted {
  readonly values: readonly [Recorded, Recorded];
  readonly seen: readonly [string, string];
  readonly widget: Widget;
}

const page = document.createElement('div');

/** Draws a widget that stays until it is removed: many tests look at it. */
export async function draw(template: TemplateResult, tag: string): Promise<Widget> {
  const place = document.createElement('div');
  page.append(place);
  render(template, place);
  const widget = place.querySelector<Widget>(tag)!;
  await widget.updateComplete;
  return widget;
}

function drawSection(section: SectionKey, value: unknown, readonly = false): Promise<Widget> {
  const { draw: template, tag } = sections.find(({ key }) => key === section)!;
  return draw(template({ value, readonly }), tag);
}

/** What somebody reads of a value, with everything open. */
export async function read(section: SectionKey, value: unknown): Promise<string> {
  const widget = await drawSection(section, value, true);
  await openAll(widget);
  const seen = seenIn(widget);
  widget.remove();
  return seen;
}

/** Sex is shown where no gender is, so a person is read without one, too. */
async function readAll(section: SectionKey, value: unknown): Promise<string> {
  const seen = await read(section, value);
  if (section !== 'personDemographics') return seen;
  return `${seen} ${await read(section, without(value, ['gender']))}`;
}

async function mount(section: SectionKey): Promise<Mounted> {
  const values = recordedTwice(section);
  const [one, other] = values;
  return {
    values,
    seen: [await readAll(section, one.value), await readAll(section, other.value)],
    widget: await drawSection(section, one.value),
  };
}

export function seenIn(widget: Widget): string {
  const texts = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  const seen: string[] = [];
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    if (parentElement?.checkVisibility() && !parentElement.closest('.vh, style'))
      seen.push(textContent ?? '');
  }
  return words(seen.join(' '));
}

/** Whether the words stand somewhere, and not as a part of others. */
export const says = (seen: string, { shown }: Said): boolean =>
  typeof shown === 'string'
    ? seen.split(shown).some((before, at, all) => {
        const after = all[at + 1];
        return after !== undefined && !/\w$/.test(before) && !/^\w/.test(after);
      })
    : shown.test(seen);

/** What is recorded in an element and in those under it. */
const saidAt = ({ said }: Recorded, { path }: Row): Said[] =>
  said.filter((one) => path.every((key, at) => one.path[at] === key));

/** A value with nothing at a path. */
function without(value: unknown, path: Path): unknown {
  const rest = structuredClone(value);
  const holder = valueAt(rest, path.slice(0, -1)) as Record<string | number, unknown>;
  delete holder[path.at(-1)!];
  // an agreement to what is edited does not hold any more
  if (!path.includes('agreement'))
    for (const agreed of [rest, ...(Array.isArray(rest) ? (rest as unknown[]) : [])])
      delete (agreed as { agreement?: unknown }).agreement;
  return rest;
}

/** Each value says it in words, and neither says the other's. */
function isShown(row: Row, { values, seen }: Mounted): void {
  for (const [at, value] of values.entries()) {
    const said = saidAt(value, row);
    expect(said, 'what is recorded').not.to.deep.equal([]);
    expect(said.filter((one) => !says(seen[at]!, one))).to.deep.equal([]);
    expect(said.filter((one) => says(seen[1 - at]!, one))).to.deep.equal([]);
  }
}

/** The focus goes to a control that holds it; what is typed there is recorded there, and only there. */
async function isCaptured(row: Row, { values: [one], widget }: Mounted): Promise<void> {
  const { path, element } = row;
  widget.value = one.value as never;
  await widget.updateComplete;
  if (element.kind === 'list') {
    expect(entryAround(await focusOn(widget, [...path, 0]))).not.to.equal(null);
  } else if (element.kind === 'group' && path.at(-1) === 0) {
    const entry = entryAround(await focusOn(widget, path));
    expect(entry?.contains(await focusOn(widget, saidAt(one, row)[0]!.path))).to.equal(true);
  } else {
    const control = await focusOn(
      widget,
      isBesideWords(path) ? [...path.slice(0, -1), 'text'] : path,
    );
    // who writes is asked first, and is no element of the standard
    if (!control.id.includes('-writtenBy-'))
      expect(heldAround(control)).to.be.oneOf(saidAt(one, row).map(({ held }) => held));
  }
  if (isBranch(element)) return;

  await (isBesideWords(path) ? removeCode(widget) : edit(focused(widget)!));

  expect(valueAt(widget.value, path)).not.to.deep.equal(valueAt(one.value, path));
  expect(without(widget.value, path)).to.deep.equal(without(one.value, path));
}

const isBranch = ({ kind }: ModelElement): boolean => kind === 'group' || kind === 'list';

/** A code beside words has its place in the words' field. */
const isBesideWords = (path: Path): boolean => path.at(-1) === 'coding';

async function focusOn(widget: Widget, path: Path): Promise<Element> {
  expect(widget.focusField(path)).to.equal(true);
  await widget.updateComplete;
  return focused(widget)!;
}

const entryAround = (control: Element): Element | null => control.closest('[part~=entry]');

/** What the controls hold of the field that a control stands in. */
function heldAround(control: Element): string {
  const inside = control
    .closest('[part~=field]')
    ?.querySelectorAll<HTMLElement>(
      'input:not([type=radio]), input:checked, textarea, select, .coded > span, .coded > code',
    );
  return words([...(inside ?? [])].map(held).join(' '));
}

function held(part: HTMLElement): string {
  if (part instanceof HTMLSelectElement) return part.selectedOptions[0]?.textContent ?? '';
  if (part.matches('[type=radio]')) return part.closest('label')?.textContent ?? '';
  return 'value' in part ? String(part.value) : (part.textContent ?? '');
}

/** Edits what has the focus with real keys. */
async function edit(control: Element): Promise<void> {
  if (control.matches('select')) await press('N', 'o', 't');
  else if (!control.matches('[type=radio]')) await press('x');
  // where an arrow key chooses none, the space bar does
  else await press(...((control as HTMLInputElement).checked ? ['ArrowDown', ' '] : [' ']));
}

async function removeCode(widget: Widget): Promise<void> {
  const removal = focused(widget)!.closest('[part~=field]')!.querySelector('.coded button')!;
  await askForCodes(widget);
  await activate(removal as HTMLElement);
}

/** A test for each of some elements, in the page of a test file. */
export function shownAndCaptured(elements: readonly Row[]): void {
  before(() => {
    document.body.append(page);
    keepFocusIn();
  });
  after(() => page.remove());

  for (const section of Object.keys(planModel.children) as SectionKey[]) {
    const own = elements.filter((one) => one.section === section);
    if (!own.length) continue;
    describe(section, () => {
      let mounted: Mounted;

      before(async () => {
        mounted = await mount(section);
      });
      after(() => mounted.widget.remove());

      for (const row of own) {
        it(row.key, async () => {
          isShown(row, mounted);
          await isCaptured(row, mounted);
        });
      }
    });
  }
}
