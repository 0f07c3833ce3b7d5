// Two copies of the library on one page: a section of one in a plan and a provider of the other is part
// of them, or says that it is not.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { PcspContingencyPlan, PcspPlan, PcspProvider } from '../../src/index.js';
import { launchChromium } from '../support/chromium.js';
import { buildCopies, pageOf, type Copies, type PageOfCopies } from '../support/two-copies.js';

const html = `<pcsp-provider id="provider"><pcsp-plan id="plan">
  <pcsp-contingency-plan></pcsp-contingency-plan><pcsp-about-me></pcsp-about-me>
</pcsp-plan></pcsp-provider>`;

const value = {
  aboutMe: { myWellness: 'I feel well' },
  contingencyPlans: [
    {
      id: 'p',
      triggerFactors: [
        { id: 't', text: 'Noise' },
        { id: 'u', text: 'Crowds' },
      ],
    },
  ],
};

let browser: Browser;
let copies: Copies;
before(async () => {
  [browser, copies] = [await launchChromium(), await buildCopies()];
});
after(() => browser.close());

async function withPlan(
  scripts: readonly string[],
  { readonly = false } = {},
): Promise<PageOfCopies> {
  const made = await pageOf(browser, html, scripts);
  await made.page.evaluate(
    ([given, isReadonly]) => {
      const provider = document.querySelector<PcspProvider>('#provider')!;
      provider.author = { name: 'Sam Okafor' };
      provider.labels = { contingencyPlans: { label: 'Safety plan' } };
      const plan = document.querySelector<PcspPlan>('#plan')!;
      plan.readonly = isReadonly;
      plan.value = given;
    },
    [value, readonly] as const,
  );
  return made;
}

const controls = (page: Page): Promise<number> =>
  page
    .locator('pcsp-contingency-plan')
    .evaluate(
      (element) =>
        element.shadowRoot!.querySelectorAll('input:enabled, textarea:enabled, button:enabled')
          .length,
    );

const read = (page: Page) =>
  page.evaluate(() => {
    const plan = document.querySelector<PcspPlan>('#plan')!;
    return plan.value as unknown as { contingencyPlans: Record<string, unknown>[] };
  });

const textIn = (page: Page, tag: string): Promise<string> =>
  page
    .locator(tag)
    .evaluate((element) => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim());

for (const [order, of] of [
  ['the plan first', (all: Copies) => [all.plan, all.sections]],
  ['the sections first', (all: Copies) => [all.sections, all.plan]],
] as const) {
  describe(`two copies of one version, ${order}`, () => {
    it('edit one value, with the provider’s author and words', async () => {
      const { page, warnings } = await withPlan(of(copies));
      const trigger = page.getByRole('textbox', { name: 'Trigger 1' });
      await page.getByText('Safety plan').first().waitFor();

      await trigger.focus();
      await page.keyboard.press('End');
      await page.keyboard.type(' and light');
      const inSection = await page.locator('pcsp-contingency-plan').evaluate((element) => {
        element.shadowRoot!.activeElement!.setAttribute('data-same', '');
        return (element as PcspContingencyPlan).dirty;
      });
      await page.getByRole('button', { name: 'Move Trigger 1 down' }).press('Enter');
      const edited = await read(page);
      const isSame = await trigger
        .or(page.getByRole('textbox', { name: 'Trigger 2' }))
        .evaluateAll((boxes) => boxes.map((box) => box.hasAttribute('data-same')));
      await page.evaluate(() => document.querySelector<PcspPlan>('#plan')!.undo());
      await page.evaluate(() => document.querySelector<PcspPlan>('#plan')!.undo());

      assert.equal(inSection, true);
      assert.deepEqual(isSame, [false, true]);
      const [plan] = edited.contingencyPlans;
      assert.deepEqual(
        (plan!.triggerFactors as { text: string }[]).map(({ text }) => text),
        ['Crowds', 'Noise and light'],
      );
      assert.match(JSON.stringify(plan), /Sam Okafor/);
      assert.deepEqual((await read(page)).contingencyPlans, value.contingencyPlans);
      assert.deepEqual(
        warnings.filter((text) => !/Lit is in dev mode|Multiple versions of Lit/.test(text)),
        [],
      );
      await page.close();
    });

    it('are read-only together', async () => {
      const { page } = await withPlan(of(copies), { readonly: true });
      await page.getByText('Noise').first().waitFor();

      assert.equal(await controls(page), 0);
      await page.close();
    });
  });

  describe(`a plan of a version that its sections do not understand, ${order}`, () => {
    for (const readonly of [true, false]) {
      it(`has sections that say so and that nobody can type in, readonly ${readonly}`, async () => {
        const { page, warnings } = await withPlan(of({ ...copies, plan: copies.laterPlan }), {
          readonly,
        });
        await page.getByText('This part cannot be shown or changed here').first().waitFor();

        assert.equal(await controls(page), 0);
        for (const tag of ['pcsp-contingency-plan', 'pcsp-about-me']) {
          const said = await textIn(page, tag);
          assert.match(said, /cannot be shown or changed here/);
          assert.doesNotMatch(said, /[Nn]othing|not recorded/);
          assert.ok(warnings.some((text) => text.includes(`<${tag}>`) && /version/.test(text)));
        }
        assert.deepEqual(await read(page), value);
        await page.close();
      });
    }

    it('does not hide them from a plan around it that they understand', async () => {
      const { page } = await pageOf(browser, html, of({ ...copies, plan: copies.laterPlan }));

      await page.evaluate(() => {
        const section = document.querySelector<PcspContingencyPlan>('pcsp-contingency-plan')!;
        document.body.append(section);
      });
      await page.getByRole('button', { name: /^Add/ }).first().waitFor();

      assert.notEqual(await controls(page), 0);
      await page.close();
    });
  });
}

describe('a provider of a version that a section does not understand', () => {
  it('has a section that can be read, says so, and that nobody can type in', async () => {
    const { page, warnings } = await pageOf(
      browser,
      '<pcsp-provider><pcsp-contingency-plan></pcsp-contingency-plan></pcsp-provider>',
      [copies.laterPlan, copies.sections],
    );
    await page.evaluate((given) => {
      document.querySelector<PcspContingencyPlan>('pcsp-contingency-plan')!.value = given;
    }, value.contingencyPlans);
    await page.getByText('This cannot be changed here').waitFor();

    assert.equal(await controls(page), 0);
    assert.match(await textIn(page, 'pcsp-contingency-plan'), /Noise/);
    assert.ok(warnings.some((text) => text.includes('<pcsp-provider> of another version')));
    await page.close();
  });
});

describe('a plan whose script does not come', () => {
  it('has sections that nobody can type in, and that say so after a while', async () => {
    const { page, warnings } = await pageOf(
      browser,
      '<pcsp-plan><pcsp-about-me></pcsp-about-me></pcsp-plan>',
      [copies.sections],
    );
    const about = page.locator('pcsp-about-me');
    const open = await about.evaluate(
      (element) => element.shadowRoot!.querySelectorAll('textarea:enabled, input:enabled').length,
    );

    assert.equal(open, 0);
    await page.getByText('This part cannot be shown or changed here').waitFor();
    assert.ok(warnings.some((text) => text.includes('nobody has defined')));
    await page.close();
  });
});
