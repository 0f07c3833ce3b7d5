// The components for React and Vue in a browser: a form that is written back at every key, and a page
// that a server drew.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { PcspContingencyPlan } from '../../src/index.js';
import { launchChromium } from '../support/chromium.js';
import { serveFrameworkPage } from '../support/framework-page.js';

const app = {
  React: `
    import { useState } from 'react';
    import { PcspContingencyPlan, PcspProvider } from 'pcsp-elements/react';

    export function App({ readonly }) {
      const [value, setValue] = useState([{ triggerFactors: [{ text: 'No sleep' }] }]);
      const [count, setCount] = useState(0);
      const [saved, setSaved] = useState('');
      return <PcspProvider audience="person" className="around">
        <PcspContingencyPlan readonly={readonly} headingLevel={3} hidden={false} value={value}
          onPcspInput={({ detail }) => setValue(detail.value)}
          onPcspSubmit={({ detail }) => setSaved(JSON.stringify(detail.value))} />
        <button onClick={() => setCount(count + 1)}>Pressed {count}</button>
        <output>{JSON.stringify(value)}</output><pre>{saved}</pre>
      </PcspProvider>;
    }`,
  Vue: `
    import { defineComponent, h, ref } from 'vue';
    import { PcspContingencyPlan, PcspProvider } from 'pcsp-elements/vue';

    export const App = defineComponent((props) => {
      const value = ref([{ triggerFactors: [{ text: 'No sleep' }] }]);
      const count = ref(0);
      const saved = ref('');
      return () => h(PcspProvider, { audience: 'person', class: 'around' }, () => [
        h(PcspContingencyPlan, {
          readonly: props.readonly, headingLevel: 3, modelValue: value.value,
          'onUpdate:modelValue': (next) => (value.value = next),
          onPcspSubmit: ({ detail }) => (saved.value = JSON.stringify(detail.value)),
        }),
        h('button', { onClick: () => count.value++ }, 'Pressed ' + count.value),
        h('output', JSON.stringify(value.value)), h('pre', saved.value),
      ]);
    }, { props: ['readonly'] });`,
};

/** The same with tags, each in the way of its framework: the value goes back at each redraw. */
const tags = {
  'React, with all else made anew at each redraw': `
    import { useState } from 'react';
    import { createRoot } from 'react-dom/client';

    function App() {
      const [value, setValue] = useState([{ triggerFactors: [{ text: 'No sleep' }] }]);
      const [saved, setSaved] = useState('');
      return <pcsp-provider author={{ name: 'Sam' }} labels={{ list: { remove: 'Take out' } }}>
        <pcsp-contingency-plan value={structuredClone(value)}
          onpcsp-input={({ detail }) => setValue(detail.value)}
          onpcsp-change={({ detail }) => setValue(structuredClone(detail.value))}
          onpcsp-submit={({ detail }) => setSaved(JSON.stringify(detail.value))} />
        <output>{JSON.stringify(value)}</output><pre>{saved}</pre>
      </pcsp-provider>;
    }
    createRoot(document.querySelector('#app')).render(<App />);`,
  'Vue, with a value that is made reactive': `
    import { createApp, h, reactive } from 'vue';

    const state = reactive({ value: [{ triggerFactors: [{ text: 'No sleep' }] }], saved: '' });
    const take = ({ detail }) => (state.value = structuredClone(detail.value));
    createApp(() => h('div', [
      h('pcsp-contingency-plan', {
        '.value': state.value, onPcspInput: take, onPcspChange: take,
        onPcspSubmit: ({ detail }) => (state.saved = JSON.stringify(detail.value)),
      }),
      h('output', JSON.stringify(state.value)), h('pre', state.saved),
    ])).mount('#app');`,
};

const drawn = {
  React: `import { createRoot } from 'react-dom/client';
    createRoot(document.querySelector('#app')).render(<App />);`,
  Vue: `import { createApp } from 'vue';
    createApp(App).mount('#app');`,
};

