import type { DeepReadonly } from '../json/deep-readonly.js';
import { createContext } from '@lit/context';
import type { Languages } from '../i18n/locale.js';
import type { WordTree } from '../i18n/words.js';
import type { ValueOf } from '../model/element.js';
import type { AdditionalSupportPlan } from '../standard/plan-model.js';
import type { personCompletingRecord } from '../sections/shared/shared.model.js';
import type { TerminologyService } from '../terminology/terminology.js';
import { sharedKey, type Shared } from './shared-key.js';

/** Who records: what a “person completing record” holds, but for the date. */
export type Author = Omit<ValueOf<typeof personCompletingRecord>, 'dateCompleted'>;

/** Who reads and writes: a professional, or the person whose plan it is. */
export type Audience = 'professional' | 'person';

/** What `pcsp-provider` shares with the widgets inside it. */
export interface Settings {
  /** the provider: of its `locale` and the `lang` of elements, the nearer decides */
  readonly scope?: Element;
  /** BCP 47 tag of the language */
  readonly locale?: string;
  /** languages beside ours */
  readonly languages?: Languages;
  readonly audience: Audience;
  /** words in the place of ours, under the keys of our language files */
  readonly labels?: WordTree;
  readonly author?: DeepReadonly<Author>;
  readonly terminology?: TerminologyService;
  /** whether the user may edit an additional support plan that was saved before */
  readonly mayEdit?: (plan: DeepReadonly<AdditionalSupportPlan>) => boolean;
  /** where photos, sounds and videos may be loaded from when somebody asks: `https://media.example.org` */
  readonly mediaOrigins?: readonly string[];
  /** the time now; for tests and for servers whose clock counts */
  readonly now: () => Date;
}

export const settingsContext = createContext<Shared<Settings>>(sharedKey('settings'));

export const defaultSettings: Settings = { audience: 'professional', now: () => new Date() };
