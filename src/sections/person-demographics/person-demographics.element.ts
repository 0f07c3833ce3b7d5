import { property } from 'lit/decorators.js';
import type { Form } from '../../fields/form.js';
import { personDemographicsWords as words } from './person-demographics.words.en-GB.js';
import { personDemographics } from './person-demographics.model.js';
import { personDemographicsStyles } from './person-demographics.styles.js';
import { capturePerson } from './person-demographics.capture.js';
import { viewPerson } from './person-demographics.view.js';
import { SectionElement } from '../shared/section-element.js';
import { sectionBody } from '../shared/section-body.js';

/**
 * Person demographics: who the person is, where they live and how to reach them.
 *
 * @tag pcsp-person-demographics
 * @csspart person-name - the person's whole name
 * @csspart known-as - the name that they prefer
 * @csspart nhs-number - the NHS number in groups
 * @csspart address - an address
 * @csspart way - a telephone number or an email address, and what it is
 * @csspart one-of-two - that sex and gender are not both shown
 */
export class PcspPersonDemographics extends SectionElement<'personDemographics'> {
  static override readonly styles = [...SectionElement.styles, personDemographicsStyles];

  /**
   * Read-only, shows both sex and gender. Together they can disclose that somebody's gender was
   * reassigned, so without it only one of them is shown.
   */
  @property({ type: Boolean, reflect: true, attribute: 'show-sex-and-gender' })
  showSexAndGender = false;

  constructor() {
    super({ key: 'personDemographics', element: personDemographics, words });
  }

  protected override get isChangedAsWhole(): boolean {
    return true;
  }

  protected override renderSection(form: Form<'personDemographics'>): unknown {
    const both = this.showSexAndGender;
    return sectionBody(form, form.readonly ? () => viewPerson(form, both) : capturePerson);
  }
}
