// Whatever a host sets: a clear issue, the raw data kept and given back, nothing executed, the page
// alive.
import { expect, html } from '@open-wc/testing';
import '../../src/register.js';
import { openAll, recorded, sections, withText } from '../support/sections.js';
import {
  activate,
  all,
  button,
  entry,
  fill,
  focused,
  focusedName,
  get,
  has,
  messages,
  mount,
  summary,
  textbox,
  textOf,
  type,
  type Widget,
} from '../support/widget.js';
import { oneOfMany } from '../support/sample.js';

const test = oneOfMany(it);

declare global {
  interface Window {
    hacked?: string[];
  }
}

class Person {
  name = 'Sam';
}

const cyclic = () => {
  const object: Record<string, unknown> = { toString: 'no function' };
  object.self = object;
  return object;
};

const nothing = (): unknown => Object.create(null) as unknown;

/** A value of a wrong shape for every section. */
const shapes: Record<string, unknown> = {
  'a string': 'text',
  'a number': 7,
  true: true,
  'an instance of a class': new Person(),
  'a function': () => 'x',
  'a Date': new Date(0),
  'a Map': new Map([['myWellness', 'x']]),
  'a symbol': Symbol('x'),
  'a BigInt': 10n,
};

const attacks = [
  '<script>window.hacked.push("script")</script>',
  '<img src=x onerror="window.hacked.push(\'img\')">',
  '<svg onload="window.hacked.push(\'svg\')"></svg>',
  '"><b class="hacked">bold</b>',
  'javascript:window.hacked.push("link")',
  '${window.hacked.push("template")}',
  '{{hacked}}',
  '</textarea><i class="hacked"></i>',
];

beforeEach(() => {
  window.hacked = [];
});

afterEach(() => {
  expect(window.hacked).to.deep.equal([]);
});

