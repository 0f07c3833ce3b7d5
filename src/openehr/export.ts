import { copyOfJson } from '../json/copy-of-json.js';
import type { DeepReadonly } from '../json/deep-readonly.js';
import { isRecord, type Json } from '../json/json.js';
import { sameJson } from '../json/same-json.js';
import { planModel, type Plan } from '../standard/plan-model.js';
import { withoutSexBesideGender } from '../model/sex-beside-gender.js';
import { isDateTimeText } from '../validation/date.js';
import { prune } from '../validation/empty.js';
import { json as jsonType, type DataValue } from './data-types.js';
import { nodeOf, type FlatScalar } from './flat-tree.js';
import type { Further } from './further-data.js';
import { isGroupPlace, template, type GroupPlace, type LeafPlace, type Way } from './places.js';
import { stateOf } from './states.js';
import type { OpenEhrExportOptions, OpenEhrFlat } from './types.js';
import { isArchivedBy, timeOf } from '../validation/archived.js';
import { ArchivedAround } from '../validation/archived-around.js';

/**
 * A plan as a composition of openEHR in FLAT JSON, for the template that `openEhrWebTemplate` gives.
 * Nothing is left out, but for sex beside gender (see `showSexAndGender`): what has no place in the
 * template is JSON in the further data of its group. `fromOpenEhr` gives the same plan back.
 *
 * A plan that is not valid is written too: what does not fit its data type is further data.
 *
 * Throws a TypeError for a plan that holds what is no JSON, such as an object that contains itself.
 */
export function toOpenEhr(
  plan: DeepReadonly<Partial<Plan>>,
  options: OpenEhrExportOptions = {},
): OpenEhrFlat {
  const recorded = prune(planModel, copyOfPlan(plan)) ?? {};
  const stored = options.showSexAndGender ? recorded : withoutSexBesideGender(recorded);
  const { root, plan: place } = template();
  const out = new FlatWriter(timeOf(options.date));
  out.context(options);
  if (isRecord(stored)) out.group(place, stored, root.id);
  else out.further(place, root.id, [{ path: [], json: stored }]);
  if (stored !== recorded) out.masked(place, root.id);
  return out.flat;
}

