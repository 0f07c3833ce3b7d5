// An Optional element that no layout places is shown and captured in whatever group of the standard it is,
// and so is one of each kind.
import { isAddedKey } from '../support/added-everywhere.js';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { valueAt } from '../../src/json/path.js';
import '../../src/register/provider.js';
import { elementRows, recordedTwice } from '../support/every-element.js';
import { sections } from '../support/sections.js';
import { draw, shownAndCaptured } from '../support/shown-and-captured.js';
import { focused, press, type Widget } from '../support/widget.js';
import { oneOfMany } from '../support/sample.js';

const test = oneOfMany(it);

const added = elementRows().filter(({ key }) => isAddedKey(key));

describe('an element that was added to the model alone', () => {
  shownAndCaptured(added);

  for (const row of added.filter(({ key }) => key.endsWith('.furtherText')))
    test(`is changed in a document that reads first: ${row.key}`, async () => {
      const { tag } = sections.find(({ key }) => key === row.section)!;
      const [{ value }] = recordedTwice(row.section);
      const provider = await draw(
        html`<pcsp-provider .mayEdit=${() => true}></pcsp-provider>`,
        'pcsp-provider',
      );
      const widget = document.createElement(tag) as Widget;
      Object.assign(widget, { mode: 'read', value });
      provider.append(widget);
      await widget.updateComplete;

      widget.focusField(row.path);
      await widget.updateComplete;
      expect(focused(widget)?.matches('input, textarea'), 'a control has the focus').to.equal(true);
      await press('x');

      expect(valueAt(widget.value, row.path)).to.equal(`${String(valueAt(value, row.path))}x`);
      provider.remove();
    });
});
