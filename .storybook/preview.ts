import {
  setCustomElementsManifest,
  type Preview,
  type StoryContext,
} from '@storybook/web-components-vite';
import '@fontsource/atkinson-hyperlegible-next/400.css';
import '@fontsource/atkinson-hyperlegible-next/400-italic.css';
import '@fontsource/atkinson-hyperlegible-next/700.css';
import { html } from 'lit';
import { action } from 'storybook/actions';
import { emitTransformCode, useEffect } from 'storybook/preview-api';
import manifest from '../custom-elements.json' with { type: 'json' };
import type { PcspDetail } from '../src/events/events.js';
import {
  directionIn,
  inProvider,
  toolbar,
  type ProviderParameters,
  type Toolbar,
} from '../stories/support/provider.js';
import { argTypesOf } from '../stories/docs/arg-types.js';
import { asOneText, codeOf } from '../stories/docs/code.js';
import { PageWithVersion } from '../stories/docs/foot.js';
import { Page } from '../stories/docs/page.js';
import { sampleShown } from '../stories/docs/sample.js';
import { EVENTS, heardIn } from '../stories/support/event-log.js';
import '../src/themes/auto.css';
import '../src/themes/compact.css';
import '../src/themes/dark.css';
import '../src/themes/high-contrast.css';
import '../src/themes/nhsuk.css';
import '../stories/guides/guides.css';
import './preview.css';

setCustomElementsManifest(manifest);

const actions = Object.fromEntries(EVENTS.map((type) => [type, action(type)]));
const toActions = (event: CustomEvent<PcspDetail>) => {
  const { type, detail } = heardIn(event);
  actions[type]!(detail);
};

/** “Show code” of a story of one element; of others, how they are written. */
const inHtml = (written: string, context: StoryContext) =>
  (context.component ?? context.parameters.element)
    ? asOneText(codeOf(sampleShown(context)).HTML)
    : written;

/** where the page of all stories stood before the one that is played */
let scrolled = 0;

export default {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Guides',
          [
            'Start here',
            'Embedding',
            'Events and JSON',
            'Validation',
            'Terminology',
            'FHIR',
            'openEHR',
            'Command line and Node',
            'Sections of your own',
            'Versions of the standard',
            'Plans from documents',
            'Readiness and evidence',
            'Theming',
            'Translating',
            'The standard, element by element',
            'Adopting the standard in steps',
            'Accessibility statement',
            'Clinical safety notes',
            'What changed',
          ],
          'Plan',
          ['Whole plan', 'Summary', 'Crisis page', 'What is due'],
          'Sections',
          'Journeys',
          ['First meeting', 'Review', 'Crisis', 'Discharge', 'Portal'],
        ],
      },
    },
    docs: {
      container: PageWithVersion,
      page: Page,
      codePanel: true,
      toc: { headingSelector: 'h2', ignoreSelector: '.sbdocs-subtitle', title: 'On this page' },
      story: { autoplay: true },
      source: { type: 'code', language: 'html', transform: inHtml },
    },
  },
  argTypesEnhancers: [
    ({ argTypes, component, initialArgs, parameters }) => {
      const tag = component ?? (parameters.element as string | undefined);
      return tag ? argTypesOf(tag, argTypes, initialArgs) : argTypes;
    },
  ],
  // a story that is played on the page of all stories must not take the reader along
  beforeEach: ({ viewMode }) => {
    if (viewMode === 'docs') scrolled = window.scrollY;
  },
  afterEach: ({ canvasElement, viewMode }) => {
    const taken = document.activeElement as HTMLElement | null;
    // who scrolls or types elsewhere while stories come is left where they are
    if (viewMode !== 'docs' || !taken || !canvasElement.contains(taken)) return;
    taken.blur();
    window.scrollTo({ top: scrolled });
  },
  initialGlobals: { ...toolbar },
  globalTypes: {
    lang: menu('Language', 'globe', {
      'en-GB': 'English',
      cy: 'Cymraeg',
      ar: 'العربية (crisis page)',
      bn: 'বাংলা (crisis page)',
      pa: 'ਪੰਜਾਬੀ (crisis page)',
      pl: 'Polski (crisis page)',
      ro: 'Română (crisis page)',
      ur: 'اردو (crisis page)',
      'en-XA': 'Pseudo: longer, accented',
      'ar-XB': 'Pseudo: right to left',
    }),
    dir: menu('Direction', 'transfer', {
      lang: 'By language',
      ltr: 'Left to right',
      rtl: 'Right to left',
    }),
    theme: menu('Theme', 'paintbrush', {
      default: 'Default theme',
      nhsuk: 'NHS.UK',
      dark: 'Dark',
      'high-contrast': 'High contrast',
      auto: 'As the system is set',
    }),
    density: menu('Density', 'component', { comfortable: 'Comfortable', compact: 'Compact' }),
    audience: menu('Audience', 'user', {
      professional: 'Professional',
      person: 'Person',
    }),
    readonly: menu('Read-only', 'lock', { story: 'By story', readonly: 'Read-only' }),
  },
  decorators: [
    // the code that is shown follows the controls and the toolbar
    (story, context) => {
      useEffect(() => {
        const { originalSource = ' ' } = (context.parameters.docs as { source: Source }).source;
        void emitTransformCode(originalSource, context);
      });
      return story();
    },
    (story, { args, globals, parameters }) => {
      const chosen = globals as unknown as Toolbar;
      document.documentElement.lang = chosen.lang;
      document.documentElement.dir = directionIn(chosen);
      const reading = chosen.readonly === 'readonly' && 'readonly' in args;
      return html`<story-events
        @pcsp-input=${toActions}
        @pcsp-change=${toActions}
        @pcsp-submit=${toActions}
        @pcsp-invalid=${toActions}
        >${inProvider(
          chosen,
          (parameters.provider as ProviderParameters) ?? {},
          story({ args: reading ? { ...args, readonly: true } : args }),
        )}</story-events
      >`;
    },
  ],
} satisfies Preview;

interface Source {
  readonly originalSource?: string;
}

type GlobalType = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<GlobalType['toolbar']>['icon']>;

function menu(name: string, icon: Icon, titles: Record<string, string>): GlobalType {
  const items = Object.entries(titles).map(([value, title]) => ({ value, title }));
  return { name, description: name, toolbar: { icon, title: name, items, dynamicTitle: true } };
}
