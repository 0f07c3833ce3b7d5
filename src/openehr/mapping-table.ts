import { fromModel } from '../model/from-model.js';
import { publicArchetypes } from './homes.js';
import { isGroupPlace, template, type GroupPlace, type ElementPlace, type Way } from './places.js';
import type { TemplateNode } from './template-node.js';

/** One element of a plan and its place in the template. */
export interface OpenEhrMappingRow {
  /** path of keys in a plan's JSON; `[]` marks the entries of a list */
  readonly key: string;
  /** the standard's own name */
  readonly term: string;
  /** the key in FLAT JSON, from the section on; `:i` where there may be several */
  readonly place: string;
  /** a class or data type of openEHR's reference model */
  readonly rmType: string;
  /** the archetype, and the code of its node; for what no public one has: ours, or a supplier's */
  readonly archetype: string;
  /** whether the archetype is one of openEHR's Clinical Knowledge Manager */
  readonly isPublic: boolean;
}

/** Where each element of a plan is in openEHR, in the standard's order. */
export const openEhrMapping = fromModel((): readonly OpenEhrMappingRow[] => {
  const { plan, root } = template();
  const rows: OpenEhrMappingRow[] = [];
  rowsOf(plan, '', '', [root], rows);
  return rows;
});

function rowsOf(
  group: GroupPlace,
  key: string,
  place: string,
  above: Way,
  rows: OpenEhrMappingRow[],
): void {
  const add = (at: string, term: string, way: Way, repeats: boolean): string => {
    const steps = way.map(({ id }) => id).join('/') + (repeats ? ':i' : '');
    const whole = [place, steps].filter(Boolean).join('/');
    rows.push({ key: at, term, place: whole, ...archetypeOf([...above, ...way]) });
    return whole;
  };
  const { joined, children } = group;
  for (const one of joined?.keys ?? [])
    add(`${key}.${one}`, joined!.place.leaf.term, joined!.place.way, false);
  for (const [one, child] of children) {
    const at = [key, one].filter(Boolean).join('.') + (child.repeats ? '[]' : '');
    const whole = add(at, termOf(child), child.way, child.repeats);
    if (isGroupPlace(child)) rowsOf(child, at, whole, [...above, ...child.way], rows);
  }
}

const termOf = (place: ElementPlace): string =>
  isGroupPlace(place) ? place.element.term : place.leaf.term;

function archetypeOf(
  way: readonly TemplateNode[],
): Pick<OpenEhrMappingRow, 'rmType' | 'archetype' | 'isPublic'> {
  const node = way.at(-1)!;
  const holder = way.findLast(({ nodeId }) => nodeId.startsWith('openEHR-'))!;
  const name = holder.nodeId.replace('openEHR-EHR-', '');
  return {
    rmType: node.rmType,
    archetype: node === holder ? name : `${name} ${node.nodeId}`,
    isPublic: publicArchetypes().has(name),
  };
}
