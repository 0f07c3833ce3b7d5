let revision = 0;

/** To be called after every change of the model: what was made of it is made again. */
export function modelChanged(): void {
  revision++;
}

/** What follows from the model: made when it is first asked for, and again once the model was extended. */
/* @__NO_SIDE_EFFECTS__ */
export function fromModel<T>(make: () => T): () => T {
  let known: { readonly made: T; readonly revision: number } | undefined;
  return () => {
    if (known?.revision !== revision) known = { made: make(), revision };
    return known.made;
  };
}
