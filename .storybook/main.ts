import { defineMain } from '@storybook/web-components-vite/node';
import { mergeConfig } from 'vite';
import { storyName } from '../stories/docs/story-names.js';
import { withSearchWords } from '../stories/docs/search-words.js';

/** What a page asks for only where it needs it: other languages, and long lists of codes. */
const LATER = /src\/locales\/(?!en-GB)|\.words\.cy\.|\.codes\.|\.synonyms\./;

const main = defineMain({
  stories: ['../stories/guides/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // the configuration at the root is the demo's
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // what is searched for beside titles: headings, and what `withSearchWords` adds to them
  features: { experimentalSearchDocsHeadings: true },
  // a page of a widget asked for a hundred small files, and waited for each
  viteFinal: (config) =>
    mergeConfig(config, {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {
                  name: 'library',
                  test: (id: string) => /\/(src|fixtures)\/.*\.ts$/.test(id) && !LATER.test(id),
                },
              ],
            },
          },
        },
      },
    }),
  experimental_indexers: (indexers = []) =>
    indexers.map((indexer) => ({
      ...indexer,
      async createIndex(...given) {
        const stories = await indexer.createIndex(...given);
        return stories.map((story) => ({ ...story, name: storyName(story.exportName) }));
      },
    })),
});

export default { ...main, storyIndexGenerator: withSearchWords };
