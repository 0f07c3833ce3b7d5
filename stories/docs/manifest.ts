// What custom-elements.json says of one element.
import manifest from '../../custom-elements.json' with { type: 'json' };

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

export interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  /** to read only */
  readonly readonly?: boolean;
  readonly parameters?: readonly Described[];
  readonly return?: { readonly type: { readonly text: string } };
}

export interface Declaration {
  readonly tagName: string;
  readonly description: string;
  readonly members: readonly Member[];
  readonly events: readonly Described[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
}

const declarations = manifest.modules.flatMap(
  ({ declarations }) => declarations as readonly Partial<Declaration>[],
);

/** Throws for a tag that is not in the manifest. */
export function elementOf(tag: string): Declaration {
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json has no <${tag}>: run \`npm run manifest\`.`);
  return {
    tagName: tag,
    description: '',
    members: [],
    events: [],
    slots: [],
    cssParts: [],
    cssProperties: [],
    ...found,
  };
}
