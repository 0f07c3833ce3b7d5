import { Heading, Source } from '@storybook/addon-docs/blocks';
import type { SectionKey } from '../../src/standard/plan-model.js';
import { sectionWidgets } from '../guides/data/widgets.js';
import { elementOf } from './manifest.js';
import { payloadsOf } from './payloads.js';
import { storyName } from './story-names.js';

interface Given {
  readonly tag: string;
  readonly value: unknown;
  readonly edit: Parameters<typeof payloadsOf>[1]['edit'];
  readonly invalid: unknown;
}

/** An example of what each event carries. */
export function Payloads({ tag, ...given }: Given) {
  const { events } = elementOf(tag);
  return (
    <>
      <Heading>What its events carry</Heading>
      <p>
        The <code>detail</code> of each, for the story “{storyName('Short')}” after the edit of “
        {storyName('AuthorPrefilled')}”, and for the story “{storyName('Invalid')}”.
      </p>
      {payloadsOf(sectionOf(tag), given).map(({ type, detail }) => (
        <details key={type} className="payload">
          <summary>
            <code>{type}</code>: {events.find(({ name }) => name === type)?.description}
          </summary>
          <Source code={JSON.stringify(detail, null, 2)} language="json" />
        </details>
      ))}
    </>
  );
}

function sectionOf(tag: string): SectionKey | 'plan' {
  const found = Object.entries(sectionWidgets).find(([, widget]) => widget.tag === tag);
  return found ? (found[0] as SectionKey) : 'plan';
}
