import { PcspDue } from '../plan/due/due.element.js';
import { define } from './define.js';

define('pcsp-due', PcspDue);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-due': PcspDue;
  }
}
