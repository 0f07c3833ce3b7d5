export * from './model/element.js';
export type { ElementWords } from './supplier/element-words.js';
export {
  extendSection,
  type ExtendedSection,
  type ExtensionValue,
  type SectionExtension,
} from './supplier/extend-section.js';
export {
  defineSection,
  type DefinedSection,
  type PlanPart,
  type SectionDefinition,
} from './supplier/define-section.js';
export { bodySite, bodySiteKind, type BodySite } from './kinds/body-site.js';
export { count, countKind } from './kinds/count.js';
export { decimal, decimalKind, type Decimal } from './kinds/decimal.js';
export { image, imageKind, type Image } from './kinds/image.js';
export { quantity, quantityKind, type Quantity, type QuantityFacts } from './kinds/quantity.js';
export type { UnitOfMeasure } from './kinds/units.js';
export { replaceValueSet } from './supplier/replace-value-set.js';
export type { Namespace } from './supplier/supplier-names.js';
export type { SectionModel, SuppliedKey } from './standard/supplied-section.js';
export { valueSets, type ValueSetName } from './value-sets/index.js';
export type { Concept, ValueSet } from './value-sets/value-set.js';
