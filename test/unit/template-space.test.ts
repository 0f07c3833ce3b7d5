// What the package leaves out of templates, and what it may not.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutTemplateSpace } from '../../scripts/template-space.js';

describe('A template in the package', () => {
  it('is not indented, and has a space wherever it had one', () => {
    const code = 'html`<p\n    id="a">\n      Two  words ${one}\n    </p>`;';

    assert.equal(withoutTemplateSpace(code), 'html`<p\nid="a">\nTwo  words ${one}\n</p>`;');
  });

  it('is made shorter inside of another one, too, and what is between them is not', () => {
    const code =
      'html`<ul>\n  ${all.map((one) => {\n    return html`\n      <li>${one}</li>`;\n  })}</ul>`;';

    assert.equal(
      withoutTemplateSpace(code),
      'html`<ul>\n${all.map((one) => {\n    return html`\n<li>${one}</li>`;\n  })}</ul>`;',
    );
  });

  it('of styles has no comment, and says what it said', () => {
    const code =
      'css`\n  /* why */\n  :host .a > .b {\n    margin: 0 ${space};\n    inset: 0;\n  }\n`;';

    assert.equal(withoutTemplateSpace(code), 'css` :host .a > .b{margin: 0 ${space};inset: 0;}`;');
  });

  it('of styles has the spaces of what they write as they are', () => {
    const code =
      'css`\n  .a::after {\n    content: \'; \';\n  }\n  .b::after { content: " { "; }\n`;';

    assert.equal(
      withoutTemplateSpace(code),
      'css` .a::after{content: \'; \';}.b::after{content: " { ";}`;',
    );
  });

  it('of text is as it was written', () => {
    const code = 'const text = `one\n    two`;';

    assert.equal(withoutTemplateSpace(code), code);
  });
});
