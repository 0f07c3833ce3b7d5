import { noChange } from 'lit';
import { AsyncDirective, directive, type DirectiveParameters } from 'lit/async-directive.js';
import type { Part } from 'lit/directive.js';
import { samePath, type Path } from '../json/path.js';
import type { Form, RenderRegion } from './form.js';

/** Draws a place of the page. */
export type Draw = (region: RenderRegion) => unknown;

const unchanged: Draw = () => noChange;

class Watch extends AsyncDirective implements RenderRegion {
  readonly state: Record<string, unknown> = {};
  #form?: Form;
  #path: Path = [];
  #draw = unchanged;
  #shallow = false;
  #stop?: () => void;

  override render(..._parameters: [Form, Path, Draw, { shallow?: boolean }?]): unknown {
    return this.#draw(this);
  }

  override update(_part: Part, [form, path, draw, options]: DirectiveParameters<this>): unknown {
    const moved = form !== this.#form || !samePath(path, this.#path);
    this.#form = form;
    this.#path = path;
    this.#draw = draw;
    this.#shallow = options?.shallow ?? false;
    if (moved && this.isConnected) this.#watch();
    return this.#draw(this);
  }

  redraw(): void {
    if (this.isConnected) this.setValue(this.#draw(this));
  }

  protected override disconnected(): void {
    this.#stop?.();
  }

  protected override reconnected(): void {
    this.#watch();
    this.redraw();
  }

  #watch(): void {
    this.#stop?.();
    this.#stop = this.#form?.store.subscribe(this.#path, (changed) => {
      if (!this.#shallow || changed.length <= this.#path.length) this.redraw();
    });
  }
}

/**
 * Draws a place, and again whenever the value at its path changes: above it, below it (unless
 * `shallow`) or there. The work of an edit is the places along its path, not the whole widget.
 */
export const watch = directive(Watch);
