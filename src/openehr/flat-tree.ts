export type FlatScalar = string | number | boolean;

/** What was said at a place, under the key that said it. */
export interface FlatAttribute {
  readonly key: string;
  readonly value: FlatScalar;
  isRead?: true;
}

/** More than any place of a template has above it. */
const DEEPEST_KEY = 40;

/** One step of a key: `goals_and_hopes:1`. No list has a million entries. */
const STEP = /^([^:|]+)(?::(\d{1,6}))?$/;

/** A place in FLAT JSON, with what is said at it and the places below it. */
export class FlatNode {
  readonly attributes = new Map<string, FlatAttribute>();
  readonly #below = new Map<string, Map<number, FlatNode>>();

  /** The place below this one, if anything is said there or further below. */
  at(id: string, index = 0): FlatNode | undefined {
    return this.#below.get(id)?.get(index);
  }

  /** The places of a list with their indexes, in the order of these. */
  entries(id: string): (readonly [index: number, node: FlatNode])[] {
    return [...(this.#below.get(id) ?? [])].sort(([one], [other]) => one - other);
  }

  /** Whether nothing is said here, and below only under one name. */
  isOnly(id: string): boolean {
    return !this.attributes.size && [...this.#below.keys()].every((one) => one === id);
  }

  /** Reads what is said at a place such as `|code` or `/_mapping:0/target|code`. */
  take(place: string): FlatScalar | undefined {
    const attribute = this.#find(place);
    if (!attribute) return undefined;
    attribute.isRead = true;
    return attribute.value;
  }

  /** All that is said here and below. */
  *all(): Generator<FlatAttribute> {
    yield* this.attributes.values();
    for (const nodes of this.#below.values()) for (const node of nodes.values()) yield* node.all();
  }

  /** Puts something at a place below this one. Tells where that cannot be, or something is. */
  put(key: string, place: string, value: FlatScalar): 'deep' | 'strange' | 'taken' | undefined {
    const [way = '', suffix, ...more] = place.split('|');
    if (more.length) return 'strange';
    const steps = way.split('/').filter((step, index) => index > 0 || step);
    if (steps.length > DEEPEST_KEY) return 'deep';
    const parsed = steps.map((step) => STEP.exec(step));
    if (!parsed.every((step) => step !== null)) return 'strange';
    const node = parsed.reduce<FlatNode>(
      (at, [, id = '', index = '0']) => at.#make(id, Number(index)),
      this,
    );
    const name = suffix ?? '';
    if (node.attributes.has(name)) return 'taken';
    node.attributes.set(name, { key, value });
    return undefined;
  }

  #make(id: string, index: number): FlatNode {
    let nodes = this.#below.get(id);
    if (!nodes) this.#below.set(id, (nodes = new Map<number, FlatNode>()));
    let node = nodes.get(index);
    if (!node) nodes.set(index, (node = new FlatNode()));
    return node;
  }

  #find(place: string): FlatAttribute | undefined {
    const [way = '', suffix = ''] = place.split('|');
    const steps = way.split('/').filter(Boolean);
    const node = steps.reduce<FlatNode | undefined>((at, step) => {
      const [id = '', index = '0'] = step.split(':');
      return at?.at(id, Number(index));
    }, this);
    return node?.attributes.get(suffix);
  }
}

export const isScalar = (value: unknown): value is FlatScalar =>
  typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number';

/** What a data type says, as a place of its own. */
export function nodeOf(said: Readonly<Record<string, FlatScalar>>): FlatNode {
  const node = new FlatNode();
  for (const [place, value] of Object.entries(said)) node.put(place, place, value);
  return node;
}
