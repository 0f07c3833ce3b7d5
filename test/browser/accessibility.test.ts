import { expect, html } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { goingUp } from '../../fixtures/sample/contingency-plans.js';
import '../support/every-kind.js';
import { violations } from '../support/axe.js';
import * as contingencyPlan from '../../stories/sections/contingency-plan.stories.js';
import { openAll, sections } from '../support/sections.js';
import { drawn, mountStory, storiesIn } from '../support/story.js';
import {
  activate,
  all,
  button,
  fill,
  get,
  isChromium,
  mount,
  nameOf,
  names,
  press,
  said,
  textbox,
  type Widget,
} from '../support/widget.js';
import { oneOfMany } from '../support/sample.js';

const test = oneOfMany(it);

/** The levels of the headings, in order. */
const levels = (widget: Widget): number[] =>
  all(widget, 'heading').map((one) => Number(one.ariaLevel ?? one.localName.slice(1)));

/** Headings go down one level at a time, from the widget's own. */
function expectOrderly(headings: readonly number[], top = 2): void {
  expect(headings[0]).to.equal(top);
  headings.forEach((level, index) => {
    expect(level, headings.join()).to.be.within(top, (headings[index - 1] ?? top) + 1);
  });
}

/** Elements with an id that another one has, too. */
const doubles = (widget: Widget): string[] => {
  const ids = [...widget.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
};

for (const { tag, stories } of sections) {
  const { default: meta, Empty, Filled, ReadOnly, Short } = stories;

  describe(`${tag} for everybody`, () => {
    for (const [name, story] of storiesIn(stories)) {
      // to open hundreds of entries takes a minute, and what repeats in them is in the others
      if (name.startsWith('Huge')) continue;
      test(`has no id twice in the story ${name}`, async () => {
        const widget = await mountStory(meta, story);
        await openAll(widget);

        expect(doubles(widget)).to.deep.equal([]);
      });
    }

    // the tests of the stories ask axe about each of them, which takes minutes
    for (const [name, story] of Object.entries({ Filled, ReadOnly })) {
      test(`has no fault that axe finds in the story ${name}, closed and open`, async () => {
        const widget = await mountStory(meta, story!);
        expect(await violations(widget)).to.deep.equal([]);

        await openAll(widget);
        expect(await violations(widget)).to.deep.equal([]);
      });
    }

    for (const [name, story] of Object.entries({ Empty, Filled, ReadOnly })) {
      test(`has headings in order in the story ${name}`, async () => {
        const widget = await mountStory(meta, story!);
        await openAll(widget);

        expectOrderly(levels(widget));
      });
    }

    test('has controls that are told apart by their names and groups', async () => {
      const widget = await mountStory(meta, Filled!);
      await openAll(widget);

      for (const control of widget.shadowRoot!.querySelectorAll(
        'input, textarea, select, button',
      )) {
        expect(nameOf(control), control.outerHTML).to.not.equal('');
      }
      const buttons = names(widget, 'button').filter((name) => name.startsWith('Remove '));
      expect(buttons.every((name) => / \d+$|^Remove the code /.test(name))).to.equal(true);
    });

    test('fits into 320 pixels', async () => {
      for (const story of [Filled, ReadOnly]) {
        const widget = await mount(
          html`<div style="inline-size: 320px">${drawn(meta, story!)}</div>`,
          tag,
        );
        await openAll(widget);

        expect(widget.scrollWidth).to.be.at.most(320);
        expect(widget.parentElement!.scrollWidth).to.equal(320);
      }
    });

    test('has targets of at least 24 pixels', async () => {
      const widget = await mountStory(meta, Filled!);

      const small = [
        ...widget.shadowRoot!.querySelectorAll('button, summary, select, input, textarea'),
      ]
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ one }) => one.outerHTML.slice(0, 120));
      expect(small).to.deep.equal([]);
    });

    it('shows where the focus is on all that takes it', async () => {
      const widget = await mountStory(meta, Short!);
      const first = widget.shadowRoot!.querySelector<HTMLElement>(
        'summary, input, textarea, button',
      )!;
      first.focus();
      const plain: string[] = [];

      for (let step = 0; step < 12 && widget.shadowRoot!.activeElement; step++) {
        const { activeElement } = widget.shadowRoot!;
        const { outlineStyle, outlineWidth } = getComputedStyle(activeElement!);
        if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) {
          plain.push(`${outlineStyle} ${outlineWidth} ${activeElement!.outerHTML}`);
        }
        await press('Tab');
      }

      expect(plain).to.deep.equal([]);
    });
  });
}

