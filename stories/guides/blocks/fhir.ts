// What the guide of FHIR shows of the library: its mapping, documents, responses and issues.
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { FhirMappingRow } from '../../../src/fhir.js';
import type { SectionKey } from '../../../src/standard/plan-model.js';
import { narrative, resourceRows, responses } from '../data/fhir-document.js';
import { bundleIssueRows, responseIssueRows, type NotTakenRow } from '../data/fhir-issues.js';
import { importRows } from '../data/fhir-imported.js';
import { mappedSections, mappingNotes } from '../data/fhir-mapping.js';
import { asJson } from '../data/payloads.js';
import { Block, code, drawn, inGuides, json, listed, row, table, words } from './block.js';
import { bySection, sectionChoice } from './by-section.js';

const mapped = mappedSections();

/** Where each element lives, as docs/fhir-mapping.md has it. */
class GuideFhirMapping extends Block {
  @state() private section: SectionKey | '' = '';

  protected override render(): unknown {
    const shown = mapped.filter(({ key }) => this.section === '' || key === this.section);
    const count = (all: typeof mapped) => all.reduce((sum, { rows }) => sum + rows.length, 0);
    return html`${listed(mappingNotes.map(words))}
      <form class="guide-filter" @submit=${(event: Event) => event.preventDefault()}>
        ${sectionChoice((chosen) => {
          this.section = chosen;
        })}
      </form>
      <p role="status">${count(shown)} of ${count(mapped)} elements</p>
      ${bySection({
        caption: 'Where each element lives',
        columns: ['Element and JSON path', 'FHIR R4'],
        rows: (key) => shown.filter((one) => one.key === key).flatMap(({ rows }) => rows.map(home)),
      })}`;
  }
}

const home = ({ key, term, location: home }: FhirMappingRow) =>
  row([html`<span>${term} ${code(key)}</span>`, code(home)]);

export const FhirMapping = inGuides('guide-fhir-mapping', GuideFhirMapping);

export const FhirResources = drawn('guide-fhir-resources', () =>
  table({
    caption: 'What the plan of the demo becomes',
    columns: ['Resource', 'How many', 'Profile that it aims at'],
    rows: resourceRows().map(({ type, count, profiles }) => [
      code(type),
      count,
      profiles.length
        ? profiles.map((profile) => code(profile.split('/').at(-1)!))
        : 'none: base R4',
    ]),
  }),
);

export const FhirNarrative = drawn(
  'guide-fhir-narrative',
  () => html`<div class="guide-narrative">${unsafeHTML(narrative())}</div>`,
);

export const ImportTable = drawn('guide-import-table', () =>
  table({
    caption: 'What comes in from each kind of resource',
    prose: true,
    columns: ['Resource', 'Comes in as', 'What stays out, or is said in words'],
    rows: importRows.map(({ resources, becomes, not }) => [
      resources.map(code),
      words(becomes),
      words(not),
    ]),
  }),
);

const notTaken = (caption: string, rows: readonly NotTakenRow[]) =>
  table({
    caption,
    prose: true,
    columns: ['Code', 'When', 'For example'],
    rows: rows.map(({ code: name, when, issues }) => [
      code(name),
      when,
      listed(
        issues.map(
          ({ path, message, severity, value }) =>
            html`${severity ? html`<strong>${severity}</strong> ` : nothing}${
              path.length ? html`${code(path.join('.'))}: ` : nothing
            }${message}${value ? html` “${value}”` : nothing}`,
        ),
      ),
    ]),
  });

export const BundleIssues = drawn('guide-bundle-issues', () =>
  notTaken('What an import of a bundle may say', bundleIssueRows()),
);

export const ResponseIssues = drawn('guide-response-issues', () =>
  notTaken('What an import of a response may say', responseIssueRows()),
);

export const Responses = drawn('guide-responses', () => {
  const { nested, flat } = responses();
  return html`<h3>Nested</h3>
    ${json(asJson(nested), 'The items of a nested response')}
    <h3>Flat</h3>
    ${json(asJson(flat), 'The items of a flat response')}`;
});
