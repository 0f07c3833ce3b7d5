import type { BundleReader } from './bundle-reader.js';
import type { BundleWriter } from './bundle-writer.js';
import { dateTimeCodec } from './codecs/primitive.js';
import { extensionValue } from './codecs/coded.js';
import { listOf, resourcePosition } from './position.js';
import { extensionUrl } from './systems.js';
import type { FhirResource } from './types.js';

/** When a care plan was last written. */
const writtenIn = (plan: FhirResource): unknown =>
  dateTimeCodec.to(extensionValue(plan, extensionUrl('last-updated'), 'valueDateTime'));

/** What a care plan says of the person was so when the plan was last written, as far as is known. */
export function dateObservations(out: BundleWriter): void {
  for (const plan of out.resources) {
    const date = plan.resourceType === 'CarePlan' ? writtenIn(plan) : undefined;
    for (const reference of date === undefined ? [] : listOf(plan.supportingInfo)) {
      const observation = out.targetOf(reference as object as Record<string, unknown>);
      if (observation?.resourceType === 'Observation') observation.effectiveDateTime = date;
    }
  }
}

/** Takes up the dates that `dateObservations` would give: the plan has them already. */
export function consumeObservationDates(reader: BundleReader): void {
  for (const plan of reader.ofType('CarePlan')) {
    const date = writtenIn(plan);
    for (const reference of date === undefined ? [] : listOf(plan.supportingInfo)) {
      const observation = reader.resolve(reference, { resource: plan });
      if (observation?.resourceType === 'Observation')
        reader.consumeMatching(resourcePosition(observation), { effectiveDateTime: date });
    }
  }
}
