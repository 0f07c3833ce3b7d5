import { html, noChange, nothing, type ChildPart } from 'lit';
import { AsyncDirective, directive, type DirectiveParameters } from 'lit/async-directive.js';
import type { Part } from 'lit/directive.js';
import { samePath, type Path } from '../json/path.js';
import { reportFault } from '../store/report-fault.js';
import type { Form, RenderRegion, PathIn } from './form.js';
import type { WidgetKey } from '../standard/plan-model.js';

/** Draws a place of the page. */
export type Draw = (region: RenderRegion) => unknown;

const unchanged: Draw = () => noChange;

class Watch extends AsyncDirective implements RenderRegion {
  readonly state: Record<string, unknown> = {};
  loads = 0;
  #form?: Form;
  #part?: Part;
  #path: Path = [];
  #draw = unchanged;
  #shallow = false;
  #stop?: () => void;

  /** On a server, which draws once. */
  override render(...[form, , draw]: [Form, Path, Draw, { shallow?: boolean }?]): unknown {
    this.#form = form;
    this.#draw = draw;
    return this.#drawn();
  }

  override update(part: Part, [form, path, draw, options]: DirectiveParameters<this>): unknown {
    this.#part = part;
    const moved = form !== this.#form || !samePath(path, this.#path);
    this.#form = form;
    this.#path = path;
    this.#draw = draw;
    this.#shallow = options?.shallow ?? false;
    if (moved && this.isConnected) this.#watch();
    return this.#drawn();
  }

  redraw(): void {
    if (!this.isConnected) return;
    // a page, an extension or Lit itself may have taken the place out of the document unnoticed
    if (isGone(this.#part)) return this.#stop?.();
    try {
      this.setValue(this.#drawn());
    } catch (error) {
      // something inside it failed half-way, and what it was drawn from is not known any more
      reportFault(error);
      this.setValue(nothing);
      this.setValue(this.#failed());
    }
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
    this.#stop = this.#form?.store.subscribe(this.#path, (changed, anew) => {
      if (this.#shallow && changed.length > this.#path.length) return;
      if (anew) {
        this.loads++;
        this.#empty();
      }
      this.redraw();
    });
  }

  /**
   * Takes away all that is drawn. Translators and extensions put nodes of their own in the place of
   * ours, which would stay where only the differences are drawn.
   */
  #empty(): void {
    if (this.isConnected && !isGone(this.#part)) this.setValue(nothing);
  }

  /** What cannot be drawn is said to be missing, and nothing that was there before stays. */
  #drawn(): unknown {
    try {
      return this.#draw(this);
    } catch (error) {
      reportFault(error);
      return this.#failed();
    }
  }

  #failed(): unknown {
    return failedPlace(this.#form);
  }
}

/** What stands in a place that cannot be drawn. */
export const failedPlace = (form: Form | undefined): unknown =>
  html`<p class="error" part="error">${form?.words.text('field.failed')}</p>`;

/** A place whose markers are not in the document any more: nothing can be drawn there. */
export const isGone = (part: Part | undefined): boolean =>
  (part as ChildPart | undefined)?.startNode?.isConnected === false;

/**
 * Draws a place, and again whenever the value at its path changes: above it, below it (unless
 * `shallow`) or there. The work of an edit is the places along its path, not the whole widget.
 */
export const watch: <K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  path: PathIn<K, P>,
  draw: Draw,
  options?: { shallow?: boolean },
) => unknown = directive(Watch);
