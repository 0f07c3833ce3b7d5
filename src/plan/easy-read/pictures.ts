import { html, nothing } from 'lit';
import type { Path } from '../../json/path.js';
import { reportFault } from '../../store/report-fault.js';
import type { AnySectionKey } from '../../standard/sections.js';

/** What a host is asked for a picture of: a section, or something that is recorded in it. */
export interface PicturePlace {
  /** the key of the section in the plan */
  readonly section: AnySectionKey;
  /** into the plan; of a section, its key alone */
  readonly path: Path;
  /** what is recorded there */
  readonly entry: unknown;
}

/** A picture with what it shows in words. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
}

/** A host's pictures: one of an address, an element that is put in the page, or none. */
export type PictureOf = (place: PicturePlace) => Picture | Element | null | undefined;

/**
 * The host's pictures beside the words. Each place is asked for once, and what cannot be had or says
 * nothing in words is left out and told on the console: the words stand without it.
 */
export class Pictures {
  readonly #redraw: () => void;
  #of?: PictureOf;
  readonly #known = new Map<string, Picture | Element | undefined>();

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  get of(): PictureOf | undefined {
    return this.#of;
  }

  /** Asks anew for what is drawn from now on. */
  ask(of = this.#of): void {
    this.#of = of;
    this.#known.clear();
  }

  /** The picture of a place; nothing where there is none. */
  at(place: PicturePlace): unknown {
    const key = JSON.stringify(place.path);
    if (!this.#known.has(key)) this.#known.set(key, this.#found(place));
    const picture = this.#known.get(key);
    if (!picture) return nothing;
    const drawn =
      'nodeType' in picture
        ? picture
        : html`<img
            src=${picture.src}
            alt=${picture.alt}
            referrerpolicy="no-referrer"
            @error=${() => this.#fail(key, picture)}
          />`;
    return html`<div class="picture" part="picture">${drawn}</div>`;
  }

  #found(place: PicturePlace): Picture | Element | undefined {
    try {
      const picture = this.#of?.(place);
      if (!picture) return undefined;
      if (saysSomething(picture)) return picture;
      refuse(place.path.join('.'));
    } catch (error) {
      reportFault(error);
    }
    return undefined;
  }

  #fail(key: string, { src }: Picture): void {
    console.warn(`<pcsp-easy-read> could not load the picture “${src}”: its words stand alone.`);
    this.#known.set(key, undefined);
    this.#redraw();
  }
}

/** Says on the console that a picture is not shown. */
export const refuse = (where: string): void =>
  console.warn(
    `<pcsp-easy-read> does not show the picture of “${where}”: it has no words. Give it an \`alt\`, or an \`aria-label\`.`,
  );

/** Whether a picture says in words what it shows. */
export function saysSomething(picture: Picture | Element): boolean {
  if (!('nodeType' in picture)) return isSaid(picture.alt);
  const named = [picture, ...picture.querySelectorAll('img, svg, [aria-label], title')];
  return (
    isSaid(picture.textContent) ||
    named.some((one) => isSaid(one.getAttribute('alt')) || isSaid(one.getAttribute('aria-label')))
  );
}

const isSaid = (words: unknown): boolean => typeof words === 'string' && words.trim() !== '';
