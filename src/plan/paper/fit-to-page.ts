import { PrintEvents, type PrintedHost } from '../../widget/print-events.js';

/** How much smaller type may get: no smaller than can be read. */
const STEPS = 5;

/** The room on a side of A4 between the margins, in CSS pixels. */
const ROOM = ((297 - 12 - 14) / 25.4) * 96;

/**
 * While the page is printed, sets each sheet as it is on paper (`on-paper`), in the largest type
 * (`fit-0` to `fit-5`) in which it takes one side. Nothing is cut: what is too long in the smallest
 * type goes on overleaf.
 */
export class FitToPage {
  readonly #host: PrintedHost;
  readonly #sheets: () => HTMLElement[];

  constructor(host: PrintedHost, sheets: () => HTMLElement[]) {
    this.#host = host;
    this.#sheets = sheets;
    new PrintEvents(host, this.#begin, this.#end);
  }

  readonly #begin = (): void => {
    // once the foot says when it is printed
    this.#host.updateNow();
    this.#sheets().forEach(fit);
  };

  readonly #end = (): void => {
    for (const { classList } of this.#sheets()) {
      classList.remove('on-paper', ...steps.map(classOf));
    }
  };
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
