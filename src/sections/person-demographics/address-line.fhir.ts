import { extensionValue } from '../../fhir/codecs/coded.js';
import { Position } from '../../fhir/position.js';
import { extensionUrl } from '../../fhir/systems.js';
import { extensionPath, readPath, writePath, type PathSegment } from '../../fhir/resource-path.js';

const LINES = 'address-lines';
const numbers = extensionPath(extensionUrl(LINES), 'valueString');

const parse = (said: unknown): number[] | undefined =>
  typeof said === 'string' ? said.split(' ').map(Number) : undefined;

/**
 * One of the five lines of an address. FHIR's list of lines has no gaps: where one is empty, an
 * extension says which numbers the lines have.
 */
export const addressLinePath = (number: number): PathSegment => ({
  label: `.line[${number - 1}]`,
  write(at, out) {
    const lines = new Position(at.object(), 'line', at.scope).list();
    const before = parse(numbersIn(at));
    if (before || lines.length < number - 1) {
      const known = before ?? lines.map((_, index) => index + 1);
      writePath(numbers, at, out).value = [...known, number].join(' ');
    }
    return new Position(lines, lines.push(undefined) - 1, at.scope);
  },
  read(at, from) {
    const said = readPath(numbers, at, from)[0];
    if (said) from.consume(said);
    const index = parse(said?.value)?.indexOf(number) ?? number - 1;
    return at.inner('line').flatMap((lines) => lines.inner(index));
  },
});

const numbersIn = (at: Position): unknown =>
  extensionValue(at.value, extensionUrl(LINES), 'valueString');
