import { PcspPersonalContacts } from '../sections/personal-contacts.js';
import { define } from './define.js';

define('pcsp-personal-contacts', PcspPersonalContacts);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-personal-contacts': PcspPersonalContacts;
  }
}
