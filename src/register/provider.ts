import { PcspProvider } from '../plan/provider.js';
import { define } from './define.js';

define('pcsp-provider', PcspProvider);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-provider': PcspProvider;
  }
}
