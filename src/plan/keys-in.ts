/** The keys in an attribute, with spaces between them; `undefined` where there is none. */
export const keysIn = <K extends string>(attribute: string | null): K[] | undefined =>
  attribute === null ? undefined : (attribute.split(/[\s,]+/).filter(Boolean) as K[]);

/** The keys that a host named; in a property it may write them as in the attribute. */
export const asKeys = <K extends string>(
  named: readonly K[] | undefined,
): readonly K[] | undefined => (typeof named === 'string' ? keysIn<K>(named) : named);
