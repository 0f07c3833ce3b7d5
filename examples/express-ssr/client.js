import { hydrate } from 'pcsp-elements/hydrate';
import 'pcsp-elements/register/about-me';
import 'pcsp-elements/register/provider';

hydrate();

const byId = (id) => document.getElementById(id);
const about = document.querySelector('pcsp-about-me');

for (const type of ['pcsp-input', 'pcsp-change'])
  about.addEventListener(type, ({ detail }) => {
    byId('event').textContent = `${type}: ${detail.value?.myWellness}`;
  });
about.addEventListener('pcsp-submit', ({ detail }) => detail.saving(save(detail.value)));
byId('undo').addEventListener('click', () => about.undo());

// the widget says “Saved” once this is done, and that it could not be saved where it fails
async function save(value) {
  const response = await fetch('/save', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  });
  if (!response.ok) throw new Error(response.statusText);
  byId('saved').textContent = await response.text();
}
