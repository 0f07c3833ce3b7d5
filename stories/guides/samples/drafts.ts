import type { PcspPlan } from 'pcsp-elements';
import { DraftStorageError, keepDrafts } from 'pcsp-elements/drafts';

interface Session {
  /** for AES-GCM; yours, of this user, and never kept in the page */
  readonly key: CryptoKey;
  readonly userId: string;
  readonly recordId: string;
}

/** Once the plan's value is set. Gives what to tell the user. */
export async function keepDraftsOf(plan: PcspPlan, session: Session): Promise<string | undefined> {
  const { key, userId, recordId } = session;
  try {
    const { left } = await keepDrafts(plan, {
      ...{ key, person: recordId, author: userId },
      failed: ({ message }) => console.warn(message),
    });
    if (!left) return undefined;
    // a draft that was not restored is kept until it expires
    return left.answer.restored ? 'Your draft is back.' : left.answer.message;
  } catch (error) {
    if (error instanceof DraftStorageError) return error.message;
    throw error;
  }
}
