const provider = document.querySelector('pcsp-provider')!;
const widget = document.querySelector('pcsp-contingency-plan')!;

provider.author = { name: 'Sam Okafor' };
widget.value = [{ triggerFactors: [{ text: 'Two nights without sleep' }] }];
widget.addEventListener('pcsp-submit', ({ detail }) => {
  console.log(detail.value); // validated JSON: send it to your server
});
