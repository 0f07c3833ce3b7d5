// Nothing that a page says of its own elements gets into the widgets, and nothing of theirs gets out.
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { profile } from '../../fixtures/sample/profile.js';
import '../../src/register.js';
import '../../src/register/import-text.js';
import '../../src/register/profile-editor.js';
import {
  computed,
  declarations,
  differences,
  inheritedProperties,
  insideOf,
  OLD_RESET,
  pageStyles,
  WORST,
  type Computed,
} from '../support/hostile-css.js';
import { sections } from '../support/sections.js';
import { oneOfMany } from '../support/sample.js';

const test = oneOfMany(it);

/** What comes from the page by intent. */
const MEANT =
  /^(font-family|font-size|letter-spacing|word-spacing|visibility|color-scheme|(-moz-|-webkit-)?text-size-adjust|-webkit-locale|-webkit-font-smoothing)$/;

/** Of drawings, formulas and ruby, which the widgets have none of, and what only one engine has. */
const WITHOUT_EFFECT =
  /^(fill|stroke|clip-rule|color-interpolation|color-rendering|dominant-baseline|marker|math|paint-order|ruby|shape-rendering|speak|image-orientation|interpolate-size|hyphenate|text-autospace|text-spacing-trim|text-box-edge|-webkit-(ruby|rtl-ordering|user-modify|line-break|hyphenate|line-grid|line-box-contain))/;

const drawings: Record<string, TemplateResult> = Object.fromEntries(
  sections.flatMap(({ tag, draw, small, invalid }) => [
    [tag, draw({ value: small })],
    [`${tag} with a fault`, draw({ value: invalid })],
    [`${tag} read-only`, draw({ value: small, readonly: true })],
  ]),
);

Object.assign(drawings, {
  'pcsp-plan': html`<pcsp-plan .value=${samplePlan} sections="aboutMe gpPractices"></pcsp-plan>`,
  'pcsp-plan-changes': html`<pcsp-plan-changes
    .earlier=${samplePlan}
    .later=${{ ...samplePlan, aboutMe: { myWellness: 'Well' } }}
  ></pcsp-plan-changes>`,
  'pcsp-crisis-page': html`<pcsp-crisis-page .value=${samplePlan}></pcsp-crisis-page>`,
  'pcsp-plan-summary': html`<pcsp-plan-summary .value=${samplePlan}></pcsp-plan-summary>`,
  'pcsp-easy-read': html`<pcsp-easy-read .value=${samplePlan}></pcsp-easy-read>`,
  'pcsp-due': html`<pcsp-due .value=${samplePlan}></pcsp-due>`,
  'pcsp-guide': html`<pcsp-guide .value=${samplePlan}></pcsp-guide>`,
  'pcsp-goal-progress': html`<pcsp-goal-progress
    .versions=${[{ plan: samplePlan }]}
  ></pcsp-goal-progress>`,
  'pcsp-conformance': html`<pcsp-conformance
    .value=${{ contingencyPlans: [{ id: 'a' }] }}
    .profile=${profile}
  ></pcsp-conformance>`,
  'pcsp-import-text': html`<pcsp-import-text></pcsp-import-text>`,
  'pcsp-profile-editor': html`<pcsp-profile-editor .profile=${profile}></pcsp-profile-editor>`,
});

/** A widget in an element of the page, and in the width of a screen. */
async function draw(
  template: TemplateResult,
): Promise<{ around: HTMLElement; widget: LitElement }> {
  const around = await fixture<HTMLElement>(
    html`<div style="inline-size: 1200px">${template}</div>`,
  );
  const widget = around.firstElementChild as LitElement & {
    submit?(): boolean;
    readonly?: boolean;
  };
  await widget.updateComplete;
  if (!widget.readonly) widget.submit?.();
  (document.activeElement as HTMLElement | null)?.blur();
  await widget.updateComplete;
  return { around, widget };
}

const styles = (elements: readonly Element[]): Computed[] => [
  ...elements.map((one) => computed(one)),
];

/** One of each kind of element inside a widget, told apart by its names and those around it. */
function kindsIn(widget: Element): Element[] {
  const kindOf = (one: Element | null) =>
    one && `${one.localName} ${one.className} ${String(one.part)}`;
  const kinds = new Map(
    insideOf(widget).map((one) => [`${kindOf(one.parentElement)} ${kindOf(one)}`, one] as const),
  );
  return [...kinds.values()];
}

/** What an act changes of the styles inside a widget. */
function changedBy(widget: Element, act: () => () => void): string[] {
  const inside = kindsIn(widget);
  expect(inside.length).to.be.greaterThan(3);
  const before = styles(inside);
  const undo = act();
  const after = styles(inside);
  undo();
  return differences(inside, before, after);
}

