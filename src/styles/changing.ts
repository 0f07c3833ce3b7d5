import { css } from 'lit';

/** A document that reads first: buttons that open a part of it, and parts that are open. */
export const changing = css`
  .changeable {
    display: flow-root;
  }

  .changeable > .change ~ * + *,
  .changing > * + *,
  .changing-body > * + *,
  .changing-body > .changed-entry > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }

  /* for a thumb, in every theme */
  .changeable > .change,
  .changing-foot > button {
    min-block-size: max(var(--_target-size), 44px);
    min-inline-size: 44px;
  }

  /* beside what it changes, whose words flow around it: it never lies over one */
  .changeable > .change {
    float: inline-end;
    margin: 0;
    margin-block-end: var(--_space);
    margin-inline-start: calc(var(--_space) * 2);
  }

  /* balanced lines would all be as short as the one beside the button */
  .changeable h3,
  .changeable h4,
  .changeable h5,
  .changeable h6 {
    text-wrap: wrap;
  }

  /* below the line that such an entry begins with */
  .changeable:has(> .plan, > .read-entry) > .change {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .marks > * {
    display: block;
  }

  .draft,
  .unsaved {
    color: var(--_color-warning);
    font-weight: var(--_font-weight-bold);
  }

  .changing {
    padding: var(--_card-padding);
    border: var(--_border-width) solid var(--_color-accent);
    border-radius: var(--_radius);
    background: var(--_color-card);
  }

  .changing-title {
    font-size: 1.1em;
    font-weight: var(--_font-weight-bold);
  }

  .changing-title :is(h3, h4, h5, h6) {
    font-size: inherit;
  }

  .changing-foot {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }

  @container (max-width: 34em) {
    .changing {
      padding: calc(var(--_space) * 1.5);
    }

    /* each frame within another takes of the little room there is to write in */
    .changing :is(.card, .entry) {
      padding-inline: calc(var(--_space) * 1.5);
    }
  }
`;
