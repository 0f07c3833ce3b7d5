import { isRecord } from '../json/json.js';
import type { BundleReader } from './bundle-reader.js';
import { fhirWords } from './modifiers/fhir-words.js';
import { notUnderstood } from './modifiers/modifier-table.js';
import { listOf } from './position.js';
import type { FhirResource } from './types.js';

const PRODUCTS: ReadonlySet<string> = new Set(['Medication', 'Substance']);

/** Nothing says that it is not what it seems. */
const isAsItSeems = (product: FhirResource): boolean =>
  (product.status === undefined || product.status === 'active') &&
  notUnderstood.every((key) => product[key] === undefined);

/**
 * Has activities say by themselves what is to be given or used, where that is another resource: what a
 * modifier says of an activity it says of that. What is not in use, or an error, is not read.
 */
export function bringInProducts(reader: BundleReader): void {
  for (const plan of reader.ofType('CarePlan'))
    for (const activity of listOf(plan.activity)) {
      const detail = isRecord(activity) ? activity.detail : undefined;
      if (!isRecord(detail) || detail.productCodeableConcept !== undefined) continue;
      const reference = detail.productReference;
      const product = reader.resolve(reference, { resource: plan });
      if (!isRecord(reference) || !product || !PRODUCTS.has(product.resourceType)) continue;
      if (reader.exclusionOf(product) || !isAsItSeems(product)) continue;
      const { code } = product;
      if (!isRecord(code) || !fhirWords(code)) continue;
      detail.productCodeableConcept = code;
      for (const key of ['productReference', 'productCodeableConcept'])
        reader.consume({ holder: detail, key });
      reader.consume({ holder: product, key: 'status' });
      reader.homes.standIn(detail, product);
    }
}
