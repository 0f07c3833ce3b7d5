import { isObjectOrList, isRecord, type Json } from '../json/json.js';
import type { Path } from '../json/path.js';
import { isAmong } from './is-among.js';
import { type Position } from './position.js';

/** Which parts of a bundle an import has taken up. */
export class ConsumedParts {
  readonly #used = new PlaceSet();
  readonly #settled = new PlaceSet();

  consume(place: Pick<Position, 'holder' | 'key'>): void {
    this.#used.add(place);
  }

  /** Says of a place that there is nothing to tell of it, whether or not the rest is taken up. */
  settle(place: Pick<Position, 'holder' | 'key'>): void {
    this.#settled.add(place);
  }

  /** Takes up a place with all that is in it. */
  consumeWhole(place: Pick<Position, 'holder' | 'key' | 'value'>): void {
    this.consume(place);
    const { value } = place;
    if (!isObjectOrList(value)) return;
    for (const [key, inner] of Object.entries(value))
      this.consumeWhole({
        holder: value,
        key: Array.isArray(value) ? Number(key) : key,
        value: inner,
      });
  }

  /** Takes up what some words say of a place; the rest stays to be told. */
  consumeSaid({ holder, key, value }: Pick<Position, 'holder' | 'key' | 'value'>, words: string) {
    if (!isObjectOrList(value)) {
      if (isAmong(String(value), words)) this.consume({ holder, key });
      return;
    }
    for (const [name, inner] of Object.entries(value)) {
      const place = { holder: value, key: Array.isArray(value) ? Number(name) : name };
      this.consumeSaid({ ...place, value: inner }, words);
    }
  }

  /** Takes up what is the same in a pattern: the rest stays to be told. */
  consumeMatching(place: Pick<Position, 'holder' | 'key' | 'value'>, pattern: unknown): void {
    const { value } = place;
    if (Array.isArray(value) && Array.isArray(pattern)) {
      // a pattern of one entry may be about any of them
      const one = pattern.length === 1;
      for (const [key, entry] of value.entries())
        this.consumeMatching({ holder: value, key, value: entry }, one ? pattern[0] : pattern[key]);
    } else if (isRecord(value) && isRecord(pattern)) {
      for (const key of Object.keys(pattern))
        if (Object.hasOwn(value, key))
          this.consumeMatching({ holder: value, key, value: value[key] }, pattern[key]);
    } else if (value !== undefined && value === pattern) {
      this.consume(place);
    }
  }

  /** The places below a value that nothing took up; a part of which nothing was, as one. */
  unconsumed(value: unknown, path: Path, told: (holder: object, key: string) => boolean): Path[] {
    const found: Path[] = [];
    this.#gather(value, [...path], told, found);
    return found;
  }

  /** Whether nothing in it was taken up. */
  isUnconsumed(value: unknown): boolean {
    return !this.#touched(value);
  }

  /** Whether a place, or something in it, was taken up. */
  isTaken(holder: Json, key: string): boolean {
    return this.#used.has(holder, key) || this.#touched(holder[key]);
  }

  /** Finds them in one walk; gives whether anything in the value was taken up. */
  #gather(
    value: unknown,
    at: (string | number)[],
    told: (holder: object, key: string) => boolean,
    found: Path[],
  ): boolean {
    if (!isObjectOrList(value)) return false;
    let isTouched = this.#used.isIn(value);
    for (const name of Object.keys(value)) {
      const key = Array.isArray(value) ? Number(name) : name;
      const inner = (value as Json)[name];
      if (this.#used.has(value, key) || this.#settled.has(value, key) || told(value, name)) {
        isTouched ||= this.#touched(inner);
        continue;
      }
      at.push(key);
      const before = found.length;
      if (this.#gather(inner, at, told, found)) isTouched = true;
      else {
        // all of it as one
        found.length = before;
        if (!isBlank(inner)) found.push([...at]);
      }
      at.pop();
    }
    return isTouched;
  }

  #touched(value: unknown): boolean {
    if (!isObjectOrList(value)) return false;
    return this.#used.isIn(value) || Object.values(value as Json).some((one) => this.#touched(one));
  }
}

/** Places in objects and lists. */
class PlaceSet {
  readonly #keys = new Map<object, Set<string | number>>();

  add({ holder, key }: Pick<Position, 'holder' | 'key'>): void {
    const keys = this.#keys.get(holder);
    if (keys) keys.add(key);
    else this.#keys.set(holder, new Set([key]));
  }

  has(holder: object, key: string | number): boolean {
    return this.#keys.get(holder)?.has(key) ?? false;
  }

  isIn(holder: object): boolean {
    return this.#keys.has(holder);
  }
}

const isBlank = (value: unknown): boolean =>
  value === null || (isObjectOrList(value) && Object.values(value as Json).every(isBlank));
