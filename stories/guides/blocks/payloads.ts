import { html } from 'lit';
import { asJson, payloads } from '../data/payloads.js';
import { Block, json, inGuides } from './block.js';

/** An example of each event, as the library makes it. */
class GuidePayloads extends Block {
  protected override render(): unknown {
    return payloads().map(
      ({ type, when, detail }) =>
        html`<h3><code>${type}</code></h3>
          <p>${when}</p>
          ${json(asJson(detail), `The detail of ${type}`)}`,
    );
  }
}

export const Payloads = inGuides('guide-payloads', GuidePayloads);
