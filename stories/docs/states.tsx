import { Canvas, Description, Heading } from '@storybook/addon-docs/blocks';
import { Near } from './near.js';
import { nameOf, type PageStory } from './page-story.js';

interface Given {
  readonly story: PageStory;
  /** of its heading */
  readonly level: 'h2' | 'h3';
}

/** A story by its name in words, with what it shows. */
export const StoryOnPage = ({ story, level: Level }: Given) => (
  // where Storybook's search leads to
  <div id={`anchor--${story.id}`}>
    <Level id={story.id}>
      <a href={`./?path=/story/${story.id}`} target="_top">
        {nameOf(story)}
      </a>
    </Level>
    <Description of={story.moduleExport} />
    <Near>
      <Canvas of={story.moduleExport} />
    </Near>
  </div>
);

/** Every story of a widget. */
export const States = ({ stories }: { readonly stories: readonly PageStory[] }) => (
  <>
    <Heading>States</Heading>
    {stories.map((story) => (
      <StoryOnPage key={story.id} story={story} level="h3" />
    ))}
  </>
);
