import { PcspConformance } from '../plan/conformance/conformance.element.js';
import { define } from './define.js';

define('pcsp-conformance', PcspConformance);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-conformance': PcspConformance;
  }
}
