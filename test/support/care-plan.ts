// A small care and support plan, and how tests find their way around it.
import { html } from '@open-wc/testing';
import '../../src/register/care-and-support-plan.js';
import '../../src/register/provider.js';
import type { TerminologyService } from '../../src/terminology/terminology.js';
import { get, mount, type Widget } from './widget.js';

export const NOW = '2026-07-01T10:05:00+01:00';
const now = () => new Date('2026-07-01T09:05:33Z');

const achievement = (code: string, display: string) => ({
  system: 'http://terminology.hl7.org/CodeSystem/goal-achievement',
  code,
  display,
});

const activity = (code: string, display: string) => ({
  coding: { system: 'http://hl7.org/fhir/care-plan-activity-status', code, display },
});

export const achieved = achievement('achieved', 'Achieved');
export const completed = activity('completed', 'Completed');
export const cancelled = activity('cancelled', 'Cancelled');

export interface Action {
  id?: string;
  what?: { id?: string; text?: string }[];
  status?: unknown;
  archivedOn?: string;
  lastUpdated?: string;
}

export interface Goal {
  id?: string;
  text?: string;
  coding?: unknown;
  goalStatus?: unknown;
  actionsAndActivities?: Action[];
  archivedOn?: string;
}

export interface Need {
  id?: string;
  text?: string;
  coding?: unknown;
  goalsAndHopes?: Goal[];
  archivedOn?: string;
}

export interface CarePlan {
  needsConcernsOrProblems?: Need[];
}

export const action = (id: string, text: string, more: object = {}): Action => ({
  id,
  what: [{ id: `${id}-what`, text }],
  ...more,
});

export const goal = (
  id: string,
  text: string,
  actions: Action[] = [],
  more: object = {},
): Goal => ({
  id,
  text,
  ...(actions.length ? { actionsAndActivities: actions } : {}),
  ...more,
});

export const need = (id: string, text: string, goals: Goal[] = [], more: object = {}): Need => ({
  id,
  text,
  ...(goals.length ? { goalsAndHopes: goals } : {}),
  ...more,
});

/** Two needs: sleep, with a goal that is half done and one that is not begun, and work, achieved. */
export const plan = (): CarePlan => ({
  needsConcernsOrProblems: [
    need('n1', 'Sleep', [
      goal(
        'g1',
        'In bed by ten',
        [action('a1', 'A new blind', { status: completed }), action('a2', 'No coffee')],
        {
          goalImportanceScore: 8,
        },
      ),
      goal('g2', 'A quiet room'),
    ]),
    need('n2', 'Work', [goal('g3', 'Three days a week', [], { goalStatus: achieved })]),
  ],
});

export const capture = (
  value: object | undefined = plan(),
  terminology?: TerminologyService,
): Promise<Widget> =>
  mount(
    html`<pcsp-provider .now=${now} .terminology=${terminology}>
      <pcsp-care-and-support-plan .value=${value as never}></pcsp-care-and-support-plan>
    </pcsp-provider>`,
    'pcsp-care-and-support-plan',
  );

export const shown = (value: object | undefined = plan()): Promise<Widget> =>
  mount(
    html`<pcsp-care-and-support-plan
      readonly
      .value=${value as never}
    ></pcsp-care-and-support-plan>`,
  );

export const needsOf = (widget: Widget): Need[] =>
  (widget.value as CarePlan | undefined)?.needsConcernsOrProblems ?? [];

export const goalsOf = (widget: Widget, index = 0): Goal[] =>
  needsOf(widget)[index]?.goalsAndHopes ?? [];

export const actionsOf = (widget: Widget, index = 0): Action[] =>
  goalsOf(widget)[index]?.actionsAndActivities ?? [];

/** The line of an entry. */
export const line = (widget: Widget, name: string | RegExp): HTMLElement =>
  get(widget, 'disclosure', name).querySelector('summary')!;

/** The lines that are there, in order, by their number and words. */
export const lines = (widget: Widget): string[] =>
  [...widget.shadowRoot!.querySelectorAll('details.folded > summary')].map((summary) =>
    (summary.querySelector('[part=heading]')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

/** What stands around a control: the entry that it belongs to. */
export const entryOf = (widget: Widget, name: string | RegExp): Element =>
  get(widget, 'disclosure', name).closest('li')!;
