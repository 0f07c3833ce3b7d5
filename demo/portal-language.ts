// The portal in English or in Welsh, as its address says: `?lang=cy`. What the pages always say
// stands in their HTML in both languages, and what depends on the plan stands here. The plan itself
// stays in the words in which somebody wrote it.
import type { PcspProvider } from 'pcsp-elements';
import {
  clinicalDateTime,
  clockTime,
  isoDate,
  plainDate,
  plainDateTime,
  spokenName,
} from './format.js';
import type { Version } from './record.js';
import { english as writing, type WritingWords } from './writing-words.js';
import { languages } from '../fixtures/sample/languages.js';

export interface PortalWords {
  readonly title: (version: Version) => string;
  /** of the page on which the person writes */
  readonly writingTitle: string;
  readonly updated: (version: Version) => string;
  readonly from: (version: Version) => string;
  readonly copy: (version: Version) => string;
  /** when and by whom a version was saved, to whoever wrote it: a few words, and a sentence */
  readonly savedLine: (version: Version, reader: string) => string;
  readonly lastSaved: (version: Version, reader: string) => string;
  /** what the portal’s pictures show, by the keys of what they stand beside */
  readonly pictures: Readonly<Record<string, string>>;
  /** of the copy of the page for a crisis that is kept on this device */
  readonly offline: {
    readonly copy: (from: string, until: string) => string;
    readonly kept: (until: string) => string;
    readonly notKept: string;
    readonly remove: string;
    readonly signedOut: string;
  };
  readonly moment: (instant: string) => string;
  readonly writing: WritingWords;
}

const you = (name: string, reader: string, pronoun: string): string =>
  name === reader ? pronoun : name;

const english: PortalWords = {
  title: ({ plan }) => `${spokenName(plan.personDemographics.name)}’s plan`,
  writingTitle: 'Write in my plan - My plan',
  updated: ({ savedOn, savedBy }) => `Last updated ${plainDate(savedOn)}, by ${savedBy}`,
  from: ({ savedOn, savedBy }) =>
    `From the plan that was last updated ${plainDate(savedOn)}, by ${savedBy}`,
  copy: ({ number, savedOn }) => `Version ${number}, saved ${clinicalDateTime(savedOn)}.`,
  savedLine: ({ savedOn, savedBy }, reader) =>
    `on ${plainDateTime(savedOn)} by ${you(savedBy, reader, 'you')}`,
  lastSaved: ({ savedOn, savedBy }, reader) =>
    `Last saved ${plainDate(savedOn)}, by ${you(savedBy, reader, 'you')}`,
  pictures: {
    aboutMe: 'A person',
    careAndSupportPlan: 'A hill with a flag on top',
    contingencyPlans: 'A cloud with rain',
    personalContacts: 'Two people beside each other',
    professionalContacts: 'A person with a badge',
    personDemographics: 'A house',
    whoShouldBeContacted: 'A telephone',
    copingStrategies: 'A heart',
  },
  offline: {
    copy: (from, until) =>
      `There is no network. You are reading a copy from ${plainDateTime(from)}. The plan may have changed since then. This copy is shown until ${plainDateTime(until)}, and not after that.`,
    kept: (until) =>
      `A copy of this page is kept on this device until ${plainDateTime(until)}. It opens here without the internet, for anyone who can open this device.`,
    notKept: 'No copy of this page is kept on this device. It needs the internet.',
    remove: 'Remove this copy from this device',
    signedOut: 'You have signed out. No copy of your plan is kept on this device.',
  },
  moment: plainDateTime,
  writing,
};

/** The library's Welsh knows the months; Chromium does not. */
async function welsh(): Promise<PortalWords> {
  const [{ default: cy }, { welsh: writing }] = await Promise.all([
    import('pcsp-elements/locales/cy'),
    import('./writing-words.cy.js'),
  ]);
  const months: Readonly<Record<string, string>> = cy.words.calendar.months;
  const date = (instant: string): string => {
    const [year, month, day] = isoDate(instant).split('-');
    return [Number(day), months[Number(month)], year].join(' ');
  };
  const moment = (instant: string): string => `${date(instant)} am ${clockTime(instant)}`;
  return {
    title: ({ plan }) => `Cynllun ${spokenName(plan.personDemographics.name)}`,
    writingTitle: 'Ysgrifennu yn fy nghynllun - Fy nghynllun',
    updated: ({ savedOn, savedBy }) => `Diweddarwyd ddiwethaf ar ${date(savedOn)}, gan ${savedBy}`,
    from: ({ savedOn, savedBy }) =>
      `O’r cynllun a ddiweddarwyd ddiwethaf ar ${date(savedOn)}, gan ${savedBy}`,
    copy: ({ number, savedOn }) => `Fersiwn ${number}, cadwyd ar ${date(savedOn)}.`,
    savedLine: ({ savedOn, savedBy }, reader) =>
      `ar ${moment(savedOn)} gan ${you(savedBy, reader, 'chi')}`,
    lastSaved: ({ savedOn, savedBy }, reader) =>
      `Cadwyd ddiwethaf ar ${date(savedOn)}, gan ${you(savedBy, reader, 'chi')}`,
    pictures: {
      aboutMe: 'Person',
      careAndSupportPlan: 'Bryn â baner ar ei ben',
      contingencyPlans: 'Cwmwl a glaw',
      personalContacts: 'Dau berson wrth ymyl ei gilydd',
      professionalContacts: 'Person â bathodyn',
      personDemographics: 'Tŷ',
      whoShouldBeContacted: 'Ffôn',
      copingStrategies: 'Calon',
    },
    offline: {
      copy: (from, until) =>
        `Nid oes rhwydwaith. Rydych yn darllen copi o ${moment(from)}. Gall y cynllun fod wedi newid ers hynny. Dangosir y copi hwn tan ${moment(until)}, ac nid ar ôl hynny.`,
      kept: (until) =>
        `Cedwir copi o’r dudalen hon ar y ddyfais hon tan ${moment(until)}. Mae’n agor yma heb y rhyngrwyd, i unrhyw un sy’n gallu agor y ddyfais hon.`,
      notKept: 'Ni chedwir copi o’r dudalen hon ar y ddyfais hon. Mae angen y rhyngrwyd arni.',
      remove: 'Tynnu’r copi hwn o’r ddyfais hon',
      signedOut: 'Rydych wedi allgofnodi. Ni chedwir copi o’ch cynllun ar y ddyfais hon.',
    },
    moment,
    writing,
  };
}

/** Sets the page in the language of its address, and gives what it says of a plan. */
export async function portalWords(): Promise<PortalWords> {
  const isWelsh = new URLSearchParams(location.search).get('lang') === 'cy';
  document.documentElement.lang = isWelsh ? 'cy' : 'en-GB';
  for (const provider of document.querySelectorAll<PcspProvider>('pcsp-provider')) {
    provider.languages = languages;
  }
  // the way to other pages of the portal is in the same language
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.in-language')) {
    if (isWelsh) link.search = '?lang=cy';
  }
  return isWelsh ? welsh() : english;
}
