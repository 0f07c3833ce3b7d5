// The tables of the guides that only show something.
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { anchorOf } from '../../docs/anchors.js';
import { hazards } from '../data/hazards.js';
import { issueRows } from '../data/issues.js';
import { languages } from '../data/languages.js';
import { customProperties, parts, type Documented } from '../data/manifest.js';
import { nhsukDifferences } from '../data/nhsuk-differences.js';
import { sections, type TestReference } from '../data/matrix.js';
import { terminalFiles } from '../data/terminal.js';
import { fhirOptions, searchStates } from '../data/terminology.js';
import { criteria, type Verification } from '../data/wcag.js';
import { valueSetRows, type ValueSetRow } from '../data/value-sets.js';
import { docsPage, sectionWidgets } from '../data/widgets.js';
import { Block, code, drawn, inGuides, listed, table, words } from './block.js';

/** A table that is written in a guide, with code between backticks. */
class GuideTable extends Block {
  @property({ attribute: false }) caption = '';
  @property({ attribute: false }) columns: readonly string[] = [];
  @property({ attribute: false }) rows: readonly (readonly string[])[] = [];

  protected override render(): unknown {
    const { caption, columns, rows } = this;
    return table({ caption, columns, rows: rows.map((cells) => cells.map(words)), prose: true });
  }
}

export const Table = inGuides('guide-table', GuideTable);

export const Sections = drawn('guide-sections', () =>
  table({
    caption: 'The sections of a plan',
    columns: ['Section', 'Key in the plan', 'Widget'],
    rows: sections.map(({ key, term }) => [
      term,
      code(key),
      html`<a href=${docsPage(`Sections/${sectionWidgets[key].story}`)} target="_top"
        ><code>${sectionWidgets[key].tag}</code></a
      >`,
    ]),
  }),
);

export const Issues = drawn('guide-issues', () =>
  table({
    caption: 'What an issue may say',
    prose: true,
    columns: ['Code', 'Severity', 'When', 'For example'],
    rows: issueRows().map(({ code: name, when, issues }) => [
      code(name),
      [...new Set(issues.map(({ severity }) => severity))].join(', ') || '–',
      words(when),
      listed([...new Set(issues.map(({ message }) => message))]),
    ]),
  }),
);

export const Languages = drawn('guide-languages', () =>
  table({
    caption: 'The languages that come with the library',
    columns: ['Language', 'Tag', 'Spoken by', 'Words and sentences', 'Clinical review'],
    rows: languages.map(({ name, lang, messages, awaitsReview, covers }) => [
      name,
      code(lang),
      covers ? covers.map(code) : 'Every element',
      messages,
      awaitsReview ? 'Awaits a reviewer' : 'As written',
    ]),
  }),
);

/** Which elements have it, in as few words as that takes. */
const whereOf = ({ tags: found }: Documented): unknown => {
  const sectionTags = Object.values(sectionWidgets).map(({ tag }) => tag);
  const isEverySection = sectionTags.every((tag) => found.includes(tag));
  const others = isEverySection ? found.filter((tag) => !sectionTags.includes(tag)) : found;
  const named = others.map(
    (tag, index) => html`${index || isEverySection ? ', ' : ''}${code(tag)}`,
  );
  return html`${isEverySection ? 'every section' : nothing}${named}`;
};

export const CustomProperties = drawn('guide-custom-properties', () =>
  table({
    caption: `Custom properties of every element that shows something`,
    prose: true,
    columns: ['Property', 'What it is', 'At first'],
    rows: customProperties.map(({ name, description, default: value }) => [
      // where the search leads to
      html`<span id=${anchorOf('token', name)}>${code(name)}</span>`,
      words(description),
      value ? code(value) : nothing,
    ]),
  }),
);

export const Parts = drawn('guide-parts', () =>
  table({
    caption: 'Parts',
    prose: true,
    columns: ['Part', 'What it is', 'Of'],
    rows: parts.map((part) => [code(part.name), words(part.description), whereOf(part)]),
  }),
);

export const NhsukDifferences = drawn('guide-nhsuk-differences', () =>
  table({
    caption: 'Where the NHS theme is not nhsuk-frontend’s',
    prose: true,
    columns: ['What', 'Property', 'Ours', 'Theirs', 'Why'],
    rows: nhsukDifferences.map(({ element, property, ours, theirs, reason }) => [
      element,
      code(property),
      ours,
      theirs,
      words(reason),
    ]),
  }),
);

const reference = ({ file, title }: TestReference): unknown => html`${code(file)} › ${title}`;

export const Hazards = drawn('guide-hazards', () =>
  table({
    caption: 'Hazards, what the widgets do, and what is left to your page',
    prose: true,
    columns: ['Hazard', 'How it comes about', 'What the widgets do', 'Yours to do', 'Shown by'],
    rows: hazards.map(({ hazard, cause, widgets, host, tests }) => [
      hazard,
      cause,
      words(widgets),
      words(host),
      html`<details>
        <summary>${tests.length} tests</summary>
        ${listed(tests.map(reference))}
      </details>`,
    ]),
  }),
);

const VERIFIED: Readonly<Record<Verification, string>> = {
  tested: 'Tested by machine',
  tried: 'Looked at',
  page: 'Your page’s',
  none: 'Nothing of the kind',
};

export const Wcag = drawn('guide-wcag', () =>
  table({
    caption: 'WCAG 2.2, levels A and AA',
    prose: true,
    columns: ['Criterion', 'Level', 'How it was verified', 'What was found', 'Shown by'],
    rows: criteria.map(({ number, name, level, verified, how, tests }) => [
      `${number} ${name}`,
      level,
      VERIFIED[verified],
      words(how),
      tests.length ? listed(tests.map(reference)) : nothing,
    ]),
  }),
);

class GuideValueSets extends Block {
  @state() private rows: readonly ValueSetRow[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void valueSetRows().then((rows) => {
      this.rows = rows;
    });
  }

  protected override render(): unknown {
    return table({
      caption: 'Every list of codes',
      columns: ['List', 'Another code', 'Codes held', 'Looked up', 'Elements'],
      rows: this.rows.map(({ title, closed, held, looksUp, usedBy }) => [
        title,
        closed ? 'is an error' : 'is kept',
        held || 'none',
        looksUp ? 'yes' : 'no',
        html`<details>
          <summary>${usedBy.length}</summary>
          ${listed(usedBy.map(code))}
        </details>`,
      ]),
    });
  }
}

export const ValueSets = inGuides('guide-value-sets', GuideValueSets);

export const FhirOptions = drawn('guide-fhir-options', () =>
  table({
    caption: 'Options of fhirTerminology',
    prose: true,
    columns: ['Option', 'What it is', 'When it is left out'],
    rows: Object.entries(fhirOptions).map(([name, { what, otherwise }]) => [
      code(name),
      words(what),
      words(otherwise),
    ]),
  }),
);

export const SearchStates = drawn('guide-search-states', () =>
  table({
    caption: 'What the user reads while there is nothing to choose from',
    prose: true,
    columns: ['When', 'What is said'],
    rows: searchStates.map(({ when, words: said }) => [when, said]),
  }),
);

export const TerminalFiles = drawn('guide-terminal-files', () =>
  table({
    caption: 'The files of the samples',
    prose: true,
    columns: ['File', 'What it is'],
    rows: terminalFiles.map(({ name, what }) => [code(name), words(what)]),
  }),
);
