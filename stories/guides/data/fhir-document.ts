// What the plan of the demo becomes in FHIR, made by the library.
import { samplePlan } from '../../../fixtures/sample/sample-plan.js';
import { toFhirBundle, toQuestionnaireResponse, type FhirResource } from '../../../src/fhir.js';

export interface ResourceRow {
  readonly type: string;
  readonly count: number;
  /** addresses of the profiles that they aim at */
  readonly profiles: readonly string[];
}

const profilesOf = ({ meta }: FhirResource): readonly string[] =>
  (meta as { profile?: readonly string[] } | undefined)?.profile ?? [];

/** How many resources of each type the plan becomes, in the order of the document. */
export function resourceRows(): ResourceRow[] {
  const resources = toFhirBundle(samplePlan).entry.map(({ resource }) => resource);
  const types = [...new Set(resources.map(({ resourceType }) => resourceType))];
  return types.map((type) => {
    const all = resources.filter(({ resourceType }) => resourceType === type);
    return { type, count: all.length, profiles: [...new Set(all.flatMap(profilesOf))] };
  });
}

const small = {
  contingencyPlans: [
    {
      name: { text: 'Crisis plan' },
      triggerFactors: [{ text: 'Two nights without sleep' }],
      lastUpdated: '2026-10-06T16:20:00+01:00',
    },
  ],
};

interface Section {
  readonly title: string;
  readonly text: { readonly div: string };
}

/** A section's narrative, as XHTML. */
export function narrative(): string {
  const [composition] = toFhirBundle(small).entry;
  const [section] = composition!.resource.section as readonly Section[];
  return section!.text.div;
}

/** The same answers in each variant. */
export const responses = () => ({
  nested: toQuestionnaireResponse(small).item,
  flat: toQuestionnaireResponse(small, { flat: true }).item,
});
