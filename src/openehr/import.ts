import { copyOfJson } from '../json/copy-of-json.js';
import { isRecord, type Json } from '../json/json.js';
import { setOwn } from '../json/set-own.js';
import { toDateTime } from '../model/uk-clock.js';
import { planModel } from '../standard/plan-model.js';
import { isArchivedBy } from '../validation/archived.js';
import { ArchivedAround } from '../validation/archived-around.js';
import { prune } from '../validation/empty.js';
import { json as jsonType } from './data-types.js';
import { FlatNode, isScalar, type FlatAttribute } from './flat-tree.js';
import { furtherIn, isInserted, putBack, type Further } from './further-data.js';
import { openEhrIssue, type OpenEhrFinding } from './import-messages.js';
import { isGroupPlace, template, type GroupPlace, type LeafPlace, type Way } from './places.js';
import { stateOf } from './states.js';
import { leftOver } from './left-over.js';
import type { OpenEhrImport, OpenEhrImportOptions } from './types.js';

/**
 * The plan that a composition in FLAT JSON holds, for the template that `openEhrWebTemplate` gives.
 * Never throws: whatever it is, the issues say what of it is not in the plan, and under which key.
 *
 * A plan that comes from another system is what could be read; give it to `validate`.
 */
export function fromOpenEhr(flat: unknown, options: OpenEhrImportOptions = {}): OpenEhrImport {
  const copy = copyOfJson(flat);
  const tell = (findings: readonly OpenEhrFinding[]) =>
    findings.map((finding) => openEhrIssue(finding, options.locale));
  if (!isRecord(copy)) return { plan: {}, issues: tell([{ code: 'not-flat', key: '' }]) };
  const { root, plan: place } = template();
  const top = new FlatNode();
  const findings = [...filled(top, copy)];
  const node = top.at(root.id);
  const language = [top.at('ctx')?.take('/language'), node?.take('/language|code')].find(Boolean);
  const planLanguage = typeof language === 'string' ? { planLanguage: language } : {};
  if (!node) {
    const other: OpenEhrFinding = { code: 'other-template', key: root.id };
    // a plan in which nothing is recorded has a language, and no more
    const isEmpty = top.at('ctx') !== undefined && top.isOnly('ctx') && !findings.length;
    const all = isEmpty ? [] : [other, ...findings, ...leftOver(top)];
    return { plan: {}, ...planLanguage, issues: tell(all) };
  }
  const reader = new FlatReader(options.now);
  const read = reader.group(place, node, []) ?? {};
  const plan = (prune(planModel, read) ?? {}) as Json;
  findings.push(...reader.findings, ...leftOver(top));
  return { plan, ...planLanguage, issues: tell(findings) };
}

/** Puts what every key says at its place, and tells of what has none. */
function* filled(top: FlatNode, flat: Json): Generator<OpenEhrFinding> {
  const why = { deep: 'too-deep', strange: 'not-a-key', taken: 'repeated' } as const;
  for (const [key, value] of Object.entries(flat)) {
    if (value === null) continue;
    if (!isScalar(value)) {
      yield { code: 'not-a-value', key };
      continue;
    }
    const problem = top.put(key, key, value);
    if (problem) yield { code: why[problem], key, value: String(value) };
  }
}

/** An entry with its place in the list, where that was told. */
interface Placed {
  readonly index?: number;
  readonly value: unknown;
}

const below = (node: FlatNode | undefined, way: Way): FlatNode | undefined =>
  way.reduce<FlatNode | undefined>((at, { id }) => at?.at(id), node);

class FlatReader {
  readonly findings: OpenEhrFinding[] = [];
  readonly #now: Date;
  /** by where an entry stands */
  readonly #archivedAround = new ArchivedAround();

  constructor(now: Date | undefined) {
    this.#now = now instanceof Date && !Number.isNaN(now.getTime()) ? now : new Date();
  }

  group(place: GroupPlace, node: FlatNode, key: readonly string[]): Json | undefined {
    const { element, entry, state } = place;
    const own = entry ? node.at(entry.id) : node;
    if (own && this.#isOfSomebodyElse(own)) return undefined;
    const value: Json = {};
    const id = element.entry ? node.take('/_uid') : undefined;
    if (id !== undefined) value.id = id;
    const further = this.#further(place, node);
    if (place.joined) {
      const { keys, place: leaf } = place.joined;
      const at = below(node, leaf.way);
      const parts = at && leaf.type.read(at, leaf.leaf);
      if (isRecord(parts))
        for (const one of keys) if (parts[one] !== undefined) value[one] = parts[one];
    }
    for (const [name, child] of place.children) {
      const at = [...key, name];
      const inserted = further.filter((one) => isInserted(one) && one.path[0] === name);
      const read = isGroupPlace(child)
        ? this.#groups(child, node, at, inserted)
        : this.#leaves(child, node, inserted);
      if (read !== undefined) setOwn(value, name, read);
    }
    for (const one of further) {
      if (isInserted(one) && isList(value, one)) continue;
      if (one.path.length === 0) continue;
      if (!putBack(value, one)) this.#tell('changed', keyOf(place.further), String(one.path[0]));
    }
    if (!Object.keys(value).length) return undefined;
    if (state && own) this.#state(state, own, value);
    return value;
  }

  #tell(code: OpenEhrFinding['code'], key: string, value?: string, said?: string): void {
    this.findings.push({ code, key, ...(value && { value }), ...(said && { said }) });
  }

