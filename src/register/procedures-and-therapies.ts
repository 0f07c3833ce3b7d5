import { PcspProceduresAndTherapies } from '../sections/procedures-and-therapies/procedures-and-therapies.element.js';
import { define } from './define.js';

define('pcsp-procedures-and-therapies', PcspProceduresAndTherapies);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-procedures-and-therapies': PcspProceduresAndTherapies;
  }
}
