import { fromFhirBundle, toFhirBundle } from '../src/fhir.js';
import { median } from './browser.js';
import { planOfNeeds } from './plans.js';

/** How long a plan takes to FHIR and back, in ms, and how large its document is. */
export function fhirSpeed(needs: number, runs = 60) {
  const plan = planOfNeeds(needs);
  const bundle = JSON.parse(JSON.stringify(toFhirBundle(plan))) as unknown;
  const timed = (work: () => unknown): number => {
    const each = Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return median(each);
  };
  const { issues } = fromFhirBundle(bundle);
  if (issues.length) throw new Error('the plan to measure with does not come back whole');
  return {
    kilobytes: JSON.stringify(bundle).length / 1000,
    toFhir: timed(() => toFhirBundle(plan)),
    fromFhir: timed(() => fromFhirBundle(bundle)),
  };
}
