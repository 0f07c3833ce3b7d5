// The widgets of the sections, and where their stories are.
import { sectionKeys, sections, type SectionKey } from '../../../src/standard/sections.js';

export interface SectionWidget {
  readonly tag: string;
  /** of its stories, which follows `Sections/` */
  readonly story: string;
}

/** The stories of a section have its tag's name in words. */
const storyOf = (tag: string): string =>
  tag
    .replace('pcsp-', '')
    .replaceAll('-', ' ')
    .replace(/^gp|^./, (start) => start.toUpperCase());

export const sectionWidgets = Object.fromEntries(
  sectionKeys.map((key) => [key, { tag: sections[key].tag, story: storyOf(sections[key].tag) }]),
) as Readonly<Record<SectionKey, SectionWidget>>;

/** The address of a docs page, from any page of this Storybook. */
export const docsPage = (title: string): string =>
  `./?path=/docs/${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}--docs`;
