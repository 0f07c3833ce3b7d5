/** What somebody who only reads can do to a value. */
export function onlyRead(): never {
  throw new Error('This is to read.');
}
