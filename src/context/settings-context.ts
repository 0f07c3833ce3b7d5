import type { DeepReadonly } from '../json/deep-readonly.js';
import { createContext } from '@lit/context';
import type { Languages } from '../i18n/locale.js';
import type { WordTree } from '../i18n/words.js';
import type { ValueOf } from '../model/element.js';
import type { AdditionalSupportPlan } from '../standard/plan-model.js';
import type { personalContacts } from '../sections/personal-contacts/personal-contacts.model.js';
import type { professionalContacts } from '../sections/professional-contacts/professional-contacts.model.js';
import type { personCompletingRecord } from '../sections/shared/shared.model.js';
import type { TerminologyService } from '../terminology/terminology.js';
import { sharedKey, type Shared } from './shared-key.js';
import type { EarlierPlan, Listed, Phrase, Template } from './starting-points.js';

/** Who records: what a “person completing record” holds, but for the date. */
export type Author = Omit<ValueOf<typeof personCompletingRecord>, 'dateCompleted'>;

/** Somebody who may be named in a plan, as a plan holds them. */
export type NamedPerson = Author &
  Pick<ValueOf<(typeof professionalContacts)['item']>, 'team'> &
  Pick<ValueOf<(typeof personalContacts)['item']>, 'relationship' | 'relationshipType'> & {
    readonly name: string;
  };

/**
 * Somebody who may be named in a plan: a name, and what is known of them under the standard's own keys;
 * a role may be a mere string. `team` is asked for by actions and contacts, `relationship` and
 * `relationshipType` by personal contacts.
 */
export type KnownPerson = Omit<NamedPerson, 'role'> & {
  readonly role?: NamedPerson['role'] | string;
};

/**
 * A host's directory of people: a list, which is searched by what it says of them, or a function that
 * finds those who fit some words. `''` asks for those who are named most. The signal is aborted once
 * the answer is of no use any more.
 */
export type PeopleDirectory =
  | readonly DeepReadonly<KnownPerson>[]
  | ((
      words: string,
      signal: AbortSignal,
    ) => readonly DeepReadonly<KnownPerson>[] | PromiseLike<readonly DeepReadonly<KnownPerson>[]>);

/** Who reads and writes: a professional, or the person whose plan it is. */
export type Audience = 'professional' | 'person';

/**
 * What is marked beside labels: what has to be filled in, in words; what may be left out, in words; or
 * of everything, by a letter, whether the standard calls it Mandatory, Required or Optional.
 */
export type Marks = (typeof MARKS)[number];

export const MARKS = ['mandatory', 'optional', 'conformance'] as const;

/** What `pcsp-provider` shares with the widgets inside it. */
export interface Settings {
  /** the provider: of its `locale` and the `lang` of elements, the nearer decides */
  readonly scope?: Element;
  /** BCP 47 tag of the language */
  readonly locale?: string;
  /** languages beside ours */
  readonly languages?: Languages;
  /** BCP 47 tag of the language that the plan is written in, whatever language the widgets speak */
  readonly planLanguage?: string;
  readonly audience: Audience;
  readonly marks: Marks;
  /** words in the place of ours, under the keys of our language files */
  readonly labels?: WordTree;
  readonly author?: DeepReadonly<Author>;
  readonly terminology?: TerminologyService;
  /** whom the host knows: suggested wherever somebody is named, and never trusted to answer */
  readonly people?: PeopleDirectory;
  /** what a section or an entry may be started from; none of it is trusted to be what it should */
  readonly templates?: Listed<Template>;
  /** short texts for fields */
  readonly phrases?: Listed<Phrase>;
  /** earlier plans of the same person, to copy entries from */
  readonly earlierPlans?: Listed<EarlierPlan>;
  /** whether the user may edit an additional support plan that was saved before */
  readonly mayEdit?: (plan: DeepReadonly<AdditionalSupportPlan>) => boolean;
  /** where photos, sounds and videos may be loaded from when somebody asks: `https://media.example.org` */
  readonly mediaOrigins?: readonly string[];
  /** the time now; for tests and for servers whose clock counts */
  readonly now: () => Date;
}

export const settingsContext = createContext<Shared<Settings>>(sharedKey('settings'));

export const defaultSettings: Settings = {
  audience: 'professional',
  marks: 'mandatory',
  now: () => new Date(),
};
