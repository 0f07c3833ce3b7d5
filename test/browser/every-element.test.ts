// Every element of the standard is shown and captured.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/register/provider.js';
import { elementRows, recordedTwice } from '../support/every-element.js';
import { openAll } from '../support/sections.js';
import { draw, read, says, seenIn, shownAndCaptured } from '../support/shown-and-captured.js';
import { focused } from '../support/widget.js';
import { someOf } from '../support/sample.js';

describe('every element of the standard', () => {
  shownAndCaptured(someOf(elementRows()));

  it('shows no sex beside a gender', async () => {
    const [{ value, said }] = recordedTwice('personDemographics');
    const [gender, sex] = ['gender', 'sex'].map((key) => said.find(({ path }) => path[0] === key)!);

    const seen = await read('personDemographics', value);

    expect(says(seen, gender!)).to.be.true;
    expect(says(seen, sex!)).to.be.false;
  });

  it('shows all of an additional support plan that is locked, and captures none of it', async () => {
    const [{ value, said }] = recordedTwice('additionalSupportPlans');
    const widget = await draw(
      html`<pcsp-provider>
        <pcsp-additional-support-plan .value=${value}></pcsp-additional-support-plan>
      </pcsp-provider>`,
      'pcsp-additional-support-plan',
    );
    await openAll(widget);

    const seen = seenIn(widget);

    expect(said.filter((one) => !says(seen, one))).to.deep.equal([]);
    for (const { path } of said) {
      widget.focusField(path);
      expect(focused(widget)?.matches('input, select, textarea')).to.be.false;
    }
  });
});
