import { DocsContext, Heading, Story } from '@storybook/addon-docs/blocks';
import { STORY_FINISHED } from 'storybook/internal/core-events';
import { useContext, useEffect, useId, useRef, useState } from 'react';
import { anchorOf } from './anchors.js';
import { elementOf } from './manifest.js';
import { Near } from './near.js';
import { nameOf, type PageStory } from './page-story.js';
import { Prose } from './prose.js';

/** In an element and all that is in it, at any depth. */
function partsIn(root: Element | ShadowRoot, found = new Map<string, number>()) {
  for (const element of root.querySelectorAll('*')) {
    for (const part of element.part) found.set(part, (found.get(part) ?? 0) + 1);
    if (element.shadowRoot) partsIn(element.shadowRoot, found);
  }
  return found;
}

interface Given {
  readonly tag: string;
  /** in which its parts can be shown */
  readonly stories: readonly PageStory[];
  /** in which most of them are */
  readonly first: PageStory;
}

/** A story whose parts light up, one at a time, as a style sheet of a page would reach them. */
export function Anatomy({ tag, stories, first }: Given) {
  const { cssParts } = elementOf(tag);
  const { channel } = useContext(DocsContext);
  const [shown, show] = useState(first);
  const [pinned, pin] = useState('');
  const [pointed, point] = useState('');
  const [counts, count] = useState<ReadonlyMap<string, number>>(new Map());
  const stage = useRef<HTMLDivElement>(null);
  const id = useId().replaceAll(':', '');
  const lit = pointed || pinned;

  useEffect(() => {
    const again = () => {
      const root = stage.current?.querySelector(tag)?.shadowRoot;
      if (root) count(partsIn(root));
    };
    channel.on(STORY_FINISHED, again);
    return () => channel.off(STORY_FINISHED, again);
  }, [channel, tag]);

  if (!cssParts.length) return null;
  const there = cssParts.filter(({ name }) => counts.has(name));
  const elsewhere = cssParts.filter(({ name }) => !counts.has(name));
  return (
    <>
      <Heading>Anatomy</Heading>
      <p>
        Press a part, or point at it, and it lights up. A page reaches it as{' '}
        <code>{`${tag}::part(${lit || 'name'})`}</code>.
      </p>
      <p className="anatomy-choice">
        <label>
          Shown in the story{' '}
          <select
            value={shown.id}
            onChange={({ target }) => show(stories.find((one) => one.id === target.value)!)}
          >
            {stories.map((story) => (
              <option key={story.id} value={story.id}>
                {nameOf(story)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <div className="anatomy sb-unstyled">
        <div ref={stage} id={id} className="anatomy-stage">
          <Near>
            <Story key={shown.id} of={shown.moduleExport} />
          </Near>
          {lit && (
            <style>{`#${id} ${tag}::part(${lit}) { outline: 3px solid #b0006d !important; outline-offset: 1px; background: #ffe3f4 !important; }`}</style>
          )}
        </div>
        <div className="anatomy-parts">
          <ul aria-label="Parts in this story">
            {there.map(({ name, description = '' }) => (
              <li key={name} id={anchorOf('part', name)}>
                <button
                  type="button"
                  aria-pressed={pinned === name}
                  onClick={() => pin(pinned === name ? '' : name)}
                  onPointerEnter={() => point(name)}
                  onPointerLeave={() => point('')}
                >
                  {name}
                </button>{' '}
                <Prose text={description} /> ({counts.get(name)} here)
              </li>
            ))}
          </ul>
          <h3>Parts that this story does not show</h3>
          <ul>
            {elsewhere.map(({ name, description = '' }) => (
              <li key={name} id={anchorOf('part', name)}>
                <code>{name}</code> <Prose text={description} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}
