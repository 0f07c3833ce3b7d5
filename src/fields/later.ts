import { noChange, nothing } from 'lit';
import { AsyncDirective, directive, type DirectiveParameters } from 'lit/async-directive.js';
import type { Part } from 'lit/directive.js';
import type { Path } from '../json/path.js';
import { reportFault } from '../store/report-fault.js';
import type { Drawing, WaitingPlace } from '../context/drawing.js';
import type { Form } from './form.js';
import { roomFor } from './room-for.js';
import { failedPlace, isGone } from './watch.js';

class Later extends AsyncDirective implements WaitingPlace {
  #part?: Part;
  #form?: Form;
  #draw?: () => unknown;
  /** what it waits for */
  #drawing?: Drawing;
  #isDrawn = false;

  /** On a server, which draws once. */
  override render(...[, , draw]: Parameters<typeof later>): unknown {
    return draw();
  }

  override update(part: Part, [form, path, draw, options]: DirectiveParameters<this>): unknown {
    if (this.#isDrawn) return draw();
    const isWaiting = this.#drawing !== undefined && this.#drawing === form.drawing;
    if (!isWaiting && !form.drawing?.defers(this, !form.readonly)) {
      this.#isDrawn = true;
      return draw();
    }
    this.#part = part;
    this.#form = form;
    this.#draw = draw;
    this.#drawing = form.drawing;
    return isWaiting ? noChange : roomFor(form, path, options?.isFolded);
  }

  drawNow(): void {
    if (this.#isDrawn || !this.isConnected || isGone(this.#part)) return;
    this.#isDrawn = true;
    try {
      this.setValue(this.#draw?.());
    } catch (error) {
      // something inside it failed half-way, and what it was drawn from is not known any more
      reportFault(error);
      this.setValue(nothing);
      this.setValue(failedPlace(this.#form));
    }
  }

  protected override reconnected(): void {
    if (!this.#isDrawn) this.#drawing?.defersAgain(this);
  }
}

/**
 * A place of the page with what is at a path, which a large form draws when its turn comes; until then
 * there is room for it. It is no region: what draws it draws it again.
 */
export const later: (
  form: Form,
  path: Path,
  draw: () => unknown,
  options?: { isFolded?: boolean },
) => unknown = directive(Later);
