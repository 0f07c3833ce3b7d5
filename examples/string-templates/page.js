const about = document.querySelector('pcsp-about-me');

for (const type of ['pcsp-input', 'pcsp-change'])
  about.addEventListener(type, ({ detail }) => {
    document.getElementById('event').textContent = `${type}: ${detail.value?.myWellness}`;
  });
document.getElementById('undo').addEventListener('click', () => about.undo());
