// A plan in a frame of another origin than the EHR's page around it.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext } from 'playwright-core';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { toEnvelope } from '../../src/core.js';
import type { Displayed, EmbeddedPlan, ReceivedPlan } from '../../src/messaging.js';
import { launchChromium } from '../support/chromium.js';
import {
  MessagingPage,
  serveMessagingPages,
  stopMessagingPages,
  type Conversation,
  type Origins,
} from '../support/messaging-pages.js';

let origins: Origins;
let browser: Browser;
let context: BrowserContext;

before(async () => {
  origins = await serveMessagingPages();
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  await stopMessagingPages();
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en-GB' });
  context.setDefaultTimeout(15_000);
});
afterEach(() => context.close());

interface Answer {
  readonly payload: { readonly statusDetail?: { readonly coding: readonly { code: string }[] } };
}

const open = (otherwise?: Conversation) => MessagingPage.open(context, origins, otherwise);

/** With the sample in the frame. */
async function shown(otherwise?: Conversation): Promise<MessagingPage> {
  const both = await open(otherwise);
  await both.hears('ready');
  await both.display({ person: 'record 1', value: samplePlan });
  return both;
}

const IMPORTANT = 'What is most important to me';
const field = ({ frame }: MessagingPage) => frame.getByLabel(IMPORTANT, { exact: true }).first();

async function write(both: MessagingPage, words: string): Promise<void> {
  await field(both).focus();
  await both.page.keyboard.press('Control+End');
  await both.page.keyboard.type(words);
}

/** What stands in it, of the plan that is shown. */
const words = (both: MessagingPage): Promise<string> => field(both).inputValue();

const SAMPLE = samplePlan.aboutMe!.whatIsMostImportantToMe!;

const save = ({ frame }: MessagingPage) =>
  frame.getByRole('button', { name: 'Save', exact: true }).last().press('Enter');

const says = ({ frame }: MessagingPage, text: string | RegExp) =>
  frame.getByText(text).filter({ visible: true }).first().waitFor();

describe('a plan in a frame', () => {
  it('is shown as the EHR gives it, and what is saved comes to the EHR', async () => {
    const both = await shown();
    await write(both, ' And the heron.');

    await save(both);

    const { person, value, valid } = await both.submitted<ReceivedPlan>();
    assert.equal(person, 'record 1');
    assert.equal(valid, true);
    assert.ok(value?.aboutMe?.whatIsMostImportantToMe?.endsWith(' And the heron.'));
    assert.deepEqual(value?.contingencyPlans, samplePlan.contingencyPlans);
    await says(both, /^Saved/);
  });

  it('says “Not saved” where the EHR does not take it, and keeps the words', async () => {
    const both = await shown();
    await both.stores('not');
    await write(both, ' And the heron.');

    await save(both);

    await says(both, /^Not saved/);
    await both.hears({ failed: 'refused' }, both.frame);
    assert.ok((await field(both).inputValue()).endsWith(' And the heron.'));
  });

  it('is shown though it is not valid, and the EHR is told what is wrong', async () => {
    const both = await open();
    await both.hears('ready');
    const value = { ...samplePlan, aboutMe: { ...samplePlan.aboutMe, myWellness: 7 } } as never;

    const { issues } = (await both.display({ person: 'record 1', value })) as Displayed;

    assert.ok(issues.some(({ path }) => path.join() === 'aboutMe,myWellness'));
    assert.equal(await words(both), SAMPLE);
  });

  it('is not overwritten where somebody has written in it', async () => {
    const both = await shown();
    await write(both, ' And the heron.');

    const answer = await both.display({ person: 'record 2', value: undefined });

    assert.deepEqual(answer, { problem: 'unsaved' });
    assert.ok((await field(both).inputValue()).endsWith(' And the heron.'));
    await save(both);
    assert.equal((await both.submitted<ReceivedPlan>()).person, 'record 1');
  });

  it('is known by whose it is when several others were refused at once', async () => {
    const both = await shown();
    await write(both, ' And the heron.');

    const answers = await Promise.all(
      ['record 2', 'record 3'].map((person) => both.display({ person, value: undefined })),
    );

    assert.deepEqual(answers, [{ problem: 'unsaved' }, { problem: 'unsaved' }]);
    await save(both);
    assert.equal((await both.submitted<ReceivedPlan>()).person, 'record 1');
  });

  it('keeps a draft that takes its time out of the plan that is shown next', async () => {
    const both = await open();
    await both.hears('ready');
    await both.display({ person: 'record 1', value: undefined });
    await write(both, 'The heron.');
    const draft = await both.frame.evaluate(async () => {
      const plan = document.querySelector('pcsp-plan')!;
      const kept = await plan.saveDraft({ person: 'record 1' });
      plan.value = undefined;
      const restore = plan.restoreDraft.bind(plan);
      plan.restoreDraft = async (...given) => {
        await new Promise((done) => setTimeout(done, 300));
        return restore(...given);
      };
      return kept;
    });
    const toFrame = (person: string, more: object) => ({
      messagingHandle: 'a handle',
      messageId: person,
      messageType: 'pcsp.displayPlan',
      payload: { person, plan: toEnvelope('plan', undefined), ...more },
    });

    await both.page.evaluate(
      (messages) => messages.forEach((one) => window.frames[0]!.postMessage(one, '*')),
      [toFrame('record 1', { draft }), toFrame('record 2', {})],
    );

    await both.hears({ failed: 'unsaved' }, both.frame);
    assert.equal(await words(both), 'The heron.');
    const current = both.page.evaluate(() =>
      (window as never as { embedded: EmbeddedPlan }).embedded.current(),
    );
    assert.equal((await current).person, 'record 1');
  });

  it('gives drafts to the EHR, and takes one up after it was loaded again', async () => {
    const both = await shown();
    await write(both, ' And the heron.');
    await both.page.keyboard.press('Tab');
    await both.page.waitForFunction(() =>
      (window as never as { said: { draft?: unknown }[] }).said.some((one) => one.draft),
    );
    const drafts = (await both.said()) as { draft?: { person: string; draft: unknown } }[];
    const { person, draft } = drafts.findLast((one) => one.draft)!.draft!;
    await both.frame.evaluate(() => location.reload());
    await both.page.waitForFunction(
      () =>
        (window as never as { said: unknown[] }).said.filter((one) => one === 'ready').length === 2,
    );

    const answer = (await both.display({ person, value: samplePlan, draft })) as Displayed;

    assert.equal(answer.restored, true);
    assert.ok((await field(both).inputValue()).endsWith(' And the heron.'));
  });
});

