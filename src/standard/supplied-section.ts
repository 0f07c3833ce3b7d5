import type { Group, List } from '../model/element.js';

/** What a supplier's section is made of: a group, or a list of groups. */
export type SectionModel = Group | List<Group>;

declare const about: unique symbol;

/**
 * The key of a supplier's section in a plan's JSON. At run time it is a string; the compiler knows by
 * it the section's model, and the names of the texts that are its own.
 */
export type SuppliedKey<
  M extends SectionModel = SectionModel,
  T extends string = string,
> = `${string}-${string}` & { readonly [about]: readonly [model: M, texts: T] };

/** A section of a supplier's, beside those of the standard. */
export interface SuppliedSection {
  /** of the custom element that captures and shows it */
  readonly tag: string;
  readonly model: SectionModel;
}

const supplied = new Map<string, SuppliedSection>();

/** Makes a section known beside the standard's. The plan's model has to have it, too. */
export const addSuppliedSection = (key: SuppliedKey, section: SuppliedSection): void =>
  void supplied.set(key, section);

/** The sections of suppliers by their keys, as they came. */
export const suppliedSections = (): ReadonlyMap<string, SuppliedSection> => supplied;

/** A group of which nothing is known but that it is one. */
type UnknownGroup = Group<Record<never, never>>;

/** The model of a supplier's section; one without elements where only run time knows it. */
export type ModelOfSupplied<K> =
  K extends SuppliedKey<infer M> ? (SectionModel extends M ? UnknownGroup : M) : never;
