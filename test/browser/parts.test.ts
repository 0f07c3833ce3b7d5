// What a host can style: every part that a widget draws is written down, and every part that is
// written down is drawn.
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import { goingUp } from '../../fixtures/sample/contingency-plans.js';
import { remarks } from '../../fixtures/remarks.js';
import { templates } from '../../fixtures/starting-points.js';
import { caseload } from '../../fixtures/caseload.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { profile } from '../../fixtures/sample/profile.js';
import type { Plan } from '../../src/standard/plan-model.js';
import '../../src/register.js';
import { documented } from '../support/manifest.js';
import { openAll, sections } from '../support/sections.js';
import {
  activate,
  all,
  button,
  get,
  has,
  keepFocusIn,
  type,
  until,
  type Widget,
} from '../support/widget.js';

type Act = (widget: Widget) => Promise<unknown> | void;

/** A state of a widget: what draws it, and what brings it about. */
interface State {
  readonly template: TemplateResult;
  readonly act?: Act;
}

/** Every part of a shadow root, of the elements that are in it and not of their own roots. */
const partsIn = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((one) => [...one.part]);

/** The parts of an element, in all of its states. */
async function drawn(tag: string, states: readonly State[]): Promise<Set<string>> {
  const parts = new Set<string>();
  for (const { template, act } of states) {
    const holder = await fixture<HTMLElement>(html`<div>${template}</div>`);
    keepFocusIn();
    const widget = holder.querySelector<LitElement>(tag)!;
    await widget.updateComplete;
    const note = () => partsIn(widget).forEach((part) => parts.add(part));
    // a film that cannot be loaded is there until that is known, which may take no time
    const brief = new MutationObserver(note);
    brief.observe(widget.shadowRoot!, { childList: true, subtree: true });
    await act?.(widget as Widget);
    await widget.updateComplete;
    if (act !== printed) await openAll(widget as Widget);
    note();
    brief.disconnect();
    window.dispatchEvent(new Event('afterprint'));
  }
  return parts;
}

const printed: Act = (widget) => {
  window.dispatchEvent(new Event('beforeprint'));
  return until(() => widget.shadowRoot!.querySelector('[part=paper-foot]') !== null, 'the foot');
};

const documentedOf = (tag: string) =>
  documented.find(({ tagName }) => tagName === tag)?.cssParts ?? [];

const names = (parts: readonly { readonly name: string }[]): string[] =>
  parts.map(({ name }) => name).sort();

const strange = { shoeSize: 7 };

/** What has another shape than any element, and no words that could be read. */
const wordless = { shoes: { size: 7 } };

const entriesWith = (value: unknown, more: object): unknown =>
  Array.isArray(value)
    ? [{ ...(value as object[])[0], ...more }]
    : { ...(value as object), ...more };

const save: Act = (widget) => activate(button(widget, 'Save'));

/** Changes a part of what reads first, and opens one that stays open for what is wrong in it. */
const change: Act = async (widget) => {
  await activate(button(widget, /^Change Contingency plan 1/));
  await type(get(widget, 'textbox', /^Trigger 1$/), 'No sleep');
  await activate(button(widget, /^Done/));
  await activate(button(widget, /^Change Contingency plan 2/));
  await activate(button(widget, /^Done/));
};

/** A draft that cannot be read is not restored, which is said. */
const refuseDraft: Act = async (widget) => {
  await widget.restoreDraft({});
  await widget.updateComplete;
};

/** Opens what the host gave to start from. */
const start: Act = async (widget) => {
  await until(() => has(widget, 'button', /^Start from a template/), 'the templates');
  await activate(button(widget, /^Start from a template/));
};

const useTemplate: Act = async (widget) => {
  await start(widget);
  await openAll(widget);
  await activate(button(widget, /^Use this template/));
};

const removeFirst: Act = async (widget) => {
  await openAll(widget);
  const remove = all(widget, 'button').find(({ part }) => part.contains('remove-button'));
  if (remove) await activate(remove);
};

/** What every section is drawn in. */
const statesOf = ({ draw, full, small, invalid, long }: (typeof sections)[number]): State[] => [
  { template: draw() },
  { template: draw({ value: full }) },
  { template: draw({ value: full }), act: save },
  { template: draw({ value: full }), act: refuseDraft },
  { template: draw({ value: full }), act: removeFirst },
  { template: draw({ value: full, readonly: true }) },
  { template: draw({ readonly: true }) },
  { template: draw({ value: invalid }), act: save },
  { template: draw({ value: long ?? small }), act: save },
  { template: draw({ value: 7 }) },
  { template: draw({ value: 7, readonly: true }) },
  { template: draw({ value: entriesWith(small, strange) }) },
  { template: draw({ value: entriesWith(small, { ...strange, lastUpdated: 'long ago' }) }) },
];

