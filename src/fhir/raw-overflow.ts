import { setOwn } from '../json/set-own.js';
import type { Path } from '../json/path.js';
import { isObjectOrList, isRecord, type Json } from '../json/json.js';
import { Position } from './position.js';
import { sendableJson } from '../json/sendable-json.js';
import type { BundleReader } from './bundle-reader.js';
import { RAW } from './systems.js';

/** Stores, in an extension of a FHIR element, the JSON that the mappings within it have no place for. */
export class RawOverflow {
  readonly #at: Position;
  readonly #outer: RawOverflow | undefined;
  readonly #key: string | number;

  constructor(at: Position, outer?: RawOverflow, key: string | number = '') {
    this.#at = at;
    this.#outer = outer;
    this.#key = key;
  }

  inner(key: string | number): RawOverflow {
    return new RawOverflow(this.#at, this, key);
  }

  /** `replaces`: the element that the value is mapped to says a part of it as well. */
  store(value: unknown, replaces: boolean): void {
    const extensions = new Position(this.#at.object(), 'extension', this.#at.scope).list();
    extensions.push({
      url: RAW,
      extension: [
        { url: 'path', valueString: sendableJson(this.#within) },
        { url: 'json', valueString: sendableJson(value) },
        ...(replaces ? [{ url: 'replaces', valueBoolean: true }] : []),
      ],
    });
  }

  // most of them store nothing
  get #within(): Path {
    return this.#outer ? [...this.#outer.#within, this.#key] : [];
  }
}

/** A value completed with the JSON that was stored in the extensions beside it. */
export function restoreOverflow(at: Position, value: unknown, from: BundleReader): unknown {
  let whole = value;
  for (const extension of at.inner('extension').flatMap((all) => all.entries())) {
    if (!isRecord(extension.value) || extension.value.url !== RAW) continue;
    const kept = overflowEntryIn(extension.value);
    if (!kept) continue;
    whole ??= {};
    // whole, since somebody's role as named has the same extensions in a list of its own
    if (putBack(whole, kept)) from.consumed.consumeWhole(extension);
  }
  return whole;
}

interface OverflowEntry {
  readonly path: Path;
  readonly value: unknown;
  readonly replaces: boolean;
}

function overflowEntryIn(extension: Json): OverflowEntry | undefined {
  const inner = Array.isArray(extension.extension) ? extension.extension.filter(isRecord) : [];
  const say = (url: string) => inner.find((one) => one.url === url);
  try {
    const path: unknown = JSON.parse(String(say('path')?.valueString));
    const value: unknown = JSON.parse(String(say('json')?.valueString));
    const isPath =
      Array.isArray(path) && path.every((key) => typeof key === 'string' || Number.isInteger(key));
    if (!isPath || path.length === 0) return undefined;
    return { path: path as Path, value, replaces: say('replaces')?.valueBoolean === true };
  } catch {
    return undefined;
  }
}

function putBack(root: unknown, { path, value, replaces }: OverflowEntry): boolean {
  const last = path.at(-1)!;
  let holder = root;
  for (const [index, key] of path.slice(0, -1).entries()) {
    if (!isObjectOrList(holder)) return false;
    const missing = typeof path[index + 1] === 'number' ? [] : {};
    if (!Object.hasOwn(holder, key)) setOwn(holder, key, missing);
    holder = (holder as Json)[key];
  }
  if (Array.isArray(holder) && typeof last === 'number') {
    holder.splice(last, replaces ? 1 : 0, value);
    return true;
  }
  if (!isRecord(holder)) return false;
  setOwn(holder, last, value);
  return true;
}
