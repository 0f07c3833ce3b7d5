const byId = (id) => document.getElementById(id);
const about = document.querySelector('pcsp-about-me');

about.value = { myWellness: 'I feel well' };
for (const type of ['pcsp-input', 'pcsp-change'])
  about.addEventListener(type, ({ detail }) => {
    byId('event').textContent = `${type}: ${detail.value?.myWellness}`;
  });
about.addEventListener('pcsp-submit', ({ detail }) => {
  byId('saved').textContent = JSON.stringify(detail.value);
});
byId('undo').addEventListener('click', () => about.undo());
byId('read').addEventListener('click', () => (about.readonly = !about.readonly));
byId('welsh').addEventListener('click', () => {
  document.querySelector('pcsp-provider').locale = 'cy';
});
