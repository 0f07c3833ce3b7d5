import { html } from 'lit';

/** A name and a value in a `dl`, where the value is not shown as its kind is. */
export const descriptionRow = (label: string, value: unknown): unknown =>
  html`<div class="row" part="row">
    <dt part="label">${label}</dt>
    <dd part="value">${value}</dd>
  </div>`;
