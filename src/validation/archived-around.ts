/** Whether what is being written or read stands in something archived, and since when that is so. */
export class ArchivedAround {
  #dates: readonly unknown[] = [];

  get isThere(): boolean {
    return this.#dates.length > 0;
  }

  /** The dates of archiving, the outermost first; `true` where there is none. */
  get dates(): readonly unknown[] {
    return this.#dates;
  }

  /** Writes or reads what stands in an entry. `archived`: the date of its archiving, `true`, or `false`. */
  inEntry<Result>(archived: unknown, act: () => Result): Result {
    return this.#within(archived === false ? this.#dates : [...this.#dates, archived], act);
  }

  /** Looks at what may stand anywhere else. */
  elsewhere<Result>(act: () => Result): Result {
    return this.#within([], act);
  }

  #within<Result>(dates: readonly unknown[], act: () => Result): Result {
    const before = this.#dates;
    this.#dates = dates;
    try {
      return act();
    } finally {
      this.#dates = before;
    }
  }
}
