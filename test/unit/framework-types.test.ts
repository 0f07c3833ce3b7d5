// The types that frameworks get, as the compiler of a host sees them: what compiles, and what does
// not, by the line that says so.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { describedElements } from '../../scripts/frameworks/described-elements.js';
import { vsCodeCssData, vsCodeHtmlData, webTypes } from '../../scripts/frameworks/editors.js';
import { assertMarked, compileHost, compileSources, ending } from '../support/compile.js';

const reactWrappers = `
import { createRef } from 'react';
import type { AboutMe, PcspPlan as PlanElement } from 'pcsp-elements';
import { PcspAboutMe, PcspDue, PcspGuide, PcspImportText, PcspPlan, PcspPlanChanges, PcspProfileEditor, PcspProvider } from 'pcsp-elements/react';

declare const value: AboutMe;
const ref = createRef<PlanElement>();
export const page = [
  <PcspProvider audience="person" author={{ name: 'Sam Okafor' }}><PcspPlan ref={ref} /></PcspProvider>,
  <PcspProvider audience="nobody" />, // wrong
  <PcspAboutMe className="first" value={value} readonly headingLevel={3} />,
  <PcspAboutMe value={{ myWelness: 'Well' }} />, // wrong
  <PcspAboutMe readonly="yes" />, // wrong
  <PcspAboutMe valid />, // wrong
  <PcspAboutMe onPcspSubmit={({ detail }) => detail.value?.myWellness} />,
  <PcspAboutMe onPcspSubmit={({ detail }) => detail.saving(Promise.resolve())} />,
  <PcspAboutMe onPcspInput={({ detail }) => detail.value?.noSuchKey} />, // wrong
  <PcspAboutMe onPcspInput={({ detail }) => detail.saving} />, // wrong
  <PcspPlan sections={['aboutMe']} onPcspChange={({ detail }) => detail.value?.contingencyPlans} />,
  <PcspPlan sections={['aboutMine']} />, // wrong
  <PcspPlanChanges earlier={ref.current?.value} later={undefined} />,
  <PcspPlanChanges onPcspInput={() => undefined} />, // wrong
  <PcspPlan onPcspRemarks={({ detail }) => detail.remarks} />,
  <PcspAboutMe onPcspRemarks={({ detail }) => detail.value} />, // wrong
  <PcspDue onPcspOpen={({ detail }) => detail.path} />,
  <PcspDue onPcspOpen={({ detail }) => detail.noSuchKey} />, // wrong
  <PcspDue onPcspRemarks={() => undefined} />, // wrong
  <PcspGuide onPcspPlace={({ detail }) => detail.question} onPcspInput={({ detail }) => detail.value?.aboutMe} />,
  <PcspImportText onPcspImport={({ detail }) => detail.unplaced} />,
  <PcspProfileEditor onPcspProfile={({ detail }) => detail.report} />,
  <PcspProfileEditor onPcspProfile={({ detail }) => detail.plan} />, // wrong
];
`;

const reactTags = `
import type {} from 'pcsp-elements/react-tags';
import 'pcsp-elements/register';

export const page = [
  <pcsp-about-me class="first" value={{ myWellness: 'Well' }} readonly />,
  <pcsp-about-me value={[]} />, // wrong
  <pcsp-about-me onpcsp-submit={({ detail }) => detail.value?.myWellness} />,
  <pcsp-about-me onpcsp-submit={({ detail }) => detail.value?.noSuchKey} />, // wrong
  <pcsp-crisis-page headingLevel={3} value={document.createElement('pcsp-plan').value} />,
  <pcsp-crisis-page value={{ aboutMe: { myWellness: 'Well' } }} />,
  <pcsp-crisis-page value={{ aboutMine: {} }} />, // wrong
  <pcsp-due onpcsp-open={({ detail }) => detail.path} />,
  <pcsp-due onpcsp-open={({ detail }) => detail.noSuchKey} />, // wrong
  <pcsp-guide onpcsp-place={({ detail }) => detail.noSuchKey} />, // wrong
  <pcsp-no-such />, // wrong
];
`;

const solid = `
import type {} from 'pcsp-elements/solid';

export const page = [
  <pcsp-about-me prop:value={{ myWellness: 'Well' }} readonly={true} />,
  <pcsp-about-me prop:value={[]} />, // wrong
  <pcsp-about-me on:pcsp-submit={({ detail }) => detail.value?.myWellness} />,
  <pcsp-about-me on:pcsp-submit={({ detail }) => detail.value?.noSuchKey} />, // wrong
  <pcsp-import-text on:pcsp-import={({ detail }) => detail.unplaced} />,
  <pcsp-import-text on:pcsp-import={({ detail }) => detail.noSuchKey} />, // wrong
];
`;

