import { validate } from 'pcsp-elements/core';

const { valid, value, issues } = validate('contingencyPlans', [
  { name: { text: 'Crisis plan' }, lastUpdated: '2026-02-30', agreement: {} },
]);

console.log(valid); // false
console.log(value); // [{ name: { text: 'Crisis plan' }, lastUpdated: '2026-02-30' }]
for (const { code, severity, path, message } of issues) {
  console.log(severity, code, path, message);
  // error required [0, 'triggerFactors'] …
  // error date [0, 'lastUpdated'] …
}
