import { html } from 'lit';
import { property } from 'lit/decorators.js';
import {
  dataItemKeys,
  profileReport,
  type DeploymentProfile,
  type SectionCoverage,
} from '../../conformance/profile.js';
import { allRows, isWithin } from '../../conformance/rows.js';
import { assessmentWords } from '../../locales/en-GB/assessment.js';
import { conformanceWords } from '../../locales/en-GB/conformance.js';
import { PrintedFolds } from '../../widget/printed-folds.js';
import { conformanceStyles } from '../conformance/conformance.styles.js';
import { coverage } from '../conformance/coverage.js';
import { placeOfKey, sectionLabel } from '../conformance/places.js';
import { commonWords } from '../../locales/en-GB/common.js';
import { sectionsWords } from '../../locales/en-GB/section-words.js';
import { sharedWords } from '../../sections/shared/shared.words.en-GB.js';
import { controls } from '../../styles/controls.js';
import { isOther, ViewElement } from '../view-element.js';
import { raiseProfile } from './profile-events.js';
import { profileEditorStyles } from './profile-editor.styles.js';

/**
 * Chooses what a deployment captures of the standard, element by element, and shows at once what that
 * comes to: the share of the data items, the line of 40%, and the must-haves that are missing. It is not
 * in `register`: import `pcsp-elements/register/profile-editor`.
 *
 * @tag pcsp-profile-editor
 * @fires {CustomEvent<PcspProfileDetail>} pcsp-profile - somebody saves it: `profile`, and its `report`
 * @csspart section - everything the widget shows
 * @csspart intro - what is to be done
 * @csspart input - the name of the deployment
 * @csspart disclosure - the elements of a section
 * @csspart disclosure-summary - the section, and how many of its items are chosen
 * @csspart disclosure-body - its elements
 * @csspart checkbox - each element, and all of a section
 * @csspart save-button - saves the profile
 * @csspart coverage - what is said of the profile
 * @csspart verdict - the answer in words
 * @csspart gauge - the meter, and the line that it is to reach
 * @csspart meter - how much of the standard is captured
 * @csspart table - each table
 * @csspart caption - what a table is about
 * @csspart column-header - what a column is about
 * @csspart row-header - what a row is about
 * @csspart cell - what a table says
 * @csspart missing - what must be there and is not
 * @csspart places - where something is, in a list
 * @csspart hint - how something is to be read
 */
export class PcspProfileEditor extends ViewElement {
  static override readonly styles = [
    ...ViewElement.styles,
    controls,
    conformanceStyles,
    profileEditorStyles,
  ];

  /** What to begin with. It is not changed: what somebody chose comes with `pcsp-profile`. */
  @property({ attribute: false, hasChanged: isOther }) profile?: DeploymentProfile;

  #name = '';
  #chosen: ReadonlySet<string> = new Set();
  /** what of the profile that was given counts for nothing */
  #given?: DeploymentProfile;

  constructor() {
    super([
      commonWords,
      sharedWords,
      sectionsWords,
      { conformance: conformanceWords, assessment: assessmentWords },
    ]);
    new PrintedFolds(this);
  }

  protected override get isGiven(): boolean {
    return true;
  }

  protected override willUpdate(): void {
    if (this.profile === this.#given) return;
    this.#given = this.profile;
    const { name, sections } = profileReport(this.profile ?? { elements: [] });
    const left = new Set(sections.flatMap(({ notCaptured }) => notCaptured));
    this.#name = name;
    this.#chosen = new Set(dataItemKeys().filter((key) => !left.has(key)));
  }

  protected override render(): unknown {
    const { words, headingLevel: level } = this;
    const report = profileReport(this.#profile);
    const { issues } = profileReport(this.profile ?? { elements: [] });
    return this.region(
      words.text('assessment.profile.label'),
      html`<p class="intro" part="intro">${words.text('assessment.profile.intro')}</p>
        <div class="field">
          <label for="name">${words.text('assessment.profile.name')}</label>
          <input
            id="name"
            class="m"
            part="input"
            autocomplete="off"
            dir="auto"
            .value=${this.#name}
            @input=${({ target }: Event) => {
              this.#name = (target as HTMLInputElement).value;
              this.requestUpdate();
            }}
          />
        </div>
        ${report.sections.map((section) => this.#section(section))}
        ${coverage(words, level, { ...report, issues })}
        <p class="vh" role="status">
          ${words.text('assessment.profile.status', {
            percent: words.number(Math.floor(report.percent)),
            missing: words.number(report.mustHavesMissing.length),
          })}
        </p>
        <button
          type="button"
          class="save"
          part="save-button"
          @click=${() => raiseProfile(this, { profile: this.#profile, report })}
        >
          ${words.text('assessment.profile.save')}
        </button>`,
    );
  }

  #section({ section, items, captured }: SectionCoverage): unknown {
    const { words } = this;
    const label = sectionLabel(words, section);
    const keys = dataItemKeys().filter((key) => isWithin(key, section));
    const mandatory = new Set(
      allRows()
        .filter(({ mro }) => mro === 'M')
        .map(({ key }) => key),
    );
    return html`<details part="disclosure">
      <summary part="disclosure-summary">
        ${label}
        <span class="chosen"
          >${words.text('assessment.profile.chosen', {
            captured: words.number(captured),
            items: words.number(items),
          })}</span
        >
      </summary>
      <div class="disclosed" part="disclosure-body">
        <label class="tick all"
          ><input
            type="checkbox"
            part="checkbox"
            .checked=${captured === items}
            .indeterminate=${captured > 0 && captured < items}
            @change=${(event: Event) => this.#choose(keys, event)}
          /><span>${words.text('assessment.profile.all', { section: label })}</span></label
        >
        <ul class="ticks">
          ${keys.map(
            (key) =>
              html`<li>
                <label class="tick"
                  ><input
                    type="checkbox"
                    part="checkbox"
                    .checked=${this.#chosen.has(key)}
                    @change=${(event: Event) => this.#choose([key], event)}
                  /><span
                    >${placeOfKey(words, key)}${
                      mandatory.has(key)
                        ? html` (${words.text('assessment.profile.mandatory')})`
                        : ''
                    }</span
                  ></label
                >
              </li>`,
          )}
        </ul>
      </div>
    </details>`;
  }

  #choose(keys: readonly string[], { target }: Event): void {
    const chosen = new Set(this.#chosen);
    for (const key of keys) {
      if ((target as HTMLInputElement).checked) chosen.add(key);
      else chosen.delete(key);
    }
    this.#chosen = chosen;
    this.requestUpdate();
  }

  /** A section that is whole stands for its elements. */
  get #profile(): DeploymentProfile {
    const name = this.#name.trim();
    const { sections } = profileReport({ elements: [...this.#chosen] });
    const elements = sections.flatMap(({ section, items, captured }) =>
      items === captured
        ? [section]
        : dataItemKeys().filter((key) => isWithin(key, section) && this.#chosen.has(key)),
    );
    return { ...(name && { name }), elements };
  }
}
