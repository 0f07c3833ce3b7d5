// What the pages of the widgets say that is made from the model, the trees and the transcripts.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { guidance } from '../../stories/docs/guidance/index.js';
import { keysOf } from '../../stories/docs/keyboard.js';
import { heardOf, spokenOf } from '../../stories/docs/spoken.js';
import { storyName } from '../../stories/docs/story-names.js';

const TREES = 'test/e2e/accessibility-trees';

const treeOf = (name: string): string => readFileSync(`${TREES}/${name}.yml`, 'utf8');

const places = (tag: string, trees: readonly string[] = []): string[] =>
  keysOf(tag, trees).map(({ where }) => where);

describe('the keys of a widget', () => {
  it('are those of what it is made of', () => {
    assert.ok(places('pcsp-contingency-plan').includes('a text of a list'));
    assert.ok(places('pcsp-care-and-support-plan').includes('the line of a need, goal or action'));
    assert.ok(!places('pcsp-about-me').includes('a text of a list'));
    assert.ok(!places('pcsp-contingency-plan').includes('the line of a need, goal or action'));
  });

  it('are those of what is shown, where nothing is captured', () => {
    const trees = [treeOf('plan-crisis-page--filled')];

    assert.ok(places('pcsp-crisis-page', trees).includes('a button'));
    assert.ok(!places('pcsp-crisis-page', trees).includes('a date'));
  });
});

describe('what a screen reader says', () => {
  it('is name, role and state, in order', () => {
    const tree = [
      '- region "Contingency plan":',
      '  - heading "Contingency plan" [level=2]',
      '  - paragraph: What to do.',
      `  - 'textbox "Name: first"': Ana`,
      '  - radio "Yes" [checked]',
      '  - combobox:',
      '    - option "One"',
      '    - option "Two" [selected]',
      '  - link "Call":',
      '    - /url: tel:01632960114',
      '  - status',
    ].join('\n');

    assert.deepEqual(
      spokenOf(tree).map(({ depth, text }) => `${depth} ${text}`),
      [
        '0 Contingency plan, region',
        '1 Contingency plan, heading, level 2',
        '1 What to do.',
        '1 Name: first, text box, Ana',
        '1 Yes, radio button, chosen',
        '2 Two, selected',
        '1 Call, link',
      ],
    );
  });

  it('has no mark of YAML left in it, and is something, for every tree', () => {
    for (const file of readdirSync(TREES)) {
      const lines = spokenOf(readFileSync(`${TREES}/${file}`, 'utf8'));
      assert.ok(lines.length > 2, file);
      assert.deepEqual(
        lines.filter(({ text }) => /^- |\[level=|\/url/.test(text)),
        [],
        file,
      );
    }
  });

  it('names every transcript, each of widgets that there are', () => {
    const transcripts = readdirSync('test/listen/transcripts').map((file) =>
      file.replace('.txt', ''),
    );

    assert.deepEqual(Object.keys(heardOf).sort(), transcripts.sort());
    const known = new Set<string>(Object.keys(guidance));
    assert.deepEqual(
      Object.values(heardOf)
        .flat()
        .filter((tag) => !known.has(tag)),
      [],
    );
  });
});

describe('the guidance of a widget', () => {
  for (const [tag, { searchedAs, since: _, ...texts }] of Object.entries(guidance)) {
    it(`says something under every heading, in sentences: ${tag}`, () => {
      assert.ok(searchedAs.length > 0);
      for (const [heading, sentences] of Object.entries(texts)) {
        assert.ok(sentences.length > 0, heading);
        assert.deepEqual(
          sentences.filter((sentence) => !/^[A-Z“`].*[.”]$/.test(sentence)),
          [],
        );
      }
    });

    it(`names elements that there are: ${tag}`, () => {
      const named = JSON.stringify(texts).matchAll(/`(pcsp-[a-z-]+)`/g);
      const known = new Set<string>([...Object.keys(guidance), 'pcsp-place']);
      assert.deepEqual(
        [...named].map(([, name]) => name!).filter((name) => !known.has(name)),
        [],
      );
    });
  }
});

describe('the name of a story', () => {
  it('is words', () => {
    assert.equal(storyName('WithCodes'), 'With codes');
    assert.equal(storyName('PersonsWords'), 'In the person’s words');
  });
});
