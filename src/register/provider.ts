import { PcspProvider } from '../plan/provider.element.js';
import { define } from './define.js';

define('pcsp-provider', PcspProvider);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-provider': PcspProvider;
  }
}
