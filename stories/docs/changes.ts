// Which version this is, and what changed: from the changelog, and the changesets that no version has yet.
import changelog from '../../CHANGELOG.md?raw';
import packageJson from '../../package.json' with { type: 'json' };

const changesets = import.meta.glob<string>('../../.changeset/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const { version } = packageJson;

/** What is new in Storybook too, and is in no version yet. */
export const UNRELEASED = 'next';

export interface Change {
  /** `next` for what is in none yet */
  readonly version: string;
  readonly text: string;
}

const unreleased: readonly Change[] = Object.entries(changesets)
  .filter(([file]) => !file.endsWith('README.md'))
  .flatMap(([, text]) =>
    text
      .replace(/^---.*?---/s, '')
      .trim()
      .split(/\n{2,}/),
  )
  .map((text) => ({ version: UNRELEASED, text }));

const released: readonly Change[] = changelog.split(/^## /m).flatMap((part, index) => {
  const [heading = '', ...lines] = part.split('\n');
  const items = lines.filter((line) => line.startsWith('- '));
  return index ? items.map((line) => ({ version: heading.trim(), text: line.slice(2) })) : [];
});

/** The newest first. */
export const changes: readonly Change[] = [...unreleased, ...released];

/** Those that name a widget. */
export const changesOf = (tag: string): readonly Change[] =>
  changes.filter(({ text }) => new RegExp(`\`${tag}\``).test(text));
