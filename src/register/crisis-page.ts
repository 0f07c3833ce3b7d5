import { PcspCrisisPage } from '../plan/crisis-page/crisis-page.element.js';
import { define } from './define.js';

define('pcsp-crisis-page', PcspCrisisPage);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-crisis-page': PcspCrisisPage;
  }
}
