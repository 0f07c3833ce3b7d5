import type { StoryContext } from '@storybook/web-components-vite';
import { elementOf } from './manifest.js';

type ArgTypes = StoryContext['argTypes'];

const LEVELS = { control: { type: 'inline-radio' as const }, options: [2, 3, 4, 5] };

const STRING = /^'([^']*)'$/;

/** A choice, for a property that is one of some strings. */
function oneOf(type = '') {
  const options = type.split(' | ').map((one) => STRING.exec(one)?.[1]);
  return options.length > 1 && options.every((one) => one !== undefined)
    ? { control: { type: 'inline-radio' as const }, options }
    : {};
}

/**
 * The controls of a story: for what it sets, with what the manifest says of the property. Storybook's
 * own reading of the manifest mixes up a property and a part of one name.
 */
export function argTypesOf(tag: string, inferred: ArgTypes, args: object): ArgTypes {
  const { members } = elementOf(tag);
  return Object.fromEntries(
    Object.keys(args).map((name) => {
      const { description, type, default: first } = members.find((one) => one.name === name)!;
      return [
        name,
        {
          name,
          control: inferred[name]?.control,
          ...oneOf(type?.text),
          description,
          table: {
            type: { summary: type?.text },
            ...(first && { defaultValue: { summary: first } }),
          },
          ...(name === 'headingLevel' && LEVELS),
        },
      ];
    }),
  );
}
