import type { Leaf } from '../model/element.js';

/** A node of the template: what a web template lists, with the place that keys of FLAT JSON name. */
export class TemplateNode {
  /** by which keys name it: made of the name as servers make it, and numbered among its siblings */
  readonly id: string;
  readonly name: string;
  readonly rmType: string;
  /** the code of the node, or its archetype */
  readonly nodeId: string;
  readonly aqlPath: string;
  readonly repeats: boolean;
  readonly leaf: Leaf | undefined;
  readonly children: TemplateNode[] = [];
  /** counts the nodes of an archetype of ours */
  #made = 0;

  constructor(about: {
    readonly name: string;
    readonly rmType: string;
    readonly nodeId: string;
    readonly aqlPath: string;
    readonly id: string;
    readonly repeats?: boolean;
    readonly leaf?: Leaf;
  }) {
    this.id = about.id;
    this.name = about.name;
    this.rmType = about.rmType;
    this.nodeId = about.nodeId;
    this.aqlPath = about.aqlPath;
    this.repeats = about.repeats ?? false;
    this.leaf = about.leaf;
  }

  /** Adds a node below this one, at an attribute such as `data[at0001]/items`. */
  add(
    attribute: string,
    about: {
      readonly name: string;
      readonly rmType: string;
      /** the next code of an archetype of ours, when left out */
      readonly nodeId?: string;
      readonly repeats?: boolean;
      readonly leaf?: Leaf;
    },
  ): TemplateNode {
    const { name, rmType, nodeId = this.#nextCode(), repeats, leaf } = about;
    const isArchetype = nodeId.includes('.');
    const step = isArchetype ? `${nodeId},'${name.replace(/'/g, "\\'")}'` : nodeId;
    const base = webTemplateIdOf(name) || webTemplateIdOf(nodeId);
    const before = this.children.filter((one) => webTemplateIdOf(one.name) === base).length;
    const node = new TemplateNode({
      name,
      rmType,
      nodeId,
      aqlPath: `${this.aqlPath}/${attribute}[${step}]`,
      id: before ? `${base}${before + 1}` : base,
      repeats,
      leaf,
    });
    this.children.push(node);
    return node;
  }

  /** Adds an attribute of the reference model, which has no code. */
  addAttribute(name: string, rmType: string): TemplateNode {
    const aqlPath = `${this.aqlPath}/${name}`;
    const node = new TemplateNode({ name, rmType, nodeId: '', aqlPath, id: name });
    this.children.push(node);
    return node;
  }

  #nextCode(): string {
    this.#made++;
    return `at${String(this.#made).padStart(4, '0')}`;
  }
}

/** As servers make an id of a name: letters, digits and a few signs, with lines between the words. */
export const webTemplateIdOf = (name: string): string =>
  name
    .replace(/[^\p{Alphabetic}0-9._-]+/gu, ' ')
    .trim()
    .replaceAll(' ', '_')
    .toLowerCase()
    .replace(/^(?=\d)/, 'a');