const worstOfAll = (important: boolean): string => {
  const worst = declarations(WORST, important);
  const names =
    'div section article h2 h3 h4 h5 h6 p ul ol li dl dt dd a button input textarea select';
  const more =
    'option label legend fieldset details summary table caption th td meter code pre span';
  return `
    *, *::before, *::after { ${worst} }
    ${[...names.split(' '), ...more.split(' ')].join()} { ${worst} }
    body, pcsp-plan, :not(:defined), :defined { ${worst} }
  `;
};

/** Rules for every class and id that is used inside. */
function rulesByName(widget: Element): string {
  const inside = insideOf(widget);
  const classes = new Set(inside.flatMap((one) => [...one.classList]));
  const ids = new Set(inside.map(({ id }) => id).filter(Boolean));
  const selectors = [
    ...[...classes].map((name) => `.${CSS.escape(name)}`),
    ...[...ids].map((id) => `#${CSS.escape(id)}`),
    ...['[part]', '[role]', '[dir]', '[lang] [id]', '[class]'],
  ];
  return `${selectors.join()} { ${declarations([...WORST, 'display: none'], true)} }`;
}

for (const [name, template] of Object.entries(drawings)) {
  describe(`inside ${name} nothing changes`, () => {
    for (const important of [false, true]) {
      test(`for what a page says of everything${important ? ', and means it' : ''}`, async () => {
        const { widget } = await draw(template);

        expect(changedBy(widget, () => pageStyles(worstOfAll(important)))).to.deep.equal([]);
      });
    }

    test('for rules about names that it uses itself', async () => {
      const { widget } = await draw(template);
      const rules = rulesByName(widget);
      expect(rules).to.include('.');

      expect(changedBy(widget, () => pageStyles(rules))).to.deep.equal([]);
    });

    test('for an old reset, but for the size of type', async () => {
      const { around, widget } = await draw(template);
      // a step is a part of the page's own, and so is what is in ems
      around.style.setProperty('--pcsp-space', '8px');
      around.style.setProperty('--pcsp-font-family', 'serif');
      around.style.setProperty('--pcsp-font-size', '16px');

      expect(changedBy(widget, () => pageStyles(OLD_RESET))).to.deep.equal([]);
    });
  });
}

describe('what a widget stands in', () => {
  const inherited = new Map(
    [...inheritedProperties()].filter(([name]) => !MEANT.test(name) && !WITHOUT_EFFECT.test(name)),
  );

  it('has many properties that come through to what is in it', () => {
    expect([...inherited.keys()]).to.include.members(
      'color cursor direction line-height pointer-events text-align'.split(' '),
    );
  });

  for (const [name, template] of Object.entries(drawings)) {
    test(`gives none of them to ${name}`, async () => {
      const { around, widget } = await draw(template);

      const changed = changedBy(widget, () => {
        const style = around.style.cssText;
        for (const [property, value] of inherited) around.style.setProperty(property, value);
        return () => (around.style.cssText = style);
      });

      expect(changed).to.deep.equal([]);
    });
  }
});

