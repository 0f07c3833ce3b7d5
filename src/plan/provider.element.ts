import type { DeepReadonly } from '../json/deep-readonly.js';
import { ContextProvider } from '@lit/context';
import { ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';
import {
  defaultSettings,
  settingsContext,
  type Audience,
  type Author,
  type PeopleDirectory,
} from '../context/settings-context.js';
import { sharing } from '../context/shared-key.js';
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
   * Languages beside en-GB and Welsh, or other words for those, by BCP 47 tag: a language file, or a
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
   * Whether the user may edit an additional support plan that was saved before: without it, nobody
   * edits one but the service that made it.
   */
  @property({ attribute: false }) mayEdit?: (plan: DeepReadonly<AdditionalSupportPlan>) => boolean;

  /**
   * Where photos, sounds and videos of About me may be loaded from, once somebody asks for one: origins
   * of https, as `https://media.example.org`. Without it they are links.
   */
  @property({ attribute: false }) mediaOrigins?: readonly string[];

  /** The time now, where it is not this machine's. */
  @property({ attribute: false }) now?: () => Date;

  readonly #settings = new ContextProvider(this, {
    context: settingsContext,
    initialValue: sharing(defaultSettings),
  });

  protected override willUpdate(): void {
    const { locale, languages, audience, labels, author, terminology, mayEdit } = this;
    const { mediaOrigins, now, people } = this;
    const given = {
      scope: this,
      locale,
      languages,
      audience,
      labels,
      author,
      terminology,
      people,
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
