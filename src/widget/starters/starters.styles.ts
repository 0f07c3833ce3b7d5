import { css } from 'lit';

/** Starting points to choose from, and the mark of what came from one. */
export const startersStyles = css`
  .starter {
    margin-block-start: var(--_space);
  }

  .starter > * + *,
  .starter-choices > * + * {
    margin-block-start: var(--_space);
  }

  .starter-choices {
    padding: calc(var(--_space) * 1.5);
    border: var(--_line-width) solid var(--_color-line);
    border-radius: var(--_radius);
    background: var(--_color-card);
  }

  .starter-list {
    list-style: none;
  }

  .starter-list > li + li {
    margin-block-start: var(--_space);
  }

  .starter-choices .disclosed > * + * {
    margin-block-start: var(--_space);
  }

  .starter-choices :is(button, summary),
  .starter > button {
    min-block-size: max(var(--_target-size), 44px);
  }

  .phrase {
    inline-size: 100%;
    text-align: start;
  }

  .started {
    margin-block-start: calc(var(--_space) / 2);
    padding-inline-start: var(--_space);
    border-inline-start: var(--_mark-width) solid var(--_color-warning);
    color: var(--_color-text);
  }

  .started-summary {
    padding: var(--_notice-padding);
    border-inline-start: var(--_notice-width) solid var(--_color-warning);
  }

  .started-summary ul {
    padding-inline-start: 1.25em;
  }

  .started-summary a {
    display: inline-flex;
    align-items: center;
    min-block-size: max(var(--_smallest-target), 44px);
  }
`;
