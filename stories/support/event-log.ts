import { css, html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { PcspDetail, PcspEventMap } from '../../src/events/events.js';

export const EVENTS = ['pcsp-input', 'pcsp-change', 'pcsp-submit', 'pcsp-invalid'] as const;

export interface Heard {
  readonly type: keyof PcspEventMap;
  /** the detail as JSON would carry it, at the time */
  readonly detail: PcspDetail;
}

/** What an event said; its value and issues are worked out when they are read. */
export const heardIn = (event: CustomEvent<PcspDetail>): Heard => ({
  type: event.type as Heard['type'],
  detail: JSON.parse(JSON.stringify(event.detail)) as PcspDetail,
});

/** A story, and under it the events that it raises, the newest first. */
export class StoryEvents extends LitElement {
  static override readonly styles = css`
    details {
      margin: 0;
      padding: 0.5rem 1rem;
      border-block-start: 1px solid #d0d8de;
      color: #212b32;
      background: #f4f6f8;
    }
    summary {
      padding-block: 0.25rem;
      cursor: pointer;
      font-weight: bold;
    }
    ol {
      display: grid;
      gap: 0.5rem;
      max-block-size: 20rem;
      margin: 0.5rem 0 0;
      padding: 0;
      overflow: auto;
      list-style: none;
    }
    pre {
      margin: 0.25rem 0 0;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `;

  @state() private heard: readonly Heard[] = [];

  constructor() {
    super();
    for (const type of EVENTS) {
      this.addEventListener(type, (event) => {
        this.heard = [heardIn(event), ...this.heard];
      });
    }
  }

  protected override render(): unknown {
    const count = this.heard.length;
    return html`<slot></slot>
      <details>
        <summary>Events: ${count}</summary>
        ${
          count
            ? html`<ol tabindex="0" aria-label="Events, the newest first">
                ${this.heard.map((one) => line(one))}
              </ol>`
            : nothing
        }
      </details>`;
  }
}

const line = ({ type, detail }: Heard): unknown => {
  const { change, valid, issues } = detail;
  const said = [
    ...(change ? [`path ${change.path.join(' › ')}`] : []),
    valid ? 'valid' : 'not valid',
    issues.length === 1 ? '1 issue' : `${issues.length} issues`,
  ];
  return html`<li>
    <details>
      <summary><code>${type}</code> ${said.join(', ')}</summary>
      <pre>${JSON.stringify(detail, null, 2)}</pre>
    </details>
  </li>`;
};

customElements.define('story-events', StoryEvents);
