import {
  codedText,
  coding,
  defined,
  type CodedText,
  type Coding,
  type Kind,
  type KindWords,
} from '../model/element.js';
import { isVisible } from '../text/plain-characters.js';
import { bodySiteWordsCy } from './body-site.words.cy.js';
import { bodySiteWords } from './body-site.words.en-GB.js';
import { bodySides, bodySites } from './body-sites.js';

/** A place on the body, and on which side of it. */
export interface BodySite {
  site?: CodedText;
  side?: Coding;
}

const nameOf = (list: string, coding: Partial<Coding> | undefined, words: KindWords): string => {
  const { code = '', display } = coding ?? {};
  return words.lookUp(`codes.${list}.${code}`) || display || code;
};

export const bodySiteKind: Kind<BodySite> = {
  name: 'bodySite',
  parts: () => ({
    site: codedText('R', 'Site', { codes: bodySites, undivided: true }),
    side: coding('R', 'Laterality', { codes: bodySides }),
  }),
  rules: [{ code: 'bodySite/site', at: 'site' }],
  jsonSchema: () => ({ required: ['site'] }),
  inWords: ({ site, side }, words) => {
    const own = site?.text;
    const where =
      own !== undefined && isVisible(own) ? own : nameOf('body-site', site?.coding, words);
    return side
      ? words.lookUp('kinds.bodySite.inWords', { where, side: nameOf('body-side', side, words) })
      : where;
  },
  sample: () => ({
    site: { coding: { ...bodySites.concepts![0]! } },
    side: { ...bodySides.concepts![0]! },
  }),
  words: { 'en-GB': bodySiteWords, cy: bodySiteWordsCy },
};

/** An element that is a place on the body: chosen from a list, written, or pressed on a picture. */
export const bodySite = defined(bodySiteKind);
