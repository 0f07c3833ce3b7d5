// What a host can set: every custom property that a style reads is written down, every one that is
// written down is read, and setting it changes what is seen.
import { expect, fixture, html } from '@open-wc/testing';
import type { CSSResult, LitElement, TemplateResult } from 'lit';
import { aboutMe } from '../../fixtures/sample/about-me.js';
import { careAndSupportPlan } from '../../fixtures/sample/care-and-support-plan.js';
import { goingUp } from '../../fixtures/sample/contingency-plans.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import '../../src/register.js';
import '../../src/register/import-text.js';
import '../../src/register/profile-editor.js';
import { colors, sizes } from '../../src/styles/tokens.js';
import { documented } from '../support/manifest.js';
import { activate, button, keepFocusIn, press, shiftTab, type Widget } from '../support/widget.js';

const tags = documented.map(({ tagName }) => tagName).filter((tag) => tag !== 'pcsp-provider');

const propertiesOf = (tag: string) =>
  documented.find(({ tagName }) => tagName === tag)?.cssProperties ?? [];

/** The custom properties of a host that the styles of an element read. */
function readBy(tag: string): string[] {
  const { elementStyles } = customElements.get(tag) as unknown as { elementStyles: CSSResult[] };
  const css = elementStyles.map(({ cssText }) => cssText).join('\n');
  return [...new Set(css.match(/(?<=var\()--pcsp-[\w-]+/g))].sort();
}

describe('the custom properties of', () => {
  for (const tag of tags) {
    it(`${tag} are those that its styles read`, () => {
      expect(
        propertiesOf(tag)
          .map(({ name }) => name)
          .sort(),
      ).to.deep.equal(readBy(tag));
    });
  }

  it('every element are written down with what they are otherwise', () => {
    const otherwise = Object.entries({ ...colors, ...sizes }).map(([name, value]) => [
      `--pcsp-${name}`,
      value.replace(/var\((--)_([\w-]+)\)/g, '$1pcsp-$2'),
    ]);

    const said = propertiesOf('pcsp-about-me').map(({ name, default: value }) => [name, value]);

    expect(said.filter(([name]) => name !== '--pcsp-sticky-top')).to.deep.equal(otherwise);
  });

  it('no element are read by a style but where they are given a private name', () => {
    for (const tag of tags) {
      const { elementStyles } = customElements.get(tag) as unknown as {
        elementStyles: CSSResult[];
      };
      const css = elementStyles.map(({ cssText }) => cssText).join('\n');
      // one that a style misspells is silently nothing
      const names = new Set([...css.matchAll(/(--_[\w-]+):/g)].map(([, name]) => name));
      const read = [...css.matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name);

      expect(
        read.filter((name) => !names.has(name)),
        tag,
      ).to.deep.equal([]);
    }
  });
});

type Act = (widget: Widget) => Promise<unknown>;

interface Scene {
  readonly template: TemplateResult;
  readonly act?: Act;
}

const save: Act = (widget) => activate(button(widget, 'Save'));

const scenes: Readonly<Record<string, Scene>> = {
  captured: {
    template: html`<pcsp-contingency-plan
      .value=${[{ ...goingUp, lastUpdated: 'long ago' }]}
    ></pcsp-contingency-plan>`,
    act: save,
  },
  saved: {
    template: html`<pcsp-about-me .value=${aboutMe}></pcsp-about-me>`,
    act: save,
  },
  warned: {
    template: html`<pcsp-about-me
      .value=${{ supportedToWriteThisBy: 'x'.repeat(151) }}
    ></pcsp-about-me>`,
    act: save,
  },
  outline: {
    template: html`<pcsp-care-and-support-plan
      .value=${careAndSupportPlan}
    ></pcsp-care-and-support-plan>`,
    act: (widget) => activate(button(widget, 'Archive Need 1')),
  },
  due: {
    template: html`<pcsp-due
      .value=${{ careAndSupportPlan: { plannedReview: '2001-01-01' } }}
    ></pcsp-due>`,
  },
  progress: {
    template: html`<pcsp-goal-progress
      .versions=${[{ plan: samplePlan }, { plan: { aboutMe } }]}
    ></pcsp-goal-progress>`,
  },
  easyRead: {
    template: html`<pcsp-easy-read
      .value=${samplePlan}
      .picture=${() => ({ src: 'data:,', alt: 'A person' })}
    ></pcsp-easy-read>`,
  },
  summary: {
    template: html`<pcsp-plan-summary .value=${samplePlan}></pcsp-plan-summary>`,
  },
  document: {
    template: html`<pcsp-personal-contacts
      readonly
      .value=${samplePlan.personalContacts}
    ></pcsp-personal-contacts>`,
    act: async (widget) => {
      widget.shadowRoot!.querySelector<HTMLElement>('a')!.focus();
      await press('Tab');
      await shiftTab();
    },
  },
  notAgreed: {
    template: html`<pcsp-contingency-plan
      readonly
      .value=${[{ ...goingUp, agreement: { agreed: false } }]}
    ></pcsp-contingency-plan>`,
  },
  chosen: {
    template: html`<pcsp-gp-practice .value=${samplePlan.gpPractices}></pcsp-gp-practice>`,
    act: (widget) => activate(button(widget, 'Save')),
  },
  read: {
    template: html`<pcsp-contingency-plan readonly .value=${[goingUp]}></pcsp-contingency-plan>`,
  },
  changes: {
    template: html`<pcsp-plan-changes
      .earlier=${{ aboutMe: { myWellness: 'Well and busy' } }}
      .later=${{ aboutMe: { myWellness: 'Well and calm' } }}
    ></pcsp-plan-changes>`,
  },
};

const PSEUDOS = [undefined, '::before', '::after', '::backdrop'];

/** Where a scene's elements have a value of a CSS property, of any that are named. */
function seenAt(widget: Element, names: readonly string[], value: string): string[] {
  const all = [...widget.shadowRoot!.querySelectorAll('*')];
  return all.flatMap((element) =>
    PSEUDOS.filter((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      return names.some((name) => style.getPropertyValue(name).includes(value));
    }).map((pseudo) => `${element.localName}${pseudo ?? ''}`),
  );
}

const COLORS = [
  ...['color', 'background-color', 'border-block-start-color', 'border-inline-start-color'],
  ...['outline-color', 'box-shadow', 'text-decoration-color'],
];

/** What setting a size changes, and to what. */
const ofSizes: Readonly<
  Record<keyof typeof sizes, readonly [set: string, name: string, seen: string]>
> = {
  'font-family': ['monospace', 'font-family', 'monospace'],
  'font-size': ['23px', 'font-size', '23px'],
  'font-weight-bold': ['650', 'font-weight', '650'],
  'line-height': ['3', 'line-height', '48px'],
  'heading-scale': ['3', 'font-size', '40px'],
  'heading-2-size': ['41px', 'font-size', '41px'],
  'heading-2-line-height': ['3', 'line-height', '72px'],
  'heading-3-size': ['41px', 'font-size', '41px'],
  'heading-3-line-height': ['3', 'line-height', '60px'],
  'heading-4-size': ['41px', 'font-size', '41px'],
  'heading-4-line-height': ['5', 'line-height', '88px'],
  measure: ['123px', 'max-inline-size', '123px'],
  padding: ['17px', 'padding-inline-start', '17px'],
  space: ['17px', 'margin-block-start', '17px'],
  'card-padding': ['17px', 'padding-block-start', '17px'],
  'entry-padding': ['17px', 'padding-block-start', '17px'],
  'row-padding': ['17px', 'padding-block-start', '17px'],
  'row-line-width': ['7px', 'border-block-end-width', '7px'],
  'label-space': ['17px', 'margin-block-end', '17px'],
  'legend-space': ['17px', 'margin-block-start', '17px'],
  'hint-space': ['17px', 'margin-block-start', '17px'],
  'error-space': ['17px', 'margin-block-start', '17px'],
  'error-title-size': ['41px', 'font-size', '41px'],
  'error-title-line-height': ['3', 'line-height', '60px'],
  'error-title-space': ['17px', 'margin-block-start', '17px'],
  'error-padding': ['17px', 'padding-inline-start', '17px'],
  'error-summary-padding': ['17px', 'padding-block-start', '17px'],
  'disclosed-space': ['17px', 'margin-block-start', '17px'],
  'disclosed-padding': ['17px', 'padding-block-start', '17px'],
  'disclosed-indent': ['17px', 'padding-inline-start', '17px'],
  'notice-padding': ['17px', 'padding-block-start', '17px'],
  radius: ['17px', 'border-start-start-radius', '17px'],
  'line-width': ['7px', 'border-block-start-width', '7px'],
  'border-width': ['7px', 'border-block-start-width', '7px'],
  'mark-width': ['7px', 'border-inline-start-width', '7px'],
  'notice-width': ['7px', 'border-inline-start-width', '7px'],
  'control-height': ['67px', 'min-block-size', '67px'],
  'control-padding': ['17px', 'padding-inline-start', '17px'],
  'target-size': ['67px', 'min-block-size', '67px'],
  'choice-size': ['67px', 'inline-size', '67px'],
  'choice-gap': ['17px', 'column-gap', '17px'],
  'button-height': ['67px', 'min-block-size', '67px'],
  'button-padding': ['17px', 'padding-inline-start', '17px'],
  'button-radius': ['17px', 'border-start-start-radius', '17px'],
  'button-line-height': ['3', 'line-height', '48px'],
  'button-depth': ['7px', 'margin-block-end', '7px'],
  'primary-size': ['41px', 'font-size', '41px'],
  'primary-padding': ['17px', 'padding-inline-start', '17px'],
  'lesser-size': ['41px', 'font-size', '41px'],
  'tag-size': ['41px', 'font-size', '41px'],
  'tag-padding': ['17px', 'padding-inline-start', '17px'],
  'tag-border-width': ['7px', 'border-block-start-width', '7px'],
  'summary-decoration': ['line-through', 'text-decoration-line', 'line-through'],
  'focus-width': ['7px', 'outline-width', '7px'],
  'focus-shadow': ['0 0 7px rgb(1, 2, 3)', 'box-shadow', 'rgb(1, 2, 3) 0px 0px 7px'],
  'button-focus-shadow': ['0 0 7px rgb(1, 2, 3)', 'box-shadow', 'rgb(1, 2, 3) 0px 0px 7px'],
  'link-focus-shadow': ['0 0 7px rgb(1, 2, 3)', 'box-shadow', 'rgb(1, 2, 3) 0px 0px 7px'],
  'link-focus-decoration': ['line-through', 'text-decoration-line', 'line-through'],
};

/** Where a property is seen, if not where a plan is captured and has a fault. */
const SCENES: Readonly<Record<string, keyof typeof scenes>> = {
  'color-success': 'saved',
  'color-late': 'due',
  'color-late-ground': 'due',
  'color-soon': 'progress',
  'color-soon-ground': 'progress',
  'color-done': 'summary',
  'color-done-ground': 'summary',
  'tag-size': 'due',
  'tag-padding': 'due',
  'tag-border-width': 'due',
  'color-chosen': 'chosen',
  'color-chosen-edge': 'chosen',
  'color-focus-outline': 'document',
  'link-focus-shadow': 'document',
  'link-focus-decoration': 'document',
  'button-focus-shadow': 'saved',
  'disclosed-space': 'saved',
  'disclosed-padding': 'saved',
  'disclosed-indent': 'saved',
  'row-padding': 'document',
  'row-line-width': 'document',
  'notice-padding': 'notAgreed',
  'notice-width': 'notAgreed',
  'heading-3-size': 'read',
  'heading-3-line-height': 'read',
  'heading-4-size': 'read',
  'heading-4-line-height': 'read',
  'lesser-size': 'outline',
  'color-warning': 'warned',
  'color-backdrop': 'outline',
  'color-crisis': 'read',
  'color-added': 'changes',
  'color-removed': 'changes',
};

describe('a custom property that a host sets is seen:', () => {
  const sentinels: Record<string, readonly [string, readonly string[], string]> = {
    ...Object.fromEntries(
      Object.keys(colors).map((name) => [name, ['rgb(1, 2, 3)', COLORS, 'rgb(1, 2, 3)']] as const),
    ),
    ...Object.fromEntries(
      Object.entries(ofSizes).map(
        ([name, [set, seen, value]]) => [name, [set, [seen], value]] as const,
      ),
    ),
  };

  for (const [name, [value, names, seen]] of Object.entries(sentinels)) {
    it(name, async () => {
      const { template, act } = scenes[SCENES[name] ?? 'captured']!;
      const widget = await fixture<Widget>(template);
      keepFocusIn();
      await widget.updateComplete;
      await act?.(widget);
      const before = seenAt(widget, names, seen);

      widget.style.setProperty(`--pcsp-${name}`, value);

      expect(seenAt(widget, names, seen).length).to.be.greaterThan(before.length);
    });
  }

  it('sticky-top', async () => {
    const widget = await fixture<LitElement>(scenes.read!.template);

    widget.style.setProperty('--pcsp-sticky-top', '67px');

    // whatever a link or an error leads to
    expect(seenAt(widget, ['scroll-margin-block-start'], '67px')).to.include.members([
      'section',
      'h2',
      'h3',
      'dd',
    ]);
  });

  it('from anything around it', async () => {
    const holder = await fixture(
      html`<div><pcsp-plan sections="aboutMe" .value=${samplePlan}></pcsp-plan></div>`,
    );
    const plan = holder.querySelector<LitElement>('pcsp-plan')!;
    await plan.updateComplete;
    const section = plan.shadowRoot!.querySelector('pcsp-about-me')!;

    holder.setAttribute('style', '--pcsp-color-text: rgb(1, 2, 3)');

    expect(seenAt(section, ['color'], 'rgb(1, 2, 3)')).to.include('h3');
  });

  it('once, and not again by the sections in a plan', async () => {
    const plan = await fixture<LitElement>(
      html`<pcsp-plan
        style="--pcsp-font-size: 1.5em; --pcsp-padding: 17px"
        sections="aboutMe"
        .value=${samplePlan}
      ></pcsp-plan>`,
    );
    await plan.updateComplete;
    const inside = plan.shadowRoot!.querySelector('pcsp-about-me')!.shadowRoot!;

    const { fontSize, padding } = getComputedStyle(inside.querySelector('[part=section]')!);

    expect([fontSize, padding]).to.deep.equal(['24px', '0px']);
  });

  it('in no target of less than 24 pixels, however small it is set', async () => {
    const widget = await fixture<Widget>(scenes.captured!.template);
    await widget.updateComplete;
    const small = {
      'control-height': '5px',
      'target-size': '5px',
      'line-height': '1',
      'font-size': '9px',
    };
    for (const [name, value] of Object.entries(small)) {
      widget.style.setProperty(`--pcsp-${name}`, value);
    }

    const targets = widget.shadowRoot!.querySelectorAll(
      'button, input:not([type=radio]), textarea, summary',
    );

    expect(targets.length).to.be.greaterThan(20);
    for (const target of targets) {
      expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(24);
    }
  });
});
