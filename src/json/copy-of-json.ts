import { jsonText } from './json-text.js';

/** A copy of our own, which is JSON through and through: `undefined` of what is none. */
export function copyOfJson(value: unknown): unknown {
  try {
    return JSON.parse(jsonText(value)) as unknown;
  } catch {
    return undefined;
  }
}
