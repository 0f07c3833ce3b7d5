import { PcspImportText } from '../plan/import-text/import-text.element.js';
import { define } from './define.js';

define('pcsp-import-text', PcspImportText);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-import-text': PcspImportText;
  }
}
