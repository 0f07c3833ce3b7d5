import { childrenOf } from '../model/children.js';
import type { Element, Group, Leaf, LeafKind, List, Mro } from '../model/element.js';
import { elementAt } from '../model/element-at.js';
import { isAdded } from '../model/marks.js';
import { planModel } from './plan-model.js';

/** One element of the standard, with the columns of PRSB's table of elements. */
export interface ElementRow {
  /** path of keys from the plan; `[]` marks the entries of a list */
  key: string;
  jsonType: string;
  mro: Mro;
  min: 0 | 1;
  max: 1 | '*';
  datatype: string;
  /** lengths are in characters */
  minLength?: number;
  maxLength?: number;
  precision?: string;
  valueSet?: string;
  /** the standard's own names, from the section down, divided by `/` */
  standardPath: string;
  note?: string;
}

interface LeafType {
  json: (leaf: Leaf) => string;
  datatype: (leaf: Leaf) => string;
}

const named = (json: string, datatype = json): LeafType => ({
  json: () => json,
  datatype: () => datatype,
});

const leafTypes: Record<LeafKind, LeafType> = {
  string: named('string'),
  text: named('text'),
  date: named('date'),
  dateTime: named('dateTime', 'datetime'),
  dateTimeOrDuration: named('dateTime or duration', 'datetime'),
  boolean: named('boolean'),
  scale: {
    json: ({ max }) => `integer 1-${max}`,
    datatype: ({ max }) => (max === 10 ? 'decimal' : ''),
  },
  coding: { json: () => 'coding', datatype: ({ maxLength }) => (maxLength ? 'string' : '') },
  codedText: named('codedText', ''),
  url: named('url', 'text'),
  textOrUrl: named('text or url', 'text'),
  defined: {
    json: ({ definition }) => definition?.name ?? '',
    datatype: ({ definition }) => definition?.name ?? '',
  },
};

const NESTED = 'one text: the standard nests it in a group of the same name';

function* leafRows(leaf: Leaf, row: ElementRow): Generator<ElementRow> {
  const divided = leaf.kind === 'codedText' && !leaf.undivided;
  yield {
    ...row,
    jsonType: leafTypes[leaf.kind].json(leaf),
    datatype: leafTypes[leaf.kind].datatype(leaf),
    ...(divided
      ? {}
      : {
          minLength: leaf.minLength,
          maxLength: leaf.maxLength,
          precision: leaf.precision,
          valueSet: leaf.codes?.title,
        }),
    standardPath: row.standardPath + (leaf.nested ? `/${leaf.term}` : ''),
    note: leaf.nested ? NESTED : leaf.note,
  };
  if (divided) yield* childRows(childrenOf(leaf) ?? {}, row);
}

function* childRows(
  children: Readonly<Record<string, Element>>,
  { key, standardPath }: Pick<ElementRow, 'key' | 'standardPath'>,
): Generator<ElementRow> {
  for (const [name, child] of Object.entries(children)) {
    if (isAdded(child)) continue;
    yield* rows(
      child,
      key ? `${key}.${name}` : name,
      standardPath ? `${standardPath}/${child.term}` : child.term,
    );
  }
}

function* listRows(list: List, key: string, standardPath: string): Generator<ElementRow> {
  const { item, mro, min, note } = list;
  if (list.named) {
    yield {
      key,
      jsonType: 'array',
      mro,
      min: mro === 'M' ? 1 : 0,
      max: 1,
      datatype: '',
      standardPath,
      note,
    };
  }
  const path = list.named ? `${standardPath}/${item.term}` : standardPath;
  yield* rows(item, `${key}[]`, path, { min, max: '*' });
}

function* rows(
  element: Element,
  key: string,
  standardPath: string,
  cardinality?: Pick<ElementRow, 'min' | 'max'>,
): Generator<ElementRow> {
  if (element.kind === 'list') {
    yield* listRows(element, key, standardPath);
    return;
  }
  const row: ElementRow = {
    key,
    jsonType: 'object',
    mro: element.mro,
    min: element.mro === 'M' ? 1 : 0,
    max: 1,
    ...cardinality,
    datatype: '',
    standardPath,
    note: element.note,
  };
  if (element.kind === 'group') {
    yield row;
    yield* childRows(element.children, row);
  } else {
    yield* leafRows(element, row);
  }
}

/** Every element below a group as a row, in its order. What we add is not in it. */
export const elementRowsOf = ({ children }: Pick<Group, 'children'>): ElementRow[] => [
  ...childRows(children, { key: '', standardPath: '' }),
];

/** Every element of the standard as a row, in the standard's order. What we add is not in it. */
export const elements = (): ElementRow[] => elementRowsOf(planModel);

/** The standard's own name of an element, by the key of its row. */
export const termOf = (key: string): string =>
  elementAt(
    planModel,
    key.split(/\.|(?=\[\])/).map((step) => (step === '[]' ? 0 : step)),
  )?.term ?? '';
