import { isRecord, type Json } from '../../json/json.js';
import type { BundleReader, Exclusion } from '../bundle-reader.js';
import { listOf } from '../position.js';
import { shortWords } from './fhir-words.js';
import type { ImportFinding } from './import-findings.js';
import { notUnderstood } from './modifier-table.js';

const strange = (object: Json, name: string): Exclusion | undefined => {
  const key = notUnderstood.find((one) => shortWords(object[one]) || listOf(object[one]).length);
  return key === undefined
    ? undefined
    : { code: 'not-understood', what: `${name}.${key}`, said: shortWords(object[key]) };
};

/**
 * What a Bundle says of all of its entries, and of one beside its resource. A document stands and
 * falls with its Composition.
 */
export function applyBundleModifiers(bundle: Json, reader: BundleReader): ImportFinding[] {
  const entries = listOf(bundle.entry);
  const whole = strange(bundle, 'Bundle');
  for (const { resource, path } of reader.entries) {
    const entry = entries[Number(path[1])];
    const why = whole ?? (isRecord(entry) ? strange(entry, 'Bundle.entry') : undefined);
    if (why) reader.exclude(resource, why);
  }
  const first = reader.entries.find(({ resource }) => resource.resourceType === 'Composition');
  const out = bundle.type === 'document' && first && reader.exclusionOf(first.resource);
  if (out)
    for (const { resource } of reader.entries)
      if (!reader.exclusionOf(resource)) reader.exclude(resource, { ...out, value: undefined });
  const { meta } = bundle;
  const labels = (isRecord(meta) ? listOf(meta.security) : []).map(
    (label, index): ImportFinding => ({
      code: 'security-label',
      path: ['meta', 'security', index],
      what: 'Bundle.meta.security',
      said: shortWords(label),
    }),
  );
  const next = listOf(bundle.link).findIndex((one) => isRecord(one) && one.relation === 'next');
  return next < 0
    ? labels
    : [...labels, { code: 'more-pages', path: ['link', next], what: 'Bundle.link' }];
}
