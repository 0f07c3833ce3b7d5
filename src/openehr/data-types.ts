// How the JSON of each kind of element is in a data type of openEHR, and back. A type that holds less than a
// value says what it can: what came back is compared, and the rest goes along as further data.
import { sendableJson } from '../json/sendable-json.js';
import { isRecord, type Json } from '../json/json.js';
import type { Leaf, LeafKind } from '../model/element.js';
import { isSendable } from '../text/sendable-characters.js';
import { isDateText, isDateTimeText, isDurationText } from '../validation/date.js';
import { findConcept, type ValueSet } from '../value-sets/value-set.js';
import type { FlatNode, FlatScalar } from './flat-tree.js';

/** What is said at a place: `''` for the value itself, `|code` and the like. */
export type DataValue = Readonly<Record<string, FlatScalar>>;

export interface DataType {
  /** of the reference model; of several, the names by which the one that is taken is told */
  readonly rmType: string | Readonly<Record<string, string>>;
  /** `undefined` where nothing of the value can be said */
  write(value: unknown, leaf: Leaf): DataValue | undefined;
  read(node: FlatNode, leaf: Leaf): unknown;
}

const plain = (
  rmType: string,
  fits: (value: unknown) => value is FlatScalar,
  read: (said: FlatScalar) => unknown = (said) => said,
  suffix = '',
): DataType => ({
  rmType,
  write: (value) => (fits(value) ? { [suffix]: value } : undefined),
  read(node) {
    const said = node.take(suffix) ?? node.take('');
    return said === undefined ? undefined : read(said);
  },
});

const isText = (value: unknown): value is string => typeof value === 'string' && isSendable(value);

const isMatch =
  (pattern: RegExp) =>
  (value: unknown): value is string =>
    typeof value === 'string' && pattern.test(value);

const isWhole = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Math.abs(value as number) < 2 ** 31;

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** Some systems write every value as text. */
const wholeOf = (said: FlatScalar): unknown =>
  typeof said === 'string' && /^-?\d{1,9}$/.test(said) ? Number(said) : said;

const booleanOf = (said: FlatScalar): unknown =>
  said === 'true' ? true : said === 'false' ? false : said;

const text = plain('DV_TEXT', isText);
const identifier = plain('DV_IDENTIFIER', isText, undefined, '|id');
const uri = plain('DV_URI', isMatch(/^https?:\/\/[!-~]+$/));
const date = plain('DV_DATE', isMatch(isDateText));
const dateTime = plain('DV_DATE_TIME', isMatch(isDateTimeText));
const duration = plain('DV_DURATION', isMatch(isDurationText));
const whole = plain('DV_COUNT', isWhole, wholeOf);

/** One of several types, each under a name of its own. */
function choice(types: Readonly<Record<string, DataType>>): DataType {
  const all = Object.entries(types);
  return {
    rmType: Object.fromEntries(all.map(([name, { rmType }]) => [name, rmType as string])),
    write(value, leaf) {
      for (const [name, type] of all) {
        const said = type.write(value, leaf);
        if (said)
          return Object.fromEntries(Object.entries(said).map(([at, v]) => [`/${name}${at}`, v]));
      }
      return undefined;
    },
    read(node, leaf) {
      for (const [name, type] of all) {
        const inner = node.at(name);
        const value = inner && type.read(inner, leaf);
        if (value !== undefined) return value;
      }
      return all.at(-1)![1].read(node, leaf);
    },
  };
}

/** What terminologies are called in openEHR, where that is not their address. */
const TERMINOLOGIES: Readonly<Record<string, string>> = {
  'http://snomed.info/sct': 'SNOMED-CT',
};
const SYSTEMS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(TERMINOLOGIES).map(([system, name]): [string, string] => [name, system]),
  ['SNOMED CT', 'http://snomed.info/sct'],
]);

/** What a terminology is called in openEHR. */
export const terminologyOf = (system: string): string =>
  Object.hasOwn(TERMINOLOGIES, system) ? TERMINOLOGIES[system]! : system;

