import { group, type Children } from '../../model/element.js';
import { elements, elementRowsOf, type ElementRow } from '../../standard/rows.js';

const FACTS = ['jsonType', 'mro', 'min', 'max', 'minLength', 'maxLength', 'precision'] as const;

type Said = string | number | boolean | undefined;

/** What the standard says of an element in a dataset, and what it says here. */
export interface Difference {
  /** the standard's own names, divided by `/` */
  readonly path: string;
  /** `element` where one of the two has none */
  readonly fact: (typeof FACTS)[number] | 'element';
  readonly there: Said;
  readonly here: Said;
}

/** Where a model made of a dataset differs from the standard of this library, in the sections that it has. */
export function differences(made: Children): Difference[] {
  const there = byPath(elementRowsOf(group('M', '', made)));
  const sections = Object.values(made).map(({ term }) => term);
  const isIn = (path: string) =>
    sections.some((name) => path === name || path.startsWith(`${name}/`));
  const here = byPath(elements().filter(({ standardPath }) => isIn(standardPath)));
  return [...new Set([...there.keys(), ...here.keys()])].flatMap((path): Difference[] => {
    const [one, other] = [there.get(path), here.get(path)];
    if (!one || !other)
      return [{ path, fact: 'element', there: one !== undefined, here: other !== undefined }];
    return FACTS.filter((fact) => one[fact] !== other[fact]).map((fact) => ({
      path,
      fact,
      there: one[fact],
      here: other[fact],
    }));
  });
}

/** Rows by their names; several of one name in one place are numbered. */
function byPath(rows: readonly ElementRow[]): Map<string, ElementRow> {
  const found = new Map<string, ElementRow>();
  for (const row of rows) {
    const path = row.standardPath
      .split('/')
      .map((name) => name.trim())
      .join('/');
    let name = path;
    for (let number = 2; found.has(name); number++) name = `${path} (${number})`;
    found.set(name, row);
  }
  return found;
}

const said = (value: Said): string => (value === undefined ? 'nothing' : String(value));

/** A difference in a line. */
export function inWords({ path, fact, there, here }: Difference): string {
  if (fact === 'element') return `${path}: ${there ? 'only in the dataset' : 'only here'}`;
  return `${path}: ${fact} is ${said(there)} in the dataset and ${said(here)} here`;
}
