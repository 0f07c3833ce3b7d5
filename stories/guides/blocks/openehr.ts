// What the guide of openEHR shows of the library: where each element is, as docs/openehr-mapping.md has it.
import { html } from 'lit';
import { state } from 'lit/decorators.js';
import { openEhrMapping, type OpenEhrMappingRow } from '../../../src/openehr.js';
import type { SectionKey } from '../../../src/standard/plan-model.js';
import { openEhrNotes } from '../data/openehr-mapping.js';
import { Block, code, inGuides, listed, row, words } from './block.js';
import { bySection, sectionChoice } from './by-section.js';

const sectionOf = ({ key }: OpenEhrMappingRow): string => key.split(/[.[]/)[0]!;

/** Where each element is, by section. */
class GuideOpenEhrPlaces extends Block {
  @state() private section: SectionKey | '' = '';

  protected override render(): unknown {
    const all = openEhrMapping();
    const shown = all.filter((one) => this.section === '' || sectionOf(one) === this.section);
    return html`${listed(openEhrNotes.map(words))}
      <form class="guide-filter" @submit=${(event: Event) => event.preventDefault()}>
        ${sectionChoice((chosen) => {
          this.section = chosen;
        })}
      </form>
      <p role="status">${shown.length} of ${all.length} elements</p>
      ${bySection({
        caption: 'Where each element is in openEHR',
        columns: ['Element and JSON path', 'Key in FLAT JSON', 'Archetype'],
        rows: (key) => shown.filter((one) => sectionOf(one) === key).map(placeRow),
      })}`;
  }
}

const placeRow = ({ key, term, place, archetype, isPublic }: OpenEhrMappingRow) =>
  row([
    html`<span>${term} ${code(key)}</span>`,
    code(place),
    html`<span>${isPublic ? '' : 'None; ours: '}${code(archetype)}</span>`,
  ]);

export const OpenEhrPlaces = inGuides('guide-openehr-places', GuideOpenEhrPlaces);
