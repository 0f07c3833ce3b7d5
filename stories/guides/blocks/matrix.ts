import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Mro } from '../../../src/model/element.js';
import type { SectionKey } from '../../../src/standard/plan-model.js';
import { filtered, matrix, type MatrixRow } from '../data/matrix.js';
import { docsPage, sectionWidgets } from '../data/widgets.js';
import { Block, code, row, inGuides } from './block.js';
import { bySection, sectionChoice } from './by-section.js';

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
      ${bySection({
        caption: 'Every element of the standard',
        columns: COLUMNS,
        rows: (key) => rows.filter((one) => one.section === key).map(elementRow),
      })}
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
      ${sectionChoice((chosen) => {
        this.section = chosen;
      })}
    </form>`;
  }

  #toggle(mro: Mro): void {
    const next = new Set(this.obligations);
    if (!next.delete(mro)) next.add(mro);
    this.obligations = next;
  }
}

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
