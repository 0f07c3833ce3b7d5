import { isRecord } from '../json/json.js';
import { listOf } from './position.js';
import { extensionUrl } from './systems.js';
import type { BundleReader } from './bundle-reader.js';
import type { FhirExportOptions } from './types.js';

/** On a Composition: a plan may have nothing in resources of its own. */
export const PLAN_LANGUAGE = extensionUrl('plan-language');

/** What is in no language, or not in that of the plan: names and addresses, and documents by themselves. */
const WITHOUT_WORDS: ReadonlySet<string> = new Set([
  ...['Binary', 'Composition', 'DocumentReference', 'Location', 'Organization', 'Patient'],
  ...['Practitioner', 'PractitionerRole', 'RelatedPerson'],
]);

/** Whether a resource of a type holds words of a plan. */
export const hasPlanWords = (resourceType: string): boolean => !WITHOUT_WORDS.has(resourceType);

/** The language of a resource, where its words are the plan's and the host knows theirs. */
export const resourceLanguage = (
  resourceType: string,
  { planLanguage }: FhirExportOptions,
): { readonly language?: string } =>
  planLanguage && hasPlanWords(resourceType) ? { language: planLanguage } : {};

/** The language that the document says of the plan, or that all resources with words of a plan say. */
export function planLanguageIn(reader: BundleReader): string | undefined {
  const [document] = reader.ofType('Composition');
  const own = listOf(document?.extension).find((one) => isRecord(one) && one.url === PLAN_LANGUAGE);
  if (isRecord(own) && typeof own.valueCode === 'string') return own.valueCode;
  const said = new Set(
    reader.entries
      .filter(({ resource }) => hasPlanWords(resource.resourceType))
      .map(({ resource }) => resource.language),
  );
  const [language] = said;
  return said.size === 1 && typeof language === 'string' ? language : undefined;
}
