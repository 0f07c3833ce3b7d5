import type { DeepReadonly } from '../json/deep-readonly.js';
import { ContextProvider } from '@lit/context';
import { ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';
import {
  defaultSettings,
  settingsContext,
  type Audience,
  type Author,
  type Marks,
  type PeopleDirectory,
} from '../context/settings-context.js';
import { sharing } from '../context/shared-key.js';
import type { EarlierPlan, Listed, Phrase, Template } from '../context/starting-points.js';
import type { Languages } from '../i18n/locale.js';
import type { WordTree } from '../i18n/words.js';
import type { AdditionalSupportPlan } from '../standard/plan-model.js';
import type { TerminologyService } from '../terminology/terminology.js';
import { safeSettings } from './host-settings.js';

/**
 * Shares what widgets have in common with those inside it: language and labels, whom they speak to,
 * who records, and who looks codes up. It may come before or after them, and change at any time.
 *
 * @tag pcsp-provider
 * @slot - the widgets, among anything else
 */
export class PcspProvider extends ReactiveElement {
  /**
   * BCP 47 tag of the language, and of how dates and numbers are written; without one, the `lang` of
   * the page decides. A `lang` between the provider and a widget is nearer, and so is the widget's
   * own. A language that there are no words of is shown in en-GB.
   */
  @property() locale?: string;

  /**
   * Languages beside ours, or other words for those, by BCP 47 tag: a language file, or a
   * function that fetches one when it is needed. `{ fr: () => import('./fr.js') }`. What a file lacks
   * is said in our words of that language, and else in en-GB.
   */
  @property({ attribute: false }) languages?: Languages;

  /**
   * Whom the widgets speak to: a `professional`, or the `person` whose plan it is, in plain words
   * and the first person.
   */
  @property() audience: Audience = defaultSettings.audience;

  /**
   * What is marked beside the labels of fields: what is `mandatory`, in words; what is `optional`, in
   * words; or, for `conformance`, everything by M, R or O as the standard has it.
   */
  @property() marks: Marks = defaultSettings.marks;

  /**
   * Words in the place of ours in any language, under the keys of the language files: `{ contingencyPlans: { label:
   * 'Safety plan' } }`.
   */
  @property({ attribute: false }) labels?: WordTree;

  /** Who records: put down with what the user edits. */
  @property({ attribute: false }) author?: DeepReadonly<Author>;

  /** Finds codes of the lists that the library does not hold. */
  @property({ attribute: false }) terminology?: TerminologyService;

  /**
   * Whom you know: suggested, beside the people of the plan, wherever somebody is named. A list, or a
   * function that finds people for some words. It may take its time, or fail: people go on typing.
   */
  @property({ attribute: false }) people?: PeopleDirectory;

  /**
   * Starting points for a section or for an entry of a list: a list, or a function that gives one and
   * is asked once. Who writes looks at one before they use it; it fills what is empty, with words and
   * codes alone, and is marked until their own words stand there.
   */
  @property({ attribute: false }) templates?: Listed<Template>;

  /** Short texts for fields, given in the same way: offered beside the control, and marked alike. */
  @property({ attribute: false }) phrases?: Listed<Phrase>;

  /**
   * Plans of the same person as they were saved before, given in the same way: a contingency plan or an
   * additional support plan can be copied from them, without its dates, agreement, author and review.
   */
  @property({ attribute: false }) earlierPlans?: Listed<EarlierPlan>;

  /**
   * Whether the user may edit an additional support plan that was saved before: without it, nobody
   * edits one but the service that made it.
   */
  @property({ attribute: false }) mayEdit?: (plan: DeepReadonly<AdditionalSupportPlan>) => boolean;

  /**
   * Where photos, sounds and videos of About me may be loaded from, once somebody asks for one: origins
   * of https, as `https://media.example.org`. Without it they are links.
   */
  @property({ attribute: false }) mediaOrigins?: readonly string[];

  /**
   * The language that the plan is written in, as a BCP 47 tag, where it is known: what people wrote is
   * marked with it, so that a screen reader reads it in its own voice. It may be another than the
   * language that the widgets speak.
   */
  @property({ attribute: 'plan-language' }) planLanguage?: string;

  /** The time now, where it is not this machine's. */
  @property({ attribute: false }) now?: () => Date;

  readonly #settings = new ContextProvider(this, {
    context: settingsContext,
    initialValue: sharing(defaultSettings),
  });

  protected override willUpdate(): void {
    const { locale, languages, audience, marks, labels, author, terminology, mayEdit } = this;
    const { mediaOrigins, now, people, planLanguage, templates, phrases, earlierPlans } = this;
    const given = {
      scope: this,
      locale,
      languages,
      planLanguage,
      audience,
      marks,
      labels,
      author,
      terminology,
      people,
      templates,
      phrases,
      earlierPlans,
      mayEdit,
      mediaOrigins,
      now,
    };
    const { shared } = this.#settings.value;
    const settings = safeSettings(given, shared);
    if (settings !== shared) this.#settings.setValue(sharing(settings));
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
