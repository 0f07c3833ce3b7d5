import { Directive, directive } from 'lit/directive.js';

type Properties = Readonly<Record<string, unknown>>;

/**
 * An element with properties. It stays the same element while they change, and is given only those
 * that did: a value that is set again would undo what was typed.
 */
class Draw extends Directive {
  #element?: HTMLElement;
  #given: Properties = {};

  override render(tag: string, properties: Properties): HTMLElement {
    const element = (this.#element ??= document.createElement(tag));
    const changed = Object.entries(properties).filter(([key, value]) => this.#given[key] !== value);
    Object.assign(element, Object.fromEntries(changed));
    this.#given = properties;
    return element;
  }
}

export const draw = directive(Draw);
