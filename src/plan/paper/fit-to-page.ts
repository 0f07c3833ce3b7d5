import { PrintEvents, type PrintedHost } from '../../widget/print-events.js';

/** How much smaller type may get: no smaller than can be read. */
const STEPS = 5;

/** The room on a side of A4 between the margins, in CSS pixels. */
const ROOM = ((297 - 12 - 14) / 25.4) * 96;

/**
 * While the page is printed, sets each `.sheet` as it is on paper (`on-paper`), in the largest type
 * (`fit-0` to `fit-5`) in which it takes one side. Nothing is cut: what is too long in the smallest
 * type goes on overleaf.
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
      classList.remove('on-paper', ...steps.map(classOf));
    }
  };

  get #sheets(): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.sheet') ?? [])];
  }
}

const steps = Array.from({ length: STEPS + 1 }, (_, step) => step);

const classOf = (step: number): string => `fit-${step}`;

function fit(sheet: HTMLElement): void {
  sheet.classList.add('on-paper');
  for (const step of steps) {
    sheet.classList.remove(classOf(step - 1));
    sheet.classList.add(classOf(step));
    if (sheet.getBoundingClientRect().height <= ROOM) return;
  }
}
