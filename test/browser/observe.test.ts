import { expect, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { PcspContingencyPlan } from '../../src/index.js';
import { childrenOf } from '../../src/model/children.js';
import type { Element as ModelElement } from '../../src/model/element.js';
import { observe, type Observation } from '../../src/observe.js';
import '../../src/register/contingency-plan.js';
import '../../src/register/plan.js';
import { planModel } from '../../src/standard/plan-model.js';
import { hostileValue, hostileValues } from '../support/arbitrary.js';
import { textbox, mount, type, until, type Widget } from '../support/widget.js';

/** What is observed in the page until the test ends. */
let heard: Observation[] = [];
let end = (): void => {};
beforeEach(() => {
  heard = [];
  end = observe(document, (observation) => heard.push(observation));
});
afterEach(() => end());

const of = <K extends Observation['kind']>(kind: K) =>
  heard.filter((one): one is Extract<Observation, { kind: K }> => one.kind === kind);

const plan = () =>
  mount<PcspContingencyPlan & Widget>(
    html`<pcsp-contingency-plan
      .value=${[{ triggerFactors: [{ text: 'No sleep' }] }]}
    ></pcsp-contingency-plan>`,
  );

/** Every name that may be told of: the model's, and the library's own. */
function names(element: ModelElement, known = new Set<string>()): Set<string> {
  if (element.kind === 'list') return names(element.item, known);
  for (const [key, child] of Object.entries(childrenOf(element) ?? {}))
    names(child, known.add(key));
  return known;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe('A host that observes', () => {
  it('is told once how long an element took to draw', async () => {
    await plan();

    await until(() => of('render').length > 0);
    expect(of('render').map(({ tag }) => tag)).to.deep.equal(['pcsp-contingency-plan']);
    expect(of('render')[0]?.milliseconds).to.be.within(0, 60_000);
  });

  it('is told of a save how it ended and how long it took, and what is wrong by its field', async () => {
    const widget = await plan();
    let store = (): void => {};
    widget.addEventListener('pcsp-submit', ({ detail }) =>
      detail.saving(new Promise<void>((stored) => (store = stored))),
    );
    await type(textbox(widget, /trigger/i), ' and no food');

    widget.submit();
    await new Promise((wake) => setTimeout(wake, 120));
    expect(of('save')).to.deep.equal([]);
    store();

    await until(() => of('save').length > 0);
    expect(of('save')[0]).to.include({ outcome: 'saved', tag: 'pcsp-contingency-plan' });
    expect(of('save')[0]?.milliseconds).to.be.at.least(100);
    expect(of('issues')).to.have.length(1);
    widget.value = [{ lastUpdated: '2026-02-30' }] as never;
    widget.submit();
    await until(() => of('issues').length > 1);
    expect(of('issues')[1]?.valid).to.equal(false);
    expect(of('issues')[1]?.fields).to.deep.include({
      field: ['contingencyPlans', 'lastUpdated'],
      errors: 1,
      warnings: 0,
    });
  });

  it('is told that a save was cancelled', async () => {
    const widget = await plan();
    widget.addEventListener('pcsp-submit', (event) => event.preventDefault());

    widget.submit();

    await until(() => of('save').length > 0);
    expect(of('save')[0]?.outcome).to.equal('cancelled');
  });

  it('is told which fields were edited and left unsaved, and not of what was saved', async () => {
    const widget = await plan();
    await type(textbox(widget, /trigger/i), ' at all');

    widget.remove();

    await until(() => of('abandoned').length > 0);
    expect(of('abandoned')[0]).to.deep.equal({
      kind: 'abandoned',
      tag: 'pcsp-contingency-plan',
      fields: [['contingencyPlans', 'triggerFactors']],
    });
    const other = await plan();
    await type(textbox(other, /trigger/i), ' at all');
    other.submit();
    await until(() => of('save').length > 0);
    other.remove();
    await new Promise((wake) => setTimeout(wake, 50));
    expect(of('abandoned')).to.have.length(1);
  });

  it('is told nothing once it has ended that', async () => {
    end();
    const widget = await plan();

    widget.submit();

    await new Promise((wake) => setTimeout(wake, 150));
    expect(heard).to.deep.equal([]);
  });

  it('never gets a word of a plan, whatever is in it', async () => {
    const widget = await mount(html`<pcsp-plan></pcsp-plan>`);
    const known = names(planModel).add('pcsp-plan');
    for (const word of ['render', 'save', 'issues', 'abandoned', 'saved', 'cancelled', 'unknown'])
      known.add(word);

    await fc.assert(
      fc.asyncProperty(hostileValues(planModel), async (hostile) => {
        heard = [];
        widget.value = hostileValue(planModel, hostile) as never;
        widget.submit();
        await until(() => of('issues').length > 0);

        expect(stringsIn(heard).filter((text) => !known.has(text))).to.deep.equal([]);
      }),
      { numRuns: 40 },
    );
    expect(known.size).to.be.greaterThan(100);
  }).timeout(120_000);
});
