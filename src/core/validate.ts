import { commonWords } from '../locales/en-GB/common.js';
import { sectionsWords } from '../locales/en-GB/section-words.js';
import { sharedWords } from '../sections/shared/shared.words.en-GB.js';
import { choiceOfLocale } from '../i18n/choice-of-locale.js';
import { describeFinding } from '../i18n/message.js';
import { ENGLISH } from '../i18n/languages.js';
import type { Locale } from '../i18n/locale.js';
import { Words } from '../i18n/words.js';
import type { Element } from '../model/element.js';
import { fromModel } from '../model/from-model.js';
import { modelOf, type Plan, type ValueOfKey, type WidgetKey } from '../standard/plan-model.js';
import type { Issue } from '../validation/issue.js';
import { validateElement } from '../validation/validate-element.js';

export interface ValidateOptions {
  /** warnings about length count as errors */
  readonly strict?: boolean;
  /** the time now, by which a date is in the future; the device's when left out */
  readonly now?: Date;
  /**
   * a language file, such as `pcsp-elements/locales/cy` exports: the language of the messages; en-GB
   * when left out
   */
  readonly locale?: Locale;
}

export interface Validation<V> {
  /** no issue is an error */
  readonly valid: boolean;
  /** pruned of what is empty, and otherwise as it was; a `V` where `valid` */
  readonly value: V | undefined;
  /** with paths into `value` */
  readonly issues: readonly Issue[];
}

/** making them takes longer than checking a plan */
const spoken = fromModel(() => new WeakMap<Locale, Words>());

const english: Locale = { lang: ENGLISH, words: {} };

/** The words of every section in a language. */
export function messagesIn(locale: Locale = english): Words {
  const all = spoken();
  let words = all.get(locale);
  if (!words) {
    words = new Words(commonWords, sharedWords, sectionsWords);
    words.choose(choiceOfLocale(locale));
    all.set(locale, words);
  }
  return words;
}

/** The model of a section or of the plan, and the key that its words are under. */
export const elementOfKey = (key: WidgetKey): { element: Element; rootKey: string } => ({
  element: modelOf(key),
  rootKey: key === 'plan' ? '' : key,
});

/**
 * Checks a section's JSON, or a whole plan's for `'plan'`, against the standard. Takes any value at
 * all, and throws for nothing but a key that no section has: a RangeError.
 */
export function validate<K extends WidgetKey>(
  key: K,
  value: unknown,
  { strict, now, locale }: ValidateOptions = {},
): Validation<ValueOfKey<K>> {
  const { element, rootKey } = elementOfKey(key);
  const { findings, ...rest } = validateElement(element, value, {
    strict,
    ...(now && { now: () => now }),
  });
  return {
    valid: rest.valid,
    value: rest.value as ValueOfKey<K> | undefined,
    issues: findings.map((finding) =>
      describeFinding(finding, messagesIn(locale), element, rootKey),
    ),
  };
}

/** A plan in which nothing is recorded. */
export const emptyPlan = (): Plan => ({}) as Plan;