function copyOfPlan(plan: unknown): unknown {
  const copy = copyOfJson(plan);
  if (copy === undefined) throw new TypeError('The plan is no JSON.');
  return copy;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** openEHR's codes for why something that has to be there is not. */
const FLAVOURS = { 'no information': '271', masked: '272' } as const;

const keyOf = (base: string, way: Way): string =>
  way.reduce((at, { id }, index) => `${at}/${id}${indexed(way, index)}`, base);

/** What may repeat has an index; the last of a way gets its own. */
const indexed = (way: Way, index: number): string =>
  way[index]!.repeats && index < way.length - 1 ? ':0' : '';

class FlatWriter {
  readonly flat: OpenEhrFlat = {};
  /** entries in which something is said, by their keys */
  readonly #entries = new Set<string>();
  /** by which time something is archived */
  readonly #time: Date | string;
  readonly #archivedAround = new ArchivedAround();

  constructor(time: Date | string) {
    this.#time = time;
  }

  context({ planLanguage, territory, composer, date }: OpenEhrExportOptions): void {
    const time = date instanceof Date ? dateText(date) : date;
    this.#put('ctx', {
      '/language': planLanguage ?? 'en',
      '/territory': territory ?? 'GB',
      ...(composer && { '/composer_name': composer }),
      ...(time !== undefined && isDateTimeText.test(time) && { '/time': time }),
    });
  }

  /** Says of a person that their sex is not told, which is not the same as not known. */
  masked(plan: GroupPlace, base: string): void {
    const person = plan.children.get('personDemographics');
    const sex = person && isGroupPlace(person) ? person.children.get('sex') : undefined;
    if (person && sex) this.#flavour(keyOf(keyOf(base, person.way), sex.way), 'masked');
  }

  group(place: GroupPlace, value: Json, base: string): void {
    const further: Further[] = [];
    const { id, ...rest } = value;
    if (id !== undefined && isEntryOf(place)) {
      if (typeof id === 'string' && UUID.test(id)) this.#put(base, { '/_uid': id });
      else further.push({ path: ['id'], json: id });
    }
    if (place.joined) this.#joined(place, rest, base, further);
    for (const [key, inner] of Object.entries(isEntryOf(place) ? rest : value)) {
      const child = place.children.get(key);
      if (place.joined?.keys.includes(key) || inner === undefined) continue;
      if (!child) further.push({ path: [key], json: inner });
      else if (isGroupPlace(child)) this.#groups(child, key, inner, base, further);
      else this.#leaves(child, key, inner, base, further);
      this.#note(place, child?.way ?? place.further, base);
    }
    this.further(place, base, further);
    if (!place.entry || this.#entries.has(base)) this.#demands(place, value, base);
  }

  further(place: GroupPlace, base: string, further: readonly Further[]): void {
    if (further.length) this.#note(place, place.further, base);
    for (const [index, one] of further.entries()) {
      const leaf = { kind: 'text', mro: 'O', term: '' } as const;
      this.#put(`${keyOf(base, place.further)}:${index}`, jsonType.write(one, leaf)!);
    }
  }

  #put(base: string, said: DataValue): void {
    for (const [at, value] of Object.entries(said)) this.flat[`${base}${at}`] = value;
  }

  #note({ entry }: GroupPlace, way: Way, base: string): void {
    if (entry && way[0] === entry) this.#entries.add(base);
  }

  #flavour(key: string, why: keyof typeof FLAVOURS): void {
    this.#put(`${key}/_null_flavour`, {
      '|code': FLAVOURS[why],
      '|value': why,
      '|terminology': 'openehr',
    });
  }

  /** What the archetypes demand and the plan does not say is said not to be there. */
  #demands(place: GroupPlace, value: Json, base: string): void {
    const { joined, demanded, children, state, entry } = place;
    if (joined && !joined.keys.some((key) => value[key] !== undefined))
      this.#flavour(keyOf(base, joined.place.way), 'no information');
    for (const key of demanded) {
      const child = children.get(key);
      if (child && value[key] === undefined)
        this.#flavour(keyOf(base, child.way) + (child.repeats ? ':0' : ''), 'no information');
    }
    if (!state) return;
    const {
      code,
      value: said,
      step,
      stepName,
    } = stateOf(state, value, this.#archivedAround.isThere);
    const at = `${entry ? keyOf(base, [entry]) : base}/ism_transition`;
    this.#put(`${at}/current_state`, { '|code': code, '|value': said, '|terminology': 'openehr' });
    this.#put(`${at}/careflow_step`, {
      '|code': step,
      '|value': stepName,
      '|terminology': 'local',
    });
  }

  #joined(place: GroupPlace, value: Json, base: string, further: Further[]): void {
    const { keys, place: leaf } = place.joined!;
    const parts: Json = Object.fromEntries(
      keys.filter((key) => value[key] !== undefined).map((key) => [key, value[key]]),
    );
    if (!Object.keys(parts).length) return;
    const { said, back } = written(leaf, parts);
    if (Object.keys(said).length) {
      this.#put(keyOf(base, leaf.way), said);
      this.#note(place, leaf.way, base);
    }
    const read = isRecord(back) ? back : {};
    for (const key of keys)
      if (!sameJson(parts[key], read[key]))
        further.push({ path: [key], ...without({ json: parts[key], instead: read[key] }) });
  }

  #leaves(place: LeafPlace, key: string, value: unknown, base: string, further: Further[]): void {
    const at = keyOf(base, place.way);
    if (!place.repeats) {
      const { said, back } = written(place, value);
      this.#put(at, said);
      if (!sameJson(back, value)) further.push(differing([key], value, back));
      return;
    }
    if (!Array.isArray(value)) return void further.push({ path: [key], json: value });
    let next = 0;
    for (const [index, entry] of (value as unknown[]).entries()) {
      const { said, back } = written(place, entry);
      if (back !== undefined) this.#put(`${at}:${next++}`, said);
      if (!sameJson(back, entry)) further.push(differing([key, index], entry, back));
    }
  }

  #groups(place: GroupPlace, key: string, value: unknown, base: string, further: Further[]): void {
    if (!place.repeats) {
      if (isRecord(value)) this.group(place, value, keyOf(base, place.way));
      else further.push({ path: [key], json: value });
      return;
    }
    if (!Array.isArray(value)) return void further.push({ path: [key], json: value });
    let next = 0;
    let nextArchived = 0;
    for (const [index, entry] of (value as unknown[]).entries()) {
      if (!isRecord(entry)) {
        further.push({ path: [key, index], json: entry });
      } else if (place.archived && isArchivedBy(entry, this.#time)) {
        const at = `${keyOf(base, place.archived.way)}:${nextArchived++}`;
        const { archived } = place;
        this.#archivedAround.inEntry(true, () => this.group(archived, entry, at));
        this.#put(keyOf(at, archived.position.way), { '': index });
      } else {
        this.group(place, entry, `${keyOf(base, place.way)}:${next++}`);
      }
    }
  }
}

const isEntryOf = ({ element }: GroupPlace): boolean => element.entry === true;

/** What a place says of a value, and what comes back of that. */
function written(place: LeafPlace, value: unknown): { said: DataValue; back: unknown } {
  const { type, leaf } = place;
  const { id, ...rest } = isRecord(value) && leaf.entry ? value : ({} as Json);
  const hasId = typeof id === 'string' && UUID.test(id);
  const said = type.write(hasId ? rest : value, leaf);
  if (!said || !Object.keys(said).length) return { said: {}, back: undefined };
  const whole: Record<string, FlatScalar> = { ...said, ...(hasId && { '/_uid': id }) };
  return { said: whole, back: readLeaf(place, whole) };
}

function readLeaf({ type, leaf }: LeafPlace, said: DataValue): unknown {
  const node = nodeOf(said);
  const back = type.read(node, leaf);
  const id = leaf.entry && isRecord(back) ? node.take('/_uid') : undefined;
  return id === undefined ? back : { ...(back as Json), id };
}

const without = ({ json, instead }: Pick<Further, 'json' | 'instead'>) => ({
  ...(json !== undefined && { json }),
  ...(instead !== undefined && { instead }),
});

const differing = (path: Further['path'], json: unknown, instead: unknown): Further => ({
  path,
  ...without({ json, instead }),
});

const dateText = (date: Date): string | undefined =>
  Number.isNaN(date.getTime()) ? undefined : date.toISOString();
