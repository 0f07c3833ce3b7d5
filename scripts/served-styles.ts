// npm run build:served-styles: writes the style sheets of what `renderElement` gives into dist/served/.
import { transformSync } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import '../src/register.js';
import { servedStyles } from '../src/ssr/served-styles.js';
import { StyledElement } from '../src/widget/styled-element.js';
import { describedElements } from './frameworks/described-elements.js';

const drawn = describedElements().flatMap(({ tag }) => {
  const made = customElements.get(tag);
  return made?.prototype instanceof StyledElement
    ? [[tag, made as unknown as typeof StyledElement]]
    : [];
});

mkdirSync('dist/served', { recursive: true });
const sheets = servedStyles(Object.fromEntries(drawn) as Record<string, typeof StyledElement>);
for (const [name, css] of Object.entries(sheets))
  writeFileSync(
    `dist/served/${name}.css`,
    transformSync(css, { loader: 'css', minify: true }).code,
  );
