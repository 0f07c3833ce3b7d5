import { isRecord, type Json } from '../../json/json.js';
import { RawOverflow, setOwn, restoreOverflow } from '../raw-overflow.js';
import type { Position, Scope } from '../position.js';
import type { BundleReader } from '../bundle-reader.js';
import { pathLabel, readPath, writePath, type ResourcePath } from '../resource-path.js';
import type { FhirResource } from '../types.js';
import type { BundleWriter } from '../bundle-writer.js';
import type { Mapping, Mappings } from './mapping.js';

interface Link {
  readonly way: ResourcePath;
  readonly target: (scope: Scope, out: BundleWriter) => FhirResource | undefined;
}

export interface GroupOptions {
  /** elements of FHIR that follow from the value, beside those that hold it. Not read back. */
  readonly derived?: (value: Json, out: Pick<BundleWriter, 'date'>) => Json;
  /** elements that refer to a resource that another part of the plan made */
  readonly links?: readonly Link[];
  /** in other systems' bundles there may be several, which are one to us */
  readonly merges?: true;
}

/** An object: at the end of a way, or (without one) in the element that its parent is in. */
export function groupMapping(
  way: ResourcePath,
  homes: Mappings,
  options: GroupOptions = {},
): Mapping {
  const { derived, links = [], merges } = options;

  const readHere = (at: Position, from: BundleReader, before: Json): Json => {
    const value: Json = {};
    for (const [key, home] of Object.entries(homes)) {
      // what there can be only one of, the first says
      if (Object.hasOwn(before, key) && !Array.isArray(before[key])) continue;
      const inner = home.read(at, from);
      if (inner !== undefined) value[key] = inner;
    }
    for (const { way } of links)
      for (const place of readPath(way, at, from)) from.consumeReference(place);
    if (derived) from.consumeMatching(at, derived(value, { date: '' }));
    return value;
  };

  return {
    canWrite: isRecord,
    write(value, at, out, host) {
      if (!isRecord(value)) return 'none';
      const here = writePath(way, at, out);
      const keeper = way.length ? new RawOverflow(here) : host;
      for (const [key, home] of Object.entries(homes)) {
        if (!Object.hasOwn(value, key)) continue;
        const outcome = home.write(value[key], here, out, keeper.inner(key));
        if (outcome !== 'exact') keeper.inner(key).store(value[key], outcome === 'lossy');
      }
      for (const key of Object.keys(value).sort())
        if (!Object.hasOwn(homes, key)) keeper.inner(key).store(value[key], false);
      const node = here.object();
      for (const [key, fhir] of Object.entries(derived?.(value, out) ?? {}))
        if (fhir !== undefined) node[key] ??= fhir;
      for (const { way, target } of links) {
        const resource = target(here.scope, out);
        if (resource) writePath(way, here, out).value = out.createReference(resource);
      }
      return 'exact';
    },
    read(at, from) {
      const whole: Json = {};
      for (const place of readPath(way, at, from)) {
        const value = readHere(place, from, whole);
        const kept = way.length ? (restoreOverflow(place, value, from) as Json) : value;
        for (const [key, inner] of Object.entries(kept)) {
          const before = Object.hasOwn(whole, key) ? whole[key] : undefined;
          if (before === undefined) setOwn(whole, key, inner);
          else if (Array.isArray(before) && Array.isArray(inner))
            before.push(...(inner as unknown[]));
        }
        if (!merges && Object.keys(whole).length) break;
      }
      return Object.keys(whole).length ? whole : undefined;
    },
    *rows(key, place) {
      const home = place + pathLabel(way);
      if (key) yield { key, location: home };
      for (const [inner, one] of Object.entries(homes))
        yield* one.rows(key ? `${key}.${inner}` : inner, home);
    },
  };
}