describe('every kind of field for everybody', () => {
  const filled = {
    line: 'x'.repeat(41),
    account: 'x'.repeat(151),
    born: '2026-02-31',
    happened: 'in the spring',
    review: 'P1Y6M',
    importance: 11,
    gender: { display: 'other' },
    specialty: { display: 'x' },
    problem: { coding: { system: 's', code: 'c', display: 'd' }, text: 'x', more: 1 },
    link: 'https://example.org',
    tags: ['a', 'b'],
    steps: [{ id: 'a', notes: [{ id: 'b', said: 'x' }] }],
  };

  for (const [name, value] of Object.entries({ empty: {}, filled })) {
    for (const readonly of [false, true]) {
      test(`has no fault that axe finds when it is ${name}${readonly ? ' and read-only' : ''}`, async () => {
        const widget = await mount(
          html`<test-every-kind ?readonly=${readonly} .value=${value as never}></test-every-kind>`,
        );
        if (!readonly) widget.submit();
        await openAll(widget);

        expect(await violations(widget)).to.deep.equal([]);
        expect(doubles(widget)).to.deep.equal([]);
      });
    }
  }
});

describe('archived plans for everybody', () => {
  for (const name of ['Archived', 'ArchivedReadOnly'] as const) {
    test(`have their headings in order in the story ${name}`, async () => {
      const widget = await mountStory(contingencyPlan.default, contingencyPlan[name]);
      await openAll(widget);

      expectOrderly(levels(widget));
    });
  }
});

describe('axe', () => {
  it('sees faults inside a shadow root', async () => {
    const widget = await mount(html`<pcsp-about-me></pcsp-about-me>`);
    widget.shadowRoot!.append(document.createElement('input'));

    expect((await violations(widget)).join()).to.contain('label: pcsp-about-me');
  });
});

describe('a message', () => {
  it('is tied to its control', async () => {
    const widget = await mount(html`<pcsp-about-me></pcsp-about-me>`);
    const link = textbox(widget, /^Link to/);

    await fill(link, 'nowhere');

    const ids = link.getAttribute('aria-describedby')!.split(' ');
    const texts = ids.map((id) => widget.shadowRoot!.getElementById(id)?.textContent.trim());
    expect(texts).to.have.length(2);
    expect(texts[0]).to.equal('A web address where it is kept.');
    expect(texts[1]).to.contain('enter a web address');
  });

  it('does not only rely on colour', async () => {
    const widget = await mount(html`<pcsp-about-me></pcsp-about-me>`);

    await fill(textbox(widget, /^Link to/), 'nowhere');

    expect(widget.shadowRoot!.querySelector('[part=error]')!.textContent).to.contain('Error:');
  });

  it('is said in a live region that is there from the start', async () => {
    const widget = await mount(html`<pcsp-contingency-plan></pcsp-contingency-plan>`);
    const region = widget.shadowRoot!.getElementById('status')!;
    expect(region.getAttribute('role')).to.equal('status');

    await activate(button(widget, 'Add a contingency plan'));

    expect(said(widget)).to.equal('Contingency plan 1 added');
    expect(widget.shadowRoot!.getElementById('status')).to.equal(region);
  });
});

// only Chromium gives its accessibility tree away
(isChromium ? describe : describe.skip)('what a screen reader is given in a crisis', () => {
  interface Node {
    readonly role: string;
    readonly name?: string;
    readonly children?: readonly Node[];
  }

  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];

  async function crisis(): Promise<Node[]> {
    await mount(html`<pcsp-contingency-plan readonly .value=${[goingUp]}></pcsp-contingency-plan>`);
    return flat((await a11ySnapshot({})) as unknown as Node);
  }

  it('has the triggers, the signs, the actions and the people before the rest', async () => {
    const nodes = await crisis();

    const headings = nodes.filter(({ role }) => role === 'heading').map(({ name }) => name);
    expect(headings.slice(0, 6)).to.deep.equal([
      'Contingency plan',
      'If my mood is going up',
      'Triggers',
      'Early warning signs',
      'What should happen',
      'People to call',
    ]);
  });

  it('has the telephone numbers as links', async () => {
    const nodes = await crisis();

    const links = nodes.filter(({ role }) => role === 'link').map(({ name }) => name);
    expect(links).to.include('Ashmere crisis line, 0808 157 0142');
  });

  it('has nothing to fill in', async () => {
    const nodes = await crisis();

    expect(nodes.filter(({ role }) => /textbox|radio|combobox|checkbox/.test(role))).to.deep.equal(
      [],
    );
  });
});

describe('the read-only contingency plan', () => {
  it('has the crisis part before everything else', async () => {
    const widget = await mount(
      html`<pcsp-contingency-plan readonly .value=${[goingUp]}></pcsp-contingency-plan>`,
    );

    const headings = names(widget, 'heading');
    expect(headings.slice(2, 6)).to.deep.equal([
      'Triggers',
      'Early warning signs',
      'What should happen',
      'People to call',
    ]);
    expect(get(widget, 'link', 'Ashmere crisis line, 0808 157 0142').getAttribute('href')).to.equal(
      'tel:08081570142',
    );
  });
});
