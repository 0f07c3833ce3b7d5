import { isHolder, isRecord, type Json } from '../validation/empty.js';
import type { Path } from '../standard/path.js';
import { type Position } from './position.js';

/** Which parts of a bundle an import has taken up. */
export class Marks {
  readonly #used = new Map<object, Set<string | number>>();

  use({ holder, key }: Pick<Position, 'holder' | 'key'>): void {
    let keys = this.#used.get(holder);
    if (!keys) this.#used.set(holder, (keys = new Set()));
    keys.add(key);
  }

  /** Takes up a place with all that is in it. */
  useWhole(place: Pick<Position, 'holder' | 'key' | 'value'>): void {
    this.use(place);
    const { value } = place;
    if (!isHolder(value)) return;
    for (const [key, inner] of Object.entries(value))
      this.useWhole({ holder: value, key: Array.isArray(value) ? Number(key) : key, value: inner });
  }

  /** Takes up what is the same in a pattern: the rest stays to be told. */
  see(place: Pick<Position, 'holder' | 'key' | 'value'>, pattern: unknown): void {
    const { value } = place;
    if (Array.isArray(value) && Array.isArray(pattern)) {
      // a pattern of one entry may be about any of them
      const one = pattern.length === 1;
      for (const [key, entry] of value.entries())
        this.see({ holder: value, key, value: entry }, one ? pattern[0] : pattern[key]);
    } else if (isRecord(value) && isRecord(pattern)) {
      for (const key of Object.keys(pattern))
        if (Object.hasOwn(value, key))
          this.see({ holder: value, key, value: value[key] }, pattern[key]);
    } else if (value !== undefined && value === pattern) {
      this.use(place);
    }
  }

  /** The places below a value that nothing took up; a part of which nothing was, as one. */
  left(value: unknown, path: Path, told: (holder: object, key: string) => boolean): Path[] {
    if (!isHolder(value)) return [];
    const used = this.#used.get(value);
    const entries = Object.entries(value).filter(
      ([key]) => !used?.has(Array.isArray(value) ? Number(key) : key) && !told(value, key),
    );
    return entries.flatMap(([key, inner]) => {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      return this.#touched(inner) ? this.left(inner, here, told) : isBlank(inner) ? [] : [here];
    });
  }

  /** Whether nothing in it was taken up. */
  untouched(value: unknown): boolean {
    return !this.#touched(value);
  }

  #touched(value: unknown): boolean {
    if (!isHolder(value)) return false;
    return (
      !!this.#used.get(value)?.size ||
      Object.values(value as Json).some((one) => this.#touched(one))
    );
  }
}

const isBlank = (value: unknown): boolean =>
  value === null || (isHolder(value) && Object.values(value as Json).every(isBlank));
