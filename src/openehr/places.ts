// The places of the model's elements in the template: both are made in one walk along the model.
import { fromModel } from '../model/from-model.js';
import { childrenOf } from '../model/children.js';
import type { Children, Element, Group, Leaf } from '../model/element.js';
import { planModel } from '../standard/plan-model.js';
import { dataTypeOf, hasDataType, json, multimediaType, type DataType } from './data-types.js';
import { homes, kindHomes, sharedHomes, type Home, type Joined, type Slot } from './homes.js';
import { TemplateNode } from './template-node.js';

/** Nodes that lead to a place, from that of the group which the element is in. */
export type Way = readonly TemplateNode[];

export interface LeafPlace {
  readonly way: Way;
  readonly leaf: Leaf;
  readonly type: DataType;
  readonly repeats: boolean;
}

export interface GroupPlace {
  readonly way: Way;
  readonly repeats: boolean;
  readonly element: Group | Leaf;
  readonly children: ReadonlyMap<string, ElementPlace>;
  readonly joined?: { readonly keys: readonly string[]; readonly place: LeafPlace };
  /** where what has no place of its own is kept */
  readonly further: Way;
  /** the entry that is made only where something in it is said */
  readonly entry?: TemplateNode;
  /** what its archetype demands, beside what is joined */
  readonly demanded: readonly string[];
  readonly state?: Home['state'];
  /** where entries of the list are that were archived, and in which place of the list each was */
  readonly archived?: GroupPlace & { readonly position: LeafPlace };
}

export type ElementPlace = LeafPlace | GroupPlace;

export const isGroupPlace = (place: ElementPlace): place is GroupPlace => 'children' in place;

interface Archetype {
  readonly rmType: string;
  readonly nodeId: string;
}

const archetypeOf = (name: string): Archetype => ({
  rmType: name.slice(0, name.indexOf('.')),
  nodeId: `openEHR-EHR-${name}`,
});

const slug = (key: string): string =>
  key
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();

/** Whose archetype it is, where it is no public one: ours, or a supplier's. */
const ownArchetype = (rmClass: string, owner: string, key: string): Archetype =>
  archetypeOf(`${rmClass}.${owner}_${slug(key)}.v0`);

const own = <V>(table: Readonly<Record<string, V>>, key: string): V | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const ITEMS: Readonly<Record<string, string>> = { COMPOSITION: 'content', CLUSTER: 'items' };

/** Where nodes of an archetype of ours stand. */
const ownItems = (rmType: string): string => ITEMS[rmType] ?? 'data[at0001]/items';

/** What was added to each list of the plan that archives: a number that no element of the plan is. */
const position: Leaf = {
  kind: 'scale',
  mro: 'O',
  term: 'ElementPlace in the list',
  max: 2 ** 31 - 1,
};

const furtherData: Leaf = { kind: 'text', mro: 'O', term: 'Further data' };

const joinedLeaf = (element: Element, { as }: Joined): Leaf => {
  const { coding } = childrenOf(element) ?? {};
  const codes = coding?.kind === 'coding' ? coding.codes : undefined;
  return as === 'codedText'
    ? { kind: 'codedText', mro: 'O', term: element.term, codes }
    : { kind: 'url', mro: 'O', term: 'Content' };
};

interface Context {
  /** keys from the plan */
  readonly keys: readonly string[];
  /** whose archetypes those are that are not public */
  readonly owner: string;
  /** entries are archived already: there is no second place for those that are */
  readonly isArchived?: boolean;
}

type GroupLike = Group | Leaf;

/** A group, or a kind with parts that no data type holds. */
const isGroupLike = (element: Element): element is GroupLike =>
  element.kind === 'group' ||
  (element.kind === 'defined' &&
    !hasDataType(element.definition?.name ?? '') &&
    childrenOf(element) !== undefined);

const homeOf = (element: GroupLike, keys: readonly string[]): Home | undefined =>
  own(homes, keys.join('.')) ??
  (element.kind === 'group' ? own(sharedHomes, keys.at(-1) ?? '') : undefined) ??
  (element.kind === 'defined' ? own(kindHomes, element.definition?.name ?? '') : undefined);

