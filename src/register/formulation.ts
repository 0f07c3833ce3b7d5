import { PcspFormulation } from '../sections/formulation/formulation.element.js';
import { define } from './define.js';

define('pcsp-formulation', PcspFormulation);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-formulation': PcspFormulation;
  }
}
