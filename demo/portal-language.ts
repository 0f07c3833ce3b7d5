// The portal in English or in Welsh, as its address says: `?lang=cy`. What the pages always say
// stands in their HTML in both languages, and what depends on the plan stands here. The plan itself
// stays in the words in which somebody wrote it.
import type { PcspProvider } from 'pcsp-elements';
import { clinicalDateTime, isoDate, plainDate, spokenName } from './format.js';
import type { Version } from './record.js';
import { languages } from '../fixtures/sample/languages.js';

interface PortalWords {
  readonly title: (version: Version) => string;
  readonly updated: (version: Version) => string;
  readonly from: (version: Version) => string;
  readonly copy: (version: Version) => string;
}

const english: PortalWords = {
  title: ({ plan }) => `${spokenName(plan.personDemographics.name)}’s plan`,
  updated: ({ savedOn, savedBy }) => `Last updated ${plainDate(savedOn)}, by ${savedBy}`,
  from: ({ savedOn, savedBy }) =>
    `From the plan that was last updated ${plainDate(savedOn)}, by ${savedBy}`,
  copy: ({ number, savedOn }) => `Version ${number}, saved ${clinicalDateTime(savedOn)}.`,
};

/** The library's Welsh knows the months; Chromium does not. */
async function welsh(): Promise<PortalWords> {
  const { default: cy } = await import('pcsp-elements/locales/cy');
  const months: Readonly<Record<string, string>> = cy.words.calendar.months;
  const date = (instant: string): string => {
    const [year, month, day] = isoDate(instant).split('-');
    return [Number(day), months[Number(month)], year].join(' ');
  };
  return {
    title: ({ plan }) => `Cynllun ${spokenName(plan.personDemographics.name)}`,
    updated: ({ savedOn, savedBy }) => `Diweddarwyd ddiwethaf ar ${date(savedOn)}, gan ${savedBy}`,
    from: ({ savedOn, savedBy }) =>
      `O’r cynllun a ddiweddarwyd ddiwethaf ar ${date(savedOn)}, gan ${savedBy}`,
    copy: ({ number, savedOn }) => `Fersiwn ${number}, cadwyd ar ${date(savedOn)}.`,
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