const role = { coding: { system: 's', code: 'c', display: 'Nurse' }, text: 'Ward nurse' };

const contacts = [
  { id: 'a', name: 'Ana', role, keyWorker: true },
  { id: 'b', name: 'Ben', keyWorker: true, endDate: '2020-01-01' },
];

const carePlan = {
  needsConcernsOrProblems: [
    {
      id: 'n',
      text: 'Sleep',
      goalsAndHopes: [
        { id: 'g', text: 'Rest', archivedOn: '2026-01-01T10:00:00Z' },
        {
          id: 'h',
          text: 'Walk',
          actionsAndActivities: [
            {
              id: 'w',
              what: [{ id: 'x', text: 'Buy shoes' }],
              when: '2026-02-31',
              stageGoals: [{ id: 's', goal: { text: 'Go out' } }],
            },
          ],
        },
      ],
    },
  ],
};

const strategy = { id: 's', strategy: 'x'.repeat(140), startDate: '2026-01' };

/** What only some sections have. */
const more: Readonly<Record<string, readonly State[]>> = {
  'pcsp-about-me': [
    {
      template: html`<pcsp-provider .mediaOrigins=${['https://media.example.org']}
        ><pcsp-about-me
          readonly
          .value=${{ multimediaLocation: 'https://media.example.org/me.webm' }}
        ></pcsp-about-me
      ></pcsp-provider>`,
      act: (widget) => activate(button(widget, /^Show the video/)),
    },
  ],
  'pcsp-additional-support-plan': [
    {
      template: html`<pcsp-provider .mayEdit=${() => false}
        ><pcsp-additional-support-plan
          .value=${[{ id: 'a', content: 'Eat often' }] as never}
        ></pcsp-additional-support-plan
      ></pcsp-provider>`,
    },
  ],
  'pcsp-care-and-support-plan': [
    {
      template: html`<pcsp-care-and-support-plan .value=${carePlan}></pcsp-care-and-support-plan>`,
      act: async (widget) => {
        await openAll(widget);
        await save(widget);
        await activate(button(widget, 'Archive Need 1'));
      },
    },
    {
      template: html`<pcsp-care-and-support-plan .value=${carePlan}></pcsp-care-and-support-plan>`,
      act: (widget) => activate(get(widget, 'radio', /^Archived/)),
    },
    {
      template: html`<pcsp-care-and-support-plan
        readonly
        .value=${carePlan}
      ></pcsp-care-and-support-plan>`,
    },
  ],
  'pcsp-contingency-plan': [
    {
      template: html`<pcsp-contingency-plan
        mode="read"
        .value=${
          [
            { id: 'a', triggerFactors: [{ id: 't', text: 'Not sleeping' }] },
            { id: 'b', name: { text: 'If I am high' } },
          ] as never
        }
      ></pcsp-contingency-plan>`,
      act: change,
    },
    {
      template: html`<pcsp-contingency-plan
        .value=${
          [
            { ...goingUp, archivedOn: '2026-01-01T10:00:00Z' },
            {
              ...goingUp,
              id: 'q',
              copingStrategies: [strategy],
              lastUpdated: '2026-01-01T10:00:00+05:00',
            },
          ] as never
        }
      ></pcsp-contingency-plan>`,
    },
    ...[start, useTemplate].map((act) => ({
      template: html`<pcsp-provider .templates=${templates}
        ><pcsp-contingency-plan></pcsp-contingency-plan
      ></pcsp-provider>`,
      act,
    })),
    {
      template: html`<pcsp-provider audience="person" .author=${{ name: 'Ana' }}
        ><pcsp-contingency-plan
          readonly
          .value=${[goingUp] as never}
          .remarks=${remarks}
        ></pcsp-contingency-plan
      ></pcsp-provider>`,
      act: async (widget) => {
        await until(() => has(widget, 'button', /^Say something/), 'the remarks');
        await activate(all(widget, 'button').find(({ id }) => id.endsWith('-say'))!);
      },
    },
    {
      template: html`<pcsp-contingency-plan
        readonly
        .value=${[{ ...goingUp, whoShouldBeContacted: contacts, agreement: undefined }] as never}
      ></pcsp-contingency-plan>`,
    },
  ],
  'pcsp-professional-contacts': [
    {
      template: html`<pcsp-professional-contacts
        .value=${[{ id: 'a', name: 'Ana' }] as never}
      ></pcsp-professional-contacts>`,
      act: async (widget) => {
        await type(get(widget, 'combobox', 'Role'), 'nurse');
        await until(() => has(widget, 'option', /nurse/i), 'suggestions');
      },
    },
    {
      template: html`<pcsp-professional-contacts
        readonly
        .value=${contacts}
      ></pcsp-professional-contacts>`,
    },
  ],
  'pcsp-gp-practice': [
    {
      template: html`<pcsp-gp-practice
        readonly
        .value=${[{ id: 'g', practiceIdentifier: 'V81997' }] as never}
      ></pcsp-gp-practice>`,
    },
  ],
};

