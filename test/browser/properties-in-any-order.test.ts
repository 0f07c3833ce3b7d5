// Whatever properties a host sets, and in whatever order, a plan and a section show the same in the end.
import { expect } from '@open-wc/testing';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import '../../src/register.js';
import type { PcspProvider } from '../../src/plan/provider.element.js';
import type { TerminologyService } from '../../src/terminology/terminology.js';
import { pictureOf } from '../support/whole-screen.js';
import { keepFocusIn, until, type Widget } from '../support/widget.js';
import { oneOfMany } from '../support/sample.js';

/** What is set on a widget or on the provider around it, and whether by an attribute. */
interface Setting {
  readonly on: 'provider' | 'widget';
  readonly name: string;
  /** one after the other, so that the last is another than the first */
  readonly values: readonly unknown[];
  readonly attribute?: true;
}

const labels = { section: { save: 'Keep it' }, aboutMe: { label: 'All about me' } };
const mayEdit = () => true;
const [morning, noon] = [9, 12].map((hour) => () => new Date(Date.UTC(2026, 2, 7, hour)));
const terminology: TerminologyService = { search: () => Promise.resolve([]) };
const languages = { cy: { lang: 'cy', words: { section: { save: 'Cadw hwn' } } } };

const settingsOf = (values: readonly unknown[]): readonly Setting[] => [
  { on: 'widget', name: 'value', values },
  { on: 'widget', name: 'readonly', values: [true, false] },
  { on: 'widget', name: 'readonly', values: [false, true], attribute: true },
  { on: 'widget', name: 'disabled', values: [true, false] },
  { on: 'widget', name: 'disabled', values: [false, true] },
  { on: 'widget', name: 'disabled', values: [true, false], attribute: true },
  { on: 'widget', name: 'mode', values: ['capture', 'read'] },
  { on: 'widget', name: 'mode', values: ['read', 'capture'], attribute: true },
  ...viewSettings(),
  { on: 'widget', name: 'strict', values: [false, true] },
  { on: 'provider', name: 'marks', values: ['conformance', 'optional'] },
  { on: 'provider', name: 'marks', values: ['optional', 'conformance'], attribute: true },
  { on: 'provider', name: 'mayEdit', values: [undefined, mayEdit] },
  { on: 'provider', name: 'author', values: [{ name: 'Nobody' }, { name: 'Sam Nurse' }] },
  { on: 'provider', name: 'terminology', values: [undefined, terminology] },
  { on: 'provider', name: 'mediaOrigins', values: [[], ['https://media.example.org']] },
];

/** What concerns views, too, which capture nothing. */
const viewSettings = (): readonly Setting[] => [
  { on: 'widget', name: 'headingLevel', values: [4, 3] },
  { on: 'widget', name: 'heading-level', values: ['4'], attribute: true },
  { on: 'widget', name: 'lang', values: ['cy', 'en-GB'], attribute: true },
  { on: 'provider', name: 'audience', values: ['professional', 'person'] },
  { on: 'provider', name: 'locale', values: ['en-GB', 'cy'] },
  { on: 'provider', name: 'locale', values: ['cy', 'en-US'], attribute: true },
  { on: 'provider', name: 'labels', values: [undefined, labels] },
  { on: 'provider', name: 'now', values: [noon, morning] },
  { on: 'provider', name: 'languages', values: [undefined, languages] },
];

type Pair = { readonly provider: PcspProvider; readonly widget: Widget };

function apply({ provider, widget }: Pair, { on, name, attribute }: Setting, value: unknown): void {
  const target = on === 'provider' ? provider : widget;
  if (!attribute) Object.assign(target, { [name]: value });
  else if (typeof value === 'boolean') target.toggleAttribute(name, value);
  else target.setAttribute(name, String(value));
}

async function settled({ provider, widget }: Pair): Promise<void> {
  await provider.updateComplete;
  await widget.updateComplete;
  const inside = [...widget.shadowRoot!.querySelectorAll<Widget>('[exportparts]')];
  await Promise.all(inside.map((section) => section.updateComplete));
  await widget.updateComplete;
}

async function attach(tag: string, begin: (pair: Pair) => void = () => {}): Promise<Pair> {
  const provider = Object.assign(document.createElement('pcsp-provider'), { now: morning });
  const widget = document.createElement(tag) as Widget;
  if (tag === 'pcsp-plan') widget.setAttribute('sections', SECTIONS);
  // a question, so that there is something to edit
  if (tag === 'pcsp-guide')
    Object.assign(widget, { place: { question: ['aboutMe', 'myWellness'] } });
  const pair = { provider, widget };
  begin(pair);
  provider.append(widget);
  document.body.append(provider);
  await settled(pair);
  return pair;
}

/** What is recorded of an edit, where there is something to edit: by whom, and when it was saved. */
function valueOfAnEdit({ widget }: Pair): string {
  const sections = [...widget.shadowRoot!.querySelectorAll('[exportparts]')];
  const box = [widget, ...sections]
    .flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('textarea')])
    .findLast((one) => !one.disabled);
  if (box) box.value = 'Edited';
  // a view has nothing to save
  (widget as Partial<Widget>).submit?.();
  return JSON.stringify(widget.value);
}

const titleOf = (one: Setting): string =>
  `${one.name}${one.attribute ? '=' : ''} ${JSON.stringify(one.values.map(String)).slice(0, 40)}`;

const nameOf = ({ on, name }: Setting): string => `${on} ${name.replace('-l', 'L')}`;

