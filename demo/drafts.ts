// The draft of this tab, kept by `pcsp-elements/drafts`, with what the demo has to know to go on with it.
import type { Draft } from 'pcsp-elements';
import { DraftKeeper, DraftStorage, type DraftStorageError } from 'pcsp-elements/drafts';
import type { EditorPage } from './editor-page.js';
import { notify } from './notices.js';
import type { PlanRecord, Work } from './record.js';
import { showKept } from './save-bar.js';

/** What is kept beside a draft. */
export interface DraftNote {
  /** the version that the form started from */
  readonly madeFrom: number;
  /** what the draft was made from is no version: two were put together */
  readonly ahead: boolean;
  /** what was on the screen before it was put together with what somebody else saved */
  readonly apart?: Work;
}

/** A draft that was left by a crash or a closed tab. */
export interface LeftWork {
  readonly draft: Draft<'plan'>;
  readonly note: DraftNote;
}

/** Whose record the demo has: it has one. */
const PERSON = 'the person of the sample';

/** Keeps a draft of this tab, where the browser can, and gives the newest that was left. */
export async function claimDraft(
  record: PlanRecord,
  { author, words }: EditorPage,
): Promise<{ readonly keeper?: DraftKeeper; readonly left?: LeftWork }> {
  // it was said already that none is kept
  if (!record.keepsDrafts) return {};
  const failed = ({ problem }: DraftStorageError) =>
    notify('storage', problem === 'newer' ? words.draft.newer : words.draft.notKept);
  try {
    const storage = await DraftStorage.open({
      key: await record.draftKey(),
      person: PERSON,
      author: author.name,
    });
    const { keeper, left } = await DraftKeeper.claim(storage, {
      kept: ({ keptOn }, isLatest) => showKept(keptOn, isLatest, words),
      failed,
    });
    return { keeper, left: left as LeftWork | undefined };
  } catch (error) {
    failed(error as DraftStorageError);
    return {};
  }
}
