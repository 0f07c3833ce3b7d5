// A page that only asks a form whether it is valid, at every key say, is answered and nothing else: also
// where what is wrong, or what is typed in, is deep in a widget.
import { expect, fixture, html } from '@open-wc/testing';
import { valueAt, type Path } from '../../src/json/path.js';
import type { SectionKey } from '../../src/standard/plan-model.js';
import '../../src/register.js';
import { elementRows, type Row } from '../support/every-element.js';
import { sections, type Section } from '../support/sections.js';
import { activeIn } from '../../src/widget/focus-in-sight.js';
import { pictureOf } from '../support/whole-screen.js';
import { keepFocusIn, listen, press, summary, types, type Widget } from '../support/widget.js';
import { oneOfMany } from '../support/sample.js';

const test = oneOfMany(it);

const depth = ({ path }: Row): number => path.filter((key) => key === 0).length;

/** Of the rows of a section, the one that is in the most lists. */
const deepest = (section: SectionKey, fits: (row: Row) => boolean): Row | undefined =>
  elementRows()
    .filter((row) => row.section === section && fits(row))
    .sort((one, other) => depth(other) - depth(one))[0];

/** Something that is wrong in a section, as deep as can be. */
function wrongIn({ key, wrong, invalid }: Section): readonly [Path, unknown] {
  const date = deepest(key, isDate);
  return date ? [date.path, '2026-99-99'] : [wrong, valueAt(invalid, wrong)];
}

const isText = ({ element }: Row): boolean => element.kind === 'text' || element.kind === 'string';
const isPlainText = (row: Row): boolean =>
  isText(row) && !('format' in row.element || 'codes' in row.element);

const isDate = ({ element }: Row): boolean => element.kind.startsWith('date');

/** A value with something at some paths. */
function valueWith(...given: readonly (readonly [Path, unknown])[]): unknown {
  const holder: Record<string, unknown> = {};
  for (const [path, last] of given) {
    let at = holder as Record<string | number, unknown>;
    const keys = ['root', ...path];
    for (const [index, key] of keys.entries()) {
      at[key] ??= index === keys.length - 1 ? last : keys[index + 1] === 0 ? [] : {};
      at = at[key] as typeof at;
    }
  }
  return holder.root;
}

interface InForm {
  readonly form: HTMLFormElement;
  readonly widget: Widget;
  readonly text: Path;
  readonly sent: Event[];
}

async function inForm(one: Section, inPlan: boolean): Promise<InForm> {
  const section = one.key;
  const tag = inPlan ? 'pcsp-plan' : one.tag;
  const form = await fixture<HTMLFormElement>(
    html`<form><input aria-label="The host’s own" /><button>Send</button></form>`,
  );
  const widget = document.createElement(tag) as Widget;
  const text = deepest(section, isPlainText)!.path;
  const value = valueWith(wrongIn(one), [text, 'Words']);
  Object.assign(widget, inPlan ? { sections: [section], value: { [section]: value } } : { value });
  form.prepend(widget);
  const sent: Event[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(event);
  });
  keepFocusIn();
  await widget.updateComplete;
  const path = inPlan ? [section, ...text] : text;
  expect(widget.focusField(path), path.join('.')).to.equal(true);
  return { form, widget, text: path, sent };
}

for (const section of sections)
  for (const inPlan of [false, true]) {
    describe(`a form that holds ${section.key} ${inPlan ? 'in a plan' : 'alone'}`, () => {
      test('says that it is not valid, and shows and does nothing', async () => {
        const { form, widget } = await inForm(section, inPlan);
        const before = [pictureOf(widget), activeIn(widget)];
        const heard = listen(form);
        let asked = 0;
        widget.addEventListener('invalid', () => asked++);

        const isValid = form.checkValidity();
        await widget.updateComplete;

        expect(isValid).to.equal(false);
        expect(asked).to.equal(1);
        expect(types(heard)).to.deep.equal([]);
        expect([pictureOf(widget), activeIn(widget)]).to.deep.equal(before);
      });

      test('may be asked at every key that is typed deep in it', async () => {
        const { form, widget, text } = await inForm(section, inPlan);
        const heard = listen(form);
        const answers: boolean[] = [];
        for (const type of ['input', 'pcsp-input', 'keyup'])
          form.addEventListener(type, () => answers.push(form.checkValidity()));
        const active = activeIn(widget);

        await press('End', ...' and on');

        expect(valueAt(widget.value, text)).to.equal('Words and on');
        expect(activeIn(widget) === active).to.equal(true);
        expect(new Set(answers)).to.deep.equal(new Set([false]));
        expect(new Set(types(heard))).to.deep.equal(new Set(['pcsp-input']));
        expect(summary(widget)).to.deep.equal([]);
      });

      const shows: Record<string, (form: HTMLFormElement) => unknown> = {
        requestSubmit: (form) => form.requestSubmit(),
        reportValidity: (form) => form.reportValidity(),
        'a press of its button': (form) => form.querySelector('button')!.click(),
      };
      for (const [name, show] of Object.entries(shows)) {
        test(`shows what is wrong at ${name}, when it was asked before`, async () => {
          const { form, widget, sent } = await inForm(section, inPlan);
          form.checkValidity();

          show(form);
          await widget.updateComplete;

          expect(summary(widget)).to.not.deep.equal([]);
          expect(activeIn(widget)?.matches('[part=error-summary]')).to.equal(true);
          expect(sent).to.deep.equal([]);
        });
      }
    });
  }
