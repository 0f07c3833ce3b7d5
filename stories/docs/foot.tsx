import { DocsContainer, Unstyled, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import type { PropsWithChildren } from 'react';
import { useArrival } from './arrival.js';
import { changes, UNRELEASED, version } from './changes.js';

/** Around every page: which version it tells of, at its foot. */
export function PageWithVersion({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  useArrival(props.context);
  const count = changes.filter((one) => one.version === UNRELEASED).length;
  return (
    <DocsContainer {...props}>
      {children}
      <Unstyled>
        <p className="page-version">
          pcsp-elements {version}
          {count > 0 && `, and ${count} changes that are in no version yet`}.{' '}
          <a href="./?path=/docs/guides-what-changed--docs" target="_top">
            What changed
          </a>
        </p>
      </Unstyled>
    </DocsContainer>
  );
}
