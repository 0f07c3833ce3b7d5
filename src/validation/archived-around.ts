/** Whether what is being written or read stands in something archived. */
export class ArchivedAround {
  #depth = 0;

  get isThere(): boolean {
    return this.#depth > 0;
  }

  /** Writes or reads what stands in an entry, which is archived or not. */
  inEntry<Result>(isArchived: boolean, act: () => Result): Result {
    if (!isArchived) return act();
    this.#depth++;
    try {
      return act();
    } finally {
      this.#depth--;
    }
  }
}
