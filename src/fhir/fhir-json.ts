import { jsonText } from '../json/json-text.js';

/**
 * JSON as the text of a FHIR string: every character is one that FHIR allows, and the same data gives
 * the same text.
 */
export const fhirJson = (value: unknown): string =>
  jsonText(value, { sorted: true }).replace(
    /[\u007f-\u009f\ufffe\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
