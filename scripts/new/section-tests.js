/** A section as the tests of all sections know it. */
export const testedAs = ({ key }) => `  section(${key}, {
    key: '${key}',
    wrong: [0, 'date'],
    box: (widget) => textbox(widget, 'Account'),
    text: 'It helped',
    path: [0, 'account'],
  }),`;

/** Tests of what only this section does. */
export const testOf = ({
  key,
  tag,
  term,
  file,
}) => `import { expect, html } from '@open-wc/testing';
import type { DraftOfKey } from '../../src/standard/plan-model.js';
import '../../src/register/${file}.js';
import { violations } from '../support/axe.js';
import {
  activate,
  button,
  fill,
  focusedName,
  has,
  mount,
  textbox,
  textOf,
  type Widget,
} from '../support/widget.js';

const draw = (value: DraftOfKey<'${key}'> | undefined, readonly: boolean): Promise<Widget> =>
  mount(html\`<${tag} ?readonly=\${readonly} .value=\${value}></${tag}>\`);

describe('${term}', () => {
  it('gets an entry, with the focus in it', async () => {
    const widget = await draw(undefined, false);

    await activate(button(widget, 'Add an entry'));

    expect(focusedName(widget)).to.equal('Day');
  });

  it('records what is typed', async () => {
    const widget = await draw([{ id: 'a' }], false);

    await fill(textbox(widget, 'Account'), 'It helped');

    expect(widget.value).to.deep.equal([{ id: 'a', account: 'It helped' }]);
  });

  it('is shown to read, with nothing to edit', async () => {
    const widget = await draw([{ id: 'a', date: '2026-03-27', account: 'It helped' }], true);

    expect(textOf(widget)).to.contain('27 March 2026').and.to.contain('It helped');
    expect(has(widget, 'textbox', 'Account')).to.equal(false);
  });

  for (const readonly of [false, true]) {
    it(\`is accessible \${readonly ? 'to read' : 'to edit'}\`, async () => {
      const widget = await draw([{ id: 'a', date: '2026-03-27', account: 'It helped' }], readonly);

      expect(await violations(widget)).to.deep.equal([]);
    });
  }
});
`;