const hydrated = {
  React: `import { hydrateRoot } from 'react-dom/client';
    hydrateRoot(document.querySelector('#app'), <App readonly />);`,
  Vue: `import { createSSRApp } from 'vue';
    createSSRApp(App, { readonly: true }).mount('#app');`,
};

const prerendered = {
  React: `import { renderToString } from 'react-dom/server';
    export const html = renderToString(<App readonly />);`,
  Vue: `import { createSSRApp } from 'vue';
    import { renderToString } from 'vue/server-renderer';
    export const html = renderToString(createSSRApp(App, { readonly: true }));`,
};

let chromium: Browser;
before(async () => (chromium = await launchChromium()));
after(() => chromium.close());

/** Opens a page, and closes it at the end; a message on its console fails the test. */
async function visitPage(
  browser: string,
  server: string | undefined,
  use: (page: Page, html: string) => Promise<void>,
) {
  const served = await serveFrameworkPage(`import 'pcsp-elements/register';\n${browser}`, server);
  const page = await chromium.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  try {
    await page.goto(served.url);
    await use(page, served.html);
    assert.deepEqual(
      messages.filter(
        (text) => !/React DevTools|Lit is in dev mode|development (mode|build of Vue)/.test(text),
      ),
      [],
    );
  } finally {
    await page.close();
    served.close();
  }
}

/** Waits until the page shows a plan with these triggers, as JSON. */
async function showsTriggers(page: Page, triggers: readonly string[], place = 'output') {
  await page.waitForFunction(
    ([selector, expected]) => {
      const shown = document.querySelector(selector)?.textContent;
      const [plan] = JSON.parse(shown || '[{}]') as { triggerFactors?: { text: string }[] }[];
      return JSON.stringify(plan?.triggerFactors?.map(({ text }) => text)) === expected;
    },
    [place, JSON.stringify(triggers)] as const,
  );
}

/** Types, adds a row and types in it, takes that back and saves, where each value is written back. */
async function typesAndSaves(page: Page): Promise<void> {
  const trigger = page.getByRole('textbox', { name: /trigger/i }).first();
  await trigger.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' and no food');

  await page.getByRole('button', { name: /^Add a trigger/ }).press('Enter');
  await page.keyboard.type('A full bus');

  const triggers = ['No sleep and no food', 'A full bus'];
  await showsTriggers(page, triggers);
  const widget = page.locator('pcsp-contingency-plan');
  await widget.evaluate((element) => (element as PcspContingencyPlan).undo());
  await showsTriggers(page, triggers.slice(0, 1));
  await widget.evaluate((element) => (element as PcspContingencyPlan).redo());
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await showsTriggers(page, triggers, 'pre');
}

describe('A tag, without a component of ours', () => {
  for (const [framework, code] of Object.entries(tags)) {
    it(`keeps what is typed, the focus and what can be undone in ${framework}`, () =>
      visitPage(code, undefined, typesAndSaves));
  }
});

for (const framework of ['React', 'Vue'] as const) {
  describe(`In ${framework}`, () => {
    it('a value that is written back at every key keeps what is typed, the focus and what can be undone', () =>
      visitPage(`${app[framework]}\n${drawn[framework]}`, undefined, typesAndSaves));

    it('a drawing for another reason leaves what is typed alone', () =>
      visitPage(
        `${app[framework].replace(
          /onPcspInput=.*|'onUpdate:modelValue'.*/,
          '',
        )}\n${drawn[framework]}`,
        undefined,
        async (page) => {
          const trigger = page.getByRole('textbox', { name: /trigger/i }).first();
          await trigger.focus();
          await page.keyboard.press('End');
          await page.keyboard.type(' at all');

          await page.getByRole('button', { name: 'Pressed 0' }).press('Enter');

          await page.getByRole('button', { name: 'Pressed 1' }).waitFor();
          assert.equal(await trigger.inputValue(), 'No sleep at all');
        },
      ));

    it('a page that a server drew has its value when it is hydrated', () =>
      visitPage(
        `${app[framework]}\n${hydrated[framework]}`,
        `${app[framework]}\n${prerendered[framework]}`,
        async (page, html) => {
          assert.match(html, /<pcsp-contingency-plan [^>]*heading-level="3"/);
          assert.match(
            html,
            /<pcsp-contingency-plan readonly=""|<pcsp-contingency-plan [^>]*readonly[ =>]/,
          );
          assert.match(html, /<pcsp-provider [^>]*audience="person"/);

          const widget = page.locator('pcsp-contingency-plan');
          await widget.getByText('No sleep').waitFor();
          await page.getByRole('button', { name: 'Pressed 0' }).press('Enter');
          await page.getByRole('button', { name: 'Pressed 1' }).waitFor();
          assert.equal(await widget.getByRole('heading', { level: 3 }).count(), 1);
          assert.equal(await widget.getByRole('textbox').count(), 0);
        },
      ));
  });
}

