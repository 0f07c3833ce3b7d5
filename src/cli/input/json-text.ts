import { printParseErrorCode, visit, type JSONVisitor } from 'jsonc-parser';
import type { Path } from '../../json/path.js';

/** A place in a text, from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** Something that the text of a JSON value says and the value that was read does not hold. */
export interface Loss extends Spot {
  readonly code: 'repeated-key' | 'inexact-number' | 'too-deep' | 'unknown-element';
  readonly path: Path;
  readonly message: string;
}

/** Comments are no JSON. */
const STRICT = { disallowComments: true };

/** Walks through a text; `false` where it is nested too deeply for that. */
function walk(text: string, visitor: JSONVisitor): boolean {
  try {
    visit(text, visitor, STRICT);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function goodIn(text: string, offset: number): number {
  // eslint-disable-next-line no-control-regex -- JSON allows none of them
  const string = /"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
  string.lastIndex = offset;
  return string.exec(text)?.[0].length ?? 0;
}

/** Where a text stops being JSON: `end` when it is JSON so far and breaks off. */
export function faultIn(text: string): Spot & { readonly end: boolean } {
  let fault: (Spot & { readonly end: boolean }) | undefined;
  walk(text, {
    onError(code, offset, length, line, character) {
      const isString = text[offset] === '"';
      // of a string, the part that is as it should be
      const good = isString ? goodIn(text, offset) : 0;
      // a word that JSON has not is wrong wherever the text ends
      const isWord = printParseErrorCode(code) === 'InvalidSymbol';
      const end = !isWord && offset + (isString ? good : length) >= text.length;
      fault ??= { line: line + 1, column: character + good + 1, end };
    },
  });
  return fault ?? { line: 1, column: 1, end: false };
}

/** What was lost when the text of a JSON value was read. */
export function lossesIn(text: string): Loss[] {
  const losses: Loss[] = [];
  const objects: Set<string>[] = [];
  const isWalked = walk(text, {
    onObjectBegin: () => void objects.push(new Set()),
    onObjectEnd: () => void objects.pop(),
    onObjectProperty(key, _offset, _length, line, character, path) {
      const keys = objects.at(-1);
      if (keys?.has(key))
        losses.push({
          code: 'repeated-key',
          path: [...path(), key],
          line: line + 1,
          column: character + 1,
          message: 'This key stands twice: only what stands last under it was read.',
        });
      keys?.add(key);
    },
    onLiteralValue(value: unknown, offset, length, line, character, path) {
      if (typeof value !== 'number' || isExact(text.slice(offset, offset + length))) return;
      losses.push({
        code: 'inexact-number',
        path: path(),
        line: line + 1,
        column: character + 1,
        message: `This number was read as ${value}: write it in quotation marks to keep every digit.`,
      });
    },
  });
  if (!isWalked)
    losses.push({
      code: 'too-deep',
      path: [],
      line: 1,
      column: 1,
      message: 'This is nested too deeply to see whether a key stands twice in it.',
    });
  return losses;
}

/** Whether a number is the one that its text says, whatever zeros it is written with. */
const isExact = (text: string): boolean => decimal(text) === decimal(String(Number(text)));

/** The digits of a number between its zeros, and the power of ten of the last. */
function decimal(text: string): string {
  const [, whole = '', part = '', power = '0'] =
    /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const digits = (whole + part).replace(/^0+/, '');
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  const kept = digits.slice(0, end);
  return kept && `${kept}e${Number(power) - part.length + digits.length - kept.length}`;
}

/** The line of each path in the text of a JSON value; of what is not there, the line of what holds it. */
export function linesIn(text: string, paths: readonly Path[]): (path: Path) => number {
  const wanted = new Set(paths.flatMap((path) => path.map((_, at) => name(path.slice(0, at + 1)))));
  const lines = new Map<string, number>();
  const found = (line: number, path: Path) => {
    if (wanted.has(name(path))) lines.set(name(path), line + 1);
  };
  // too deep to walk: what was found so far has to do
  walk(text, {
    onObjectBegin: (_offset, _length, line, _character, path) => found(line, path()),
    onArrayBegin: (_offset, _length, line, _character, path) => found(line, path()),
    onLiteralValue: (_value, _offset, _length, line, _character, path) => found(line, path()),
  });
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const found = lines.get(name(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return 1;
  };
}

const name = (path: Path): string => JSON.stringify(path);
