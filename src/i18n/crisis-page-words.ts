import type english from '../locales/en-GB.js';
import type { Locale } from './locale.js';
import type { PluralCategory, Translation } from './translation.js';

type English = typeof english.words;

/** Some of the words of a group, with those for the person and the plurals. */
type Some<W, K extends string> = Pick<
  W,
  Extract<keyof W, K | `${K}_person` | `${K}_${PluralCategory}`>
>;

type LabelsOf<W, K extends keyof W> = { readonly [P in K]: Some<W[P], 'label'> };
type ListsOf<W, K extends keyof W> = { readonly [P in K]: Some<W[P], 'label' | 'entry'> };

type Plans = English['contingencyPlans'];
type WrittenBy = English['writtenBy'];
type Agreement = English['agreement'];

/** The English words of the crisis page: those of its own, and what it says of a plan's elements. */
export interface CrisisPageEnglish {
  readonly crisisPage: English['crisisPage'];
  readonly plan: Some<
    English['plan'],
    | 'title'
    | 'whose'
    | 'nobody'
    | 'name'
    | 'born'
    | 'nhsNumber'
    | 'notKnown'
    | 'page'
    | 'printedOn'
    | 'madeOn'
    | 'copyMayBeOld'
    | 'copyDiffers'
    | 'lastUpdated'
    | 'neverUpdated'
    | 'mayBeOld'
  >;
  readonly field: Some<
    English['field'],
    | 'failed'
    | 'notRecorded'
    | 'yes'
    | 'no'
    | 'notFromList'
    | 'notADate'
    | 'inFuture'
    | 'opensNewTab'
    | 'misshapen'
    | 'asSent'
    | 'unknown'
    | 'importNote'
  >;
  readonly due: Some<English['due'], 'review' | 'longAgo' | 'time'>;
  readonly list: Some<English['list'], 'entry' | 'onlyArchived'>;
  readonly importNote: Some<English['importNote'], 'period'>;
  readonly agreement: Some<Agreement, 'label'> &
    LabelsOf<Agreement, 'reasonNotAgreed'> & {
      readonly agreed: Some<
        Agreement['agreed'],
        | 'label'
        | 'yes'
        | 'yesWith'
        | 'no'
        | 'notRecorded'
        | 'lapsed'
        | 'lapsedBy'
        | 'lapsedOn'
        | 'lapsedByOn'
        | 'atOdds'
      >;
    };
  readonly writtenBy: Omit<WrittenBy, 'inOwnWords' | 'name' | 'role'> &
    LabelsOf<WrittenBy, 'name' | 'role'> & {
      readonly inOwnWords: WrittenBy['inOwnWords'];
    };
  readonly aboutMe: Some<English['aboutMe'], 'label' | 'supported'> &
    LabelsOf<
      English['aboutMe'],
      | 'howICommunicateAndHowToCommunicateWithMe'
      | 'pleaseDoAndPleaseDont'
      | 'supportedToWriteThisBy'
    >;
  readonly contingencyPlans: Some<
    Plans,
    'label' | 'entry' | 'since' | 'until' | 'between' | 'callInOrder' | 'call' | 'text'
  > &
    LabelsOf<Plans, 'name' | 'lastUpdated' | 'plannedReview' | 'archivedOn'> &
    ListsOf<
      Plans,
      | 'triggerFactors'
      | 'relapseIndicators'
      | 'whatShouldHappen'
      | 'anticipatoryMedicinesOrEquipment'
    > & {
      readonly copingStrategies: Some<Plans['copingStrategies'], 'label' | 'entry'> &
        LabelsOf<Plans['copingStrategies'], 'strategy' | 'startDate' | 'endDate'>;
      readonly whoShouldBeContacted: Some<Plans['whoShouldBeContacted'], 'label' | 'entry'> &
        LabelsOf<Plans['whoShouldBeContacted'], 'name' | 'role' | 'contactDetails'>;
      readonly advanceStatement: Some<Plans['advanceStatement'], 'label'> &
        LabelsOf<Plans['advanceStatement'], 'statement' | 'documentLocation' | 'date'>;
    };
}

type Unit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/** Dates and lengths of time, for browsers whose `Intl` does not know the language. */
export type CalendarWords<Categories extends PluralCategory> = Readonly<
  Record<`${Unit}_${Categories}` | 'dateAndTime' | 'and', string>
> & {
  readonly months: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12, string>>;
};

/**
 * A language that has the words of the crisis page alone, and all of them, with every plural that it
 * counts in: a missing key does not compile.
 */
export interface CrisisPageLocale<Categories extends PluralCategory> extends Locale {
  readonly covers: readonly ['pcsp-crisis-page'];
  readonly words: Translation<CrisisPageEnglish, Categories> & {
    /** of the short lists whose codes the page shows */
    readonly codes: { readonly 'advance-statement': { readonly '816281000000101': string } };
  };
}

/** One that a browser may not know. */
export type CrisisPageLocaleWithCalendar<Categories extends PluralCategory> =
  CrisisPageLocale<Categories> & {
    readonly words: { readonly calendar: CalendarWords<Categories> };
  };
