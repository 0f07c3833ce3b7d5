import { createContext } from '@lit/context';
import type { ValueOf } from '../standard/element.js';
import type { personCompletingRecord } from '../standard/sections/shared.js';
import type { TerminologyService } from '../terminology/terminology.js';

/** Who records: what a “person completing record” holds, but for the date. */
export type Author = Omit<ValueOf<typeof personCompletingRecord>, 'dateCompleted'>;

/** What `pcsp-provider` shares with the widgets inside it. */
export interface Settings {
  readonly author?: Author;
  readonly terminology?: TerminologyService;
  /** the time now; for tests and for servers whose clock counts */
  readonly now: () => Date;
}

export const settingsContext = createContext<Settings>(Symbol('pcsp-settings'));

export const defaults: Settings = { now: () => new Date() };
