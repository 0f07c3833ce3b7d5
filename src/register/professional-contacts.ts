import { PcspProfessionalContacts } from '../sections/professional-contacts/professional-contacts.element.js';
import { define } from './define.js';

define('pcsp-professional-contacts', PcspProfessionalContacts);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-professional-contacts': PcspProfessionalContacts;
  }
}
