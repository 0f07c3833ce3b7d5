/** A value that nobody changes, however deep: what is frozen, and what is only read. */
export type DeepReadonly<T> = { readonly [K in keyof T]: DeepReadonly<T[K]> };
