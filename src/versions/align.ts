import { sameJson } from '../json/same-json.js';
import type { Element } from '../model/element.js';
import { canonicalJson } from '../json/canonical-json.js';
import { idsOf, match, matchSame } from './match.js';
import { movedPlaces } from './moved.js';

/** A value as it was, and as each of two people have it now. `undefined`: it is not there. */
export interface Sides {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

type EntriesToAlign = readonly unknown[];

/** One entry, by its place in each of the three lists. */
interface Strand {
  readonly base?: number;
  one?: number;
  other?: number;
}

/** The entries of each of the three lists, in its order. */
interface Strands {
  readonly base: readonly Strand[];
  readonly one: readonly Strand[];
  readonly other: readonly Strand[];
}

/**
 * The entries of three versions of a list, each with what it is in them, in the order that the
 * merged list is to have. Which list is mine and which is theirs makes no difference to the order.
 */
export function align(
  item: Element,
  base: EntriesToAlign,
  mine: EntriesToAlign,
  theirs: EntriesToAlign,
): Sides[] {
  const differs = [...mine, undefined].findIndex((entry, index) => !sameJson(entry, theirs[index]));
  const turned = canonicalJson(theirs[differs]) < canonicalJson(mine[differs]);
  const [one, other] = turned ? [theirs, mine] : [mine, theirs];
  return inOrder(strandsOf(item, base, one, other)).map((strand) => {
    const [first, second] = [entryAt(one, strand.one), entryAt(other, strand.other)];
    return {
      base: entryAt(base, strand.base),
      mine: turned ? second : first,
      theirs: turned ? first : second,
    };
  });
}

const entryAt = (entries: EntriesToAlign, index?: number): unknown =>
  index === undefined ? undefined : entries[index];

function strandsOf(
  item: Element,
  base: EntriesToAlign,
  one: EntriesToAlign,
  other: EntriesToAlign,
): Strands {
  const kept: Strand[] = Array.from(base, (_, index) => ({ base: index }));
  // an id that both have and the base has not is of an entry that both added
  const [inBase, inOne] = [idsOf(item, base), idsOf(item, one)];
  const isNew = (id: string) => inOne.has(id) && !inBase.has(id);
  const apart = new Set([...idsOf(item, other).keys()].filter(isNew));
  const strandOf = (was: number | undefined): Strand => kept[was ?? -1] ?? {};
  const ones = match(item, base, one, apart).map(strandOf);
  const others = match(item, base, other, apart).map(strandOf);
  for (const [index, strand] of ones.entries()) strand.one = index;
  // the same addition twice is one
  const added = ones.filter((strand) => strand.base === undefined);
  const places = [...others.keys()].filter((index) => others[index]?.base === undefined);
  const twins = matchSame(
    item,
    added.map((strand) => entryAt(one, strand.one)),
    places.map((index) => other[index]),
  );
  for (const [at, twin] of twins.entries()) {
    const [strand, place] = [added[twin ?? -1], places[at]];
    if (strand && place !== undefined) others[place] = strand;
  }
  for (const [index, strand] of others.entries()) strand.other = index;
  return { base: kept, one: ones, other: others };
}

/**
 * What neither side moved stays in its order. What one side moved or added stands behind what it
 * stands behind on that side; where both moved an entry, the first of the two lists decides.
 */
function inOrder({ base, one, other }: Strands): Strand[] {
  const [movedByOne, movedByOther] = [movedIn(one), movedIn(other)];
  const next = new Map<Strand | undefined, Strand | undefined>();
  const put = (strand: Strand, behind: Strand | undefined) => {
    next.set(strand, next.get(behind)).set(behind, strand);
  };
  let last: Strand | undefined;
  for (const strand of base) {
    const there = strand.one !== undefined || strand.other !== undefined;
    if (!there || movedByOne.has(strand) || movedByOther.has(strand)) continue;
    put(strand, last);
    last = strand;
  }
  const place = (side: readonly Strand[], here: Set<Strand>, elsewhere: Set<Strand>) => {
    let behind: Strand | undefined;
    for (const strand of side) {
      // where the other side put it, it is no place to stand behind
      if (elsewhere.has(strand) && (!here.has(strand) || next.has(strand))) continue;
      if (!next.has(strand)) put(strand, behind);
      behind = strand;
    }
  };
  place(one, movedByOne, movedByOther);
  place(other, movedByOther, movedByOne);
  const ordered: Strand[] = [];
  for (let at = next.get(undefined); at; at = next.get(at)) ordered.push(at);
  return ordered;
}

function movedIn(side: readonly Strand[]): Set<Strand> {
  const places = movedPlaces(side.map(({ base }) => base));
  return new Set(side.filter((_, index) => places.has(index)));
}
