import { common } from './locales/en-GB/common.js';
import { sections } from './locales/en-GB/sections.js';
import { shared } from './locales/en-GB/shared.js';
import { describe } from './i18n/message.js';
import { Words } from './i18n/words.js';
import { plan, type Plan, type SectionKey, type ValueOfKey } from './standard/plan.js';
import type { Issue } from './validation/issue.js';
import { validateElement } from './validation/validate.js';

export interface ValidateOptions {
  /** warnings about length count as errors */
  readonly strict?: boolean;
  /** BCP 47 tag of the language of the messages; `en-GB`, the only one so far, when left out */
  readonly locale?: string;
}

export interface Validation<V> {
  /** no issue is an error */
  readonly valid: boolean;
  /** pruned of what is empty, and otherwise as it was; a `V` where `valid` */
  readonly value: V | undefined;
  /** with paths into `value` */
  readonly issues: readonly Issue[];
}

const elements = { plan, ...plan.children };

let words: Words | undefined;

const englishWords = (): Words => (words ??= new Words('en-GB', common, shared, sections));

/**
 * Checks a section's JSON, or a whole plan's for `'plan'`, against the standard. Takes any value at
 * all and never throws.
 */
export function validate<K extends SectionKey | 'plan'>(
  key: K,
  value: unknown,
  { strict }: ValidateOptions = {},
): Validation<ValueOfKey<K>> {
  const rootKey = key === 'plan' ? '' : key;
  const { findings, ...rest } = validateElement(elements[key], value, { strict });
  return {
    valid: rest.valid,
    value: rest.value as ValueOfKey<K> | undefined,
    issues: findings.map((finding) => describe(finding, englishWords(), elements[key], rootKey)),
  };
}

/** A plan in which nothing is recorded. */
export const emptyPlan = (): Plan => ({}) as Plan;
