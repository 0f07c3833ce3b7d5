// A long table of elements, section by section, of which one section can be picked.
import { html, nothing, type TemplateResult } from 'lit';
import type { SectionKey } from '../../../src/standard/plan-model.js';
import { sections } from '../data/matrix.js';
import { head, scrolling } from './block.js';

interface SectionTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** the rows of a section */
  readonly rows: (section: SectionKey) => readonly TemplateResult[];
}

/** The table: its head stays in sight. */
export const bySection = ({ caption, columns, rows }: SectionTable): TemplateResult =>
  scrolling(
    caption,
    html`<table class="matrix">
      ${head(caption, columns)}
      ${sections.map(({ key, term }) => body(term, columns.length, rows(key)))}
    </table>`,
    true,
  );

const body = (term: string, width: number, rows: readonly TemplateResult[]): unknown =>
  rows.length
    ? html`<tbody>
        <tr>
          <th scope="rowgroup" colspan=${width}>${term}</th>
        </tr>
        ${rows}
      </tbody>`
    : nothing;

/** Picks a section, or `''` for all of them. */
export const sectionChoice = (choose: (section: SectionKey | '') => void): TemplateResult =>
  html`<label
    >Section
    <select
      @change=${({ target }: Event) =>
        choose((target as HTMLSelectElement).value as SectionKey | '')}
    >
      <option value="">All sections</option>
      ${sections.map(({ key, term }) => html`<option value=${key}>${term}</option>`)}
    </select></label
  >`;
