import type { Draft, DraftOptions, RestoredDraft } from '../events/draft.js';
import { DraftKeeper, type DraftListener } from './keeper.js';
import { DraftStorage, type DraftStorageOptions, type KeptDraft } from './storage.js';

/** How often it is looked, after a save, whether it has ended, in milliseconds. */
const SAVED = 250;

/** A plan or a section, as whoever keeps its drafts knows it. */
interface DraftedElement extends EventTarget {
  readonly dirty: boolean;
  saveDraft(options?: DraftOptions): Promise<Draft>;
  restoreDraft(draft: unknown, options?: DraftOptions): Promise<RestoredDraft>;
}

export interface KeepDraftsOptions extends DraftStorageOptions, DraftListener {}

/** The keeping of a widget's drafts. */
export interface KeptDrafts {
  /** what became of a draft that was left: `undefined` where there was none */
  readonly left?: KeptDraft & { readonly answer: RestoredDraft };
  /** the draft was saved elsewhere, or is not wanted */
  drop(): Promise<void>;
  /** keeps what is still to be kept, and ends */
  stop(): Promise<void>;
}

/**
 * Keeps drafts of a plan or a section whose value is set, and brings back the one that was left by a
 * crash or a closed tab. It is thrown away once it is saved. What fails is told to `failed`, and to
 * whoever awaits this where nothing can be kept at all: the widget goes on without.
 */
export async function keepDrafts(
  element: EventTarget,
  { kept, failed, ...options }: KeepDraftsOptions,
): Promise<KeptDrafts> {
  const widget = element as DraftedElement;
  const { person } = options;
  const storage = await DraftStorage.open(options);
  const { keeper, left } = await DraftKeeper.claim(storage, { kept, failed });
  const answer = left && (await widget.restoreDraft(left.draft, { person }));
  if (answer && !answer.restored) await keeper.startAnew();
  const ending = new AbortController();
  let waiting: ReturnType<typeof setInterval> | undefined;
  const make = async () => ({ draft: await widget.saveDraft({ person }) });
  const follow = (): void => {
    clearInterval(waiting);
    if (widget.dirty) keeper.keep(make);
    else void keeper.drop();
  };
  /** No event tells when what was sent is saved. */
  const awaitSave = (): void => {
    clearInterval(waiting);
    waiting = setInterval(() => {
      if (!widget.dirty) follow();
    }, SAVED);
  };
  for (const type of ['pcsp-input', 'pcsp-change'])
    element.addEventListener(type, follow, { signal: ending.signal });
  element.addEventListener('pcsp-submit', awaitSave, { signal: ending.signal });
  return {
    ...(left && answer && { left: { ...left, answer } }),
    drop: () => keeper.drop(),
    stop: async () => {
      ending.abort();
      clearInterval(waiting);
      await keeper.stop();
      storage.close();
    },
  };
}
