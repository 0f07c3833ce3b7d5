/** What a Questionnaire is called. A name, not an address. */
export const canonical = (flat: boolean): string =>
  `urn:pcsp-elements:fhir:questionnaire:plan${flat ? '-flat' : ''}`;
