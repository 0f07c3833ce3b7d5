import { Heading, Subheading, Unstyled } from '@storybook/addon-docs/blocks';
import { Fragment } from 'react';
import { changesOf, UNRELEASED, version } from './changes.js';
import type { Guidance } from './guidance/guidance.js';
import { Prose, Sentences } from './prose.js';

interface Given {
  readonly of: Guidance;
}

export const WhenToUse = ({ of: { use, doNotUse } }: Given) => (
  <>
    <Heading>When to use it</Heading>
    <Sentences of={use} />
    <Subheading>When not to use it</Subheading>
    <Sentences of={doNotUse} />
  </>
);

export const Advice = ({ of: { content, dos, donts, knownIssues } }: Given) => (
  <>
    <Heading>Content advice</Heading>
    <Sentences of={content} />
    <Heading>Do and don’t</Heading>
    <Unstyled>
      <div className="do-and-dont">
        <section className="do">
          <h3>Do</h3>
          <Sentences of={dos} />
        </section>
        <section className="dont">
          <h3>Don’t</h3>
          <Sentences of={donts} />
        </section>
      </div>
    </Unstyled>
    <Heading>Known issues</Heading>
    <Sentences of={knownIssues} />
  </>
);

const inVersion = (since: string): string =>
  since === UNRELEASED ? `the version after ${version}` : since;

/** Of one element among others on a page: all that is to be said of it, below its name. */
export function Guided({ tag, of }: Given & { readonly tag: string }) {
  const told: Readonly<Record<string, readonly string[]>> = {
    'When to use it': of.use,
    'When not to use it': of.doNotUse,
    'Content advice': of.content,
    Do: of.dos,
    'Don’t': of.donts,
    'Known issues': of.knownIssues,
  };
  return (
    <>
      <Heading>{tag}</Heading>
      {Object.entries(told).map(([title, sentences]) => (
        <Fragment key={title}>
          {/* the others have these titles, too */}
          <Subheading disableAnchor>{title}</Subheading>
          <Sentences of={sentences} />
        </Fragment>
      ))}
      <p>There since {inVersion(of.since)}.</p>
    </>
  );
}

export function Status({ tag, of: { since } }: Given & { readonly tag: string }) {
  const changed = changesOf(tag);
  return (
    <>
      <Heading>Status and changes</Heading>
      <p>
        There since {inVersion(since)}. Before 1.0 a minor version may change it, and the changelog
        says so first. Every story of it passes axe and is compared with its picture; it is tested
        in Chromium, Firefox and WebKitGTK. It awaits people who try it with their own tools, a
        clinical reviewer of its Welsh, and a safety case of whoever deploys it: see the{' '}
        <a href="./?path=/docs/guides-accessibility-statement--docs" target="_top">
          accessibility statement
        </a>{' '}
        and the{' '}
        <a href="./?path=/docs/guides-clinical-safety-notes--docs" target="_top">
          clinical safety notes
        </a>
        .
      </p>
      <ul>
        {changed.map((change) => (
          <li key={change.text}>
            In {inVersion(change.version)}: <Prose text={change.text} />
          </li>
        ))}
        {!changed.length && <li>Nothing that is of this widget alone has changed yet.</li>}
      </ul>
    </>
  );
}
