export { DraftKeeper, type DraftListener } from './drafts/keeper.js';
export { keepDrafts, type KeepDraftsOptions, type KeptDrafts } from './drafts/keep-drafts.js';
export { DraftStorageError, type DraftStorageProblem } from './drafts/storage-error.js';
export {
  DraftStorage,
  type DraftSlot,
  type DraftStorageOptions,
  type LeftDraft,
} from './drafts/storage.js';
