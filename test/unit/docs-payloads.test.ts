// The examples of what events carry, on the pages of the elements.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { payloadsOf } from '../../stories/docs/payloads.js';

const [input, change, submit, invalid] = payloadsOf('aboutMe', {
  value: { myWellness: 'I feel well' },
  edit: { path: ['myWellness'], words: 'I sleep' },
  invalid: { multimediaLocation: 'nowhere' },
});

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what events carry', () => {
  it('is an edit, before and after', () => {
    assert.deepEqual(asJson(input!.detail), {
      section: 'aboutMe',
      value: { myWellness: 'I sleep' },
      valid: true,
      issues: [],
      change: { path: ['myWellness'], previous: 'I feel well', next: 'I sleep' },
      standard: { name: 'PRSB PCSP', version: '2.0' },
    });
    assert.deepEqual(asJson(change!.detail), asJson(input!.detail));
  });

  it('is what is saved', () => {
    assert.equal(submit!.type, 'pcsp-submit');
    assert.deepEqual(submit!.detail.value, { myWellness: 'I sleep' });
    assert.equal(submit!.detail.change, undefined);
  });

  it('is what is wrong', () => {
    assert.equal(invalid!.type, 'pcsp-invalid');
    assert.equal(invalid!.detail.valid, false);
    assert.deepEqual(
      invalid!.detail.issues.map(({ code, path }) => [code, ...path]),
      [['url', 'multimediaLocation']],
    );
  });

  it('is a part of the plan, with paths from the plan', () => {
    const [edited] = payloadsOf('plan', {
      value: { aboutMe: { myWellness: 'I feel well' } },
      edit: { path: ['aboutMe', 'myWellness'], words: 'I sleep' },
      invalid: {},
    });

    assert.equal(edited!.detail.section, 'plan');
    assert.deepEqual(edited!.detail.change?.path, ['aboutMe', 'myWellness']);
  });
});