/** What widgets that show a whole plan are drawn in. */
const views: Readonly<Record<string, readonly State[]>> = {
  'pcsp-conformance': [
    { template: html`<pcsp-conformance></pcsp-conformance>` },
    {
      template: html`<pcsp-conformance
        .value=${{ contingencyPlans: [{ id: 'a', lastUpdated: 'x' }] }}
        .profile=${profile}
      ></pcsp-conformance>`,
    },
  ],
  'pcsp-guide': [
    { template: html`<pcsp-guide .value=${samplePlan}></pcsp-guide>` },
    {
      template: html`<pcsp-guide
        .value=${samplePlan}
        .place=${{ question: ['aboutMe', 'myWellness'] }}
      ></pcsp-guide>`,
    },
  ],
  'pcsp-plan-summary': [
    { template: html`<pcsp-plan-summary .value=${{}}></pcsp-plan-summary>` },
    { template: html`<pcsp-plan-summary .value=${samplePlan}></pcsp-plan-summary>`, act: printed },
    {
      template: html`<pcsp-plan-summary
        .value=${{
          careAndSupportPlan: {
            needsConcernsOrProblems: [
              { id: 'n', goalsAndHopes: [{ id: 'g', text: wordless }] },
              wordless,
            ],
            plannedReview: '2020-01-01',
            importNote: 'A draft elsewhere.',
          },
          contingencyPlans: wordless,
          personalContacts: [{ id: 'p', name: 'Sam', ward: 7 }],
        }}
      ></pcsp-plan-summary>`,
    },
  ],
  'pcsp-easy-read': [
    { template: html`<pcsp-easy-read .value=${{}}></pcsp-easy-read>` },
    {
      template: html`<pcsp-provider .mediaOrigins=${['https://media.example.org']}
        ><pcsp-easy-read
          .value=${{ aboutMe: { multimediaLocation: 'https://media.example.org/me.webm' } }}
        ></pcsp-easy-read
      ></pcsp-provider>`,
      act: (widget) => activate(button(widget, /^Show the film/)),
    },
    {
      template: html`<pcsp-easy-read .value=${samplePlan}></pcsp-easy-read>`,
      act: printed,
    },
    {
      template: html`<pcsp-easy-read
        .picture=${() => ({ src: 'data:,', alt: 'A person' })}
        .value=${{
          aboutMe: {
            myWellness: 'A walk.',
            multimediaLocation: 'https://example.org/a.jpg',
            writtenBy: { inOwnWords: true },
          },
          careAndSupportPlan: {
            importNote: 'Status: draft',
            needsConcernsOrProblems: [
              wordless,
              {
                id: 'n',
                text: 'A need',
                coding: { system: 'urn:a', code: 'b', display: 'Coded' },
              },
              { id: 'o', text: 'Old', archivedOn: '2020-01-01' },
            ],
            plannedReview: '2020-01-01',
          },
          contingencyPlans: wordless,
          formulations: [{ id: 'f', archivedOn: 7 }],
          personalContacts: [{ id: 'p', name: 'Sam', ward: 7 }],
          personDemographics: {
            sex: { system: 'urn:a', code: '1' },
            gender: { system: 'urn:a', code: '1' },
          },
        }}
      ></pcsp-easy-read>`,
    },
  ],
  'pcsp-due': [
    { template: html`<pcsp-due .value=${{}}></pcsp-due>` },
    { template: html`<pcsp-due .value=${samplePlan}></pcsp-due>` },
    { template: html`<pcsp-due .plans=${caseload(20)}></pcsp-due>` },
  ],
  'pcsp-goal-progress': [
    { template: html`<pcsp-goal-progress .versions=${[]}></pcsp-goal-progress>` },
    {
      template: html`<pcsp-goal-progress
        .versions=${[{ plan: 'A plan' as never }, { plan: samplePlan }]}
      ></pcsp-goal-progress>`,
    },
  ],
  'pcsp-plan-changes': [
    { template: html`<pcsp-plan-changes></pcsp-plan-changes>` },
    {
      template: html`<pcsp-plan-changes
        .earlier=${{ careAndSupportPlan: carePlan }}
        .later=${
          JSON.parse(
            JSON.stringify({ careAndSupportPlan: carePlan }).replace('Walk', 'Run'),
          ) as Plan
        }
      ></pcsp-plan-changes>`,
    },
    {
      template: html`<pcsp-plan-changes
        .earlier=${samplePlan}
        .later=${{ ...samplePlan, aboutMe: { myWellness: 'Well' }, careAndSupportPlan: carePlan }}
      ></pcsp-plan-changes>`,
    },
  ],
  'pcsp-crisis-page': [
    { template: html`<pcsp-crisis-page .value=${{}}></pcsp-crisis-page>` },
    { template: html`<pcsp-crisis-page .value=${samplePlan}></pcsp-crisis-page>`, act: printed },
    {
      template: html`<pcsp-crisis-page
        .value=${{
          contingencyPlans: [
            {
              ...goingUp,
              whoShouldBeContacted: contacts,
              agreement: { agreed: false, ...strange },
            },
            { ...goingUp, id: 'b', plannedReview: '2020-06-01', relapseIndicators: wordless },
          ],
        }}
      ></pcsp-crisis-page>`,
    },
  ],
};

