import { isObjectOrList, isRecord, type Json } from '../json/json.js';
import type { Path } from '../json/path.js';
import type { BundleReader, Exclusion } from './bundle-reader.js';
import { shortWords, wordsOfKey } from './modifiers/fhir-words.js';
import { otherwiseIn } from './modifiers/modifier-table.js';
import type { FhirIssueCode, FhirResource } from './types.js';

/** Why what is left out is not to come in under its name alone. */
const NOT_SO: ReadonlySet<FhirIssueCode> = new Set([
  ...(['entered-in-error', 'not-current', 'not-understood'] as const),
]);

/**
 * Takes out every reference to a resource that was left out: what it is called there would come in
 * without what it is. What else a reference says is told. A name of what is not in force begins with
 * that.
 */
export function dropReferencesToLeftOut(reader: BundleReader): void {
  const names = new Map<string, Exclusion>();
  for (const { resource } of reader.entries)
    for (const one of [resource, ...reader.containedIn(resource)]) {
      const why = reader.exclusionOf(one);
      if (why?.value && NOT_SO.has(why.code)) names.set(why.value.toLowerCase(), why);
    }
  for (const resource of reader.all()) dropIn(resource, [], { resource, reader, names });
}

interface Dropping {
  readonly resource: FhirResource;
  readonly reader: BundleReader;
  /** why something of that name was left out */
  readonly names: ReadonlyMap<string, Exclusion>;
}

function dropIn(holder: object, path: Path, dropping: Dropping): void {
  const { resource, reader } = dropping;
  for (const [key, value] of Object.entries(holder)) {
    if (!isObjectOrList(value)) continue;
    const here = [...path, Array.isArray(holder) ? Number(key) : key];
    const found = isRecord(value) ? reader.resolve(value, { resource }) : undefined;
    if (!found || !reader.exclusionOf(found)) {
      if (isRecord(value)) sayWhatNameLeavesOut(value, found, here, dropping);
      dropIn(value, here, dropping);
      continue;
    }
    (holder as Json)[key] = null;
    const { reference: _, display: _display, ...others } = value as Json;
    if (others.type === found.resourceType) delete others.type;
    if (Object.keys(others).length === 0) continue;
    reader.findings.add({
      code: 'not-mapped',
      path: [...reader.pathOf(resource), ...here],
      what: [resource.resourceType, ...here].join('.'),
      value: shortWords(others),
      isTechnical: true,
    });
  }
}

/** What is called as something that was left out is may be that. */
function sayWhatNameLeavesOut(
  reference: Json,
  found: FhirResource | undefined,
  path: Path,
  { resource, reader, names }: Dropping,
): void {
  const { display, system } = reference;
  if (typeof display !== 'string' || system !== undefined) return;
  if (found) {
    const said = otherwiseIn(found).map(wordsOfKey);
    if (said.length > 0) reference.display = `${said.join(', ')}: ${display}`;
    return;
  }
  const why = names.get(shortWords(display).toLowerCase());
  if (!why) return;
  const { what, said, value } = why;
  const place = [...reader.pathOf(resource), ...path];
  reader.findings.add({ code: 'doubtful', path: place, what, ...(said && { said }), value });
}
