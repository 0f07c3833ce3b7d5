// What custom-elements.json says of each element.

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

export interface Documented {
  readonly tagName: string;
  readonly cssParts?: readonly (Named & { readonly inheritedFrom?: object })[];
  readonly cssProperties?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Documented[] }[];
}

const response = await fetch('/custom-elements.json');
const manifest = (await response.json()) as Manifest;

/** Every public element. */
export const documented: readonly Documented[] = manifest.modules.flatMap(
  ({ declarations }) => declarations,
);
