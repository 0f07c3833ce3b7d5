// A story as the page of a widget knows it.
import { storyName } from './story-names.js';

export interface PageStory {
  readonly id: string;
  /** Storybook's own: the name of the export, with spaces */
  readonly name: string;
  readonly moduleExport: unknown;
  readonly tags?: readonly string[];
}

/** `ReadsFirst`, of a story that Storybook calls “Reads First”. */
export const exportOf = ({ name }: PageStory): string => name.replaceAll(' ', '');

/** As the sidebar has it. */
export const nameOf = (story: PageStory): string => storyName(exportOf(story));
