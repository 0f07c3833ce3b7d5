import { nothing, render } from 'lit';
import { Directive, directive } from 'lit/directive.js';

type Properties = Readonly<Record<string, unknown>>;

/**
 * An element with properties, and what is in it. It stays the same element while they change, and is
 * given only those that did: a value that is set again would undo what was typed.
 */
class Draw extends Directive {
  #element?: HTMLElement;
  #given: Properties = {};

  override render(tag: string, properties: Properties, inside: unknown = nothing): HTMLElement {
    const element = (this.#element ??= document.createElement(tag));
    const changed = Object.entries(properties).filter(([key, value]) => this.#given[key] !== value);
    Object.assign(element, Object.fromEntries(changed));
    this.#given = properties;
    if (inside !== nothing) render(inside, element);
    return element;
  }
}

export const draw = directive(Draw);
