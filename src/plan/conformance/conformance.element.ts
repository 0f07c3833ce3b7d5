import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { DeploymentProfile } from '../../conformance/profile.js';
import { conformanceReport } from '../../conformance/report.js';
import { commonWords } from '../../locales/en-GB/common.js';
import { conformanceWords as words } from '../../locales/en-GB/conformance.js';
import { sectionsWords } from '../../locales/en-GB/section-words.js';
import { sharedWords } from '../../sections/shared/shared.words.en-GB.js';
import { controls } from '../../styles/controls.js';
import { conformanceStyles } from './conformance.styles.js';
import { coverage } from './coverage.js';
import { PrintedFolds } from '../../widget/printed-folds.js';
import { planConformance } from './plan-conformance.js';
import { isHere, isOther, ViewElement, type ShownPlan } from '../view-element.js';

/**
 * What a plan holds of the standard, and what a deployment captures of it: numbers in words, with
 * what is missing and where.
 *
 * @tag pcsp-conformance
 * @csspart section - everything the widget shows
 * @csspart intro - which standard it is about
 * @csspart verdict - the answer in words
 * @csspart conformance-section - what is said of one section of the plan
 * @csspart coverage - what is said of the profile
 * @csspart table - each table
 * @csspart caption - what a table is about
 * @csspart column-header - what a column is about
 * @csspart row-header - what a row is about
 * @csspart cell - what a table says
 * @csspart missing - what must be there and is not
 * @csspart places - where something is, in a list
 * @csspart hint - how something is to be read
 * @csspart gauge - the meter, and the line that it is to reach
 * @csspart meter - how much of the standard is captured
 * @csspart disclosure - what opens to show more
 * @csspart disclosure-summary - the line that opens it
 * @csspart disclosure-body - what it opens
 */
export class PcspConformance extends ViewElement {
  static override readonly styles = [...ViewElement.styles, controls, conformanceStyles];

  /** The whole plan, or as much of it as there is. Any JSON at all gets an answer. */
  @property({ attribute: false, hasChanged: isOther }) value?: ShownPlan;

  /** What a deployment captures. Without a plan beside it, it is all that is shown. */
  @property({ attribute: false, hasChanged: isOther }) profile?: DeploymentProfile;

  constructor() {
    super([commonWords, sharedWords, sectionsWords, { conformance: words }]);
    new PrintedFolds(this);
  }

  protected override get isGiven(): boolean {
    return isHere(this.value) || isHere(this.profile);
  }

  protected override render(): unknown {
    const { value, profile, headingLevel: level } = this;
    const report = conformanceReport(value, { profile });
    // keyed: of another plan, nothing that was drawn of the one before stays
    return this.region(
      this.words.text('conformance.label'),
      html`<p class="intro" part="intro">
          ${this.words.text('conformance.standard', { ...report.standard })}
        </p>
        ${keyed(
          value,
          html`${isHere(value) || !profile ? planConformance(this.words, level, report) : nothing}
          ${report.coverage ? coverage(this.words, level, report.coverage) : nothing}`,
        )}`,
    );
  }
}
