// Whatever takes an entry away offers to bring it back, whole, in the same place.
import { expect } from '@open-wc/testing';
import { sections } from '../support/sections.js';
import {
  activate,
  all,
  button,
  focused,
  has,
  mount,
  nameOf,
  names,
  press,
} from '../support/widget.js';

const lists = sections.filter(({ full }) => Array.isArray(full));

describe('an entry of a section that was added and removed', () => {
  for (const { key, full, draw } of lists) {
    it(`comes back with Undo ${key}`, async () => {
      const widget = await mount(draw({ value: full }));
      const add = all(widget, 'button').find(
        (one) => one.matches('[part~=add-button]') && !one.closest('[part~=entry]'),
      )!;
      const before = names(widget, 'button');
      await activate(add);
      await press('x');
      const added = widget.value;
      const remove = names(widget, 'button').find(
        (name) => name.startsWith('Remove') && !before.includes(name),
      )!;

      await activate(button(widget, remove));
      expect(widget.value).to.deep.equal(full);
      expect(nameOf(focused(widget)!)).to.match(/^Undo/);
      await activate(button(widget, /^Undo/));

      expect(widget.value).to.deep.equal(added);
      expect(has(widget, 'button', /^Undo/)).to.equal(false);
      expect(has(widget, 'button', remove)).to.equal(true);
    });
  }

  it('is offered to nobody else', async () => {
    for (const { full, small, draw } of lists.filter(({ full }) => (full as object[]).length)) {
      const widget = await mount(draw({ value: small }));
      const add = all(widget, 'button').find(
        (one) => one.matches('[part~=add-button]') && !one.closest('[part~=entry]'),
      )!;
      await activate(add);
      const remove = names(widget, 'button').findLast((name) => name.startsWith('Remove'))!;
      await activate(button(widget, remove));

      widget.value = full as never;
      await widget.updateComplete;

      expect(has(widget, 'button', /^Undo/)).to.equal(false);
    }
  });
});
