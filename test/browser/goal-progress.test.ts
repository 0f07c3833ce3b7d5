import { expect, fixture, html } from '@open-wc/testing';
import type { PcspGoalProgress } from '../../src/plan/goal-progress/goal-progress.element.js';
import '../../src/register/goal-progress.js';
import { names, open, textOf } from '../support/widget.js';

const version = (savedOn: string, ...goalsAndHopes: unknown[]) => ({
  savedOn,
  plan: { careAndSupportPlan: { needsConcernsOrProblems: [{ id: 'n', goalsAndHopes }] } },
});
const walk = (score: unknown, ...confidences: unknown[]) => ({
  id: 'g',
  text: 'Walk',
  goalImportanceScore: score,
  goalStatus: { display: 'In progress' },
  actionsAndActivities: confidences.map((confidence, index) => ({
    id: `a${index}`,
    what: [{ text: 'Shop' }],
    confidence,
  })),
});

async function draw(versions: unknown): Promise<PcspGoalProgress> {
  const progress = await fixture<PcspGoalProgress>(
    html`<pcsp-goal-progress .versions=${versions}></pcsp-goal-progress>`,
  );
  await progress.updateComplete;
  return progress;
}

const caption = (progress: PcspGoalProgress): string =>
  progress.shadowRoot!.querySelector('figcaption')!.textContent.replace(/\s+/g, ' ').trim();
const lines = (progress: PcspGoalProgress, figure: string): number[] =>
  [...progress.shadowRoot!.querySelectorAll(`.chart .${figure} polyline`)].map(
    (line) => line.getAttribute('points')!.split(' ').length,
  );

describe('the progress of goals', () => {
  it('claims nothing before there are versions', async () => {
    expect(textOf(await draw(undefined))).to.equal('Progress towards goals');
  });

  it('says that no goal is recorded', async () => {
    expect(textOf(await draw([]))).to.include('No goal is recorded in these versions.');
  });

  it('says in words what the chart shows', async () => {
    const progress = await draw([
      version('2026-01-10T10:00:00+00:00', walk(5, 3, 7)),
      version('2026-03-10', walk(8, 6, 7)),
    ]);

    expect(caption(progress)).to.equal(
      'From 10 January 2026 to 10 March 2026. Importance went from 5 to 8 out of 10. Lowest confidence in an action went from 3 to 6 out of 10.',
    );
    expect(lines(progress, 'importance')).to.deep.equal([2]);
    expect(progress.shadowRoot!.querySelector('.chart')!.getAttribute('aria-labelledby')).to.equal(
      progress.shadowRoot!.querySelector('figcaption')!.id,
    );
  });

  it('has the day on which a version was saved by the clock of the UK', async () => {
    const progress = await draw([
      version('2026-06-01T23:30:00Z', walk(5)),
      version('2026-12-01T23:30:00Z', walk('8')),
    ]);

    expect(caption(progress)).to.include('From 2 June 2026 to 1 December 2026.');
    expect(caption(progress)).to.include('Importance went from 5 to 8 out of 10.');
  });

  it('does not count the confidence in an action that was stopped', async () => {
    const stopped = walk(5, 2, 9);
    Object.assign(stopped.actionsAndActivities[0]!, { status: 'Stopped' });

    const progress = await draw([
      version('2026-01-10', walk(5, 2, 9)),
      version('2026-02-10', stopped),
    ]);

    expect(caption(progress)).to.include('Lowest confidence in an action went from 2 to 9');
  });

  it('has no line where a version has no number', async () => {
    const progress = await draw([
      version('2026-01-10', walk(5)),
      version('2026-02-10', walk(6)),
      version('2026-03-10', walk(12)),
      version('2026-04-10', walk(7)),
    ]);

    expect(lines(progress, 'importance')).to.deep.equal([2, 1]);
    expect(lines(progress, 'confidence')).to.deep.equal([]);
    expect(caption(progress)).to.include('is not recorded as a number from 1 to 10.');
  });

  it('has every figure in a table, as it was recorded', async () => {
    const progress = await draw([
      version('2026-01-10', walk(12, 'more or less')),
      version('2026-02-10', walk(undefined, 4)),
    ]);

    await open(progress, /^Figures/);

    const cells = [...progress.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((one) => one.textContent.trim()),
    );
    expect(cells).to.deep.equal([
      ['10 January 2026', '12 out of 10', 'more or less', 'In progress'],
      ['10 February 2026', 'Not recorded', '4 out of 10', 'In progress'],
    ]);
  });

  it('keeps one that the last version lacks, and says so', async () => {
    const progress = await draw([version('2026-01-10', walk(5)), version('2026-02-10')]);

    expect(names(progress, 'heading')).to.include('Walk');
    expect(textOf(progress)).to.include('Not in the last version');
  });

  it('says that the goals of a version cannot be read', async () => {
    const progress = await draw([
      { plan: { careAndSupportPlan: { needsConcernsOrProblems: 'Walk' } }, savedOn: '2026-01-10' },
    ]);

    expect(textOf(progress)).to.include('cannot be read, and are not shown here: 10 January 2026.');
  });

  it('follows its versions', async () => {
    const progress = await draw([version('2026-01-10', walk(5))]);

    progress.versions = [version('2026-01-10', { ...walk(5), text: 'Sing' })] as never;
    await progress.updateComplete;

    expect(names(progress, 'heading')).to.include('Sing').and.not.include('Walk');
  });
});
