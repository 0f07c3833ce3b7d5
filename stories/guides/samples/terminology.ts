import { fhirTerminology } from 'pcsp-elements';

document.querySelector('pcsp-provider')!.terminology = fhirTerminology({
  url: '/terminology/fhir', // a proxy of yours: the server's own credentials stay out of browsers
  headers: async () => ({ authorization: `Bearer ${await token()}` }),
});

/** Tells your proxy who is signed in. */
async function token(): Promise<string> {
  const response = await fetch('/session/token');
  return response.text();
}
