import type { DeepReadonly } from '../json/deep-readonly.js';
import { planModel as planGroup, type Plan } from '../standard/plan-model.js';
import { withoutSexBesideGender } from '../model/sex-beside-gender.js';
import { isRecord } from '../json/json.js';
import { timeOf } from '../validation/archived.js';
import { prune } from '../validation/empty.js';
import { canonicalJson } from '../json/canonical-json.js';
import { completeComposition } from './composition.js';
import { documentDate } from './document-date.js';
import { dateObservations } from './observation-dates.js';
import { addPatientCopy } from './patient-copy.js';
import { RawOverflow } from './raw-overflow.js';
import { planMapping } from './plan-mapping.js';
import { resourcePosition } from './position.js';
import { markMasked } from './sex-and-gender.js';
import { transactionEntries } from './transaction.js';
import type { FhirDocument, FhirExportOptions, FhirTransaction } from './types.js';
import { uuidOf } from './uuid.js';
import { BundleWriter } from './bundle-writer.js';

/**
 * A plan as FHIR R4: a document or, with `type: 'transaction'`, what a FHIR server takes as it is. The
 * same plan always gives the same bytes: ids are derived from the person and the entries' ids, or
 * their places in the plan, and the date from the options or the plan. What is to be archived one day
 * is in force until then: it changes when its date has come.
 *
 * Nothing is left out, but for sex beside gender (see `showSexAndGender`): what has no place in a
 * resource is in an extension, and all of it is in the narrative. `fromFhirBundle` gives the same plan
 * back. A plan that is not valid is exported too, but may not make valid FHIR.
 *
 * Throws a TypeError for a plan that holds what is no JSON, such as a BigInt or an object that
 * contains itself, and for `replaces` of another person.
 */
export function toFhirBundle(
  plan: DeepReadonly<Partial<Plan>>,
  options: FhirExportOptions & { readonly type: 'transaction' },
): FhirTransaction;
export function toFhirBundle(
  plan: DeepReadonly<Partial<Plan>>,
  options?: FhirExportOptions & { readonly type?: 'document' },
): FhirDocument;
export function toFhirBundle(
  plan: DeepReadonly<Partial<Plan>>,
  options?: FhirExportOptions,
): FhirDocument | FhirTransaction;
export function toFhirBundle(
  plan: DeepReadonly<Partial<Plan>>,
  options: FhirExportOptions = {},
): FhirDocument | FhirTransaction {
  const recorded = prune(planGroup, plan) ?? {};
  const stored = options.showSexAndGender ? recorded : withoutSexBesideGender(recorded);
  const out = new BundleWriter(documentDate(stored, options), timeOf(options.date));
  const composition = out.make('Composition');
  const root = resourcePosition(composition);
  const overflow = new RawOverflow(root);
  if (planMapping.write(stored, root, out, overflow) === 'none')
    overflow.inner('plan').store(stored, false);
  if (stored !== recorded) markMasked(out.patient);
  dateObservations(out);
  const copy = addPatientCopy(out, options);
  completeComposition({ composition, plan: isRecord(stored) ? stored : {}, copy, out, options });
  const entry = out.entries(options);
  const { date } = out;
  const identifier = {
    system: 'urn:ietf:rfc:3986',
    value: `urn:uuid:${uuidOf(canonicalJson([date, entry]))}`,
  };
  const common = { resourceType: 'Bundle', identifier, timestamp: date } as const;
  return options.type === 'transaction'
    ? { ...common, type: 'transaction', entry: transactionEntries(entry, options.replaces) }
    : { ...common, type: 'document', entry };
}
