/** Something of a form that waits to be drawn. */
export interface WaitingPlace {
  /** draws it, if it is still there */
  drawNow(): void;
}

/** So many places to read are more than a screen shows: texts, lists, entries. */
const SCREEN = 60;

/** What is filled in takes the room, and the time, of so many that are read. */
const CAPTURED = 2;

/** Milliseconds that are drawn in one go: a key that is pressed meanwhile is not felt to wait. */
const SLICE = 8;

/** A frame comes sooner, but for a page in a frame that is out of sight. */
const FRAME_AT_LATEST = 100;

/** Keys that go to, or look for, what may not be drawn yet. */
const FAR = new Set(['Tab', 'Home', 'End', 'PageDown', 'PageUp', 'F3', 'F6', 'F7']);

const isFar = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  FAR.has(key) || ((ctrlKey || metaKey) && key.length === 1);

/** Whether a new place waits, by its size. */
type IsFull = (size: number) => boolean;

const never: IsFull = () => false;

/**
 * When the places of a form are drawn. While a form is drawn for the first time, as many as a screen
 * shows are drawn at once, and the rest after the first paint, in the order of the page, a few
 * milliseconds at a time. At any other time a place is drawn at once. The sections of a plan share the
 * plan's.
 */
export class Drawing {
  /** nothing of it waits: a server drew it before, or a paint takes so long that it would wait for that */
  isWhole = false;
  readonly #host: Element;
  #isFull = never;
  #room = SCREEN;
  /** those whose turn it is, the next one last */
  #waiting: WaitingPlace[] = [];
  /** those that come after them, in the order of the page */
  #arrived: WaitingPlace[] = [];
  #isDrawing = false;
  #isGoing = false;
  #listened?: Window | null;
  #done: (() => void)[] = [];

  constructor(host: Element) {
    this.#host = host;
  }

  /** Once nothing waits. */
  get ready(): Promise<void> {
    if (!this.isWaiting) return Promise.resolve();
    return new Promise((resolve) => this.#done.push(resolve));
  }

  get isWaiting(): boolean {
    return this.#waiting.length + this.#arrived.length > 0;
  }

  /** Draws what comes in the place of nothing: what does not fit on a screen waits. */
  spread(draw: () => void): void {
    // where nobody looks, nobody waits, and timers are slow
    if (this.isWhole || !this.#host.isConnected || this.#isHidden) return draw();
    try {
      this.#draw((size) => (this.#room -= size) < 0, draw);
    } finally {
      // what waits is drawn, whatever became of the rest
      this.#begin();
    }
  }

  /** Whether a place that is new waits for its turn. */
  defers(place: WaitingPlace, isCaptured: boolean): boolean {
    if (!this.#isFull(isCaptured ? CAPTURED : 1)) return false;
    this.#arrived.push(place);
    return true;
  }

  /** A place that waits was taken out of the page and put back. */
  defersAgain(place: WaitingPlace): void {
    this.#arrived.push(place);
    this.#begin();
  }

  /** Draws all that waits, but while something is being drawn: what it is in is not on the page yet. */
  flush(): void {
    if (this.#isDrawing || !this.isWaiting) return;
    while (this.isWaiting) this.#drawNext(never);
    this.#end();
  }

  get #isHidden(): boolean {
    return this.#host.ownerDocument.hidden;
  }

  /** Goes on after the next paint. */
  #begin(): void {
    if (this.#isGoing) return;
    this.#isGoing = true;
    const view = this.#host.ownerDocument.defaultView;
    this.#listened = view;
    view?.addEventListener('keydown', this.#hearKey, true);
    let isBegun = false;
    const begin = () => {
      if (isBegun) return;
      isBegun = true;
      this.#room = SCREEN;
      this.#go();
    };
    view?.requestAnimationFrame(() => setTimeout(begin));
    setTimeout(begin, FRAME_AT_LATEST);
  }

  #go(): void {
    const end = performance.now() + SLICE;
    const isOver = () => !this.#isHidden && performance.now() > end;
    do this.#drawNext(isOver);
    while (this.isWaiting && !isOver());
    if (this.isWaiting) setTimeout(() => this.#go());
    else this.#end();
  }

  #drawNext(isOver: IsFull): void {
    if (!this.#waiting.length) this.#waiting = this.#takeArrived();
    const place = this.#waiting.pop();
    const after = this.#arrived;
    this.#arrived = [];
    this.#draw(isOver, () => place?.drawNow());
    // what is in it comes before what is behind it
    for (const inside of this.#takeArrived()) this.#waiting.push(inside);
    this.#arrived = after;
  }

  #draw(isFull: IsFull, draw: () => void): void {
    const before = this.#isFull;
    const wasDrawing = this.#isDrawing;
    this.#isFull = isFull;
    this.#isDrawing = true;
    try {
      draw();
    } finally {
      this.#isFull = before;
      this.#isDrawing = wasDrawing;
    }
  }

  /** The last first. */
  #takeArrived(): WaitingPlace[] {
    const arrived = this.#arrived.reverse();
    this.#arrived = [];
    return arrived;
  }

  #end(): void {
    this.#isGoing = false;
    this.#listened?.removeEventListener('keydown', this.#hearKey, true);
    for (const done of this.#done.splice(0)) done();
  }

  readonly #hearKey = (event: KeyboardEvent): void => {
    if (isFar(event)) this.flush();
  };
}
