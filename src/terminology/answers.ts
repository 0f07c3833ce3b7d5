interface AnsweredQuestion {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  /** how many still wait for it */
  waiting: number;
  /** when it came, on the clock of `performance` */
  came?: number;
}

/**
 * Answers that were given, the newest and the most used of them, and questions that are being asked:
 * whoever asks the same meanwhile waits for the same answer. Failures are not kept.
 */
export class Answers {
  readonly #most: number;
  readonly #maxAge: number;
  /** the least lately used first */
  readonly #asked = new Map<string, AnsweredQuestion>();

  /** Keeps at most so many, for so many milliseconds. */
  constructor(most: number, maxAge: number) {
    this.#most = most;
    this.#maxAge = maxAge;
  }

  /**
   * The answer to a question. Rejects at once with the signal's reason when that is aborted; the
   * question itself is called off when nobody waits for it any more.
   */
  async get<T>(
    question: string,
    signal: AbortSignal,
    ask: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    signal.throwIfAborted();
    const asked = this.#known(question) ?? this.#ask(question, ask);
    this.#asked.delete(question);
    this.#asked.set(question, asked);
    for (const oldest of this.#asked.keys()) {
      if (this.#asked.size <= this.#most) break;
      this.#asked.delete(oldest);
    }
    return (await this.#wait(question, asked, signal)) as T;
  }

  #known(question: string): AnsweredQuestion | undefined {
    const asked = this.#asked.get(question);
    const age = asked?.came === undefined ? 0 : performance.now() - asked.came;
    return age > this.#maxAge ? undefined : asked;
  }

  #ask(question: string, ask: (signal: AbortSignal) => Promise<unknown>): AnsweredQuestion {
    const controller = new AbortController();
    const asked: AnsweredQuestion = { answer: ask(controller.signal), controller, waiting: 0 };
    asked.answer.then(
      () => (asked.came = performance.now()),
      () => this.#forget(question, asked),
    );
    return asked;
  }

  #wait(question: string, asked: AnsweredQuestion, signal: AbortSignal): Promise<unknown> {
    asked.waiting++;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(signal.reason as Error);
        if (--asked.waiting || asked.came !== undefined) return;
        this.#forget(question, asked);
        asked.controller.abort(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      asked.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  #forget(question: string, asked: AnsweredQuestion): void {
    if (this.#asked.get(question) === asked) this.#asked.delete(question);
  }
}
