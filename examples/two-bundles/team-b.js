// Another team brings the plan around them, with a copy of the library of its own.
import { PcspPlan, PcspProvider } from 'pcsp-elements';
import minimal from 'pcsp-elements/examples/plan.minimal.json';

customElements.define('pcsp-plan', PcspPlan);
customElements.define('pcsp-provider', PcspProvider);

const byId = (id) => document.getElementById(id);
const plan = document.querySelector('pcsp-plan');

// a plan is saved as a whole: what has to be in it is there
plan.value = { ...minimal, aboutMe: { ...minimal.aboutMe, myWellness: 'I feel well' } };
for (const type of ['pcsp-input', 'pcsp-change'])
  plan.addEventListener(type, ({ detail }) => {
    byId('event').textContent = `${type}: ${detail.value?.aboutMe?.myWellness}`;
  });
plan.addEventListener('pcsp-submit', ({ detail }) => {
  byId('saved').textContent = JSON.stringify(detail.value);
});
byId('undo').addEventListener('click', () => plan.undo());
byId('read').addEventListener('click', () => (plan.readonly = !plan.readonly));
byId('welsh').addEventListener(
  'click',
  () => (document.querySelector('pcsp-provider').locale = 'cy'),
);