/** Makes the nodes of one group and the places of its elements. */
class GroupMaker {
  /** of the group, as a whole */
  readonly node: TemplateNode;
  readonly #home: Home | undefined;
  readonly #context: Context;
  /** from the node to where nodes of its archetype are */
  readonly #main: Way;
  readonly #isOwn: boolean;
  #details: Way | undefined;

  constructor(node: TemplateNode, home: Home | undefined, context: Context) {
    this.node = node;
    this.#home = home;
    this.#context = context;
    this.#isOwn = !home || home.archetype.includes('.pcsp_');
    const entry = home?.section
      ? [node.add('items', { ...archetypeOf(home.archetype), name: home.section })]
      : [];
    const within = home?.within ? [this.#slot(entry.at(-1) ?? node, home.within)] : [];
    this.#main = [...entry, ...within];
  }

  /** `further`: the way to further data, where that is not among the nodes of ours. */
  place(way: Way, element: GroupLike, repeats: boolean, further?: Way): GroupPlace {
    const children = new Map<string, ElementPlace>();
    const { keys, joined } = this.#joined(element);
    for (const [key, child] of Object.entries(childrenOf(element) ?? {}))
      if (!keys.includes(key) && key !== 'id') children.set(key, this.#child(key, child));
    const [entry] = this.#home?.section ? this.#main : [];
    return {
      way,
      repeats,
      element,
      children,
      ...(joined && { joined: { keys, place: joined } }),
      further: further ?? this.#add(this.#ownPlace(), { leaf: furtherData, type: json }, true).way,
      ...(entry && { entry }),
      demanded: this.#home?.demanded ?? [],
      ...(this.#home?.state && { state: this.#home.state }),
    };
  }

  /** Of a list that archives: the number of each entry that was. */
  position(): LeafPlace {
    return this.#add(this.#ownPlace(), { leaf: position, type: dataTypeOf(position) }, false);
  }

  #end(way: Way): TemplateNode {
    return way.at(-1) ?? this.node;
  }

  #slot(parent: TemplateNode, { archetype, slot, name }: Slot): TemplateNode {
    return parent.add(slot, { ...archetypeOf(archetype), name });
  }

  /** Where what no public archetype has a node for stands. */
  #ownPlace(): Way {
    if (this.#isOwn) return this.#main;
    if (this.#details) return this.#details;
    const { owner, keys } = this.#context;
    const target = this.#home!.within ? this.#main : this.#main.slice(0, 1);
    const cluster = this.#end(target).add(this.#home!.details, {
      ...ownArchetype('CLUSTER', owner, `${keys.at(-1) ?? ''}Details`),
      name: 'PCSP details',
    });
    return (this.#details = [...target, cluster]);
  }

  #joined(element: GroupLike): { keys: readonly string[]; joined?: LeafPlace } {
    const joined = this.#home?.joined;
    if (!joined) return { keys: [] };
    const leaf = joinedLeaf(element, joined);
    const type = joined.as === 'multimedia' ? multimediaType : dataTypeOf(leaf);
    return {
      keys: joined.keys,
      joined: this.#add(this.#main, { leaf, type }, false, joined.node),
    };
  }

