import type { Concept, TerminologyService } from 'pcsp-elements';

/** Asks an address of your own, which knows the list by the library's name for it. */
export const terminology: TerminologyService = {
  async search(set, text, signal) {
    const query = new URLSearchParams({ list: set.name, text });
    const response = await fetch(`/codes?${query}`, { signal });
    if (!response.ok) throw new Error(response.statusText);
    return (await response.json()) as Concept[];
  },
};

document.querySelector('pcsp-provider')!.terminology = terminology;
