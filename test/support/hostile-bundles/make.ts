// What the bundles are made of, of which a careless reader concludes something wrong.
import { sectionCodes } from '../../../src/fhir/section-codes.js';

type Part = Readonly<Record<string, unknown>>;
type Bundle = Part & { readonly entry: readonly Part[] };

export interface HostileBundle {
  readonly what: string;
  readonly bundle: Bundle;
  /** stands in the plan, as it is */
  readonly says?: readonly string[];
  /** stands nowhere in the plan */
  readonly silent?: readonly string[];
  /** what is told: severity, code, and the path in the bundle */
  readonly told?: readonly string[];
  /** what the issues say of what was left out */
  readonly values?: readonly string[];
}

export const text = (words: string) => ({ text: words });
export const subject = { reference: 'Patient/p' };
export const coded = (code: string) => ({ coding: [{ code }] });

export const patient = (more: Part = {}): Part => ({
  resourceType: 'Patient',
  id: 'p',
  name: [{ family: 'Okafor', given: ['Ann'] }],
  birthDate: '1971-05-02',
  ...more,
});
export const plan = (more: Part): Part => ({
  resourceType: 'CarePlan',
  id: 'cp',
  status: 'active',
  intent: 'plan',
  subject,
  ...more,
});
export const goal = (more: Part = {}): Part => ({
  resourceType: 'Goal',
  id: 'g',
  lifecycleStatus: 'active',
  subject,
  description: text('Walk'),
  ...more,
});
export const condition = (more: Part = {}): Part => ({
  resourceType: 'Condition',
  id: 'c',
  subject,
  clinicalStatus: coded('active'),
  verificationStatus: coded('confirmed'),
  code: text('Asthma'),
  ...more,
});
export const detail = (words: string, more: Part = {}): Part => ({
  detail: { status: 'in-progress', code: text(words), ...more },
});
export const team = (more: Part): Part => ({
  resourceType: 'CareTeam',
  id: 't',
  status: 'active',
  subject,
  ...more,
});

export const bundle = (...resources: readonly Part[]): Bundle => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((one) => ('resource' in one ? one : { resource: one })),
});
export const at = (fullUrl: string, resource: Part): Part => ({ fullUrl, resource });
/** A plan for a crisis, and what comes with it. */
export const crisis = (more: Part, ...others: readonly Part[]) =>
  bundle(
    patient(),
    {
      resourceType: 'Composition',
      status: 'final',
      subject,
      section: [
        {
          code: { coding: [sectionCodes.contingencyPlans] },
          entry: [{ reference: 'CarePlan/cp' }],
        },
      ],
    },
    plan({ addresses: [{ display: 'A bad night' }], ...more }),
    ...others,
  );
