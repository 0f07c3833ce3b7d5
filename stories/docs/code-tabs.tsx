import { Source } from '@storybook/addon-docs/blocks';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { FRAMEWORKS, type CodeFile, type Framework } from './code.js';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The same in four frameworks, one at a time, each with a button that copies it. */
export function CodeTabs({
  files,
}: {
  readonly files: Readonly<Record<Framework, readonly CodeFile[]>>;
}) {
  const [chosen, choose] = useState<Framework>('HTML');
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const { length } = FRAMEWORKS;
    const next = (FRAMEWORKS.indexOf(chosen) + step + length) % length;
    choose(FRAMEWORKS[next]!);
    tabs.current?.querySelectorAll('button')[next]?.focus();
  };

  return (
    <div className="code-tabs sb-unstyled">
      <div ref={tabs} role="tablist" aria-label="Copy as" onKeyDown={onKeyDown}>
        {FRAMEWORKS.map((framework) => (
          <button
            key={framework}
            type="button"
            role="tab"
            id={`${id}-${framework}`}
            aria-controls={`${id}-panel`}
            aria-selected={framework === chosen}
            tabIndex={framework === chosen ? 0 : -1}
            onClick={() => choose(framework)}
          >
            {framework}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        {files[chosen].map(({ name, language, text }) => (
          <figure key={`${chosen} ${name}`}>
            <figcaption>{name}</figcaption>
            {/* another one for each: a button that says Copied must not say so of what was not */}
            <Source key={text} code={text} language={language} />
          </figure>
        ))}
      </div>
    </div>
  );
}
