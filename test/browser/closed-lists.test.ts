// A code that its closed list does not have, where a plan is filled in, read, or compared.
import { expect, html, waitUntil } from '@open-wc/testing';
import '../../src/register.js';
import type { Plan } from '../../src/index.js';
import { closedListCases } from '../support/closed-lists.js';
import { smallestPlan } from '../support/smallest-plan.js';
import { mount } from '../support/widget.js';

const textIn = (element: Element): string =>
  (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

for (const [lang, said] of [
  ['en-GB', '(recorded, not from the list)'],
  ['cy', '(cofnodwyd, nid o’r rhestr)'],
] as const) {
  describe(`a code that its closed list does not have, in ${lang}`, () => {
    for (const { name, coding, plan } of closedListCases) {
      const person = (plan as Partial<Plan>).personDemographics;
      const says = (words: string) => `${coding.display} ${words}`;

      it(`is said to be so to a reader, and among changes: ${name}`, async () => {
        const view = await mount(
          html`<pcsp-person-demographics
            lang=${lang}
            readonly
            show-sex-and-gender
            .value=${person}
          ></pcsp-person-demographics>`,
        );
        const changes = await mount(
          html`<pcsp-plan-changes
            lang=${lang}
            show-sex-and-gender
            .earlier=${smallestPlan}
            .later=${plan}
          ></pcsp-plan-changes>`,
        );

        await waitUntil(() => textIn(view).includes(says(said)));
        await waitUntil(() => textIn(changes).includes(says(said)));
      });

      it(`stays as an option of its own: ${name}`, async () => {
        const widget = await mount(
          html`<pcsp-person-demographics lang=${lang} .value=${person}></pcsp-person-demographics>`,
        );

        // sex and gender are folded away
        const folded = widget.shadowRoot?.querySelectorAll<HTMLElement>('details > summary');
        for (const summary of folded ?? []) summary.click();
        await waitUntil(() => textIn(widget).includes(says(said)));
        expect(widget.value).to.deep.equal(person);
      });
    }
  });
}
