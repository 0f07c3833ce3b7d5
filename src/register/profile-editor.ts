import { PcspProfileEditor } from '../plan/profile-editor/profile-editor.element.js';
import { define } from './define.js';

define('pcsp-profile-editor', PcspProfileEditor);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-profile-editor': PcspProfileEditor;
  }
}
