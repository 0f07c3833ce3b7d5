import { jsonText } from './json-text.js';

/**
 * JSON as a text for other systems: every character is one that FHIR and XML allow, and the same data
 * gives the same text.
 */
export const sendableJson = (value: unknown): string =>
  jsonText(value, { sorted: true }).replace(
    /[\u007f-\u009f\ufffe\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
