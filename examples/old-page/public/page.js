/* global $ */
var about = $('pcsp-about-me');

about.prop('value', { myWellness: 'I feel well' });
about.on('pcsp-input pcsp-change', function (event) {
  var value = event.originalEvent.detail.value;
  $('#event').text(event.type + ': ' + (value && value.myWellness));
});
about.on('pcsp-submit', function (event) {
  $('#saved').text(JSON.stringify(event.originalEvent.detail.value));
});
$('#undo').on('click', function () {
  about[0].undo();
});
$('#read').on('click', function () {
  // not .prop(): jQuery would set a property “readOnly”
  about[0].readonly = !about[0].readonly;
});
$('#welsh').on('click', function () {
  $('pcsp-provider').attr('locale', 'cy');
});
$('#pop-out').on('click', function () {
  window.open('/reading.html', 'reading', 'width=400,height=500');
});
