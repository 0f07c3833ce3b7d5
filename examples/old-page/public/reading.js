// In a frame or a window of the page: follows what is written there.
var page = window.opener || window.parent;
var written = page.document.querySelector('pcsp-about-me');
var shown = document.querySelector('pcsp-about-me');

function follow() {
  shown.value = written.value;
}
follow();
written.addEventListener('pcsp-input', follow);
written.addEventListener('pcsp-change', follow);
