// The page of an element: what it looks like, how to use it, and all that can be set, heard and styled.
import {
  Canvas,
  Controls,
  Description,
  DocsContext,
  Heading,
  Stories,
  Subtitle,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import type { StoryObj } from '@storybook/web-components-vite';
import { useContext } from 'react';
import { Api } from './api.js';
import { CodeTabs } from './code-tabs.js';
import { Payloads } from './payload-blocks.js';
import { codeOf } from './code.js';
import { sampleOf } from './sample.js';
import type { Edit } from '../support/widget.js';

export function Page() {
  const context = useContext(DocsContext);
  const { csfFile, preparedMeta } = useOf('meta', ['meta']);
  const tag = preparedMeta.component as string;
  const stories = Object.values(csfFile.stories);
  const called = (...names: string[]) =>
    names.flatMap((name) => stories.find((story) => story.name === name) ?? [])[0];
  const prepared = (...names: string[]) => {
    const story = called(...names);
    return story && context.storyById(story.id);
  };

  const shown = called('Filled') ?? stories[0]!;
  const short = prepared('Short', 'Filled') ?? context.storyById(stories[0]!.id);
  const edited = prepared('Author Prefilled');
  const refused = prepared('Invalid');

  return (
    <>
      <Title />
      <Subtitle>{`<${tag}>`}</Subtitle>
      <Description />
      <Canvas of={shown.moduleExport as StoryObj} />
      <Heading>Controls</Heading>
      <Controls of={shown.moduleExport as StoryObj} />
      <Heading>Code</Heading>
      <p>
        Tests run such code of About me, of the contingency plan and of the whole plan, in HTML,
        React and Vue. In Angular, About me was tried by hand, with Angular 21.
      </p>
      <CodeTabs texts={codeOf(sampleOf(tag, argsOf(short), insideOf(preparedMeta)))} />
      {edited && refused && (
        <Payloads
          tag={tag}
          value={argsOf(edited).value}
          edit={edited.parameters.edit as Edit}
          invalid={argsOf(refused).value}
        />
      )}
      <Api tag={tag} />
      <Stories />
    </>
  );
}

const argsOf = ({ initialArgs }: { readonly initialArgs: object }) =>
  initialArgs as Readonly<Record<string, unknown>>;

/** What stands in the element, where it is nothing without. */
export const insideOf = ({ parameters }: { readonly parameters: object }) =>
  (parameters as { inside?: readonly string[] }).inside;
