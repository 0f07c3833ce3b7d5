// The components of nhsuk-frontend, as its package has them, on the page of a test.
import { pageStyles } from './hostile-css.js';

const PACKAGE = '/node_modules/nhsuk-frontend/dist/nhsuk';

const textOf = async (file: string): Promise<string> => {
  const response = await fetch(`${PACKAGE}/${file}`);
  if (!response.ok) throw new Error(`There is no ${file} in nhsuk-frontend.`);
  return response.text();
};

/** Without its fonts, which it would fetch from the NHS: both sides fall back on the same one. */
const css = (await textOf('nhsuk-frontend.css')).replace(/@font-face\s*\{[^}]*\}/g, '');

interface Fixture {
  readonly name: string;
  readonly description?: string;
  readonly html: string;
}

/** Puts the style sheet of nhsuk-frontend on the page; gives how to take it away. */
export const loadNhsukFrontend = (): (() => void) => pageStyles(css);

/** Draws an example of a component that its package documents. */
export async function drawNhsuk(
  around: HTMLElement,
  component: string,
  name: string,
  description?: string,
): Promise<HTMLElement> {
  const file = await textOf(`components/${component}/fixtures.json`);
  const { fixtures } = JSON.parse(file) as { fixtures: Fixture[] };
  const found = fixtures.find(
    (one) => one.name === name && (!description || one.description === description),
  );
  if (!found) throw new Error(`nhsuk-frontend has no ${component} “${name}”.`);
  const holder = around.appendChild(document.createElement('div'));
  holder.innerHTML = found.html;
  return holder;
}
