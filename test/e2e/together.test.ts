// Two people, or two tabs, who write in one plan at once: nothing is lost, and nobody is overruled.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { PcspPlan } from '../../src/plan/plan.element.js';
import {
  addWords,
  assertEnds,
  field,
  press,
  reload,
  save,
  says,
  versionNames,
  visit,
} from '../support/demo-visit.js';
import { focused } from '../support/demo-page.js';

const demo = visit();

const people = 'People who are important to me';
const together = /The plan below holds those changes and yours/;

/** Both write: she saves first, and then the clinician tries to. */
async function meet(hers: string, his: { words: string; name?: string }): Promise<Page> {
  const [clinician, person] = [await demo.open(), await demo.open('person.html')];
  await addWords(clinician, his.words, his.name);
  await addWords(person, hers);
  await save(person);
  await says(person, /^Saved as version 4/);
  await says(clinician, /^Version 4 was saved .* Nothing has been overwritten/);
  await save(clinician);
  return clinician;
}

describe('two people who write at the same time', () => {
  it('see each other, and where, until one has saved or closed the page', async () => {
    const [clinician, person] = [await demo.open(), await demo.open('person.html')];
    await addWords(person, ' And my bees.');
    await says(clinician, /^Someone else is writing .* now: Rhian Pritchard \(About me\)/);
    await addWords(clinician, ' And the choir.', people);
    await says(person, /^Someone else is writing .* now: Funmi Adeleke \(About me\)/);
    // whoever comes later is told, too
    const third = await demo.open('person.html?lang=cy');
    await says(third, /nawr: .*Funmi Adeleke/);
    await says(third, /nawr: .*chi mewn ffenestr arall/);

    await clinician.close();
    await third.locator('#notice-writing', { hasNotText: 'Funmi' }).waitFor();
    await save(person);
    await third.locator('#notice-writing').waitFor({ state: 'detached' });
  });
});

describe('two people who wrote in different places', () => {
  it('find both in one plan, to be checked and saved', async () => {
    const page = await meet(' And my bees.', { words: ' And the choir.', name: people });

    await says(page, together);
    await assertEnds(page, 'And my bees.');
    await assertEnds(page, 'And the choir.', people);
    await says(page, /^Unsaved changes/);
    assert.equal((await versionNames(page)).length, 4);

    await save(page);
    await says(page, /^Saved as version 5/);
    await says(page, 'Made from version 3, put together with version 4');
    const portal = await demo.open('portal.html');
    await says(portal, /And my bees\.$/);
    await says(portal, /And the choir\.$/);
  });

  it('are told what came from whom', async () => {
    const page = await meet(' And my bees.', { words: ' And the choir.', name: people });

    await page.locator('summary', { hasText: 'What Rhian Pritchard changed' }).press('Enter');
    await page.locator('summary', { hasText: 'What you changed here' }).press('Enter');

    const [hers, mine] = await page.locator('#sides [part=section]').all();
    assert.match((await hers?.innerText()) ?? '', /What is most important to me[^]*And my bees/);
    assert.match((await mine?.innerText()) ?? '', /People who are important[^]*And the choir/);
  });

  it('may take the two apart again', async () => {
    const page = await meet(' And my bees.', { words: ' And the choir.', name: people });
    await says(page, together);

    await press(page, 'Take them apart again');

    await assertEnds(page, 'even when it is hard.');
    await assertEnds(page, 'And the choir.', people);
    await says(page, /^Version 4 was saved .* Nothing has been overwritten/);
  });

  it('find both again after a reload', async () => {
    const page = await meet(' And my bees.', { words: ' And the choir.', name: people });
    await says(page, together);

    await reload(page);

    await says(page, together);
    await assertEnds(page, 'And my bees.');
    await assertEnds(page, 'And the choir.', people);
    await press(page, 'Take them apart again');
    await assertEnds(page, 'even when it is hard.');
  });
});

