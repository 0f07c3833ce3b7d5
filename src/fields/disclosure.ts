import { html, nothing } from 'lit';
import { AsyncDirective, directive, type DirectiveParameters } from 'lit/async-directive.js';
import type { Part } from 'lit/directive.js';
import { beginsWith, type Path } from '../json/path.js';
import type { Disclosure, Form, PathIn } from './form.js';
import { isGone } from './watch.js';
import type { ElementAt, SegmentOf } from '../model/typed-path.js';
import type { ModelOfKey, WidgetKey } from '../standard/plan-model.js';

export interface DisclosureOptions {
  readonly path: Path;
  /** the keys under the path that it holds; all of them when left out */
  readonly keys?: readonly string[];
  /** which paths from its own down it holds, where keys do not say that */
  readonly holds?: (path: Path) => boolean;
  readonly summary: unknown;
  /** the id of the summary, for what puts the focus there */
  readonly id?: string;
  readonly body: () => unknown;
  /** the words in it, by which a browser's search finds and opens it while it is closed */
  readonly found?: unknown;
  /** what its controls are a group of, where their own names do not say it */
  readonly group?: unknown;
  /** open when it is first drawn */
  readonly open?: boolean;
  readonly className?: string;
}

class DisclosurePart extends AsyncDirective implements Disclosure {
  #options?: DisclosureOptions;
  #part?: Part;
  #form?: Form;
  #open?: boolean;
  #withdraw?: () => void;

  /** On a server, where nothing that is closed could be drawn later: it is there, and closed. */
  override render(_form: Form, options: DisclosureOptions): unknown {
    return this.#draw(options, options.open ?? false, true);
  }

  override update(part: Part, [form, options]: DirectiveParameters<this>): unknown {
    this.#part = part;
    this.#options = options;
    this.#open ??= options.open ?? false;
    if (form !== this.#form) {
      this.#form = form;
      this.reconnected();
    }
    return this.#draw(options, this.#open);
  }

  covers(path: Path): boolean {
    const { path: own = [], keys, holds } = this.#options ?? {};
    return (
      beginsWith(path, own) &&
      (!keys || keys.includes(String(path[own.length]))) &&
      (holds?.(path) ?? true)
    );
  }

  open(): void {
    this.#toggle(true);
  }

  protected override disconnected(): void {
    this.#withdraw?.();
  }

  protected override reconnected(): void {
    this.#withdraw?.();
    this.#withdraw = this.#form?.registerDisclosure(this);
  }

  #toggle(open: boolean): void {
    if (open === this.#open || !this.#options) return;
    if (isGone(this.#part)) return this.#withdraw?.();
    this.#open = open;
    this.setValue(this.#draw(this.#options, open));
  }

  #draw(
    { summary, id, body, found, group, className }: DisclosureOptions,
    open: boolean,
    isWhole = open,
  ): unknown {
    return html`<details
      class=${className ?? nothing}
      part="disclosure"
      ?open=${open}
      @toggle=${({ target }: Event) => this.#toggle((target as HTMLDetailsElement).open)}
    >
      <summary id=${id ?? nothing} part="disclosure-summary">${summary}</summary>
      ${
        isWhole
          ? html`<div
              class="disclosed"
              part="disclosure-body"
              role=${group ? 'group' : nothing}
              aria-label=${group ?? nothing}
            >
              ${body()}
            </div>`
          : found
            ? html`<div dir="auto" translate="no">${found}</div>`
            : nothing
      }
    </details>`;
  }
}

/** A native disclosure that draws what it holds when it is opened, by the user or to reach a field. */
export const disclosure: <K extends WidgetKey, const P extends Path>(
  form: Form<K>,
  options: DisclosureOptions & {
    readonly path: PathIn<K, P>;
    readonly keys?: readonly SegmentOf<ElementAt<ModelOfKey<K>, P>>[];
  },
) => unknown = directive(DisclosurePart);
