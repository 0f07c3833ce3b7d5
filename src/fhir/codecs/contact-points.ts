import { isRecord } from '../../json/json.js';
import { phoneNumbersIn } from '../../text/phone-numbers.js';
import { formats, isEmailAddress } from '../../validation/formats.js';
import type { Codec } from './codec.js';
import { partsSaidIn } from './parts-said.js';
import { stringCodec } from './primitive.js';

interface ContactPoint {
  readonly system: 'phone' | 'sms' | 'email' | 'other';
  readonly value: string;
}

interface FoundPoint extends ContactPoint {
  readonly start: number;
}

function* mailboxesIn(words: string): Generator<FoundPoint> {
  for (const { 0: word, index: start } of words.matchAll(/[^\s<>()[\],;:"]+/g)) {
    const value = word.replace(/[.!?]$/, '');
    if (isEmailAddress.test(value)) yield { start, system: 'email', value };
  }
}

const phonesIn = (words: string): FoundPoint[] =>
  phoneNumbersIn(words).map(({ start, end, href }) => ({
    start,
    system: href.startsWith('sms:') ? 'sms' : 'phone',
    value: words.slice(start, end),
  }));

/** What a machine can dial or write to, in the order of the words. */
function contactPointsIn(words: string): ContactPoint[] {
  const found = [...phonesIn(words), ...mailboxesIn(words)].sort(
    (one, other) => one.start - other.start,
  );
  // with an extension, or as it is dialled from next door
  if (found.length < 2 && formats.telephone.test(words)) return [{ system: 'phone', value: words }];
  return found.map(({ system, value }) => ({ system, value }));
}

const JOINED = ', ';

/** What nobody answers is not told apart from a telephone by its number. */
const NO_TELEPHONE: ReadonlySet<unknown> = new Set(['fax', 'pager']);

const joined = (
  points: readonly { readonly system?: unknown; readonly value?: unknown }[],
): string =>
  points
    .filter(({ value }) => typeof value === 'string')
    .map(({ system, value }) =>
      NO_TELEPHONE.has(system) ? `${String(value)} (${String(system)})` : String(value),
    )
    .join(JOINED);

const isWhole = (points: readonly ContactPoint[], words: string): boolean =>
  points.length > 0 && joined(points) === words;

/**
 * How to get in touch, in one line of somebody's words: each telephone number, number for messages
 * and address of e-mail that is in it. Where it says more than those, all of it stands first.
 */
export const contactPointsCodec: Codec = {
  type: 'ContactPoint',
  said: (fhir, words) => partsSaidIn(fhir, words),
  to(value) {
    const words = stringCodec.to(value);
    if (typeof words !== 'string') return undefined;
    const points = contactPointsIn(words);
    return isWhole(points, words) ? points : [{ system: 'other', value: words }, ...points];
  },
  from(fhir) {
    const points = (Array.isArray(fhir) ? fhir : []).filter(isRecord);
    const [first, ...further] = points;
    const words = first?.value;
    // what else stands there was found in the words
    if (first?.system === 'other' && typeof words === 'string') {
      const known = contactPointsIn(words);
      const isKnown = ({ system, value }: Record<string, unknown>): boolean =>
        known.some((one) => one.system === system && one.value === value);
      if (further.every(isKnown)) return words;
    }
    return joined(points) || undefined;
  },
};
