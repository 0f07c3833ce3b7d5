import { sameJson } from '../../json/same-json.js';
import type { Codec } from '../codecs/codec.js';
import type { ExtensionName } from '../extension-definitions.js';
import { extensionUrl } from '../systems.js';
import {
  extensionPath,
  extensionPaths,
  pathLabel,
  readPath,
  writePath,
  type ResourcePath,
} from '../resource-path.js';
import type { Mapping } from './mapping.js';
import { listMapping } from './list.js';

/** Another place that holds the same in other systems' bundles: only read. */
interface ReadOnlyLocation {
  readonly path: ResourcePath;
  readonly codec: Codec;
}

/** A value that FHIR holds in one of its data types. */
export function leafMapping(
  path: ResourcePath,
  codec: Codec,
  ...elsewhere: readonly ReadOnlyLocation[]
): Mapping {
  const places: readonly ReadOnlyLocation[] = [{ path, codec }, ...elsewhere];
  return {
    canWrite: (value) => codec.to(value) !== undefined,
    write(value, at, out) {
      const written = codec.to(value);
      if (written === undefined) return 'none';
      writePath(path, at, out).value = written;
      return sameJson(codec.from(written), value) ? 'exact' : 'lossy';
    },
    read(at, from) {
      for (const { path, codec } of places) {
        for (const place of readPath(path, at, from)) {
          const value = codec.from(place.value);
          if (value === undefined) continue;
          const said = codec.said?.(place.value, value) ?? codec.to(value);
          from.consumeMatching(place, said);
          return value;
        }
      }
      return undefined;
    },
    *rows(key, place) {
      const location = place + pathLabel(path);
      yield { key, location };
      for (const [part, label] of Object.entries(codec.parts ?? {}))
        yield { key: `${key}.${part}`, location: location + label };
    },
  };
}

export const readAlso = (path: ResourcePath, codec: Codec): ReadOnlyLocation => ({ path, codec });

/** A value in an extension of ours. */
export const extensionMapping = (
  name: ExtensionName,
  codec: Codec,
  ...others: ReadOnlyLocation[]
): Mapping =>
  leafMapping(extensionPath(extensionUrl(name), `value${codec.type}`), codec, ...others);

/** Each value of a list in an extension of ours. */
export const extensionsMapping = (name: ExtensionName, codec: Codec): Mapping =>
  listMapping(extensionPaths(extensionUrl(name), `value${codec.type}`), leafMapping([], codec));
