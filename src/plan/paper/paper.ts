import type { ReactiveController } from 'lit';
import { toDateTime } from '../../model/uk-clock.js';
import { PrintEvents, type PrintedHost } from '../../widget/print-events.js';
import { sheetFor } from '../../widget/sheets.js';

/** Stand for the numbers of the page and of all pages, until they are put into CSS. */
const NUMBERS = { page: '{page}', pages: '{pages}' };

const counters: Readonly<Record<string, string>> = {
  [NUMBERS.page]: 'counter(page)',
  [NUMBERS.pages]: 'counter(pages)',
};

/** “Page 1 of 2” as the value of CSS `content`. */
const pageContent = (words: string): string =>
  words
    .split(/(\{pages?\})/)
    .filter(Boolean)
    .map((part) => counters[part] ?? JSON.stringify(part))
    .join(' ');

export interface PaperOptions {
  readonly now: () => Date;
  /** words with the numbers of the page and of all pages put in */
  readonly pageWords: (numbers: { page: string; pages: string }) => string;
  /** what else a page is to be, as declarations of `@page` */
  readonly page?: string;
}

/**
 * Knows when the page is printed, and numbers its pages meanwhile. Only a stylesheet of the document
 * can number pages, so the document has one more as long as it is being printed.
 */
export class Paper implements ReactiveController {
  /** the dateTime of the printing that is going on */
  printedOn?: string;
  readonly #host: PrintedHost;
  readonly #options: PaperOptions;
  /** takes its stylesheet out of the document again */
  #takeOut?: () => void;

  constructor(host: PrintedHost, options: PaperOptions) {
    this.#host = host;
    this.#options = options;
    new PrintEvents(host, this.#begin, this.#end);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
  }

  readonly #begin = (): void => {
    const { now, pageWords, page = '' } = this.#options;
    this.printedOn = toDateTime(now());
    const content = pageContent(pageWords(NUMBERS));
    const { ownerDocument } = this.#host;
    const sheet = sheetFor(
      ownerDocument,
      `@page { ${page} @bottom-right { content: ${content}; font: 9pt sans-serif; } }`,
    );
    ownerDocument.adoptedStyleSheets.push(sheet);
    this.#takeOut = () => {
      ownerDocument.adoptedStyleSheets = ownerDocument.adoptedStyleSheets.filter(
        (one) => one !== sheet,
      );
    };
    this.#host.requestUpdate();
  };

  readonly #end = (): void => {
    if (this.printedOn === undefined) return;
    this.printedOn = undefined;
    this.#takeOut?.();
    this.#host.requestUpdate();
  };
}
