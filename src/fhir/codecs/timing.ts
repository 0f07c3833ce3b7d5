import { isRecord } from '../../json/json.js';
import type { Codec } from './codec.js';
import { dateTimeCodec, stringCodec } from './primitive.js';

const UNITS: Readonly<Record<string, string>> = {
  PY: 'a',
  PM: 'mo',
  PW: 'wk',
  PD: 'd',
  PTH: 'h',
  PTM: 'min',
  PTS: 's',
};

const SIMPLE = /^(PT?)(0|[1-9]\d{0,8})([YMWDHS])$/;

const durations = Object.entries(UNITS);

/** A moment, or a simple interval; an interval of several units, in words. */
export const timingCodec: Codec = {
  type: 'Timing',
  to(value) {
    if (typeof value !== 'string') return undefined;
    if (dateTimeCodec.to(value) !== undefined) return { event: [value] };
    const [, marks = '', amount, unit = ''] = SIMPLE.exec(value) ?? [];
    const periodUnit = UNITS[marks + unit];
    if (periodUnit) return { repeat: { period: Number(amount), periodUnit } };
    const text = stringCodec.to(value);
    return text === undefined ? undefined : { code: { text } };
  },
  from(fhir) {
    if (!isRecord(fhir)) return undefined;
    const { event, repeat, code } = fhir;
    if (Array.isArray(event) && event.length) return dateTimeCodec.from(event[0]);
    if (isRecord(code) && typeof code.text === 'string') return code.text;
    if (!isRecord(repeat)) return undefined;
    const { period, periodUnit } = repeat;
    const [mark] = durations.find(([, unit]) => unit === periodUnit) ?? [];
    return mark && Number.isInteger(period)
      ? `${mark.slice(0, -1)}${Number(period)}${mark.slice(-1)}`
      : undefined;
  },
};
