import { css } from 'lit';

/** The crisis page on a screen: whom to call, and a button for each plan. */
export const crisisPageStyles = css`
  .page > * + *,
  .first > * + *,
  .sheet > * + *,
  .on-sheet > * + *,
  .fold-body > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }

  .first > * + * {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .first,
  .sheet,
  .about-me {
    max-inline-size: 76em;
  }

  .sheet,
  .about-me {
    scroll-margin-block-start: var(--pcsp-sticky-top, 0);
  }

  .sheet .entries {
    content-visibility: visible;
  }

  /* a running line, as few as it takes: what is said of somebody is broken only where it has to be */
  .first .identity {
    display: block;
    padding: calc(var(--_space) / 2) calc(var(--_space) * 1.5);
    font-size: 0.9em;
  }

  .first .identity > div {
    display: inline-block;
    margin: 0;
    margin-inline-end: calc(var(--_space) * 1.5);
  }

  .first .identity :is(dt, dd) {
    display: inline;
  }

  .first .identity dd > .nhs-number {
    white-space: nowrap;
  }

  .first .identity dt {
    font-weight: normal;
  }

  .first .identity dd {
    font-weight: var(--_font-weight-bold);
  }

  /* a name says that it is one */
  .first .identity > div:first-child:not(:only-child) > dt {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .emergency-calls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    gap: var(--_space);
    max-inline-size: 44em;
  }

  .call-button {
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-block-size: max(3.5em, 48px);
    padding: var(--_space) calc(var(--_space) * 1.5);
    --_ground: var(--_color-primary);
    margin-block-end: var(--_button-depth);
    border: var(--_border-width) solid var(--_ground);
    border-radius: var(--_button-radius);
    background: var(--_ground);
    box-shadow: 0 var(--_button-depth) 0 color-mix(in srgb, var(--_ground), #000);
    color: var(--_color-on-primary);
    line-height: max(1.25, var(--_least-line-height, 0));
    text-decoration: none;
    overflow-wrap: anywhere;
  }

  .call-does {
    font-size: 1.15em;
    font-weight: var(--_font-weight-bold);
    text-decoration: underline;
    text-wrap: balance;
  }

  .emergency-calls > .call-button:first-child:not(:focus-visible) {
    --_ground: var(--_color-error);
    color: var(--_color-background);
  }

  .emergency-calls > .call-button:last-child:not(:focus-visible) {
    --_ground: var(--_color-accent);
    color: var(--_color-on-accent);
  }

  .call-first {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: var(--_space);
    margin-block: calc(var(--_space) * 2);
  }

  .fold {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 calc(var(--_space) * 2);
    align-items: center;
    inline-size: 100%;
    min-block-size: max(3.5em, 48px);
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    border: var(--_border-width) solid var(--_color-crisis);
    background: var(--_color-card);
    color: var(--_color-link);
    font-size: 1em;
    line-height: max(1.3, var(--_least-line-height, 0));
    text-align: start;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }

  .fold-name {
    text-decoration: underline;
  }

  .fold-more {
    grid-column: 1;
    color: var(--_color-text);
    font-weight: normal;
  }

  .fold:focus-visible > .fold-more {
    color: inherit;
  }

  /* an arrow of borders is there in forced colours, too */
  .fold::after {
    content: '';
    grid-column: 2;
    grid-row: 1;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-block-end: 0.3em;
    border-block-end: 3px solid currentcolor;
    border-inline-end: 3px solid currentcolor;
    rotate: 45deg;
  }

  .fold:dir(rtl)::after {
    rotate: -45deg;
  }

  .fold[aria-expanded='true']::after {
    margin-block: 0.3em 0;
    rotate: 225deg;
  }

  .fold[aria-expanded='true']:dir(rtl)::after {
    rotate: 135deg;
  }

  .fold-body {
    padding: calc(var(--_space) * 1.5);
    border-inline-start: var(--_mark-width) solid var(--_color-crisis);
    background: var(--_color-card);
  }

  .fold-body[hidden] {
    display: none;
  }

  .fold-body .crisis {
    padding: 0;
    border: 0;
    background: none;
  }

  .sheet > :is(.agreement, .overdue, .doubts) {
    margin-block-start: var(--_space);
    padding: var(--_notice-padding);
    border-inline-start: var(--_notice-width) solid var(--_color-warning);
    background: var(--_color-raised);
  }

  .age > dl {
    font-size: 0.9em;
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 3);
    color: var(--_color-text-quiet);
  }

  .age .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    margin: 0;
  }

  .age dt {
    font-weight: normal;
  }

  .steps {
    padding-inline-start: 1.75em;
  }

  .steps > li + li {
    margin-block-start: var(--_space);
  }

  .steps > li::marker {
    font-weight: var(--_font-weight-bold);
  }

  .block-steps:has(.steps > :nth-child(9)) .steps {
    padding-inline-start: 2.5em;
  }

  .first-step {
    font-size: 1.15em;
  }

  .first-step > li > .step-call {
    font-size: 0.85em;
  }

  .step-call {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    align-items: baseline;
    font-size: 0.95em;
  }

  /* a name may run the other way */
  .step-call:dir(rtl) > bdi:dir(ltr),
  .step-call:dir(ltr) > bdi:dir(rtl) {
    text-align: end;
  }

  .wishes > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }

  .keep {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .keep > button {
    min-block-size: max(var(--_target-size), 48px);
  }

  .keep > [role='status'] {
    flex-basis: 100%;
  }

  .keep > [role='status']:empty {
    display: none;
  }

  .emergency {
    padding: var(--_space) calc(var(--_space) * 2);
    border: calc(var(--_border-width) * 1.5) solid var(--_color-error);
    background: var(--_color-card);
    font-weight: var(--_font-weight-bold);
  }

  @media screen {
    .sheet:not(.on-paper) .on-sheet {
      display: none;
    }

    .sheet:not(.on-paper) .call > .phone {
      display: inline-flex;
      align-items: center;
      min-block-size: 48px;
    }

    .sheet:not(.on-paper) .contacts .call > .phone {
      margin-block: calc(var(--_space) / 2);
      padding-inline: calc(var(--_space) * 2);
      border: var(--_border-width) solid currentcolor;
      border-radius: var(--_radius);
    }
  }

  @media (forced-colors: active) {
    .call-button:not(:focus-visible) {
      border-color: LinkText;
    }
  }
`;
