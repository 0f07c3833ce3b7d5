import { PrintEvents, type PrintedHost } from '../../widget/print-events.js';

/** How much smaller type may get: no smaller than can be read. */
const STEPS = 5;

const inPixels = (millimetres: number): number => (millimetres / 25.4) * 96;

/** The room on a side of A4 between the margins, in CSS pixels. */
const ROOM = { width: inPixels(210 - 12 - 12), height: inPixels(297 - 12 - 14) };

/** That a sheet takes more than a side in the smallest type. */
const OVERLONG = 'overlong';

/**
 * While the page is printed, sets each `.sheet` as it is on paper (`on-paper`), in the largest type
 * (`fit-0` to `fit-5`) in which it takes one side. Nothing is cut: what is too long in the smallest
 * type goes on overleaf (`overlong`), under the same `.sheet-head`.
 */
export class FitToPage {
  readonly #host: PrintedHost;

  constructor(host: PrintedHost) {
    this.#host = host;
    new PrintEvents(host, this.#begin, this.#end);
  }

  readonly #begin = (): void => {
    this.#sheets.forEach(fit);
  };

  readonly #end = (): void => {
    for (const { classList } of this.#sheets) {
      classList.remove('on-paper', OVERLONG, ...steps.map(classOf));
    }
  };

  get #sheets(): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.sheet') ?? [])];
  }
}

const steps = Array.from({ length: STEPS + 1 }, (_, step) => step);

const classOf = (step: number): string => `fit-${step}`;

function fit(sheet: HTMLElement): void {
  const { classList, style } = sheet;
  const { width, height } = roomOf(sheet);
  classList.add('on-paper');
  style.inlineSize = `${width}px`;
  const fits = steps.some((step) => {
    classList.remove(classOf(step - 1));
    classList.add(classOf(step));
    return sheet.getBoundingClientRect().height <= height;
  });
  style.inlineSize = '';
  classList.toggle(OVERLONG, !fits);
}

/** The room that a side has for a sheet: what the sheet is in, a host's elements too, may be padded. */
function roomOf(sheet: HTMLElement): { width: number; height: number } {
  let { width, height } = ROOM;
  for (let around = outside(sheet); around; around = outside(around)) {
    const of = getComputedStyle(around);
    width -= parseFloat(of.paddingInlineStart) + parseFloat(of.paddingInlineEnd);
    height -= parseFloat(of.paddingBlockStart) + parseFloat(of.paddingBlockEnd);
  }
  return { width, height };
}

/** The element that an element is drawn in, across slots and shadow roots. */
function outside({ assignedSlot, parentNode }: Element): Element | null {
  const node = assignedSlot ?? parentNode;
  return node instanceof ShadowRoot ? node.host : node instanceof Element ? node : null;
}