/** A code with its system, or nothing. */
function codeIn(coding: unknown): { system: string; code: string; display?: string } | undefined {
  if (!isRecord(coding)) return undefined;
  const { system, code, display } = coding;
  if (!isText(system) || !isText(code)) return undefined;
  return { system, code, ...(isText(display) && { display }) };
}

/** A coded text of openEHR has words: those of the list, or else the code itself. */
const wordsOf = (
  { system, code, display }: { system: string; code: string; display?: string },
  codes: ValueSet | undefined,
): string => display ?? (codes && findConcept(codes, { system, code })?.display) ?? code;

const codingIn = (node: FlatNode, at: string, display: string): Json | undefined => {
  const code = node.take(`${at}|code`);
  if (code === undefined) return undefined;
  const terminology = node.take(`${at}|terminology`);
  const said = node.take(`${at}|${display}`);
  return {
    ...(terminology !== undefined && { system: SYSTEMS.get(String(terminology)) ?? terminology }),
    code,
    ...(said !== undefined && { display: said }),
  };
};

const coding: DataType = {
  rmType: 'DV_CODED_TEXT',
  write(value, { codes }): DataValue | undefined {
    const found = codeIn(value);
    if (found) {
      const { system, code } = found;
      return {
        '|code': code,
        '|value': wordsOf(found, codes),
        '|terminology': terminologyOf(system),
      };
    }
    const display = isRecord(value) ? value.display : undefined;
    return isText(display) ? { '|other': display } : undefined;
  },
  read(node) {
    const found = codingIn(node, '', 'value');
    if (found) return found;
    const display = node.take('|other') ?? node.take('|value') ?? node.take('');
    return display === undefined ? undefined : { display };
  },
};

/** What a code says of words beside it: nobody said how near it is to them. */
const NEARNESS = '?';

const codedText: DataType = {
  rmType: 'DV_TEXT',
  write(value, leaf) {
    if (!isRecord(value)) return undefined;
    const { text: words } = value;
    if (!isText(words)) return coding.write(value.coding, leaf);
    const found = codeIn(value.coding);
    if (!found) return { '': words };
    const { system, code, display } = found;
    return {
      '': words,
      '/_mapping:0|match': NEARNESS,
      '/_mapping:0/target|code': code,
      '/_mapping:0/target|terminology': terminologyOf(system),
      ...(display !== undefined && { '/_mapping:0/target|preferred_term': display }),
    };
  },
  read(node) {
    const code = codingIn(node, '', 'value');
    const words = node.take('');
    if (code) return { coding: code, ...(words !== undefined && { text: words }) };
    const other = node.take('|other');
    if (words === undefined) {
      const loose = node.take('|value');
      if (loose !== undefined) return { text: loose };
      return other === undefined ? undefined : { coding: { display: other } };
    }
    const mapped = codingIn(node, '/_mapping:0/target', 'preferred_term');
    if (mapped) node.take('/_mapping:0|match');
    return { ...(mapped && { coding: mapped }), text: words };
  },
};

const DECIMAL = /^-?\d{1,9}(?:\.(\d{1,6}))?$/;
const UCUM = 'http://unitsofmeasure.org';
/** UCUM's code for a number that counts nothing. */
const UNITY = '1';

const magnitudeOf = (value: unknown): DataValue | undefined => {
  const decimal = typeof value === 'string' ? DECIMAL.exec(value) : undefined;
  return decimal
    ? { '|magnitude': Number(value), '|precision': decimal[1]?.length ?? 0 }
    : undefined;
};

function decimalIn(node: FlatNode): unknown {
  const magnitude = node.take('|magnitude') ?? node.take('');
  const precision = wholeOf(node.take('|precision') ?? -1);
  if (typeof magnitude !== 'number') return magnitude;
  const isPrecise = typeof precision === 'number' && precision >= 0 && precision <= 6;
  return isPrecise ? magnitude.toFixed(precision) : String(magnitude);
}

