import type { Path } from '../../json/path.js';

/** A place in a text, from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

class Fault extends Error {}

/**
 * Walks through the text of a JSON value and says where each value in it starts. Throws at the first
 * character that JSON does not allow there.
 */
class Scanner {
  readonly #text: string;
  readonly #visit: (path: Path, offset: number) => void;
  #offset = 0;

  constructor(text: string, visit: (path: Path, offset: number) => void = () => {}) {
    this.#text = text;
    this.#visit = visit;
  }

  get offset(): number {
    return this.#offset;
  }

  whole(): void {
    this.#value([]);
    if (this.#offset < this.#text.length) throw new Fault();
  }

  #value(path: Path): void {
    this.#skip(/[ \t\n\r]*/y);
    this.#visit(path, this.#offset);
    const start = this.#text[this.#offset];
    if (start === '{') this.#members('}', () => this.#member(path));
    else if (start === '[') this.#members(']', (index) => this.#value([...path, index]));
    else if (start === '"') this.#string();
    else if (!this.#skip(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y))
      throw new Fault();
    this.#skip(/[ \t\n\r]*/y);
  }

  /** What stands between brackets, divided by commas. */
  #members(end: string, member: (index: number) => void): void {
    this.#offset++;
    this.#skip(/[ \t\n\r]*/y);
    if (this.#takes(end)) return;
    for (let index = 0; ; index++) {
      member(index);
      if (this.#takes(end)) return;
      if (!this.#takes(',')) throw new Fault();
    }
  }

  #member(path: Path): void {
    this.#skip(/[ \t\n\r]*/y);
    const key = this.#string();
    this.#skip(/[ \t\n\r]*/y);
    if (!this.#takes(':')) throw new Fault();
    this.#value([...path, key]);
  }

  #string(): string {
    const start = this.#offset;
    if (!this.#takes('"')) throw new Fault();
    for (;;) {
      // eslint-disable-next-line no-control-regex -- JSON allows none of them
      this.#skip(/[^"\\\u0000-\u001f]*/y);
      if (this.#takes('"')) break;
      if (!this.#skip(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y)) throw new Fault();
    }
    return JSON.parse(this.#text.slice(start, this.#offset)) as string;
  }

  #takes(character: string): boolean {
    const is = this.#text[this.#offset] === character;
    if (is) this.#offset++;
    return is;
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#offset;
    const found = pattern.exec(this.#text);
    if (found) this.#offset = pattern.lastIndex;
    return found !== null;
  }
}

/** Where a text stops being JSON: `end` when it is JSON so far and breaks off. */
export function faultIn(text: string): Spot & { readonly end: boolean } {
  const scanner = new Scanner(text);
  try {
    scanner.whole();
  } catch (error) {
    // too deep for us to walk: then the start has to do
    if (!(error instanceof Fault)) return { line: 1, column: 1, end: false };
  }
  return { ...spotAt(text, scanner.offset), end: scanner.offset >= text.length };
}

/** The line of each path in the text of a JSON value; of what is not there, the line of what holds it. */
export function linesIn(text: string, paths: readonly Path[]): (path: Path) => number {
  const wanted = new Set(paths.flatMap((path) => path.map((_, at) => name(path.slice(0, at + 1)))));
  const lines = new Map<string, number>();
  let line = 1;
  let counted = 0;
  const visit = (path: Path, offset: number) => {
    if (!wanted.has(name(path))) return;
    for (; counted < offset; counted++) if (text[counted] === '\n') line++;
    lines.set(name(path), line);
  };
  try {
    new Scanner(text, visit).whole();
  } catch {
    // too deep to walk: what was found so far has to do
  }
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const found = lines.get(name(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return 1;
  };
}

const name = (path: Path): string => JSON.stringify(path);

function spotAt(text: string, offset: number): Spot {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}
