import { copied } from '../../json/copied.js';
import { isRecord, type Json } from '../../json/json.js';
import { fromModel } from '../../model/from-model.js';
import type { Children, Element } from '../../model/element.js';
import { setOwn } from '../../json/set-own.js';
import { isArchivedBy } from '../../validation/archived.js';
import { RawOverflow, restoreOverflow } from '../raw-overflow.js';
import { listOf, type Position, type Scope } from '../position.js';
import type { ResourceType } from '../resource-kinds.js';
import type { BundleReader } from '../bundle-reader.js';
import { pathLabel, readPath, writePath, type ResourcePath } from '../resource-path.js';
import type { FhirResource } from '../types.js';
import type { BundleWriter } from '../bundle-writer.js';
import type { FillIn, Mapping, Mappings } from './mapping.js';

interface Link {
  readonly path: ResourcePath;
  /** what it leads to: a reference to anything else is not ours */
  readonly type: ResourceType;
  readonly target: (scope: Scope, out: BundleWriter, value: Json) => FhirResource | undefined;
}

/** What is known of a value that FHIR is derived from. */
interface Circumstances {
  /** the document's: an instant */
  readonly date: string;
  /** by its own date, or with what it is a part of */
  readonly archived?: 'itself' | 'with';
}

export interface GroupOptions {
  /** elements of FHIR that follow from the value, beside those that hold it. Not read back. */
  readonly derived?: (value: Json, circumstances: Circumstances) => Json;
  /** entries that lists of FHIR have beside those that hold the value. Not read back. */
  readonly adds?: Readonly<Record<string, readonly Json[]>>;
  /** elements that refer to a resource that another part of the plan made */
  readonly links?: readonly Link[];
  /** in other systems' bundles there may be several, which are one to us: made of what all of them say */
  readonly merges?: (whole: Json) => Json;
}

/** Maps an object: at the end of a path or, with an empty path, in the element that its parent is in. */
export function groupMapping(
  path: ResourcePath,
  mappings: Mappings,
  options: GroupOptions = {},
  all: () => Mappings = () => mappings,
): Mapping {
  const { adds = {}, derived, links = [], merges } = options;

  const readHere = (at: Position, from: BundleReader, before: Json): Json => {
    const value: Json = {};
    const known = all();
    const archivedOn = known.archivedOn?.read(at, from);
    from.archivedAround.inEntry(archivedOn ?? false, () => {
      for (const [key, mapping] of Object.entries(known)) {
        // what there can be only one of, the first says
        if (Object.hasOwn(before, key) && !Array.isArray(before[key])) continue;
        const inner = mapping.read(at, from);
        if (inner !== undefined) value[key] = inner;
      }
    });
    for (const { path, type } of links)
      for (const place of readPath(path, at, from))
        if (from.targetOf(place)?.resourceType === type) from.consumeReference(place);
    from.consumeMatching(at, adds);
    // it may have been sent before the date on which something was to be archived
    const circumstances: readonly Circumstances[] = [
      { date: '' },
      ...(archivedOn !== undefined ? [{ date: '', archived: 'itself' } as const] : []),
      ...(from.archivedAround.isThere ? [{ date: '', archived: 'with' } as const] : []),
    ];
    if (derived) for (const one of circumstances) from.consumeMatching(at, derived(value, one));
    return value;
  };

  return {
    canWrite: isRecord,
    write(value, at, out, overflow) {
      if (!isRecord(value)) return 'none';
      const here = writePath(path, at, out);
      const overflowHere = path.length ? new RawOverflow(here) : overflow;
      const known = all();
      const isItself = known.archivedOn !== undefined && isArchivedBy(value, out.time);
      out.archivedAround.inEntry(isItself, () => {
        for (const [key, mapping] of Object.entries(known)) {
          if (!Object.hasOwn(value, key)) continue;
          const outcome = mapping.write(value[key], here, out, overflowHere.inner(key));
          if (outcome !== 'exact') overflowHere.inner(key).store(value[key], outcome === 'lossy');
        }
      });
      for (const key of Object.keys(value).sort())
        if (!Object.hasOwn(known, key)) overflowHere.inner(key).store(value[key], false);
      const node = here.object();
      const archived = isItself
        ? ('itself' as const)
        : out.archivedAround.isThere
          ? ('with' as const)
          : undefined;
      const circumstances: Circumstances = { date: out.date, ...(archived && { archived }) };
      for (const [key, fhir] of Object.entries(derived?.(value, circumstances) ?? {}))
        if (fhir !== undefined) node[key] ??= fhir;
      for (const [key, entries] of Object.entries(adds))
        node[key] = [...listOf(node[key]), ...copied(entries)];
      for (const { path, target } of links) {
        const resource = target(here.scope, out, value);
        if (resource) writePath(path, here, out).value = out.createReference(resource);
      }
      return 'exact';
    },
    read(at, from) {
      const whole: Json = {};
      let read = 0;
      for (const place of readPath(path, at, from)) {
        const value = readHere(place, from, whole);
        const kept = path.length ? (restoreOverflow(place, value, from) as Json) : value;
        for (const [key, inner] of Object.entries(kept)) {
          const before = Object.hasOwn(whole, key) ? whole[key] : undefined;
          if (before === undefined) setOwn(whole, key, inner);
          else if (Array.isArray(before) && Array.isArray(inner))
            for (const entry of inner as unknown[]) before.push(entry);
        }
        if (Object.keys(kept).length) read++;
        if (!Object.keys(whole).length) continue;
        from.homes.set(place.value, whole);
        if (!merges) break;
      }
      if (!Object.keys(whole).length) return undefined;
      // notes are written to the object that is the home of what was read
      return read > 1 && merges ? Object.assign(whole, merges(whole)) : whole;
    },
    *rows(key, place) {
      const location = place + pathLabel(path);
      if (key) yield { key, location };
      for (const [inner, one] of Object.entries(all()))
        yield* one.rows(key ? `${key}.${inner}` : inner, location);
    },
    completedBy: (element, fillIn) =>
      groupMapping(
        path,
        mappings,
        options,
        fromModel(() => completed(mappings, element, fillIn)),
      ),
  };
}

/** Mappings of all that a group of the model has. */
function completed(mappings: Mappings, element: Element, fillIn: FillIn): Mappings {
  const { children }: { children?: Children } = element.kind === 'group' ? element : {};
  const all: Record<string, Mapping> = { ...mappings };
  for (const [key, child] of Object.entries(children ?? {})) {
    const inside: FillIn = (inner, below) => fillIn(`${key}.${inner}`, below);
    const own = mappings[key];
    all[key] = own ? (own.completedBy?.(child, inside) ?? own) : fillIn(key, child);
  }
  return all;
}