const parts = new Map<string, Promise<Set<string>>>();

/** The parts of an element, in all of its states; drawn once. */
function partsOf(tag: string): Promise<Set<string>> {
  const section = sections.find((one) => one.tag === tag);
  const states = section ? [...statesOf(section), ...(more[tag] ?? [])] : views[tag]!;
  const found = parts.get(tag) ?? drawn(tag, states);
  parts.set(tag, found);
  return found;
}

const tags = sections.map(({ tag }) => tag);

describe('the parts of', () => {
  for (const tag of [...tags, ...Object.keys(views)]) {
    it(`${tag} are written down`, async () => {
      const unknown = new Set(await partsOf(tag));
      for (const part of names(documentedOf(tag))) unknown.delete(part);

      expect([...unknown]).to.deep.equal([]);
    });

    it(`${tag} that are its own are drawn`, async () => {
      const drawnParts = await partsOf(tag);
      const own = documentedOf(tag).filter(({ inheritedFrom }) => !inheritedFrom);

      expect(names(own).filter((part) => !drawnParts.has(part))).to.deep.equal([]);
    });
  }

  it('all sections are drawn by one of them', async () => {
    const all = await Promise.all(tags.map(partsOf));
    const inherited = documentedOf('pcsp-about-me').filter(({ inheritedFrom }) => inheritedFrom);

    expect(names(inherited).filter((part) => !all.some((set) => set.has(part)))).to.deep.equal([]);
  });
});

describe('the parts of a plan', () => {
  const draw = async (value: unknown, readonly: boolean): Promise<Widget> => {
    const plan = await fixture<Widget>(
      html`<pcsp-plan .value=${value} ?readonly=${readonly}></pcsp-plan>`,
    );
    keepFocusIn();
    await plan.updateComplete;
    return plan;
  };

  /** A plan with something to mend, and one to read that is being printed. */
  async function* states(): AsyncGenerator<Widget> {
    const plan = await draw({ ...samplePlan, aboutMe: { date: 'long ago' } }, false);
    await save(plan);
    yield plan;
    yield await draw({ shoeSize: 7 }, false);
    const read = await draw(samplePlan, true);
    await printed(read);
    yield read;
    window.dispatchEvent(new Event('afterprint'));
  }

  it('are written down, and those that are its own are drawn', async () => {
    const found = new Set<string>();
    for await (const plan of states()) for (const part of partsIn(plan)) found.add(part);
    const own = documentedOf('pcsp-plan').filter(({ inheritedFrom }) => !inheritedFrom);
    const known = names(documentedOf('pcsp-plan'));

    expect([...found].filter((part) => !known.includes(part))).to.deep.equal([]);
    expect(names(own).filter((part) => !found.has(part))).to.deep.equal([
      // of the sections in it
      'plan-section',
      'section-heading',
    ]);
  });

  it('are those of the sections that it draws, too', async () => {
    const plan = await draw(samplePlan, false);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'pcsp-plan::part(plan-section) { opacity: 0.5 } pcsp-plan::part(control) { opacity: 0.6 }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const aboutMe = plan.shadowRoot!.querySelector('pcsp-about-me')!.shadowRoot!;

    const opacity = (part: string) =>
      getComputedStyle(aboutMe.querySelector(`[part=${part}]`)!).opacity;
    const found = [opacity('section'), opacity('control')];
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);

    expect(found).to.deep.equal(['0.5', '0.6']);
  });

  it('leave none of a section’s out', async () => {
    const plan = await draw(samplePlan, false);
    for (const tag of tags) {
      const exported = plan.shadowRoot!.querySelector(tag)!.getAttribute('exportparts')!;
      const inside = exported.split(', ').map((one) => one.split(':')[0]);
      const shown = [...(await partsOf(tag))].filter(
        // what the plan has in their place
        (part) =>
          !/^(save-button|actions|saved|error-summary.*|remarks-(overview|title))$/.test(part),
      );

      expect(
        shown.filter((part) => !inside.includes(part)),
        tag,
      ).to.deep.equal([]);
    }
  });
});
