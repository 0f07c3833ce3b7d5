import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Mro } from '../../../src/standard/element.js';
import type { SectionKey } from '../../../src/standard/plan.js';
import { filtered, matrix, sections, type MatrixRow } from '../data/matrix.js';
import { docsPage, sectionWidgets } from '../data/widgets.js';
import { Block, code, row, scrolling, inGuides } from './block.js';

const OBLIGATIONS: Readonly<Record<'M' | 'R' | 'O', string>> = {
  M: 'Mandatory',
  R: 'Required',
  O: 'Optional',
};

const COLUMNS = [
  'Element and JSON path',
  'M/R/O',
  'How many',
  'Type',
  'Value set',
  'Widget',
  'Test',
];

const CAPTION = 'Every element of the standard';

/** The standard element by element, with what to show of it. */
class GuideMatrix extends Block {
  @state() private obligations: ReadonlySet<Mro> = new Set<Mro>(['M', 'R', 'O']);
  @state() private section: SectionKey | '' = '';

  protected override render(): unknown {
    const { obligations, section } = this;
    const rows = filtered({ obligations, section });
    return html`
      ${this.#filter()}
      <p role="status">${rows.length} of ${matrix.length} elements</p>
      ${scrolling(
        CAPTION,
        html`<table class="matrix">
          <caption>
            ${CAPTION}
          </caption>
          <thead>
            <tr>
              ${COLUMNS.map((column) => html`<th scope="col">${column}</th>`)}
            </tr>
          </thead>
          ${sections.map(({ key, term }) =>
            sectionRows(
              term,
              rows.filter((one) => one.section === key),
            ),
          )}
        </table>`,
        true,
      )}
    `;
  }

  #filter(): TemplateResult {
    return html`<form class="guide-filter" @submit=${(event: Event) => event.preventDefault()}>
      <fieldset>
        <legend>Show what is</legend>
        ${Object.entries(OBLIGATIONS).map(
          ([mro, name]) =>
            html`<label
              ><input
                type="checkbox"
                .checked=${this.obligations.has(mro as Mro)}
                @change=${() => this.#toggle(mro as Mro)}
              />
              ${name}</label
            >`,
        )}
      </fieldset>
      <label
        >Section
        <select
          @change=${({ target }: Event) => {
            this.section = (target as HTMLSelectElement).value as SectionKey | '';
          }}
        >
          <option value="">All sections</option>
          ${sections.map(({ key, term }) => html`<option value=${key}>${term}</option>`)}
        </select></label
      >
    </form>`;
  }

  #toggle(mro: Mro): void {
    const next = new Set(this.obligations);
    if (!next.delete(mro)) next.add(mro);
    this.obligations = next;
  }
}

const sectionRows = (term: string, rows: readonly MatrixRow[]): unknown =>
  rows.length
    ? html`<tbody>
        <tr>
          <th scope="rowgroup" colspan=${COLUMNS.length}>${term}</th>
        </tr>
        ${rows.map(elementRow)}
      </tbody>`
    : nothing;

const elementRow = (one: MatrixRow): TemplateResult =>
  row([
    html`<span class="depth-${Math.min(one.depth, 4)}">${one.term} ${code(one.key)}</span>`,
    one.mro || html`<span title="The standard leaves it blank">–</span>`,
    one.cardinality,
    one.type,
    one.valueSet,
    html`<a href=${docsPage(`Sections/${sectionWidgets[one.section].story}`)} target="_top"
      ><code>${one.tag}</code></a
    >`,
    html`${code(one.test.file.replace(/^test\/browser\//, ''))} ›
      <span class="test">${code(one.test.title)}</span>`,
  ]);

export const Matrix = inGuides('guide-matrix', GuideMatrix);
