import type { Concept, TerminologyService } from 'pcsp-elements';

/** Asks a FHIR terminology server at an address of your own. */
export const terminology: TerminologyService = {
  async search(set, text, signal) {
    const query = new URLSearchParams({ url: set.url ?? '', filter: text, count: '20' });
    const response = await fetch(`/terminology/ValueSet/$expand?${query}`, { signal });
    if (!response.ok) throw new Error(response.statusText);
    const { expansion } = (await response.json()) as { expansion: { contains?: Concept[] } };
    return expansion.contains ?? [];
  },
};

document.querySelector('pcsp-provider')!.terminology = terminology;
