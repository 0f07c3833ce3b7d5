export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

type PluralKey = `${string}_${PluralCategory}`;

/** Keys that take words of their own for the person whose plan it is. */
type ForPerson<W> = {
  readonly [
    K in keyof W as K extends string
      ? W[K] extends string
        ? K extends PluralKey | `${string}_person`
          ? never
          : `${K}_person`
        : never
      : never
  ]?: string;
};

/**
 * What a translation of some words holds: every key of theirs, and every plural in each of the
 * categories that the language has. A missing key, or one too many, does not compile.
 */
export type Translation<W, Categories extends PluralCategory> = {
  readonly [K in keyof W as K extends PluralKey ? never : K]: W[K] extends string
    ? string
    : Translation<W[K], Categories>;
} & {
  readonly [
    K in keyof W as K extends `${infer Base}_other` ? `${Base}_${Categories}` : never
  ]: string;
} & ForPerson<W>;