for (const section of sections) {
  const { tag, draw, small, full, box } = section;
  const list = Array.isArray(small);

  describe(`${tag} given another shape`, () => {
    const given = { ...shapes, ...(list ? { 'an object': { a: 1 } } : { 'a list': ['x'] }) };

    for (const [name, value] of Object.entries(given)) {
      test(`keeps ${name}, says what is wrong, and shows it`, async () => {
        const widget = await mount(draw({ value }));

        expect(widget.value).to.deep.equal(value as never);
        expect(widget.valid).to.equal(false);
        expect(widget.issues.map(({ code, path }) => [code, ...path])).to.deep.equal([['type']]);
        expect(messages(widget)).to.have.length(1);
        expect(widget.shadowRoot!.querySelector('pre')).to.not.equal(null);
      });
    }

    test('keeps and shows it in the read-only view, with nothing to press', async () => {
      const widget = await mount(draw({ value: { a: 1 }, readonly: true }));
      const misshapen = await mount(draw({ value: true, readonly: true }));

      expect(textOf(widget)).to.match(/a"?:? 1/);
      expect(misshapen.shadowRoot!.querySelector('pre')!.textContent).to.equal('true');
      expect(all(widget, 'button').concat(all(misshapen, 'button'))).to.deep.equal([]);
    });

    test('does not ask whoever only reads to replace it', async () => {
      const misshapen = await mount(draw({ value: true, readonly: true }));

      expect(textOf(misshapen)).to.contain('It is kept as it came.');
      expect(textOf(misshapen)).not.to.match(/replace/i);
    });

    test('shows words as words in the read-only view', async () => {
      const widget = await mount(draw({ value: 'Ring Sam', readonly: true }));

      expect(textOf(widget)).to.include('Ring Sam').and.not.include('in a form');
      expect(widget.value).to.equal('Ring Sam');
      expect(widget.valid).to.equal(false);
    });

    test('cannot be saved before it is replaced, and goes to what is wrong', async () => {
      const widget = await mount(draw({ value: 'text' }));

      expect(widget.submit()).to.equal(false);

      expect(summary(widget)).to.have.length(1);
      expect(widget.value).to.equal('text');
    });

    test('is replaced by a button, from where the focus goes on', async () => {
      const widget = await mount(draw({ value: 'text' }));

      await activate(button(widget, /^Replace “/));

      expect(widget.value).to.equal(undefined);
      expect(widget.valid).to.equal(section.mandatory !== true);
      expect(focusedName(widget)).to.not.equal('nothing');
    });

    test('takes the raw data back by undo', async () => {
      const widget = await mount(draw({ value: 'text' }));
      await activate(button(widget, /^Replace “/));

      widget.undo();

      expect(widget.value).to.equal('text');
    });

    test('gives a form no data that is no JSON', async () => {
      const value = list ? [{ self: cyclic() }] : { self: cyclic() };
      const form = document.createElement('form');
      const widget = await mount(draw({ value, name: 'part' }));
      widget.parentElement!.append(form);
      form.append(widget);

      expect(new FormData(form).has('part')).to.equal(false);
      expect(widget.valid).to.equal(false);
    });
  });

  describe(`${tag} given hostile words`, () => {
    /** Every string of a value replaced; ids and dates, too. */
    const poisoned = (value: unknown, attack: string): unknown =>
      typeof value === 'string'
        ? attack
        : Array.isArray(value)
          ? value.map((one: unknown) => poisoned(one, attack))
          : typeof value === 'object' && value !== null
            ? Object.fromEntries(
                Object.entries(value).map(([key, inner]) => [key, poisoned(inner, attack)]),
              )
            : value;

    for (const attack of attacks) {
      for (const readonly of [false, true]) {
        test(`runs nothing of ${attack} ${readonly ? 'read-only' : 'in capture'}`, async () => {
          const value = poisoned(full, attack);
          const widget = await mount(draw({ value, readonly }));
          await openAll(widget);
          if (!readonly) widget.submit();

          const { shadowRoot } = widget;
          expect(
            shadowRoot!.querySelector('script, img, svg, b, i, .hacked, [onerror], [onload]'),
          ).to.equal(null);
          for (const link of all<HTMLAnchorElement>(widget, 'link')) {
            expect(link.getAttribute('href')).to.match(/^(https?:|tel:|#)/i);
          }
          expect(widget.value).to.deep.equal(value);
        });
      }
    }

    test('runs nothing that is unknown to the standard', async () => {
      const attack = attacks[1]!;
      const strange = { [attack]: { [attack]: attack } };
      const value = list
        ? [{ ...(small as object[])[0], ...strange }]
        : { ...(small as object), ...strange };

      const widget = await mount(draw({ value, readonly: true }));

      expect(widget.shadowRoot!.querySelector('img')).to.equal(null);
      expect(textOf(widget)).to.contain(attack);
    });
  });

  describe(`${tag} given strange data inside`, () => {
    const with_ = (more: object): unknown =>
      list ? [{ ...(small as object[])[0], ...more }] : { ...(small as object), ...more };

    test('keeps keys called __proto__ and constructor as data', async () => {
      const more = JSON.parse('{"__proto__": {"bad": 1}, "constructor": "x"}') as object;
      const first = JSON.stringify(list ? (small as object[])[0] : small);
      const text = first.replace(/\}$/, ',"__proto__":{"bad":1},"constructor":"x"}');
      const value: unknown = JSON.parse(list ? `[${text}]` : text);
      const widget = await mount(draw({ value }));

      await fill(box(widget), 'Other words');

      expect(Object.keys(more)).to.include('__proto__');
      expect(JSON.stringify(widget.value)).to.contain('"__proto__":{"bad":1},"constructor":"x"');
      expect(({} as { bad?: unknown }).bad).to.equal(undefined);
      expect(widget.valid).to.equal(true);
    });

    test('keeps what the standard does not know, shows it, and stays valid', async () => {
      const widget = await mount(draw({ value: with_({ shoeSize: { left: 7 } }) }));

      await fill(box(widget), 'Other words');

      expect(JSON.stringify(widget.value)).to.contain('"shoeSize":{"left":7}');
      expect(textOf(widget)).to.contain('shoeSize');
      expect(widget.issues.map(({ code, severity }) => [code, severity])).to.deep.equal([
        ['unknown', 'info'],
      ]);
      expect(widget.valid).to.equal(true);
    });

    test('keeps a cyclic object, an instance of a class and a function, and says so', async () => {
      const odd = { odd: cyclic(), person: new Person(), act: () => 1, none: nothing() };

      const widget = await mount(draw({ value: with_(odd) }));

      await fill(box(widget), 'Other words');
      const entry = (list ? (widget.value as unknown as object[])[0] : widget.value) as typeof odd;
      expect(entry.odd).to.deep.equal(odd.odd);
      expect(entry.person).to.equal(odd.person);
      expect(widget.valid).to.equal(false);
      expect(textOf(widget)).to.contain('odd');
      expect(recorded(section, widget.value)).to.equal('Other words');
    });

    test('takes ten megabytes in a field', async () => {
      const text = 'All work and no play. '.repeat(477_000);
      const value = withText(section, text);

      const widget = await mount(draw({ value }));

      expect(recorded(section, widget.value)).to.have.length(text.length);
      expect(box(widget).value).to.have.length(text.length);
      widget.readonly = true;
      await widget.updateComplete;
      expect(widget.shadowRoot!.textContent.length).to.be.greaterThan(text.length - 1);
    });
  });
}

describe('a plan with parts of another shape', () => {
  const mountPlan = (plan: unknown, readonly = false): Promise<Widget> =>
    mount(
      html`<pcsp-contingency-plan
        ?readonly=${readonly}
        .value=${[plan] as never}
      ></pcsp-contingency-plan>`,
    );
  const trigger = { triggerFactors: [{ id: 't', text: 'Not sleeping' }] };

  const wrong: Record<string, unknown> = {
    name: 'Crisis plan',
    triggerFactors: 'Not sleeping',
    whatShouldHappen: [{ text: 'Ring' }, 'Call', 7],
    whoShouldBeContacted: ['Ana 07700 900000'],
    copingStrategies: ['Walk'],
    agreement: 'yes',
    lastUpdated: { year: 2026 },
    plannedReview: 6,
    responsibilityForReview: 'Sam',
    relapseIndicators: { text: 'x' },
    advanceStatement: 'In the drawer',
    anticipatoryMedicinesOrEquipment: [{ text: 'Lorazepam' }],
    locations: 'Home',
    performingProfessional: ['Sam'],
    personCompletingRecord: 'Sam',
    archivedOn: { year: 2026 },
  };

  /** What has no words, or says yes or no, is not read as anything else. */
  const wordless = ['agreement', 'lastUpdated', 'plannedReview', 'archivedOn'];

  for (const [key, value] of Object.entries(wrong)) {
    for (const readonly of [false, true]) {
      test(`shows ${key} as it came ${readonly ? 'read-only' : 'in capture'}`, async () => {
        const widget = await mountPlan({ id: 'p', ...trigger, [key]: value }, readonly);
        await openAll(widget);

        const raw = [...widget.shadowRoot!.querySelectorAll('pre')].map((one) =>
          one.textContent.replace(/\s+/g, ' '),
        );
        const isRaw = !readonly || wordless.includes(key);
        expect(raw.length > 0).to.equal(isRaw);
        const shown = isRaw ? raw : [textOf(widget)];
        for (const word of JSON.stringify(value).match(/[A-Za-z0-9 ]{3,}/g) ?? []) {
          if (word !== 'text' && word !== 'Ring') expect(shown.join()).to.contain(word);
        }
        expect(widget.value).to.deep.equal([{ id: 'p', ...trigger, [key]: value }]);
        expect(widget.issues.some(({ code }) => code === 'type')).to.equal(true);
      });
    }
  }

  for (const [key, value] of [
    ['agreed', 'yes'],
    ['fullName', 7],
    ['reasonNotAgreed', ['x']],
    ['role', 'Mother'],
  ] as const) {
    test(`shows agreement.${key} as it came, read-only, and does not say another thing`, async () => {
      const widget = await mountPlan({ id: 'p', ...trigger, agreement: { [key]: value } }, true);

      const raw = widget.shadowRoot!.querySelector('pre');
      expect(raw?.textContent).to.equal(key === 'agreed' ? 'yes' : undefined);
      expect(textOf(widget)).to.contain(Array.isArray(value) ? 'x' : String(value));
      expect(textOf(widget).includes('Agreement has not been recorded')).to.equal(key !== 'agreed');
    });
  }

  for (const plan of ['A plan', 7, true, ['x'], [{ name: 'x' }]]) {
    for (const readonly of [false, true]) {
      test(`shows ${JSON.stringify(plan)} in the place of a plan${readonly ? ', read-only' : ''}`, async () => {
        const widget = await mountPlan(plan, readonly);

        const words = JSON.stringify(plan)
          .match(/\w[\w ]*/g)!
          .at(-1)!;
        const raw = widget.shadowRoot!.querySelector('pre');
        expect(raw?.textContent ?? (readonly ? textOf(widget) : '')).to.contain(words);
        expect(widget.value).to.deep.equal([plan]);
        expect(has(widget, 'textbox', 'What this plan is called')).to.equal(false);
      });
    }
  }

  it('lets somebody replace a plan of another shape, and go on there', async () => {
    const widget = await mountPlan('A plan');

    await activate(button(widget, /^Replace “/));

    expect(has(widget, 'textbox', 'What this plan is called')).to.equal(true);
    expect(focusedName(widget)).to.match(/^Contingency plan/);
  });

  it('lets somebody replace an entry of another shape, and go on there', async () => {
    const widget = await mountPlan({
      id: 'p',
      ...trigger,
      whoShouldBeContacted: ['Ana', { id: 'b', name: 'Ben' }],
    });

    await activate(button(entry(widget, 'Who to contact', 0), /^Replace “/));
    await type(focused(widget) as HTMLElement, 'Ann');

    const [plan] = widget.value as unknown as { whoShouldBeContacted: { name: string }[] }[];
    expect(plan!.whoShouldBeContacted.map(({ name }) => name)).to.deep.equal(['Ann', 'Ben']);
  });

  it('lets somebody replace a list of another shape, and go on there', async () => {
    const widget = await mountPlan({ id: 'p', triggerFactors: 'Not sleeping' });

    await activate(button(widget, 'Replace “Triggers”'));

    expect(focusedName(widget)).to.equal('Add a trigger');
  });

  it('lets somebody edit what is beside it', async () => {
    const widget = await mountPlan({ id: 'p', ...trigger, agreement: 'yes' });

    await fill(textbox(widget, 'What this plan is called'), 'Crisis plan');

    const [plan] = widget.value as unknown as { agreement: unknown; name: unknown }[];
    expect(plan!.agreement).to.equal('yes');
    expect(plan!.name).to.deep.equal({ text: 'Crisis plan' });
  });

  it('shows coded texts with numbers for strings as they came', async () => {
    const name = { coding: { system: 1, code: 2, display: 3 }, text: 4 };
    for (const readonly of [false, true]) {
      const widget = await mountPlan({ id: 'p', ...trigger, name }, readonly);

      expect(JSON.parse(widget.shadowRoot!.querySelector('pre')!.textContent)).to.deep.equal(name);
      expect(textOf(widget)).to.not.contain('[object Object]');
    }
  });

  it('takes nulls for what is not recorded', async () => {
    const keys = Object.keys(wrong);
    const plan = { id: 'p', ...Object.fromEntries(keys.map((key) => [key, null])), ...trigger };
    for (const readonly of [false, true]) {
      const widget = await mountPlan(plan, readonly);

      expect(widget.valid).to.equal(true);
      expect(widget.value).to.deep.equal([{ id: 'p', ...trigger }]);
      expect(has(widget, 'disclosure', /^Archived/)).to.equal(false);
      expect(has(widget, 'heading', 'Contingency plan')).to.equal(true);
    }
  });

  it('takes nulls and empty entries among plans', async () => {
    const widget = await mount(
      html`<pcsp-contingency-plan
        .value=${[null, { id: 'p', ...trigger }, {}, ''] as never}
      ></pcsp-contingency-plan>`,
    );

    expect(widget.value).to.deep.equal([{ id: 'p', ...trigger }]);
    await activate(button(widget, 'Add a contingency plan'));
    await type(focused(widget) as HTMLElement, 'New');
    expect((widget.value as unknown as object[]).length).to.equal(2);
  });

  it('shows only the entries that are recorded in the read-only view', async () => {
    const plan = { ...trigger, whoShouldBeContacted: [null, { name: 'Ana' }, {}] };
    const widget = await mountPlan({ id: 'p', ...plan }, true);

    expect(widget.shadowRoot!.querySelectorAll('.contacts > li')).to.have.length(1);
  });
});

describe('About me with parts of another shape', () => {
  for (const [key, value] of Object.entries({
    myWellness: ['x', 1],
    date: 2026,
    supportedToWriteThisBy: { name: 'Ana' },
    multimediaLocation: { href: 7 },
  })) {
    for (const readonly of [false, true]) {
      test(`shows ${key} as it came ${readonly ? 'read-only' : 'in capture'}`, async () => {
        const widget = await mount(
          html`<pcsp-about-me ?readonly=${readonly} .value=${{ [key]: value }}></pcsp-about-me>`,
        );

        expect(JSON.parse(widget.shadowRoot!.querySelector('pre')!.textContent)).to.deep.equal(
          value,
        );
      });
    }
  }

  it('lets somebody replace a text of another shape, and go on there', async () => {
    const widget = await mount(
      html`<pcsp-about-me
        .value=${{ myWellness: ['x'], pleaseDoAndPleaseDont: 'Knock' }}
      ></pcsp-about-me>`,
    );

    await activate(button(widget, 'Replace “My wellness”'));
    await type(focused(widget) as HTMLElement, 'Well');

    expect(widget.value).to.deep.equal({ myWellness: 'Well', pleaseDoAndPleaseDont: 'Knock' });
  });
});

describe('formulations with parts of another shape', () => {
  for (const readonly of [false, true]) {
    test(`show an entry's words ${readonly ? 'read-only' : 'as they came in capture'}`, async () => {
      const widget = await mount(
        html`<pcsp-formulation
          ?readonly=${readonly}
          .value=${['It began at school', { id: 'b', formulation: 'Second', date: '2026' }] as never}
        ></pcsp-formulation>`,
      );
      await openAll(widget);

      const raw = widget.shadowRoot!.querySelector('pre');
      expect(raw?.textContent).to.equal(readonly ? undefined : 'It began at school');
      expect(textOf(widget)).to.contain('It began at school');
      expect(textOf(widget)).to.contain('Formulation');
      expect(get(widget, 'heading', /2026/)).to.not.equal(undefined);
    });
  }

  it('let somebody edit the entry beside it', async () => {
    const widget = await mount(
      html`<pcsp-formulation
        .value=${[{ id: 'b', formulation: 'Second' }, 7] as never}
      ></pcsp-formulation>`,
    );
    await openAll(widget);

    await fill(textbox(widget, 'Formulation'), 'Mended');

    expect(widget.value).to.deep.equal([{ id: 'b', formulation: 'Mended' }, 7]);
  });
});

describe('a whole plan with parts of another shape', () => {
  const read = async (tag: string, value: unknown): Promise<string> => {
    const view = Object.assign(document.createElement(tag), { readonly: true, value }) as Widget;
    await mount(html`<div>${view}</div>`, tag);
    await view.updateComplete;
    const sections = [...view.shadowRoot!.querySelectorAll('*')].filter((one) => one.shadowRoot);
    await Promise.all(sections.map((one) => (one as Widget).updateComplete));
    return [view, ...(sections as Widget[])].map(textOf).join(' ');
  };

  it('is read with any section as a list, as an object and as words', async () => {
    for (const { key } of sections)
      for (const one of [['Ring Sam', {}], { a: 'Ring Sam' }, 'Ring Sam'])
        expect(await read('pcsp-plan', { [key]: one }), key).to.contain('Ring Sam');
  });

  it('is shown where it came in a list, by every view of it', async () => {
    const plan = { contingencyPlans: [{ name: { text: 'Ring Sam' } }] };
    for (const tag of ['pcsp-plan', 'pcsp-crisis-page', 'pcsp-plan-summary', 'pcsp-easy-read'])
      for (const value of [[plan], [plan, plan]])
        expect(await read(tag, value), tag).to.contain('Ring Sam');
  });
});
