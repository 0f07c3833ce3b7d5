import type { Settings } from '../../context/settings-context.js';
import type { WordsChoice } from '../../i18n/words.js';
import type { DeepReadonly } from '../../json/deep-readonly.js';
import type { Plan } from '../../standard/plan-model.js';
import { PcspCrisisPage } from '../crisis-page/crisis-page.element.js';

/** What the crisis page draws, where it is no element of a page. A browser makes none of it. */
export class CrisisPageTemplate extends PcspCrisisPage {
  readonly #settings: Settings;

  constructor(
    plan: DeepReadonly<Partial<Plan>>,
    level: number,
    choice: WordsChoice,
    settings: Settings,
  ) {
    super();
    this.#settings = settings;
    this.words.choose(choice);
    this.headingLevel = level;
    this.value = plan;
  }

  get template(): unknown {
    return this.sheets();
  }

  protected override get settings(): Settings {
    return this.#settings;
  }
}
