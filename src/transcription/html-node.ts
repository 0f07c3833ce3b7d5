/**
 * A node of HTML that was parsed: by `DOMParser` in a browser, or by parse5 elsewhere. Neither runs what
 * is in it, nor loads anything.
 */
export interface HtmlNode {
  readonly nodeName: string;
  readonly childNodes?: ArrayLike<HtmlNode>;
  /** of a text, as the DOM has it */
  readonly nodeValue?: string | null;
}

/** As parse5 has them: the words of a text, and the attributes of an element. */
interface Parse5Node extends HtmlNode {
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
}

/** As the DOM has them. */
interface DomNode extends HtmlNode {
  getAttribute?(name: string): string | null;
}

export const textOfNode = (node: HtmlNode): string =>
  node.nodeValue ?? (node as Parse5Node).value ?? '';

export function attributeOf(node: HtmlNode, name: string): string | undefined {
  const { attrs } = node as Parse5Node;
  if (attrs) return attrs.find((one) => one.name === name)?.value;
  return (node as DomNode).getAttribute?.(name) ?? undefined;
}