  /** What is about a relative of the person, or anybody else, is not the person's. */
  #isOfSomebodyElse(node: FlatNode): boolean {
    const subject = node.at('subject');
    const [first] = subject?.all() ?? [];
    if (!first || !subject || subject.take('|_type') === 'PARTY_SELF') return false;
    for (const attribute of node.all()) attribute.isRead = true;
    this.#tell('other-person', first.key);
    return true;
  }

  #further(place: GroupPlace, node: FlatNode): Further[] {
    const last = place.further.at(-1)!;
    const holder = below(node, place.further.slice(0, -1));
    return (holder?.entries(last.id) ?? []).flatMap(([, one]) => {
      const further = furtherIn(jsonType.read(one, place.element as LeafPlace['leaf']));
      if (further) return [further];
      // none of ours: it is told as what nobody has read
      for (const attribute of one.all()) delete attribute.isRead;
      return [];
    });
  }

  #leaves(place: LeafPlace, node: FlatNode, inserted: readonly Further[]): unknown {
    const read = (at: FlatNode): unknown => {
      const value = place.type.read(at, place.leaf);
      const id = place.leaf.entry && isRecord(value) ? at.take('/_uid') : undefined;
      return id === undefined ? value : { ...(value as Json), id };
    };
    const holder = below(node, place.way.slice(0, -1));
    const { id } = place.way.at(-1)!;
    if (!place.repeats) {
      const at = holder?.at(id);
      return at && read(at);
    }
    const entries = this.#entries(holder, id);
    return listOf([...entries.map((at) => ({ value: read(at) })), ...placed(inserted)]);
  }

  #groups(
    place: GroupPlace,
    node: FlatNode,
    key: readonly string[],
    inserted: readonly Further[],
  ): unknown {
    const { archived } = place;
    const { id } = place.way.at(-1) ?? { id: '' };
    const holder = below(node, place.way.slice(0, -1));
    if (!place.repeats) {
      const at = holder?.at(id);
      return at && this.group(place, at, key);
    }
    const current = this.#entries(holder, id).map((at): Placed => ({
      value: this.group(place, at, key),
    }));
    const before = archived ? this.#archived({ ...archived }, node, key) : [];
    return listOf([...current, ...before, ...placed(inserted)]);
  }

  #archived(
    place: NonNullable<GroupPlace['archived']>,
    node: FlatNode,
    key: readonly string[],
  ): Placed[] {
    const holder = below(node, place.way.slice(0, -1));
    return this.#entries(holder, place.way.at(-1)!.id).map((at) => {
      const number = below(at, place.position.way);
      const index = number && place.position.type.read(number, place.position.leaf);
      const value = this.#archivedAround.inEntry(true, () => this.group(place, at, key));
      if (value && value.archivedOn === undefined) {
        value.archivedOn = toDateTime(this.#now);
        this.#tell('archived', firstKey(at));
      }
      return { value, ...(typeof index === 'number' && { index }) };
    });
  }

  /** The entries of a list, and that some of them are missing. */
  #entries(holder: FlatNode | undefined, id: string): FlatNode[] {
    const entries = holder?.entries(id) ?? [];
    const gap = entries.find(([index], at) => index !== at);
    if (gap) this.#tell('gap', firstKey(gap[1]));
    return entries.map(([, node]) => node);
  }

  /** A state of openEHR that says otherwise than the entry does. */
  #state(kind: NonNullable<GroupPlace['state']>, node: FlatNode, value: Json): void {
    const at = node.at('ism_transition')?.at('current_state');
    const code = at?.take('|code');
    const said = at?.take('|value');
    at?.take('|terminology');
    // it may have been sent before the date on which it was to be archived
    const { isThere } = this.#archivedAround;
    const expected = [isThere, isThere || isArchivedBy(value, this.#now)].map(
      (is) => stateOf(kind, value, is).code,
    );
    if (code === undefined || expected.includes(String(code))) return;
    this.#tell('state', firstKey(at!), undefined, String(said ?? code));
    if (kind === 'service' && value.status === undefined && said !== undefined)
      value.status = { text: String(said) };
  }
}

const isList = (value: Json, { path: [key] }: Further): boolean =>
  typeof key === 'string' && Array.isArray(value[key]);

const placed = (inserted: readonly Further[]): Placed[] =>
  inserted.map(({ path, json }) => ({ index: Number(path[1]), value: json }));

/** The entries in their order: those that have a number at it, and the others around them. */
function listOf(entries: readonly Placed[]): unknown[] | undefined {
  const numbered = new Map<number, unknown[]>();
  const others: unknown[] = [];
  for (const { index, value } of entries) {
    if (value === undefined) continue;
    if (index === undefined) others.push(value);
    else numbered.set(index, [...(numbered.get(index) ?? []), value]);
  }
  const list: unknown[] = [];
  const waiting = [...numbered].sort(([one], [other]) => one - other);
  for (const [index, values] of waiting) {
    list.push(...others.splice(0, Math.max(0, index - list.length)));
    list.push(...values);
  }
  list.push(...others);
  return list.length ? list : undefined;
}

const keyOf = (way: Way): string => way.map(({ id }) => id).join('/');

const firstKey = (node: FlatNode): string => {
  const [first] = node.all() as Iterable<FlatAttribute>;
  return first?.key ?? '';
};
