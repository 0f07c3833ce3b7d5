import { PcspGuide } from '../plan/guide/guide.element.js';
import { define } from './define.js';

define('pcsp-guide', PcspGuide);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-guide': PcspGuide;
  }
}
