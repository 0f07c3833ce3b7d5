import { PcspPersonDemographics } from '../sections/person-demographics/person-demographics.element.js';
import { define } from './define.js';

define('pcsp-person-demographics', PcspPersonDemographics);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-person-demographics': PcspPersonDemographics;
  }
}
