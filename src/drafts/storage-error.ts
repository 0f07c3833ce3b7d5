/**
 * Why a draft could not be kept or read. `no-database`: this browser keeps nothing for the page.
 * `no-crypto`: it does not encrypt for it, as for a page without TLS. `key`: it was encrypted with
 * another key, or changed. `full`: there is no space. `newer`: another tab kept a newer one in the same
 * place. `failed`: anything else, which is the `cause`.
 */
export type DraftStorageProblem = 'no-database' | 'no-crypto' | 'key' | 'full' | 'newer' | 'failed';

const MESSAGES: Record<DraftStorageProblem, string> = {
  'no-database': 'This browser keeps nothing for this page, so no draft is kept.',
  'no-crypto': 'This browser does not encrypt for this page, so no draft is kept.',
  key: 'The draft was encrypted with another key, or was changed. It is left as it is.',
  full: 'There is no space left, so the draft was not kept.',
  newer: 'Another tab kept a newer draft in the same place. That one is left as it is.',
  failed: 'The draft was not kept or read.',
};

/** What no storage of drafts can do; `problem` says why. Nothing that was kept is lost by it. */
export class DraftStorageError extends Error {
  override readonly name = 'DraftStorageError';
  readonly problem: DraftStorageProblem;

  constructor(problem: DraftStorageProblem, cause?: unknown) {
    super(MESSAGES[problem], { cause });
    this.problem = problem;
  }
}

/** What a browser threw, as one of ours. */
export function storageError(
  error: unknown,
  otherwise: DraftStorageProblem = 'failed',
): DraftStorageError {
  if (error instanceof DraftStorageError) return error;
  const isFull = (error as { name?: unknown } | null)?.name === 'QuotaExceededError';
  return new DraftStorageError(isFull ? 'full' : otherwise, error);
}
