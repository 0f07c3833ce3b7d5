import type { Path } from '../json/path.js';
import { copyOfJson } from '../json/copy-of-json.js';
import { isRecord, type Json } from '../json/json.js';
import { normaliseBundle } from './normalise-bundle.js';
import { consumeObservationDates } from './observation-dates.js';
import { restoreOverflow } from './raw-overflow.js';
import { planLanguageIn } from './plan-language.js';
import { lapseWhatChanged } from './agreed-as-it-came.js';
import { planMapping } from './plan-mapping.js';
import { resourcePosition } from './position.js';
import { bringInProducts } from './products.js';
import { isResource, BundleReader, type BundleEntry } from './bundle-reader.js';
import { dateOfDocument } from './document-date.js';
import { cutBelow } from './cut-below.js';
import { consumeDocumentHeader } from './document-header.js';
import { fhirIssue } from './import-messages.js';
import { Modifiers } from './modifiers/apply-modifiers.js';
import { applyBundleModifiers } from './modifiers/bundle-modifiers.js';
import type { ImportFinding } from './modifiers/import-findings.js';
import { Moment } from './modifiers/moment.js';
import { readNarratives } from './narrated.js';
import { outdatedIn } from './repeated-resources.js';
import { unmapped } from './unmapped-issues.js';
import type { FhirImport, FhirImportOptions } from './types.js';

/**
 * The plan that a FHIR R4 Bundle holds: one of ours, or another system's with a care plan in it.
 * Never throws: whatever the bundle is, the issues say what of it is not in the plan, and where.
 * What is not in force any more comes in as archived or not at all, and what its words alone do not
 * say (that something is not to be done) they begin with.
 *
 * A plan that comes from somebody else's bundle is what could be read; give it to `validate`.
 */
export function fromFhirBundle(bundle: unknown, options: FhirImportOptions = {}): FhirImport {
  const copy = copyOfJson(bundle);
  const entries = isRecord(copy) ? entriesOf(copy) : undefined;
  if (!isRecord(copy) || !entries) {
    const issue = fhirIssue({ code: 'not-a-bundle', path: [], what: '' }, options.locale);
    return { plan: {}, issues: [issue] };
  }
  const tooDeep = cutBelow(copy).map((path): ImportFinding => ({
    code: 'too-deep',
    path,
    what: path.join('.'),
  }));
  const reader = new BundleReader(entries, outdatedIn(copy, entries));
  readNarratives(reader);
  bringInProducts(reader);
  const planLanguage = planLanguageIn(reader);
  const made = dateOfDocument(copy, reader.ofType('Composition')[0]);
  const modifiers = new Modifiers(reader, new Moment(options.now, made));
  modifiers.apply();
  const ofBundle = applyBundleModifiers(copy, reader);
  const composition = normaliseBundle(reader, modifiers);
  const root = resourcePosition(composition);
  const plan = restoreOverflow(root, planMapping.read(root, reader) ?? {}, reader) as Json;
  consumeObservationDates(reader);
  modifiers.tellOfWhatItIsIn();
  for (const document of reader.ofType('Composition').slice(0, 1))
    consumeDocumentHeader(resourcePosition(document), plan, reader, planLanguage);
  const findings = [...ofBundle, ...unmapped(reader, copy, planLanguage), ...tooDeep];
  lapseWhatChanged(plan, findings);
  return {
    plan,
    ...(planLanguage && { planLanguage }),
    issues: findings.map((finding) => fhirIssue(finding, options.locale)),
  };
}

function entriesOf(bundle: Json): BundleEntry[] | undefined {
  if (!isResource(bundle)) return undefined;
  if (bundle.resourceType !== 'Bundle') return [{ resource: bundle, path: [] }];
  if (!Array.isArray(bundle.entry)) return [];
  return bundle.entry.flatMap((entry: unknown, index): BundleEntry[] => {
    const resource: unknown = isRecord(entry) ? entry.resource : undefined;
    if (!isRecord(entry) || !isResource(resource)) return [];
    const path: Path = ['entry', index, 'resource'];
    const { fullUrl } = entry;
    return [{ resource, path, ...(typeof fullUrl === 'string' && { fullUrl }) }];
  });
}