/** Those of the others with which a setting, around and before it, shows or records something else. */
async function differences(
  tag: string,
  first: Setting,
  settings: readonly Setting[],
  given: Record<string, unknown>,
): Promise<string[]> {
  keepFocusIn();
  const wrong: string[] = [];
  for (const second of settings) {
    if (nameOf(second) === nameOf(first)) continue;
    const last = [first, second].map((one) => [one, one.values.at(-1)] as const);
    const fresh = await attach(tag, (pair) => {
      Object.assign(pair.widget, given);
      for (const [one, value] of last) apply(pair, one, value);
    });
    const expected = pictureOf(fresh.widget);
    const expectedValue = valueOfAnEdit(fresh);
    fresh.provider.remove();

    // one half of the pairs with time between, the other at once
    const patiently = first.name < second.name;
    const pair = await attach(tag, ({ widget }) => void Object.assign(widget, given));
    // the first is set around the second, as when a host locks, loads and opens again
    const [begin, ...rest] = first.values;
    const steps = [
      [first, begin],
      ...second.values.map((value) => [second, value]),
      ...rest.map((value) => [first, value]),
    ] as [Setting, unknown][];
    for (const [setting, value] of steps) {
      apply(pair, setting, value);
      if (patiently) await settled(pair);
    }
    await settled(pair);
    const isSame = await until(() => pictureOf(pair.widget) === expected).then(
      () => valueOfAnEdit(pair) === expectedValue,
      () => false,
    );
    if (!isSame)
      wrong.push(
        `${second.name}${second.attribute ? '=' : ''} ${second.values.map(String).join()} ${patiently ? 'one by one' : 'at once'}`,
      );
    pair.provider.remove();
  }
  return wrong;
}

const test = oneOfMany(it);

const SECTIONS = 'aboutMe additionalSupportPlans';

const plans = [{ id: 'x', name: { text: 'Asthma plan' }, content: 'One' }];
const { personDemographics, gpPractices } = samplePlan;
const needed = { personDemographics, gpPractices };
const multimediaLocation = 'https://media.example.org/me.jpg';
const part = {
  ...needed,
  aboutMe: { myWellness: 'Well', multimediaLocation },
  additionalSupportPlans: plans,
};
const other = { ...needed, aboutMe: { myWellness: 'Better' }, additionalSupportPlans: plans };

const widgets: Record<string, readonly unknown[]> = {
  'pcsp-plan': [other, part],
  'pcsp-guide': [other, part],
  'pcsp-additional-support-plan': [[{ id: 'y', content: 'Two' }], plans],
};

for (const [tag, values] of Object.entries(widgets)) {
  describe(`the properties of ${tag} and of a provider`, () => {
    const settings = settingsOf(values);

    it('record an edit by the author, at the time of the host', async () => {
      const pair = await attach(tag, ({ provider, widget }) => {
        provider.author = { name: 'Sam Nurse' };
        provider.mayEdit = mayEdit;
        widget.value = values[1] as never;
      });

      const value = valueOfAnEdit(pair);

      expect(value).to.include('Edited').and.include('Sam Nurse').and.include('2026-03-07T09');
      pair.provider.remove();
    });

    for (const first of settings)
      test(`show the same in any order: ${titleOf(first)}`, async function () {
        this.timeout(120_000);

        expect(await differences(tag, first, settings, { value: values[1] })).to.deep.equal([]);
      });
  });
}

/** What a view shows of plans, and other plans. */
const views: Record<string, readonly [name: string, values: readonly unknown[]]> = {
  'pcsp-crisis-page': ['value', [other, samplePlan]],
  'pcsp-plan-summary': ['value', [other, samplePlan]],
  'pcsp-easy-read': ['value', [other, samplePlan]],
  'pcsp-conformance': ['value', [other, part]],
  'pcsp-due': ['value', [other, samplePlan]],
  'pcsp-plan-changes': ['later', [other, part]],
  'pcsp-goal-progress': ['versions', [[{ plan: other }], [{ plan: samplePlan }]]],
};

for (const [tag, [name, values]] of Object.entries(views)) {
  describe(`the properties of ${tag} and of a provider`, () => {
    const own: readonly Setting[] =
      tag === 'pcsp-due' ? [{ on: 'widget', name: 'soonDays', values: [1, 90] }] : [];
    const settings = [{ on: 'widget' as const, name, values }, ...viewSettings(), ...own];

    for (const first of settings)
      test(`show the same in any order: ${titleOf(first)}`, async function () {
        this.timeout(120_000);

        expect(await differences(tag, first, settings, { [name]: values[1] })).to.deep.equal([]);
      });
  });
}

for (const tag of ['pcsp-plan', 'pcsp-about-me']) {
  for (const byAttribute of [false, true]) {
    for (const patiently of [false, true]) {
      describe(`${tag} that is locked while it is saved, by ${byAttribute ? 'attribute' : 'property'}, ${patiently ? 'one by one' : 'at once'}`, () => {
        it('is open again afterwards, and locked again the next time', async () => {
          const value = tag === 'pcsp-plan' ? part : part.aboutMe;
          const pair = await attach(tag, ({ widget }) => (widget.value = value as never));
          const lock = async (disabled: boolean) => {
            if (byAttribute) pair.widget.toggleAttribute('disabled', disabled);
            else pair.widget.disabled = disabled;
            if (patiently) await settled(pair);
          };
          const locked = () => pictureOf(pair.widget).split('[disabled]').length - 1;

          await lock(true);
          pair.widget.value = (tag === 'pcsp-plan' ? other : other.aboutMe) as never;
          await lock(false);
          await settled(pair);
          const open = locked();
          await lock(true);
          await settled(pair);
          const closed = locked();
          pair.provider.remove();

          expect(open).to.equal(0);
          expect(closed).to.be.greaterThan(2);
        });
      });
    }
  }
}