// as Svelte's own tools see a template
const svelte = `
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'pcsp-elements/svelte';

type AboutMe = SvelteHTMLElements['pcsp-about-me'];
export const page: AboutMe[] = [
  { class: 'first', value: { myWellness: 'Well' }, readonly: true },
  { value: [] }, // wrong
  { 'onpcsp-submit': ({ detail }) => detail.value?.myWellness },
  { 'onpcsp-submit': ({ detail }) => detail.value?.noSuchKey }, // wrong
  { 'onpcsp-remarks': ({ detail }) => detail.remarks },
  { 'onpcsp-remarks': ({ detail }) => detail.noSuchKey }, // wrong
];
export const guide: SvelteHTMLElements['pcsp-guide'] = { 'onpcsp-place': ({ detail }) => detail.noSuchKey }; // wrong
`;

const vue = `
import { defineComponent, h, type GlobalComponents } from 'vue';
import type { AboutMe } from 'pcsp-elements';
import { PcspAboutMe, PcspCrisisPage, PcspDue, PcspProfileEditor } from 'pcsp-elements/vue';

declare let value: AboutMe | undefined;
export const app = defineComponent({ components: { PcspAboutMe, PcspCrisisPage } });
export const page = [
  h(PcspAboutMe, { modelValue: value, 'onUpdate:modelValue': (next) => next?.myWellness, class: 'first' }),
  h(PcspAboutMe, { modelValue: [] }), // wrong
  h(PcspAboutMe, { readonly: true, onPcspSubmit: ({ detail }) => detail.value?.myWellness }),
  h(PcspAboutMe, { onPcspSubmit: ({ detail }) => detail.value?.noSuchKey }), // wrong
  h(PcspCrisisPage, { value: undefined, headingLevel: 3 }),
  h(PcspDue, { onPcspOpen: ({ detail }) => detail.path }),
  h(PcspDue, { onPcspOpen: ({ detail }) => detail.noSuchKey }), // wrong
  h(PcspProfileEditor, { onPcspProfile: ({ detail }) => detail.report }),
];
type Tag = InstanceType<GlobalComponents['pcsp-about-me']>['$props'];
export const tags: Tag[] = [
  { value: { myWellness: 'Well' }, readonly: true, onPcspSubmit: ({ detail }) => detail.saving(Promise.resolve()) },
  { value: [] }, // wrong
  { onPcspRemarks: ({ detail }) => detail.remarks },
  { onPcspRemarks: ({ detail }) => detail.noSuchKey }, // wrong
];
`;

describe('The types for frameworks', () => {
  const { published } = compileSources({});
  const { ReactJSX, Preserve } = ts.JsxEmit;

  for (const [name, file, source, jsx] of [
    ['React’s components', 'wrappers.tsx', reactWrappers, { jsx: ReactJSX }],
    ['tags in React 19', 'tags.tsx', reactTags, { jsx: ReactJSX }],
    ['tags in Solid', 'solid.tsx', solid, { jsx: Preserve, jsxImportSource: 'solid-js' }],
    ['tags in Svelte', 'svelte.ts', svelte, {}],
    ['Vue’s components and tags', 'vue.ts', vue, {}],
  ] as const) {
    it(`know the properties, values and events of ${name}`, () => {
      const found = compileHost({ [file]: source }, published, { jsx });

      assertMarked(source, ending(found, `/host/${file}`));
      for (const [ours, wrong] of found)
        if (!ours.endsWith(`/host/${file}`)) assert.deepEqual([...wrong], [], ours);
    });
  }
});

describe('The data for editors', () => {
  const elements = describedElements();

  it('has every element with its attributes, and every custom property', () => {
    const html = vsCodeHtmlData(elements);
    const css = vsCodeCssData(elements);

    assert.deepEqual(
      html.tags.map(({ name }) => name),
      elements.map(({ tag }) => tag),
    );
    const plan = html.tags.find(({ name }) => name === 'pcsp-plan');
    assert.ok(
      plan?.attributes.some(({ name, valueSet }) => name === 'readonly' && valueSet === 'v'),
    );
    assert.ok(plan?.attributes.some(({ name }) => name === 'sections'));
    for (const { cssProperties } of elements)
      for (const { name } of cssProperties)
        assert.equal(css.properties.filter((property) => property.name === name).length, 1, name);
  });

  it('tells JetBrains of properties and events too', () => {
    const { elements: told } = webTypes(elements, '1.0.0').contributions.html;

    const { js } = told.find(({ name }) => name === 'pcsp-about-me') ?? {};
    assert.ok(js?.properties.some(({ name }) => name === 'value'));
    assert.ok(!js?.properties.some(({ name }) => name === 'valid'));
    assert.ok(js?.events.some(({ name }) => name === 'pcsp-submit'));
  });
});
