import type { Form } from '../fields/form.js';
import { registerSection } from '../section.js';
import type { SuppliedElementClass } from '../sections/shared/supplied-element.js';
import { captureSelfCare } from '../sections/supported-self-care/supported-self-care.layout.js';
import { supportedSelfCare } from './models/supported-self-care.js';

registerSection(supportedSelfCare, {
  capture: (form) => captureSelfCare(form as unknown as Form),
});

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-supported-self-care': InstanceType<SuppliedElementClass<typeof supportedSelfCare.key>>;
  }
}
