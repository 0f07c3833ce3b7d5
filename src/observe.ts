export {
  observe,
  type Observation,
  type ObservedField,
  type ObservedIssues,
} from './observation/observe.js';
