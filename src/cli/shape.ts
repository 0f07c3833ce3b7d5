import { valueAt } from '../json/path.js';
import { childrenOf } from '../model/children.js';
import type { Element } from '../model/element.js';
import { elementAt } from '../model/element-at.js';
import { elementOfKey } from '../core/validate.js';
import { ENGLISH } from '../i18n/languages.js';
import type { WidgetKey } from '../standard/plan-model.js';
import { rulesOf, type SimpleLeaf } from '../validation/rules.js';
import { sampleOf } from './import-standard/sample.js';
import type { Issue } from '../validation/issue.js';

/** What JSON a value is. */
type Shape = 'object' | 'list' | 'string' | 'number' | 'boolean' | 'null';

interface ShapeWords {
  readonly shapes: Readonly<Record<Shape, string>>;
  /** what is wrong, in one sentence */
  mismatch(expected: string, found: string): string;
}

const english: ShapeWords = {
  shapes: {
    object: 'an object',
    list: 'a list',
    string: 'a string',
    number: 'a number',
    boolean: 'true or false',
    null: 'null',
  },
  mismatch: (expected, found) => `Expected ${expected}, found ${found}.`,
};

const wordsOf: Readonly<Record<string, ShapeWords>> = {
  [ENGLISH]: english,
  cy: {
    shapes: {
      object: 'gwrthrych',
      list: 'rhestr',
      string: 'llinyn',
      number: 'rhif',
      boolean: 'true neu false',
      null: 'null',
    },
    mismatch: (expected, found) => `Disgwyliwyd ${expected}, ond cafwyd ${found}.`,
  },
};

function shapeOf(value: unknown): Shape {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return typeof value as Shape;
}

function shapeWanted(element: Element): Shape {
  if (element.kind === 'list') return 'list';
  if (childrenOf(element)) return 'object';
  const { type } = rulesOf(element as SimpleLeaf);
  return type === 'any' ? shapeOf(sampleOf(element)) : type;
}

const mismatch = (element: Element, value: unknown, lang: string): string => {
  const { shapes, mismatch: inWords } = wordsOf[lang] ?? english;
  return inWords(shapes[shapeWanted(element)], shapes[shapeOf(value)]);
};

/** Why a value as a whole can be nothing of a plan, or of a section; `undefined` where it can. */
export function wrongShape(key: WidgetKey, value: unknown): string | undefined {
  const { element } = elementOfKey(key);
  return shapeOf(value) === shapeWanted(element) ? undefined : mismatch(element, value, ENGLISH);
}

/** An issue as a developer reads it: of a wrong type, what was expected and what was found. */
export function asDeveloperReads(issue: Issue, key: WidgetKey, value: unknown, lang: string) {
  if (issue.code !== 'type') return issue;
  const element = elementAt(elementOfKey(key).element, issue.path);
  const found = valueAt(value, issue.path);
  return element && found !== undefined
    ? { ...issue, message: mismatch(element, found, lang) }
    : issue;
}
