// The page of an element: what it is for, what it looks like and consists of, how it is used with a
// keyboard and a screen reader, and all that can be set, heard and styled.
import {
  Canvas,
  Controls,
  Description,
  DocsContext,
  Heading,
  Subtitle,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import { useContext } from 'react';
import type { Edit } from '../support/widget.js';
import { Anatomy } from './anatomy.js';
import { Api } from './api.js';
import { codeOf } from './code.js';
import { CodeTabs } from './code-tabs.js';
import { Advice, Guided, Status, WhenToUse } from './guidance-blocks.js';
import { guidance, type WidgetTag } from './guidance/index.js';
import { KeyboardAndSpeech } from './keyboard-blocks.js';
import { exportOf, type PageStory } from './page-story.js';
import { Payloads } from './payload-blocks.js';
import { useShown } from './shown.js';
import { States, StoryOnPage } from './states.js';

/** The page of a file of stories: of an element, or of what several elements do. */
export function Page() {
  const stories: readonly PageStory[] = useContext(DocsContext)
    .componentStories()
    .filter(({ tags = [] }) => tags.includes('autodocs'));
  const { component, parameters } = useOf('meta', ['meta']).preparedMeta as {
    readonly component?: WidgetTag;
    readonly parameters: { readonly elements?: readonly WidgetTag[] };
  };
  if (component) return <WidgetPage tag={component} stories={stories} />;
  const { elements = [] } = parameters;
  return <JourneyPage elements={elements} stories={stories} />;
}

interface Given {
  readonly stories: readonly PageStory[];
}

/** What happens, step by step, and what elements it is that are seen. */
const JourneyPage = ({
  elements,
  stories,
}: Given & { readonly elements: readonly WidgetTag[] }) => (
  <>
    <Title />
    <Description />
    {elements.map((tag) => (
      <Guided key={tag} tag={tag} of={guidance[tag]} />
    ))}
    {stories.map((story) => (
      <StoryOnPage key={story.id} story={story} level="h2" />
    ))}
  </>
);

function WidgetPage({ tag, stories }: Given & { readonly tag: WidgetTag }) {
  const context = useContext(DocsContext);
  const called = (name: string) => stories.find((story) => exportOf(story) === name);
  const argsOf = (story: PageStory) =>
    context.storyById(story.id).initialArgs as Readonly<Record<string, unknown>>;

  const main = called('Filled') ?? stories[0]!;
  const [edited, refused] = [called('AuthorPrefilled'), called('Invalid')];

  return (
    <>
      <Title />
      <Subtitle>{`<${tag}>`}</Subtitle>
      <Description />
      <Canvas of={main.moduleExport} />
      <WhenToUse of={guidance[tag]} />
      <Heading>Controls</Heading>
      <div className="api-scroll" role="region" aria-label="Controls" tabIndex={0}>
        <Controls of={main.moduleExport} />
      </div>
      <Code story={called('Short') ?? main} controlled={main} />
      <Anatomy tag={tag} stories={stories} first={refused ?? main} />
      <States stories={stories} />
      <KeyboardAndSpeech tag={tag} stories={stories} />
      <Advice of={guidance[tag]} />
      {edited && refused && (
        <Payloads
          tag={tag}
          value={argsOf(edited).value}
          edit={context.storyById(edited.id).parameters.edit as Edit}
          invalid={argsOf(refused).value}
        />
      )}
      <Api tag={tag} />
      <Status tag={tag} of={guidance[tag]} />
    </>
  );
}

interface Coded {
  /** short enough to read */
  readonly story: PageStory;
  /** that the controls are of */
  readonly controlled: PageStory;
}

function Code({ story, controlled }: Coded) {
  const shown = useShown(story.id, controlled.id);
  return (
    <>
      <Heading>Code</Heading>
      <p>
        As the controls and the toolbar say. Tests run such code of About me, of the contingency
        plan and of the whole plan, in HTML, React and Vue, under a strict policy. In Angular, About
        me was tried by hand, with Angular 21.
      </p>
      <CodeTabs files={codeOf(shown)} />
    </>
  );
}
