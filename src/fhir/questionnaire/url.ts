import { standard } from '../../standard/standard.js';

/** What a Questionnaire is called. A name, not an address. */
export const canonical = (flat: boolean): string =>
  `urn:pcsp-elements:fhir:questionnaire:plan${flat ? '-flat' : ''}`;

/** What the questions are called that About me answers by itself, and their version. */
export const ABOUT_ME = 'urn:pcsp-elements:fhir:questionnaire:about-me';
export const aboutMeCanonical = `${ABOUT_ME}|${standard.version}`;