describe('a plan in a frame, and somebody whom the EHR does not mean', () => {
  it('tells the EHR of a draft about somebody else, and answers it', async () => {
    const both = await shown();

    await both.posts({
      messagingHandle: 'a handle',
      messageId: 'one',
      messageType: 'pcsp.keepDraft',
      payload: { person: 'record 2', draft: {} },
    });

    await both.hears({ failed: 'person' });
  });

  it('is not spoken to with another handle, and nobody gets further', async () => {
    const both = await open({ handleOfFrame: 'another', timeout: 2000 });

    await both.hears({ failed: 'timeout' }, both.frame);

    const said = await both.said();
    assert.ok(said.every((one) => JSON.stringify(one) === '{"failed":"handle"}') && said.length);
  });

  it('is told of a page of another origin in the frame, which hears nothing', async () => {
    const both = await open({ inFrame: origins.stranger, timeout: 2000 });

    await both.hears({ failed: 'origin' });
    const answer = await both.display({ person: 'record 1', value: samplePlan });

    assert.deepEqual(answer, { problem: 'timeout' });
    assert.ok(!(await both.said()).includes('ready'));
    assert.equal(await words(both), '');
  });

  it('does not speak to a page around it that is not the EHR', async () => {
    const both = await open({ frameSpeaksTo: origins.stranger, timeout: 2000 });

    await both.hears({ failed: 'timeout' }, both.frame);

    assert.deepEqual(await both.said(), []);
  });

  it('refuses what is about somebody else than was shown', async () => {
    const both = await shown();

    await both.posts({
      messagingHandle: 'a handle',
      messageId: '1',
      messageType: 'pcsp.submitPlan',
      payload: {
        person: 'record 2',
        plan: { ...toEnvelope('plan', samplePlan) },
      },
    });

    await both.hears({ failed: 'person' });
    assert.doesNotMatch(JSON.stringify(await both.said()), /submit/);
  });

  it('says what comes in another shape, or of a type that it does not know', async () => {
    const both = await shown();

    const message = { messagingHandle: 'a handle', messageId: '1', payload: {} };
    await both.posts({ ...message, messageType: 'pcsp.somethingElse' });
    await both.hears({ failed: 'unknown-type' });
    await both.posts({ ...message, messageType: 'pcsp.submitPlan' });
    await both.posts({ ...message, messageType: 7 });

    await both.hears({ failed: 'malformed' });
    await both.frame.evaluate(() => {
      addEventListener('message', ({ data }: MessageEvent<Answer>) =>
        (window as never as { said: unknown[] }).said.push(
          data.payload.statusDetail?.coding[0]?.code,
        ),
      );
    });
    await both.posts({ ...message, messageType: 'pcsp.somethingElse' });
    await both.hears('unknown-type', both.frame);
  });

  it('says that the other side speaks another version', async () => {
    const both = await shown();

    await both.posts({
      messagingHandle: 'a handle',
      messageId: '1',
      messageType: 'status.handshake',
      payload: { version: 99, instance: 'x' },
    });

    await both.hears({ failed: 'version' });
  });
});

describe('a plan in a frame that goes, or answers late', () => {
  it('is ready again when it was loaded again, and shows nothing of before', async () => {
    const both = await shown();
    await both.frame.evaluate(() => location.reload());
    await both.page.waitForFunction(
      () =>
        (window as never as { said: unknown[] }).said.filter((one) => one === 'ready').length === 2,
    );

    assert.equal(await words(both), '');
    await both.display({ person: 'record 1', value: samplePlan });
    assert.equal(await words(both), SAMPLE);
  });

  it('is said to be gone where the frame is', async () => {
    const both = await shown();
    await both.page.evaluate(() => document.querySelector('iframe')!.remove());

    assert.deepEqual(await both.display({ person: 'record 1', value: samplePlan }), {
      problem: 'closed',
    });
  });

  it('says “Not saved” after a while, and that the answer came late', async () => {
    const both = await shown({ timeout: 2500 });
    await both.stores('late');
    await write(both, ' And the heron.');

    await save(both);
    await says(both, /^Not saved/);
    await both.hears({ failed: 'timeout' }, both.frame);
    await both.page.evaluate(() => dispatchEvent(new Event('answer')));

    await both.hears({ failed: 'late' }, both.frame);
    assert.ok((await field(both).inputValue()).endsWith(' And the heron.'));
  });
});
