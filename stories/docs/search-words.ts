// What Storybook's search finds beside titles and headings: tags, properties, events, parts, custom
// properties, and the words that people use. Each leads to the place of a page that tells of it.
import { readFileSync } from 'node:fs';
import { anchorOf, type NamedKind } from './anchors.js';
import { guidance, type WidgetTag } from './guidance/index.js';
import { guideWords } from './guide-words.js';

interface Anchor {
  readonly id: string;
  readonly title: string;
}

interface IndexEntry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly name: string;
  readonly importPath: string;
  readonly tags?: readonly string[];
  anchors?: readonly Anchor[];
}

interface IndexGenerator {
  getIndex(): Promise<{ readonly entries: Readonly<Record<string, IndexEntry>> }>;
}

type Named = readonly { readonly name: string; readonly attribute?: string }[];

/** As much of custom-elements.json as is searched for. */
interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly members?: readonly (Named[number] & { readonly kind: string })[];
      readonly events?: Named;
      readonly slots?: Named;
      readonly cssParts?: Named;
      readonly cssProperties?: Named;
    }[];
  }[];
}

const elements = () => {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
  return modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
};

const anchors = (kind: NamedKind, all: Named = []): Anchor[] =>
  all.filter(({ name }) => name).map(({ name }) => ({ id: anchorOf(kind, name), title: name }));

/** Of the page of a widget. What all widgets have in common, custom properties, is on the page of themes. */
function anchorsOfWidget(tag: string): Anchor[] {
  const { members = [], events, slots, cssParts } = elements().find((one) => one.tagName === tag)!;
  const fields = members.filter(({ kind }) => kind === 'field');
  const attributes = fields.flatMap(({ name, attribute }) =>
    attribute && attribute !== name ? [{ id: anchorOf('property', name), title: attribute }] : [],
  );
  return [
    { id: 'reference', title: tag },
    ...guidance[tag as WidgetTag].searchedAs.map((title) => ({ id: 'when-to-use-it', title })),
    ...anchors('property', fields),
    ...attributes,
    ...anchors(
      'method',
      members.filter(({ kind }) => kind === 'method'),
    ),
    ...anchors('event', events),
    ...anchors('slot', slots),
    ...anchors('part', cssParts),
  ];
}

function anchorsOfGuide(title: string): Anchor[] {
  const words = Object.entries(guideWords[title] ?? {}).flatMap(([id, titles]) =>
    titles.map((one) => ({ id, title: one })),
  );
  if (title !== 'Guides/Theming') return words;
  const tokens = new Map(
    elements().flatMap(({ cssProperties = [] }) => cssProperties.map((one) => [one.name, one])),
  );
  return [...words, ...anchors('token', [...tokens.values()])];
}

/** The words for each of the elements that a page tells of, which lead to its name there. */
const anchorsOfElements = (tags: readonly string[]): Anchor[] =>
  tags.flatMap((tag) =>
    [tag, ...guidance[tag as WidgetTag].searchedAs].map((title) => ({ id: tag, title })),
  );

/** What the page of a file of stories tells of: one widget, or several elements. */
function anchorsOfStories(file: string): Anchor[] {
  const source = readFileSync(file, 'utf8');
  const [, tag] = /component: '(pcsp-[a-z-]+)'/.exec(source) ?? [];
  if (tag) return anchorsOfWidget(tag);
  const [, elements = ''] = /elements: \[([^\]]*)\]/.exec(source) ?? [];
  return anchorsOfElements(elements.match(/pcsp-[a-z-]+/g) ?? []);
}

/** Of a heading, or of a story that is on the page of all. What `huge` makes tells its tags only when it runs. */
const isOnPage = (story: IndexEntry | undefined): boolean =>
  story ? story.tags?.includes('autodocs') === true && !story.id.includes('--huge-') : true;

/** Adds the words to what Storybook's own generator of the index finds: a preset of Storybook. */
export function withSearchWords(generator: IndexGenerator): IndexGenerator {
  const getIndex = generator.getIndex.bind(generator);
  generator.getIndex = async () => {
    const index = await getIndex();
    for (const entry of Object.values(index.entries)) {
      if (entry.type !== 'docs') continue;
      entry.anchors = [
        ...(entry.importPath.endsWith('.ts')
          ? anchorsOfStories(entry.importPath)
          : anchorsOfGuide(entry.title)),
        ...(entry.anchors ?? []).filter(({ id }) =>
          isOnPage(index.entries[id.replace('anchor--', '')]),
        ),
      ];
    }
    return index;
  };
  return generator;
}
