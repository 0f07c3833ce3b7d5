// Every widget on a page with a ready theme.
import type { Audience } from '../../src/context/settings-context.js';
import { fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { profile } from '../../fixtures/sample/profile.js';
import { letterOfRhi } from '../../fixtures/letter.js';
import { woundCare } from '../../fixtures/training/wound-care.js';
import '../../src/register.js';
import '../../src/register/import-text.js';
import '../../src/register/profile-editor.js';
import '../../src/register/wound-assessment.js';
import { insideOf, pageStyles } from './hostile-css.js';
import { openAll, sections } from './sections.js';
import { activate, button, fill, keepFocusIn, textbox, type Widget } from './widget.js';

const FILES = ['nhsuk', 'dark', 'high-contrast', 'compact', 'auto'];

const css = await Promise.all(
  FILES.map(async (file) => {
    const response = await fetch(`/src/themes/${file}.css`);
    return response.text();
  }),
);

/** Adds the themes' files to the page, in an order; gives how to take them away. */
export function loadThemes(order = css): () => void {
  const undo = order.map(pageStyles);
  return () => undo.forEach((one) => one());
}

/** In the order that is the worst for who goes by the last rule. */
export const loadThemesBackwards = (): (() => void) => loadThemes([...css].reverse());

export interface Drawing {
  readonly name: string;
  readonly template: TemplateResult;
  /** it is captured */
  readonly captured?: true;
  /** what is wrong in it is shown */
  readonly refused?: true;
  /** what somebody did before */
  readonly after?: (widget: Widget) => Promise<unknown>;
}

const wound = woundCare['prsb-wound-care-woundAssessment'];

/** A letter is pasted, and whoever brought it in goes on before they decided anything. */
async function bringIn(widget: Widget): Promise<void> {
  await fill(textbox(widget, 'The words of the document'), letterOfRhi);
  await activate(button(widget, 'Find the parts'));
  await widget.updateComplete;
  await activate(button(widget, 'Use these parts'));
}

const changed = { ...samplePlan, aboutMe: { myWellness: 'Well' }, gpPractices: undefined };

export const drawings: readonly Drawing[] = [
  ...sections.flatMap(({ tag, draw, full, invalid }): Drawing[] => [
    { name: tag, template: draw({ value: full }), captured: true },
    {
      name: `${tag} with a fault`,
      template: draw({ value: invalid }),
      captured: true,
      refused: true,
    },
    { name: `${tag} read-only`, template: draw({ value: full, readonly: true }) },
  ]),
  {
    name: 'pcsp-plan',
    template: html`<pcsp-plan .value=${samplePlan} sections="contingencyPlans"></pcsp-plan>`,
    captured: true,
  },
  {
    name: 'pcsp-guide',
    template: html`<pcsp-guide
      .value=${samplePlan}
      .place=${{ question: ['aboutMe', 'myWellness'] }}
    ></pcsp-guide>`,
    captured: true,
  },
  {
    name: 'pcsp-plan-changes',
    template: html`<pcsp-plan-changes
      .earlier=${samplePlan}
      .later=${changed}
    ></pcsp-plan-changes>`,
  },
  {
    name: 'pcsp-crisis-page',
    template: html`<pcsp-crisis-page .value=${samplePlan}></pcsp-crisis-page>`,
  },
  {
    name: 'pcsp-plan-summary',
    template: html`<pcsp-plan-summary .value=${samplePlan}></pcsp-plan-summary>`,
  },
  {
    name: 'pcsp-easy-read',
    template: html`<pcsp-easy-read .value=${samplePlan}></pcsp-easy-read>`,
  },
  { name: 'pcsp-due', template: html`<pcsp-due .value=${samplePlan}></pcsp-due>` },
  {
    name: 'pcsp-goal-progress',
    template: html`<pcsp-goal-progress .versions=${[{ plan: samplePlan }]}></pcsp-goal-progress>`,
  },
  {
    name: 'pcsp-conformance',
    template: html`<pcsp-conformance
      .value=${{ contingencyPlans: [{ id: 'a' }] }}
      .profile=${profile}
    ></pcsp-conformance>`,
  },
  {
    name: 'pcsp-import-text',
    template: html`<pcsp-import-text></pcsp-import-text>`,
    captured: true,
  },
  {
    name: 'pcsp-import-text with parts to decide on',
    template: html`<pcsp-import-text></pcsp-import-text>`,
    captured: true,
    after: bringIn,
  },
  {
    name: 'pcsp-profile-editor',
    template: html`<pcsp-profile-editor .profile=${profile}></pcsp-profile-editor>`,
    captured: true,
  },
  {
    name: 'pcsp-wound-assessment',
    template: html`<pcsp-wound-assessment .value=${wound}></pcsp-wound-assessment>`,
    captured: true,
  },
  {
    name: 'pcsp-wound-assessment read-only',
    template: html`<pcsp-wound-assessment .value=${wound} readonly></pcsp-wound-assessment>`,
  },
];

/** Adds a style sheet to every shadow root of a widget. */
export function addInside(widget: Element, styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  for (const { shadowRoot } of [widget, ...insideOf(widget)]) {
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }
}

/** A widget with all that it holds open, in an element with the classes of a look and a width. */
export async function drawIn(
  look: string,
  { template, refused, after }: Drawing,
  width = 900,
  audience: Audience = 'professional',
): Promise<LitElement> {
  const around = await fixture<HTMLElement>(
    html`<pcsp-provider
      class=${look}
      style="display: block; inline-size: ${width}px"
      .audience=${audience}
      >${template}</pcsp-provider
    >`,
  );
  keepFocusIn();
  const widget = around.firstElementChild as Widget;
  await widget.updateComplete;
  if (refused) widget.submit();
  await after?.(widget);
  await widget.updateComplete;
  await openAll(widget);
  // what is off the screen has no measures yet
  addInside(widget, '* { content-visibility: visible !important; }');
  return widget;
}
