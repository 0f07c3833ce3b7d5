import { version } from '../core/version.js';

type Versioned = CustomElementConstructor & { readonly pcspVersion?: string };

/** Defines a tag, unless a copy of the library has done so. Warns when that is another version. */
export function define(tag: string, element: CustomElementConstructor): void {
  const defined: Versioned | undefined = customElements.get(tag);
  if (!defined) {
    customElements.define(tag, Object.assign(element, { pcspVersion: version }));
  } else if (defined.pcspVersion !== version) {
    console.warn(
      `<${tag}> is already defined, by version ${defined.pcspVersion ?? 'unknown'} and not ${version}.`,
    );
  }
}
