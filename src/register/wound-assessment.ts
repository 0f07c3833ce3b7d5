import type { Form } from '../fields/form.js';
import { registerSection } from '../section.js';
import type { SuppliedElementClass } from '../sections/shared/supplied-element.js';
import {
  captureWound,
  viewWound,
  woundStyles,
} from '../sections/wound-assessment/wound-assessment.layout.js';
import './kinds.js';
import { woundAssessment } from './models/wound-assessment.js';

registerSection(woundAssessment, {
  capture: (form) => captureWound(form as unknown as Form),
  view: (form) => viewWound(form as unknown as Form),
  styles: woundStyles,
});

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-wound-assessment': InstanceType<SuppliedElementClass<typeof woundAssessment.key>>;
  }
}
