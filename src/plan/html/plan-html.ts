import { html, nothing } from 'lit';
import type { Settings } from '../../context/settings-context.js';
import type { Form } from '../../fields/form.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import { unknownData } from '../../fields/unknown-data.js';
import { Words } from '../../i18n/words.js';
import type { DeepReadonly } from '../../json/deep-readonly.js';
import { commonWords } from '../../locales/en-GB/common.js';
import { planWords } from '../../locales/en-GB/plan-words.js';
import { sectionsWords } from '../../locales/en-GB/section-words.js';
import { toDateTime } from '../../model/uk-clock.js';
import { sharedWords } from '../../sections/shared/shared.words.en-GB.js';
import {
  planModel,
  type ModelOfKey,
  type Plan,
  type WidgetKey,
} from '../../standard/plan-model.js';
import { allSectionKeys, tagOfSection, type AnySectionKey } from '../../standard/sections.js';
import { StorePart, type StoreView } from '../../store/store-part.js';
import { LoadedStore } from '../../store/loaded-store.js';
import { heading } from '../../widget/heading.js';
import { ReadingForm } from '../../widget/reading-form.js';
import { contents } from '../contents.js';
import { identity } from '../identity.js';
import { newestUpdateOf } from '../paper/last-updated.js';
import { unregistered } from '../unregistered-section.js';
import { ageLine } from '../paper/paper-foot.js';
import { CrisisPageTemplate } from './crisis-page-template.js';
import { flatHtml, withoutIdleIds, WrittenHtml } from './flat-html.js';
import { settingsFrom, wordsFrom } from './html-settings.js';
import type { PlanHtmlOptions } from './plan-html-options.js';
import { sectionClassOf } from './section-views.js';

const ID_PREFIX = 'pcsp-';

/**
 * A whole plan to read, or with `crisis` the page for a crisis, as a piece of HTML: one `<article>`
 * without scripts, elements of ours or shadow roots, in which everything is open. The words, and their
 * order, are those of the widgets. `pcsp-elements/html.css` is its style sheet. A plan of another shape
 * than the standard's is shown as it came. Rejects where the words of the language cannot be fetched,
 * and, asked for the page for a crisis, in a browser: there it is an element of the page.
 */
export async function renderPlanHtml(
  plan: DeepReadonly<Partial<Plan>>,
  options: PlanHtmlOptions = {},
): Promise<string> {
  if (plan === undefined || plan === null)
    throw new TypeError('There is no plan to write as HTML.');
  const choice = await wordsFrom(options);
  const settings = settingsFrom(options);
  const { headingLevel: level = 2, crisis = false, idPrefix = ID_PREFIX } = options;
  const store = new LoadedStore(planModel, plan, settings.now());
  const words = new Words(commonWords, sharedWords, sectionsWords, { plan: planWords });
  words.choose(choice);
  const whole: Whole = { store, form: formOn(store, 'plan', { words, settings, level }) };
  const inside = crisis
    ? new CrisisPageTemplate(plan, level, choice, settings).template
    : wholePlan(whole, { ...options, idPrefix });
  const article = html`<article
    class="pcsp-html ${crisis ? 'pcsp-crisis-page' : 'pcsp-plan'}"
    lang=${words.lang}
    dir=${words.dir}
  >
    ${inside} ${copyFoot(whole.form, crisis)}
  </article>`;
  return withoutIdleIds(flatHtml(article, idPrefix));
}

/** The plan, and what it is in. */
interface Whole {
  readonly store: LoadedStore;
  readonly form: Form<'plan'>;
}

function wholePlan(whole: Whole, options: PlanHtmlOptions): unknown {
  const { form } = whole;
  const named: readonly AnySectionKey[] = options.sections ?? allSectionKeys();
  const shown = named.filter((key) => tagOfSection(key) !== undefined);
  const entries = shown.map((key) => ({ key, go: () => undefined }));
  return html`<header>
      ${heading(form.headingLevel, form.words.text('plan.title'))} ${identity(form)}
    </header>
    ${isMisshapen(form, []) ? rawValue(form, []) : nothing} ${contents(form, entries, nothing)}
    ${shown.map((key) => sectionTemplate(whole, key, options))} ${unknownData(form, [])}`;
}

function sectionTemplate(
  { store, form: plan }: Whole,
  key: AnySectionKey,
  { showSexAndGender = false, idPrefix = '' }: PlanHtmlOptions,
): unknown {
  const { words, settings, headingLevel } = plan;
  const part = new StorePart(store, [key]) as unknown as StoreView<ModelOfKey<AnySectionKey>>;
  const form: Form = formOn(part, key, { words, settings, level: headingLevel + 1 });
  const view = sectionClassOf(key)?.view(form, { showSexAndGender }) ?? unregistered(form, []);
  // in each section the same ids stand for something else
  return html`<section class=${tagOfSection(key) ?? nothing} id=${key} aria-label=${form.label([])}>
    ${heading(form.headingLevel, form.label([]))}
    ${new WrittenHtml(flatHtml(view, `${idPrefix}${key}-`))}
  </section>`;
}

/** When the copy was made, and that it does not change with the plan. */
function copyFoot({ words, settings, store }: Form<'plan'>, crisis: boolean): unknown {
  const madeOn = words.text('plan.madeOn', { date: words.date(toDateTime(settings.now())) });
  // each sheet of a crisis page is of another age
  const age = crisis
    ? ''
    : ageLine(words, {
        updated: newestUpdateOf(store.now.value, settings.now()),
        now: settings.now(),
      });
  const said = [madeOn, age, words.text('plan.copyMayBeOld')].filter(Boolean).join(' ');
  return html`<p class="copy-foot">${said}</p>`;
}

interface FormOptions {
  readonly words: Words;
  readonly settings: Settings;
  readonly level: number;
}

/** A form to read, where there is no element. */
function formOn<K extends WidgetKey>(
  store: StoreView<ModelOfKey<K>>,
  key: K,
  { words, settings, level }: FormOptions,
): Form<K> {
  return new ReadingForm(store, key, {
    words,
    root: () => null,
    settings: () => settings,
    headingLevel: () => level,
  });
}
