import { property } from 'lit/decorators.js';
import type { Form } from '../fields/form.js';
import { personDemographics as words } from '../locales/en-GB/person-demographics.js';
import { personDemographics } from '../standard/sections/person-demographics.js';
import { personDemographicsStyles } from '../styles/person-demographics.js';
import { capturedPerson } from './person-demographics/capture.js';
import { shownPerson } from './person-demographics/view.js';
import { SectionElement } from './section-element.js';
import { whole } from './parts/whole.js';

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

  protected override renderSection(form: Form): unknown {
    const both = this.showSexAndGender;
    return whole(form, form.readonly ? () => shownPerson(form, both) : capturedPerson);
  }
}
