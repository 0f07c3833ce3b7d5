export * from './model/element.js';
export type { ElementWords } from './supplier/element-words.js';
export {
  extendSection,
  type ExtendedSection,
  type ExtensionValue,
  type Namespace,
  type SectionExtension,
} from './supplier/extend-section.js';
export { replaceValueSet } from './supplier/replace-value-set.js';
export { valueSets, type ValueSetName } from './value-sets/index.js';
export type { Concept, ValueSet } from './value-sets/value-set.js';
