import type { Languages } from '../../i18n/locale.js';
import type { WordTree } from '../../i18n/words.js';
import type { SectionKey } from '../../standard/plan-model.js';

/** How a plan is written as HTML. */
export interface PlanHtmlOptions {
  /**
   * BCP 47 tag; en-GB when left out. A language that there are no words of is en-GB, and so is one that
   * has those of the crisis page alone, but with `crisis`
   */
  readonly lang?: string | undefined;
  /** languages beside ours, or other words for those, as `pcsp-provider` takes them */
  readonly languages?: Languages | undefined;
  /** BCP 47 tag of the language that the plan is written in, as `pcsp-provider` takes it */
  readonly planLanguage?: string | undefined;
  /** whom it speaks to: a `professional`, when left out, or the `person` */
  readonly audience?: 'professional' | 'person' | undefined;
  /** words in the place of ours, as `pcsp-provider` takes them */
  readonly labels?: WordTree | undefined;
  /** when it is made: what is overdue is so on that day, and the copy says it */
  readonly now?: Date | undefined;
  /** the level of its heading, from 2, when left out, to 5 */
  readonly headingLevel?: number | undefined;
  /** the keys of the sections to show, in the order to show them; all when left out */
  readonly sections?: readonly SectionKey[] | undefined;
  /** shows both sex and gender, which together can disclose that a gender was reassigned */
  readonly showSexAndGender?: boolean | undefined;
  /** begins every id, where a page holds more than one plan; `pcsp-` when left out */
  readonly idPrefix?: string | undefined;
  /** only what somebody needs in a crisis, as `pcsp-crisis-page` shows it */
  readonly crisis?: boolean | undefined;
}
