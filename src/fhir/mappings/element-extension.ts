import { childrenOf } from '../../model/children.js';
import type { Element, Group, Leaf, LeafKind } from '../../model/element.js';
import type { Codec } from '../codecs/codec.js';
import { codingCodec, conceptCodec, withIdOfEntry } from '../codecs/coded.js';
import {
  booleanCodec,
  dateCodec,
  dateTimeCodec,
  integerCodec,
  stringCodec,
  uriCodec,
} from '../codecs/primitive.js';
import { timingCodec } from '../codecs/timing.js';
import {
  entryMatching,
  everyEntry,
  pathTo,
  shortName,
  type ResourcePath,
} from '../resource-path.js';
import { OURS } from '../systems.js';
import { groupMapping } from './group.js';
import { extensionMapping, leafMapping } from './leaf.js';
import { listMapping } from './list.js';
import type { FillIn, Mapping } from './mapping.js';

/** FHIR's data type of each kind of element, where nobody named a better place for it. */
const codecs: Readonly<Record<Exclude<LeafKind, 'defined'>, Codec>> = {
  string: stringCodec,
  text: stringCodec,
  date: dateCodec,
  dateTime: dateTimeCodec,
  dateTimeOrDuration: timingCodec,
  boolean: booleanCodec,
  scale: integerCodec,
  coding: codingCodec,
  codedText: conceptCodec,
  url: uriCodec,
  textOrUrl: stringCodec,
};

function codecOf({ kind, definition, entry }: Leaf): Codec | undefined {
  if (kind !== 'defined') return codecs[kind];
  const own = definition?.fhir;
  return own && entry && definition.parts ? withIdOfEntry(own) : own;
}

/** A kind that FHIR has no data type for is a group of its parts. */
const ownOf = (element: Leaf | Group): Leaf | Group => {
  if (element.kind === 'group' || codecOf(element)) return element;
  const { mro, term, entry } = element;
  return {
    kind: 'group',
    mro,
    term,
    entry,
    children: childrenOf({ ...element, entry: undefined }) ?? {},
  };
};

/** FHIR's data type of a leaf in an extension, as it stands behind `value`. */
export const typeInExtension = (leaf: Leaf): string => codecOf(leaf)?.type ?? '';

/** The address of the extension of an element. */
export const elementUrl = (key: string, element: Element): string =>
  element.kind === 'group' && element.supplier ? element.supplier.url : `${OURS}:element:${key}`;

/**
 * An element that no mapping of FHIR names: in an extension of its own, in whatever resource or
 * element of FHIR the group that it stands in is. The extension goes by the element's path of keys.
 */
export const elementExtension: FillIn = (key, element) =>
  extensionOf(element, elementUrl(key, element));

/** An element in an extension with an address, of what a path leads to. */
export function extensionOf(element: Element, url: string, from: ResourcePath = []): Mapping {
  if (element.kind !== 'list')
    return inExtension(ownOf(element), [
      ...from,
      ...pathTo('extension', entryMatching(shortName(url), { url })),
    ]);
  const each = [...from, ...pathTo('extension', everyEntry(shortName(url), { url }))];
  const item = ownOf(element.item);
  return item.kind === 'group'
    ? listMapping(each, groupIn(item, [], { id: extensionMapping('entry-id', stringCodec) }))
    : listMapping([...each, ...valueOf(item)], inType(item, []));
}

const inExtension = (element: Leaf | Group, path: ResourcePath): Mapping =>
  element.kind === 'group'
    ? groupIn(element, path)
    : inType(element, [...path, ...valueOf(element)]);

const inType = (leaf: Leaf, path: ResourcePath): Mapping =>
  leafMapping(path, codecOf(leaf) ?? stringCodec);

const valueOf = (leaf: Leaf): ResourcePath => pathTo(`value${typeInExtension(leaf)}`);

/** Within the extension of a group, its elements go by their keys. */
const groupIn = (
  group: Group,
  path: ResourcePath,
  beside: Readonly<Record<string, Mapping>> = {},
): Mapping => {
  const named = groupMapping(path, beside);
  return named.completedBy?.(group, (key, element) => extensionOf(element, key)) ?? named;
};