  #add(
    way: Way,
    { leaf, type }: Pick<LeafPlace, 'leaf' | 'type'>,
    repeats: boolean,
    node?: string,
  ): LeafPlace {
    const parent = this.#end(way);
    const [, attribute, nodeId] = node ? /^(.*)\[(at[\d.]+)\]$/.exec(node)! : [];
    const { rmType } = type;
    const made = parent.add(attribute ?? ownItems(parent.rmType), {
      name: leaf.term,
      rmType: typeof rmType === 'string' ? rmType : 'ELEMENT',
      nodeId,
      repeats,
      leaf,
    });
    if (typeof rmType !== 'string')
      for (const [name, one] of Object.entries(rmType)) made.addAttribute(name, one);
    return { way: [...way, made], leaf, type, repeats };
  }

  #child(key: string, element: Element): ElementPlace {
    const repeats = element.kind === 'list';
    const item = repeats ? element.item : element;
    const context = { ...this.#context, keys: [...this.#context.keys, key] };
    return isGroupLike(item)
      ? this.#group(key, item, repeats, context)
      : this.#leaf(key, item, repeats);
  }

  #leaf(key: string, leaf: Leaf, repeats: boolean): LeafPlace {
    const at = own(this.#home?.nodes ?? {}, key);
    const made = { leaf, type: dataTypeOf(leaf) };
    if (at === undefined) return this.#add(this.#ownPlace(), made, repeats);
    if (typeof at === 'string') return this.#add(this.#main, made, repeats, at);
    // an entry stands beside the others of a section
    const before = at.archetype.startsWith('CLUSTER.') ? this.#main : [];
    return this.#add([...before, this.#slot(this.#end(before), at)], made, repeats, at.node);
  }

  #group(key: string, element: GroupLike, repeats: boolean, context: Context): GroupPlace {
    const owner = ownerOf(element, context.owner);
    const home = homeOf(element, context.keys);
    const inner = { ...context, owner };
    const before = this.#before(home);
    const parent = this.#end(before);
    const make = (name: string, archived?: true): readonly [GroupMaker, GroupPlace] => {
      const attribute = parent.rmType === 'SECTION' ? 'items' : ownItems(parent.rmType);
      const archetype = archetypeFor(home, parent, owner, key);
      const node = parent.add(attribute, { ...archetype, name, repeats });
      const isArchived = archived ?? context.isArchived;
      const maker = new GroupMaker(node, home, { ...inner, ...(isArchived && { isArchived }) });
      return [maker, maker.place([...before, node], element, repeats)];
    };
    const [, place] = make(element.term);
    if (!repeats || context.isArchived || !archives(childrenOf(element))) return place;
    const [maker, twin] = make(`Archived: ${element.term}`, true);
    return { ...place, archived: { ...twin, position: maker.position() } };
  }

  /** Entries and sections stand in a section; clusters in a cluster, public ones in public ones. */
  #before(home: Home | undefined): Way {
    const isEntry = home && (home.section ?? !home.archetype.startsWith('CLUSTER.'));
    if (isEntry || this.node.rmType === 'COMPOSITION') return [];
    return home && this.#end(this.#main).rmType === 'CLUSTER' ? this.#main : this.#ownPlace();
  }
}

const archives = (children: Children | undefined): boolean =>
  Object.hasOwn(children ?? {}, 'archivedOn');

const ownerOf = (element: GroupLike, owner: string): string =>
  element.kind === 'group' && element.supplier ? slug(element.supplier.namespace) : owner;

const SECTION = archetypeOf('SECTION.adhoc.v1');

function archetypeFor(
  home: Home | undefined,
  parent: TemplateNode,
  owner: string,
  key: string,
): Archetype {
  if (home) return home.section ? SECTION : archetypeOf(home.archetype);
  return ownArchetype(parent.rmType === 'COMPOSITION' ? 'EVALUATION' : 'CLUSTER', owner, key);
}

export interface PlanTemplate {
  readonly root: TemplateNode;
  readonly plan: GroupPlace;
}

/** The template that the model makes, with what suppliers added to it. */
export const template = fromModel((): PlanTemplate => {
  const root = new TemplateNode({
    id: 'personalised_care_and_support_plan',
    name: planModel.term,
    rmType: 'COMPOSITION',
    nodeId: 'openEHR-EHR-COMPOSITION.care_plan.v0',
    aqlPath: '',
  });
  const context = root.addAttribute('context', 'EVENT_CONTEXT');
  const details = context.add('other_context[at0001]/items', {
    ...ownArchetype('CLUSTER', 'pcsp', 'planDetails'),
    name: 'PCSP details',
  });
  const further = details.add('items', {
    name: furtherData.term,
    rmType: 'DV_PARSABLE',
    repeats: true,
    leaf: furtherData,
  });
  const maker = new GroupMaker(root, undefined, { keys: [], owner: 'pcsp' });
  const plan = maker.place([], planModel, false, [context, details, further]);
  return { root, plan };
});