describe('two people who wrote in the same place', () => {
  const question = (page: Page) =>
    page.getByRole('group', { name: 'About me › What is most important to me' });

  it('are asked whose words stand, and nothing is saved until then', async () => {
    const page = await meet(' Hers.', { words: ' His.' });

    await says(page, 'The same thing was changed twice');
    await says(page, /^Version 4 was saved .* Nothing has been overwritten/);
    await question(page).getByText('Hers.').first().waitFor();
    await question(page).getByText('His.').first().waitFor();
    assert.equal(await question(page).getByRole('radio', { checked: true }).count(), 0);
    assert.equal((await versionNames(page)).length, 4);

    // native controls say that one is to be chosen
    await press(page, 'Put together and check');
    assert.equal(await page.locator('#choices').isVisible(), true);
  });

  for (const { whose, ends } of [
    { whose: 'What you wrote', ends: 'hard. His.' },
    { whose: 'What Rhian Pritchard wrote', ends: 'hard. Hers.' },
  ]) {
    it(`find in the plan what was chosen: ${whose}`, async () => {
      const page = await meet(' Hers.', { words: ' His.' });
      await question(page).getByRole('radio', { name: whose }).press('Space');
      await press(page, 'Put together and check');

      await says(page, together);
      await assertEnds(page, ends);
      await save(page);

      await says(page, /^Saved as version 5/);
      await press(page, /^Version 4\b/);
      await says(page, /hard\. Hers\.$/);
    });
  }

  it('may leave it, and keep the draft', async () => {
    const page = await meet(' Hers.', { words: ' His.' });

    await press(page, 'Back to your changes');

    await assertEnds(page, 'hard. His.');
    await says(page, /^Unsaved changes/);
    await says(page, /^Version 4 was saved .* Nothing has been overwritten/);
    await reload(page);
    await assertEnds(page, 'hard. His.');
    await says(page, /^Version 4 was saved .* Nothing has been overwritten/);
    assert.equal((await versionNames(page)).length, 4);
  });

  it('are asked only about what people wrote, not about when', async () => {
    const page = await meet(' Hers.', { words: ' His.' });

    await question(page).waitFor();

    assert.equal(await page.locator('#choices fieldset').count(), 1);
  });

  it('are not overruled by a third save while one of them decides', async () => {
    const page = await meet(' Hers.', { words: ' His.' });
    const third = await demo.open('person.html');
    await addWords(third, ' And Mam.', people);
    await save(third);
    await says(third, /^Saved as version 5/);
    await question(page).getByRole('radio', { name: 'What you wrote' }).press('Space');
    await press(page, 'Put together and check');

    await says(page, /^Version 5 was saved .* Nothing has been overwritten/);
    await save(page);

    await says(page, /^Version 5 was saved .* The plan below holds those changes and yours/);
    await assertEnds(page, 'hard. His.');
    await assertEnds(page, 'And Mam.', people);
    await save(page);
    await says(page, /^Saved as version 6/);
  });
});

