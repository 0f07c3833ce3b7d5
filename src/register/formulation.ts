import { PcspFormulation } from '../sections/formulation.js';
import { define } from './define.js';

define('pcsp-formulation', PcspFormulation);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-formulation': PcspFormulation;
  }
}
