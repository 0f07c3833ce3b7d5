// The files that the commands of the guide work on.
import { samplePlan, sampleVersions } from '../../../fixtures/sample/sample-plan.js';
import { steps } from '../samples/three-steps.js';

export interface TerminalFile {
  readonly name: string;
  readonly what: string;
  /** as text; a name that ends in `.gz` stands for it compressed */
  readonly content: string;
}

const indented = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const draft = {
  contingencyPlans: [{ id: 'plan-1', name: { text: 'Crisis plan' }, lastUpdated: '2026-02-30' }],
};

const mended = {
  contingencyPlans: [
    {
      id: 'plan-1',
      name: { text: 'Crisis plan' },
      triggerFactors: [{ text: 'Two nights without sleep' }],
      lastUpdated: '2026-02-28T10:00:00+00:00',
    },
  ],
};

const snomed = { system: 'http://snomed.info/sct', code: '22253000', display: 'Pain' };

const otherSystem = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resource: { resourceType: 'Patient', id: '1', birthDate: '1988-03-14' } },
    {
      resource: {
        resourceType: 'CarePlan',
        status: 'active',
        intent: 'plan',
        subject: { reference: 'Patient/1' },
        period: { start: '2026-01-01' },
        addresses: [{ display: 'Sleep' }],
      },
    },
  ],
};

const PLAN = 'personalised_care_and_support_plan';

const otherFlat = {
  [`${PLAN}/contingency_safety_plans:0/what_to_do/contingency_plan_name`]: 'Crisis plan',
  [`${PLAN}/vital_signs:0/pulse|magnitude`]: 60,
};

const letter = `Crisis plan

Triggers:
- Two nights without sleep
- A change of medicine

What helps:
- Ring Dewi before ten at night

Allergies:
- Penicillin
`;

const lines = sampleVersions.map(({ plan }) => JSON.stringify(plan));

export const terminalFiles: readonly TerminalFile[] = [
  {
    name: 'plan.json',
    what: 'the plan of the demo, `fixtures/sample/sample-plan.ts`',
    content: indented(samplePlan),
  },
  { name: 'draft.json', what: 'a plan that somebody began', content: indented(draft) },
  { name: 'mended.json', what: 'the same, a little later', content: indented(mended) },
  {
    name: 'triggers.json',
    what: 'a contingency plan with a code from the wrong list',
    content: indented([{ triggerFactors: [{ coding: snomed }] }]),
  },
  {
    name: 'export.ndjson.gz',
    what: 'three versions of the demo’s plan, one on each line, and a fourth that was cut off',
    content: `${lines.join('\n')}\n${lines[0]!.slice(0, 400)}`,
  },
  {
    name: 'profile.json',
    what: 'what a deployment captures: the first step of the guide to adopting the standard',
    content: indented(steps[0]),
  },
  { name: 'other.json', what: 'another system’s bundle', content: indented(otherSystem) },
  {
    name: 'other-flat.json',
    what: 'a composition of openEHR with something that no plan has',
    content: indented(otherFlat),
  },
  { name: 'letter.txt', what: 'a plan in a document', content: letter },
];