describe('a page', () => {
  let undo = () => {};
  afterEach(() => undo());

  const aboutMe = (more: object = {}) =>
    html`<pcsp-about-me .value=${{ myWellness: 'Well', ...more }}></pcsp-about-me>`;

  it('has its spacing of letters and words in all that is read and typed', async () => {
    const { widget } = await draw(aboutMe());

    undo = pageStyles('pcsp-about-me { letter-spacing: 2px; word-spacing: 3px }');

    const kinds = 'h2, h3, p, label, legend, input, textarea, button, summary';
    for (const one of widget.shadowRoot!.querySelectorAll(kinds)) {
      const { letterSpacing, wordSpacing } = getComputedStyle(one);
      expect([letterSpacing, wordSpacing], one.localName).to.deep.equal(['2px', '3px']);
    }
  });

  it('has its font and size in all that is read and typed', async () => {
    const { widget } = await draw(aboutMe());

    undo = pageStyles('body { font: 20px monospace }');

    for (const one of widget.shadowRoot!.querySelectorAll('.intro, input, textarea')) {
      const { fontFamily, fontSize } = getComputedStyle(one);
      expect([fontFamily, fontSize], one.localName).to.deep.equal(['monospace', '20px']);
    }
  });

  for (const css of ['display: none', 'visibility: hidden']) {
    test(`hides a widget with ${css}`, async () => {
      const { widget } = await draw(aboutMe());

      undo = pageStyles(`pcsp-about-me { ${css} }`);

      expect(widget.shadowRoot!.querySelector('h2')!.checkVisibility({ visibilityProperty: true }))
        .to.be.false;
    });
  }

  it('hides a widget with its attribute, whatever else it says of it', async () => {
    const { widget } = await draw(aboutMe());
    undo = pageStyles('* { display: flex !important }');

    widget.hidden = true;

    expect(getComputedStyle(widget).display).to.equal('none');
  });

  const layouts: Record<string, string> = {
    'a float': 'pcsp-about-me { float: left }',
    'a row': 'div { display: flex }',
    'a row from its end':
      'div { display: flex; justify-content: flex-end; align-items: flex-start }',
    'a column that does not stretch':
      'div { display: flex; flex-direction: column; align-items: start }',
    'a grid of its own columns': 'div { display: grid; grid-template-columns: auto }',
    'an inline block': 'pcsp-about-me { display: inline-block }',
    'an inline box': 'pcsp-about-me { display: inline !important }',
    'no box at all': 'pcsp-about-me { display: contents }',
    'a place of its own': 'pcsp-about-me { position: absolute }',
    'a cell': 'pcsp-about-me { display: table-cell }',
  };

  for (const [name, css] of Object.entries(layouts)) {
    test(`that makes ${name} of a widget leaves it wide enough to read, and no wider than the page`, async () => {
      const { around, widget } = await draw(aboutMe());
      const section = widget.shadowRoot!.querySelector('section')!;
      undo = pageStyles(css);

      expect(section.getBoundingClientRect().width).to.be.within(400, 1200);

      around.style.cssText = 'inline-size: 320px; position: relative';
      // a cell of an automatic table is as wide as what is in it wants to be
      if (name !== 'a cell') {
        expect(section.getBoundingClientRect().width).to.be.within(300, 320);
      }
    });
  }

  it('leaves the language that a widget says to the browser', async () => {
    const { widget } = await draw(html`<pcsp-about-me lang="cy"></pcsp-about-me>`);
    const style = getComputedStyle(widget.shadowRoot!.querySelector('section')!);
    const locale = style.getPropertyValue('-webkit-locale');

    // only some engines say it
    expect(locale.replace(/"/g, '') || 'cy').to.equal('cy');
  });
});

describe('outside of the widgets nothing changes', () => {
  const kinds = [
    ...[
      'h1',
      'h2',
      'h3',
      'h4',
      'p',
      'a',
      'ul',
      'ol',
      'li',
      'dl',
      'dt',
      'dd',
      'table',
      'caption',
      'th',
    ],
    ...[
      'td',
      'form',
      'fieldset',
      'legend',
      'label',
      'input',
      'select',
      'textarea',
      'button',
      'meter',
    ],
    ...[
      'details',
      'summary',
      'section',
      'article',
      'nav',
      'pre',
      'code',
      'strong',
      'ins',
      'del',
      'time',
    ],
  ];

  /** An element of every kind, with names that widgets use inside. */
  function page(): HTMLElement {
    const around = document.createElement('div');
    const names = [
      'section',
      'card',
      'entry',
      'list',
      'save',
      'quiet',
      'error',
      'vh',
      'summary',
      'row',
    ];
    for (const [index, kind] of kinds.entries()) {
      const element = around.appendChild(document.createElement(kind));
      element.className = names[index % names.length]!;
      element.id = ['section', 'summary', 'status', 'undo'][index] ?? '';
      element.setAttribute('part', element.className);
    }
    return around;
  }

  it('when they are drawn', async () => {
    const around = await fixture<HTMLElement>(page());
    const all = [document.documentElement, document.body, around, ...around.children];
    const before = styles(all);
    const sheets = [document.styleSheets.length, document.adoptedStyleSheets.length];
    const head = document.head.innerHTML;

    for (const template of Object.values(drawings)) {
      await draw(html`<div class="section">${template}</div>`);
    }

    expect(differences(all, before, styles(all))).to.deep.equal([]);
    expect([document.styleSheets.length, document.adoptedStyleSheets.length]).to.deep.equal(sheets);
    expect(document.head.innerHTML).to.equal(head);
  });

  it('nor do the widgets of a page that are not ours', async () => {
    const name = 'other-widget';
    customElements.define(name, class extends HTMLElement {});
    const around = await fixture<HTMLElement>(html`<div><other-widget></other-widget></div>`);
    const root = around.firstElementChild!.attachShadow({ mode: 'open' });
    root.append(page());
    const all = insideOf(around.firstElementChild!);
    const before = styles(all);

    await draw(html`<pcsp-plan .value=${samplePlan}></pcsp-plan>`);

    expect(differences(all, before, styles(all))).to.deep.equal([]);
  });
});
