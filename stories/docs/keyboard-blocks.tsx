import { Heading, Source, Subheading } from '@storybook/addon-docs/blocks';
import { useEffect, useState } from 'react';
import { FactTable } from './fact-table.js';
import { keysOf } from './keyboard.js';
import { nameOf, type PageStory } from './page-story.js';
import { heardOf, spokenOf } from './spoken.js';

type Load = () => Promise<string>;

const trees = import.meta.glob<string>('../../test/e2e/accessibility-trees/*.yml', {
  query: '?raw',
  import: 'default',
});

const transcripts = import.meta.glob<string>('../../test/listen/transcripts/*.txt', {
  query: '?raw',
  import: 'default',
});

const treeOf = ({ id }: PageStory): Load | undefined =>
  trees[`../../test/e2e/accessibility-trees/${id}.yml`];

interface Kept {
  readonly name: string;
  readonly text: string;
}

/** Texts that are kept in files, once they are here. */
function useKept(files: readonly (readonly [name: string, load: Load])[]): readonly Kept[] {
  const [kept, keep] = useState<readonly Kept[]>([]);
  const names = files.map(([name]) => name).join();
  useEffect(() => {
    void Promise.all(files.map(async ([name, load]) => ({ name, text: await load() }))).then(keep);
    // the same names are the same files
  }, [names]);
  return kept;
}

/** `read-the-portal` */
const inWords = (flow: string): string =>
  flow.charAt(0).toUpperCase() + flow.slice(1).replaceAll('-', ' ');

interface Given {
  readonly tag: string;
  readonly stories: readonly PageStory[];
}

export function KeyboardAndSpeech({ tag, stories }: Given) {
  const spoken = useKept(
    stories.flatMap((story) => {
      const load = treeOf(story);
      return load ? [[nameOf(story), load] as const] : [];
    }),
  );
  const heard = useKept(
    Object.entries(heardOf).flatMap(([flow, tags]) => {
      const load = transcripts[`../../test/listen/transcripts/${flow}.txt`];
      return load && tags.includes(tag) ? [[inWords(flow), load] as const] : [];
    }),
  );
  return (
    <>
      <Heading>Keyboard</Heading>
      <FactTable
        heads={['Keys', 'Where', 'What they do']}
        rows={keysOf(
          tag,
          spoken.map(({ text }) => text),
        ).map(({ keys, where, does }) => [<kbd key="keys">{keys}</kbd>, where, does])}
      />
      <Heading>What a screen reader says</Heading>
      {spoken.length ? (
        <p>
          Line by line, from what tests hold of its stories. Each screen reader words it in its own
          way.
        </p>
      ) : (
        <p>Nothing: it shows nothing of its own.</p>
      )}
      {spoken.map(({ name, text }) => (
        <details key={name} className="spoken">
          <summary>{name}</summary>
          <ol tabIndex={0} aria-label={name}>
            {spokenOf(text).map(({ depth, text: line }, index) => (
              <li key={index} style={{ paddingInlineStart: `${depth}em` }}>
                {line}
              </li>
            ))}
          </ol>
        </details>
      ))}
      {heard.length > 0 && <Subheading>Heard with Orca and Chromium</Subheading>}
      {heard.map(({ name, text }) => (
        <details key={name} className="spoken">
          <summary>{name}</summary>
          <Source code={text} language="text" />
        </details>
      ))}
    </>
  );
}
