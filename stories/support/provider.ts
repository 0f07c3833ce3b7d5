// The one provider around every story, in Storybook and in the tests that mount stories.
import { html, type TemplateResult } from 'lit';
import '../../src/register/provider.js';
import type { PcspProvider } from '../../src/plan/provider.element.js';
import { pseudoLanguages } from './pseudo.js';

/** What a story may ask for in `parameters.provider`. */
export type ProviderParameters = Partial<
  Pick<
    PcspProvider,
    | 'author'
    | 'earlierPlans'
    | 'labels'
    | 'mayEdit'
    | 'mediaOrigins'
    | 'now'
    | 'people'
    | 'phrases'
    | 'templates'
    | 'terminology'
  >
>;

/** What the toolbar says, and the address after `&globals=`. */
export interface Toolbar {
  /** BCP 47 tag */
  readonly lang: string;
  /** `lang`: as the language is written */
  readonly dir: 'lang' | 'ltr' | 'rtl';
  /** `default`, or the rest of the name of a class in src/themes/ */
  readonly theme: string;
  readonly density: 'comfortable' | 'compact';
  readonly audience: PcspProvider['audience'];
  /** `story`: as the story says */
  readonly readonly: 'story' | 'readonly';
}

export const toolbar: Toolbar = {
  lang: 'en-GB',
  dir: 'lang',
  theme: 'default',
  density: 'comfortable',
  audience: 'professional',
  readonly: 'story',
};

/** A Monday, soon after the last date of the sample plan: pictures must not change with the day. */
export const NOW = '2026-11-02T10:00:00Z';

export const directionIn = ({ lang, dir }: Toolbar): 'ltr' | 'rtl' =>
  dir === 'lang' ? (/^(?:ar|ur)\b/.test(lang) ? 'rtl' : 'ltr') : dir;

export function inProvider(
  chosen: Toolbar,
  {
    author,
    earlierPlans,
    labels,
    mayEdit,
    mediaOrigins,
    people,
    phrases,
    templates,
    terminology,
    now = () => new Date(NOW),
  }: ProviderParameters,
  story: unknown,
): TemplateResult {
  const classes = [
    chosen.theme === 'default' ? '' : `pcsp-${chosen.theme}`,
    chosen.density === 'compact' ? 'pcsp-compact' : '',
  ];
  return html`<pcsp-provider
    lang=${chosen.lang}
    dir=${directionIn(chosen)}
    class=${classes.filter(Boolean).join(' ')}
    .audience=${chosen.audience}
    .languages=${pseudoLanguages}
    .author=${author}
    .earlierPlans=${earlierPlans}
    .labels=${labels}
    .mayEdit=${mayEdit}
    .mediaOrigins=${mediaOrigins}
    .people=${people}
    .phrases=${phrases}
    .templates=${templates}
    .terminology=${terminology}
    .now=${now}
    >${story}</pcsp-provider
  >`;
}
