/**
 * Sorts what files of data describe by how much is said of it: those that have most in common come to
 * stand beside each other, where the archive of a package, which looks back no further than 32 KiB,
 * finds what is said again.
 * @template T
 * @param {readonly T[]} described
 * @returns {T[]}
 */
export const alikeTogether = (described) =>
  described.toSorted((one, other) => lengthOf(other) - lengthOf(one));

const lengthOf = (one) => JSON.stringify(one).length;
