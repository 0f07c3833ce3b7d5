import { PcspEasyRead } from '../plan/easy-read/easy-read.element.js';
import { define } from './define.js';

define('pcsp-easy-read', PcspEasyRead);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-easy-read': PcspEasyRead;
  }
}