describe('two tabs of one person', () => {
  for (const { hears, how } of [
    { hears: true, how: 'and tells of it at once' },
    { hears: false, how: 'even when nothing told of it' },
  ]) {
    it(`a save in one is not overwritten by the other, ${how}`, async () => {
      if (!hears) {
        await demo.context.addInitScript(() => {
          BroadcastChannel.prototype.postMessage = () => {};
        });
      }
      const [mine, theirs] = [await demo.open(), await demo.open()];
      await addWords(mine, ' Mine.');
      await addWords(theirs, ' Theirs.');
      await save(theirs);
      await says(theirs, /^Saved as version 4/);
      if (hears) await says(mine, /^Version 4 was saved .* Nothing has been overwritten/);

      await save(mine);
      await says(mine, 'The same thing was changed twice');
      await says(mine, /^Version 4 was saved .* Nothing has been overwritten/);
      assert.equal((await versionNames(mine)).length, 4);

      await mine.getByRole('radio', { name: 'What you wrote' }).press('Space');
      await press(mine, 'Put together and check');
      await says(mine, /^Unsaved changes/);
      await save(mine);
      await says(mine, /^Saved as version 5/);
      await says(mine, /^Made from version 3/);
      await press(mine, /^Version 4\b/);
      await says(mine, /hard\. Theirs\.$/);
    });
  }

  for (const { path, add, name, joined, twice, keepOne, putBack } of [
    {
      path: '',
      add: 'Add a personal contact',
      name: 'Name',
      joined: /added the same, so it stands once: Personal contacts › Gwen\.$/,
      twice: /^There twice, word for word: Personal contacts › Mab\. If they are one/,
      keepOne: 'Keep one of each',
      putBack: 'Put the others back',
    },
    {
      path: 'person.html?lang=cy',
      add: 'Ychwanegu rhywun',
      name: 'Enw',
      joined: /yr un peth, felly mae yma unwaith: Fy nheulu, .* › Gwen\.$/,
      twice: /^Yma ddwywaith, air am air: Fy nheulu, .* › Mab\. Os un peth/,
      keepOne: 'Cadw un o bob un',
      putBack: 'Rhoi’r lleill yn ôl',
    },
  ]) {
    it(`says what stands once, and joins what stands twice: ${path || 'the record'}`, async () => {
      const [mine, theirs] = [await demo.open(path), await demo.open(path)];
      const boxes = (page: Page) =>
        page.locator('pcsp-personal-contacts').getByRole('textbox', { name, exact: true });
      const names = () =>
        mine
          .locator('pcsp-plan')
          .first()
          .evaluate((plan) => {
            const { value } = plan as PcspPlan;
            return (value?.personalContacts ?? []).map(({ name }) => name);
          });
      const before = await names();
      const addAll = async (page: Page, ...added: string[]) => {
        for (const one of added) {
          const there = await boxes(page).count();
          await page
            .locator('pcsp-personal-contacts')
            .getByRole('button', { name: add })
            .press('Enter');
          // the last thing that adding does
          await boxes(page).nth(there).and(page.locator(':focus')).waitFor();
          await page.keyboard.type(one);
        }
      };
      await addAll(mine, 'Mab', 'Mab', 'Gwen');
      await addAll(theirs, 'Gwen');
      await press(theirs, /^(Save|Cadw) /);
      await says(theirs, /^(Saved as version|Cadwyd fel fersiwn) 4/);
      await press(mine, /^(Save|Cadw) /);

      await says(mine, joined);
      await says(mine, twice);
      assert.deepEqual((await names()).toSorted(), [...before, 'Gwen', 'Mab', 'Mab'].toSorted());

      await press(mine, keepOne);
      assert.deepEqual((await names()).toSorted(), [...before, 'Gwen', 'Mab'].toSorted());
      assert.equal((await focused(mine)).name, putBack);
      await mine.keyboard.press('Enter');
      assert.deepEqual((await names()).toSorted(), [...before, 'Gwen', 'Mab', 'Mab'].toSorted());
      assert.equal((await focused(mine)).name, keepOne);
      await mine.keyboard.press('Enter');
      await press(mine, /^(Save|Cadw) /);
      await says(mine, /^(Saved as version|Cadwyd fel fersiwn) 5/);
      assert.deepEqual((await names()).toSorted(), [...before, 'Gwen', 'Mab'].toSorted());
    });
  }

  it('a save shows in the other, when nothing is unsaved there', async () => {
    const [first, second] = [await demo.open(), await demo.open()];
    const portal = await demo.open('portal.html');
    await addWords(first, ' And my bees.');
    await save(first);
    await says(second, /^Version 4 was saved .* in another window\. You are looking at it now\.$/);
    assert.match(await (await field(second)).inputValue(), /And my bees\.$/);
    await says(portal, /And my bees\.$/);
  });
});