describe('In Angular', () => {
  // compiled in the browser, as only a build does it before
  const angular = (template: string): string => `
    import '@angular/compiler';
    import { bootstrapApplication } from '@angular/platform-browser';
    import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
    import { FormControl, FormGroup, FormsModule, ReactiveFormsModule } from '@angular/forms';
    import { JsonPipe } from '@angular/common';
    import { PcspValueAccessor } from 'pcsp-elements/angular';

    const App = Component({
      selector: 'app-root',
      imports: [FormsModule, JsonPipe, PcspValueAccessor, ReactiveFormsModule],
      schemas: [CUSTOM_ELEMENTS_SCHEMA],
      template: \`${template}\`,
    })(class {
      plan = signal([{ triggerFactors: [{ text: 'No sleep' }] }]);
      form = new FormGroup({ plan: new FormControl(this.plan()) });
    });
    document.querySelector('#app').append(document.createElement('app-root'));
    bootstrapApplication(App);`;

  for (const [name, template] of [
    [
      'formControlName',
      '<form [formGroup]="form"><pcsp-contingency-plan formControlName="plan" /></form><output>{{ form.value.plan | json }}</output>',
    ],
    [
      '[(ngModel)]',
      '<pcsp-contingency-plan [(ngModel)]="plan" /><output>{{ plan() | json }}</output>',
    ],
  ] as const) {
    it(`${name} takes every key, and keeps the focus`, () =>
      visitPage(angular(template), undefined, async (page) => {
        const trigger = page.getByRole('textbox', { name: /trigger/i }).first();
        await trigger.focus();
        await page.keyboard.press('End');
        await page.keyboard.type(' and no food');
        await page.getByRole('button', { name: /^Add a trigger/ }).press('Enter');
        await page.keyboard.type('A full bus');

        await showsTriggers(page, ['No sleep and no food', 'A full bus']);
      }));
  }

  it('a form is told what is wrong, is touched, and sets and disables its control', () =>
    visitPage(
      angular(
        '<form [formGroup]="form"><pcsp-contingency-plan formControlName="plan" /></form>' +
          '<button (click)="form.setValue({ plan: [{ triggerFactors: [{ text: \'Noise\' }], lastUpdated: \'2026-02-30\' }] })">Set</button><button (click)="form.disable()">Disable</button>' +
          '<output>{{ form.valid }} {{ form.touched }} {{ form.controls.plan.errors?.pcsp?.[0]?.code }}</output>',
      ),
      undefined,
      async (page) => {
        const output = page.locator('output');
        await output.getByText('true false').waitFor();

        await page
          .getByRole('textbox', { name: /trigger/i })
          .first()
          .press('Tab');
        await page.getByRole('button', { name: 'Set' }).press('Enter');
        await output.getByText('false true date').waitFor();
        await page.getByRole('button', { name: 'Disable' }).press('Enter');

        assert.equal(await page.locator('pcsp-contingency-plan[disabled]').count(), 1);
      },
    ));
});
