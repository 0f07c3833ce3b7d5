import { same } from '../../versions/json.js';
import type { Codec } from '../codecs/codec.js';
import { extensionUrl } from '../systems.js';
import { extension, extensions, labelOf, readWay, writeWay, type Way } from '../step.js';
import type { Home } from './home.js';
import { list } from './list.js';

/** Another place that holds the same in other systems' bundles: only read. */
interface Elsewhere {
  readonly way: Way;
  readonly codec: Codec;
}

/** A value that FHIR holds in one of its data types. */
export function leaf(way: Way, codec: Codec, ...elsewhere: readonly Elsewhere[]): Home {
  const places: readonly Elsewhere[] = [{ way, codec }, ...elsewhere];
  return {
    holds: (value) => codec.to(value) !== undefined,
    write(value, at, out) {
      const written = codec.to(value);
      if (written === undefined) return 'none';
      writeWay(way, at, out).value = written;
      return same(codec.from(written), value) ? 'exact' : 'lossy';
    },
    read(at, from) {
      for (const { way, codec } of places) {
        for (const place of readWay(way, at, from)) {
          const value = codec.from(place.value);
          if (value === undefined) continue;
          if (codec.whole) from.marks.useWhole(place);
          else from.sees(place, codec.to(value));
          return value;
        }
      }
      return undefined;
    },
    *rows(key, place) {
      const home = place + labelOf(way);
      yield { key, home };
      for (const [part, label] of Object.entries(codec.parts ?? {}))
        yield { key: `${key}.${part}`, home: home + label };
    },
  };
}

export const elsewhere = (way: Way, codec: Codec): Elsewhere => ({ way, codec });

/** A value in an extension of ours. */
export const inExtension = (name: string, codec: Codec, ...others: Elsewhere[]): Home =>
  leaf(extension(extensionUrl(name), `value${codec.type}`), codec, ...others);

/** Each value of a list in an extension of ours. */
export const inExtensions = (name: string, codec: Codec): Home =>
  list(extensions(extensionUrl(name), `value${codec.type}`), leaf([], codec));
