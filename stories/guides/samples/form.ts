const form = document.querySelector<HTMLFormElement>('#plan')!;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const data = new FormData(form);
  // the section's JSON; null when nothing is recorded
  console.log(data.get('aboutMe'), data.get('contingencyPlans'));
});