const unitsOf = ({ facts }: Leaf): unknown => (isRecord(facts) ? facts.units : undefined);

/** By the name of a kind that is no part of the standard and has no parts in a cluster. */
const definedTypes: Readonly<Record<string, DataType>> = {
  count: whole,
  decimal: {
    rmType: 'DV_QUANTITY',
    write(value) {
      const said = magnitudeOf(value);
      return said && { ...said, '|unit': UNITY };
    },
    read(node) {
      node.take('|unit');
      return decimalIn(node);
    },
  },
  quantity: {
    rmType: 'DV_QUANTITY',
    write(value) {
      const said = isRecord(value) ? magnitudeOf(value.value) : undefined;
      const unit = isRecord(value) ? codeIn(value.unit) : undefined;
      if (!said || unit?.system !== UCUM) return undefined;
      const { code, display } = unit;
      return {
        ...said,
        '|unit': code,
        ...(display !== undefined && { '|units_display_name': display }),
      };
    },
    read(node) {
      const value = decimalIn(node);
      const code = node.take('|unit');
      const display = node.take('|units_display_name');
      if (value === undefined && code === undefined) return undefined;
      return {
        ...(value !== undefined && { value }),
        ...(code !== undefined && {
          unit: { system: UCUM, code, ...(display !== undefined && { display }) },
        }),
      };
    },
  },
};

/** Whether a kind that is no part of the standard has a data type of its own. */
export const hasDataType = (name: string): boolean => Object.hasOwn(definedTypes, name);

/** JSON as it is: for kinds of suppliers that no data type is known for, and for further data. */
export const json: DataType = {
  rmType: 'DV_PARSABLE',
  write: (value) => ({ '': sendableJson(value), '|formalism': 'application/json' }),
  read(node) {
    const said = node.take('');
    node.take('|formalism');
    try {
      return JSON.parse(String(said)) as unknown;
    } catch {
      return said;
    }
  },
};

/** A file, or where it is. */
export const multimediaType: DataType = {
  rmType: 'DV_MULTIMEDIA',
  write(value) {
    if (!isRecord(value)) return undefined;
    const { contentType, data, url } = value;
    return {
      ...(isText(url) && { '': url }),
      ...(isText(data) && { '|data': data }),
      ...(isText(contentType) && { '|mediatype': contentType }),
    };
  },
  read(node) {
    const [url, data, contentType] = [
      node.take('') ?? node.take('|url'),
      node.take('|data'),
      node.take('|mediatype'),
    ];
    const parts = Object.entries({ contentType, data, url }).filter(
      ([, part]) => part !== undefined,
    );
    return parts.length ? Object.fromEntries(parts) : undefined;
  },
};

const types: Readonly<Record<Exclude<LeafKind, 'defined' | 'string'>, DataType>> = {
  text,
  date,
  dateTime,
  dateTimeOrDuration: choice({ date_time_value: dateTime, duration_value: duration }),
  boolean: plain('DV_BOOLEAN', isBoolean, booleanOf),
  scale: whole,
  coding,
  codedText,
  url: uri,
  textOrUrl: choice({ uri_value: uri, text_value: text }),
};

/** Strings that stand for somebody or something in a register. */
const isIdentifier = ({ format, identifier: stands }: Leaf): boolean =>
  stands === true || format === 'nhs-number';

/** The data type of an element. */
export function dataTypeOf(leaf: Leaf): DataType {
  const { kind, definition } = leaf;
  if (kind === 'defined') return definedTypes[definition?.name ?? ''] ?? json;
  return kind === 'string' ? (isIdentifier(leaf) ? identifier : text) : types[kind];
}

/** The units that a quantity is offered with. */
export const offeredUnits = (leaf: Leaf): readonly string[] => {
  const units = unitsOf(leaf);
  return Array.isArray(units) ? units.map(String) : [];
};
