import { css } from 'lit';

/** A document that reads first: buttons that open a part of it, and parts that are open. */
export const changing = css`
  /* no wider than what is in it: however wide the page is, the button that changes it is beside it */
  .changeable {
    position: relative;
    display: flow-root;
    max-inline-size: calc(var(--_measure) + 16em);
  }

  .changeable:has(> .plan > .crisis) {
    max-inline-size: 76em;
  }

  /* For whoever uses keys, who sees it take the room that it needs: it lies over nobody's words.
     After a press of a mouse it has none, so that nothing moves under the pointer, and Shift+Tab leads there. */
  .way-out {
    position: absolute;
    display: none;
    gap: var(--_space);
    inline-size: fit-content;
    margin-block-end: var(--_space);
    margin-inline-start: auto;
    padding: calc(var(--_space) / 2);
    border: var(--_line-width) solid var(--_color-edge);
    border-radius: var(--_radius);
    background: var(--_color-background);
    opacity: 0;
    pointer-events: none;
  }

  :is(section, .changeable, .contents):has(:focus-visible):not(
      :has(:is(input, select, textarea):focus)
    )
    > .way-out {
    position: static;
    opacity: 1;
    pointer-events: auto;
  }

  section > .way-out + * {
    margin-block-start: 0;
  }

  /* somebody who comes to a section from the contents is before all of it */
  @media screen {
    :is(.changeable, .contents):focus-within > .way-out,
    section:focus-within:not(:focus):not(:has(.changeable:focus-within)) > .way-out {
      display: flex;
    }
  }

  .changeable > :is(.change, .change-buttons) ~ * + *,
  .changing > * + *,
  .changing-body > * + *,
  .changing-body > .changed-entry > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }

  /* for a thumb, in every theme */
  .changeable > .change,
  .change-buttons > button,
  .changing-foot > button {
    min-block-size: max(var(--_target-size), 44px);
    min-inline-size: 44px;
  }

  /* beside what it changes, whose words flow around it: it never lies over one */
  .changeable > :is(.change, .change-buttons) {
    float: inline-end;
    margin: 0;
    margin-block-end: var(--_space);
    margin-inline-start: calc(var(--_space) * 2);
  }

  .change-buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--_space);
  }

  .change-buttons > button {
    margin: 0;
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
    /* several buttons would push what they are about below them */
    .changeable:has(> .change-buttons) {
      display: flex;
      flex-direction: column;
      gap: var(--_space);
    }

    .changeable > .change-buttons {
      order: 1;
      justify-content: start;
      margin: 0;
    }

    .changeable > .change-buttons ~ * + * {
      margin-block-start: 0;
    }

    .changing {
      padding: calc(var(--_space) * 1.5);
    }

    /* each frame within another takes of the little room there is to write in */
    .changing :is(.card, .entry) {
      padding-inline: calc(var(--_space) * 1.5);
    }
  }
`;
