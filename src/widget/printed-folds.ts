import { PrintEvents, type PrintedHost } from './print-events.js';

/** Opens the disclosures that are closed, and those that are in them. Gives what closes them again. */
export function openFolds(root: ParentNode | null): () => void {
  const opened = new Set<HTMLDetailsElement>();
  const closed = (): HTMLDetailsElement[] =>
    [...(root?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])].filter(
      (details) => !opened.has(details),
    );
  for (let next = closed(); next.length; next = closed()) {
    for (const details of next) {
      opened.add(details);
      turn(details, true);
    }
  }
  return () => {
    for (const details of [...opened].reverse()) turn(details, false);
  };
}

/** What it holds is drawn at once: the browser tells of it later, when the page may be on paper. */
function turn(details: HTMLDetailsElement, open: boolean): void {
  details.open = open;
  details.dispatchEvent(new Event('toggle'));
}

/** Has the disclosures of an element open while the page is printed: on paper nothing can be opened. */
export class PrintedFolds {
  #close?: () => void;

  constructor(host: PrintedHost) {
    const open = () => {
      this.#close = openFolds(host.shadowRoot);
    };
    const close = () => {
      this.#close?.();
      this.#close = undefined;
    };
    new PrintEvents(host, open, close);
  }
}
