import { isRecord, type Json } from '../json/json.js';
import type { Remark, RemarkBy, SignOff } from './remarks.js';

const listOf = (remarks: Json, key: 'items' | 'signOffs'): readonly unknown[] =>
  Array.isArray(remarks[key]) ? (remarks[key] as readonly unknown[]) : [];

/** With one more remark; all that was there stays as it is, readable or not. */
export const withRemark = (remarks: Json, remark: Remark): Json => ({
  ...remarks,
  items: [...listOf(remarks, 'items'), remark],
});

const changed = (remarks: Json, id: string, more: Json): Json => ({
  ...remarks,
  items: listOf(remarks, 'items').map((one) =>
    isRecord(one) && one.id === id ? { ...one, ...more } : one,
  ),
});

/** With a remark taken back: it stays, as what was said was said. */
export const withWithdrawn = (remarks: Json, id: string, withdrawn: RemarkBy): Json =>
  changed(remarks, id, { withdrawn });

export const withAnswer = (
  remarks: Json,
  id: string,
  answer: NonNullable<Remark['answer']>,
): Json => changed(remarks, id, { answer });

export const withSignOff = (remarks: Json, signOff: SignOff): Json => ({
  ...remarks,
  signOffs: [...listOf(remarks, 'signOffs'), signOff],
});
