import { DocsContext } from '@storybook/addon-docs/blocks';
import { GLOBALS_UPDATED, STORY_ARGS_UPDATED } from 'storybook/internal/core-events';
import { useContext, useEffect, useReducer } from 'react';
import type { StoryContext } from '@storybook/web-components-vite';
import type { Sample } from './code.js';
import { sampleShown } from './sample.js';

/** What a story would show as the toolbar says, with what the controls of another were set to. */
export function useShown(storyId: string, controlledId: string): Sample {
  const context = useContext(DocsContext);
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const { channel } = context;
    const told = [STORY_ARGS_UPDATED, GLOBALS_UPDATED];
    for (const event of told) channel.on(event, again);
    return () => {
      for (const event of told) channel.off(event, again);
    };
  }, [context]);
  // DocsContext knows of no renderer
  const contextOf = (id: string) => context.getStoryContext(context.storyById(id)) as StoryContext;
  const { args, initialArgs } = contextOf(controlledId);
  const controlled = Object.entries(args).filter(([name, value]) => value !== initialArgs[name]);
  const shown = contextOf(storyId);
  return sampleShown({ ...shown, args: { ...shown.args, ...Object.fromEntries(controlled) } });
}
