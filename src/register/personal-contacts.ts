import { PcspPersonalContacts } from '../sections/personal-contacts/personal-contacts.element.js';
import { define } from './define.js';

define('pcsp-personal-contacts', PcspPersonalContacts);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-personal-contacts': PcspPersonalContacts;
  }
}
