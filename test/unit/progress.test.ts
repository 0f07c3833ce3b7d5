// How far goals and actions are, from what is recorded of them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GOAL, NEED } from '../../src/sections/care-and-support-plan/levels.js';
import { tallyIn, tallyOf } from '../../src/sections/care-and-support-plan/progress.js';
import { actionProgress, goalProgress } from '../../src/value-sets/progress-state.js';
import cy from '../../src/locales/cy.js';
import { activityStatuses, goalAchievements } from '../../src/value-sets/progress.js';

const goalStatus = (code: string) => ({
  goalStatus: { system: 'http://terminology.hl7.org/CodeSystem/goal-achievement', code },
});

const activity = (code: string, more: object = {}) => ({
  status: { coding: { system: 'http://hl7.org/fhir/care-plan-activity-status', code }, ...more },
});

const snomed = (display: string) => ({ system: 'http://snomed.info/sct', code: '1', display });

describe('a goal', () => {
  for (const code of ['achieved', 'sustaining']) {
    it(`is done when it is ${code}`, () => {
      assert.equal(goalProgress(goalStatus(code)), 'done');
    });
  }

  for (const code of ['in-progress', 'improving', 'not-achieved', 'not-attainable', 'other']) {
    it(`is open when it is ${code}`, () => {
      assert.equal(goalProgress(goalStatus(code)), 'open');
    });
  }

  it('is done by the words of a code of another system', () => {
    assert.equal(goalProgress({ goalStatus: snomed('Goal achieved (finding)') }), 'done');
  });

  for (const status of [undefined, null, 7, 'achieved', [], {}, { display: 7 }]) {
    it(`is open where its status is ${JSON.stringify(status)}`, () => {
      assert.equal(goalProgress({ goalStatus: status }), 'open');
    });
  }
});

describe('an action', () => {
  it('goes by its code', () => {
    assert.equal(actionProgress(activity('completed')), 'done');
    assert.equal(actionProgress(activity('cancelled')), 'stopped');
    assert.equal(actionProgress(activity('stopped')), 'stopped');
    assert.equal(actionProgress(activity('on-hold')), 'open');
  });

  it('goes by its code where its words say something else', () => {
    assert.equal(actionProgress(activity('in-progress', { text: 'done' })), 'open');
  });

  for (const text of ['Done', ' completed. ', 'Finished!', 'achieved']) {
    it(`is done in plain words: ${text}`, () => {
      assert.equal(actionProgress({ status: { text } }), 'done');
    });
  }

  for (const text of ['Cancelled', 'stopped', 'Abandoned']) {
    it(`is stopped in plain words: ${text}`, () => {
      assert.equal(actionProgress({ status: { text } }), 'stopped');
    });
  }

  for (const text of [
    ...['not done', 'nearly done', 'to be completed', 'Done by June', 'undone', ''],
    ...['Completed (partly)', 'Done (nearly)', 'Completed (not)', 'Stopped (temporarily)'],
    'Done (finding) (not yet)',
  ]) {
    it(`is open where the words say more: ${text}`, () => {
      assert.equal(actionProgress({ status: { text } }), 'open');
    });
  }

  it('is done by the words of a code of SNOMED CT, with or without their tag', () => {
    assert.equal(actionProgress({ status: { coding: snomed('Done') } }), 'done');
    assert.equal(
      actionProgress({ status: { coding: snomed('Performed (qualifier value)') } }),
      'done',
    );
    assert.equal(actionProgress({ status: { coding: snomed('Not done') } }), 'open');
  });
});

describe('words that somebody typed in the place of a code', () => {
  const welsh = cy.words.codes;

  for (const { code, display } of activityStatuses) {
    it(`say as much of an action as the code does: ${code}`, () => {
      const wanted = actionProgress(activity(code));
      for (const text of [display, welsh['action-status'][code as 'completed']])
        assert.equal(actionProgress({ status: { text } }), wanted, text);
    });
  }

  for (const { code, display } of goalAchievements) {
    it(`say as much of a goal as the code does: ${code}`, () => {
      const wanted = goalProgress(goalStatus(code));
      for (const words of [display, welsh['goal-status'][code as 'achieved']])
        assert.equal(goalProgress({ goalStatus: { display: words } }), wanted, words);
    });
  }

  for (const text of [
    "Wedi'i chwblhau",
    'wedi ei gwblhau.',
    'Cyflawnwyd',
    'Wedi’i gorffen',
    'Gwnaed',
  ]) {
    it(`are done in the Welsh of whoever types: ${text}`, () => {
      assert.equal(actionProgress({ status: { text } }), 'done');
    });
  }

  for (const text of ['Heb ei gwblhau', 'i’w gwblhau', 'bron wedi’i gwblhau']) {
    it(`are open where the Welsh says more: ${text}`, () => {
      assert.equal(actionProgress({ status: { text } }), 'open');
    });
  }
});

describe('what there is in a plan', () => {
  const actionsAndActivities = [
    activity('completed'),
    activity('cancelled'),
    {},
    { archivedOn: '2026' },
  ];
  const need = {
    goalsAndHopes: [
      { ...goalStatus('achieved'), actionsAndActivities },
      { archivedOn: '2026', actionsAndActivities },
      'a goal of another shape',
      null,
    ],
  };

  const now = new Date('2026-05-01T12:00:00Z');

  it('is counted without what is in an archived entry', () => {
    assert.deepEqual(tallyOf(NEED, need, now), {
      goals: { open: 0, done: 1, stopped: 0 },
      actions: { open: 1, done: 1, stopped: 1 },
      archived: 2,
    });
  });

  it('is nothing where there is no list', () => {
    const nothing = { open: 0, done: 0, stopped: 0 };
    for (const goalsAndHopes of [undefined, null, 'x', {}, 7]) {
      const tally = tallyIn(GOAL, { goalsAndHopes }, now);
      assert.deepEqual(tally, { goals: nothing, actions: nothing, archived: 0 });
    }
  });
});
