import { PcspGpPractice } from '../sections/gp-practice/gp-practice.element.js';
import { define } from './define.js';

define('pcsp-gp-practice', PcspGpPractice);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-gp-practice': PcspGpPractice;
  }
}
