import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { licencesIn, licenceTexts } from '../../scripts/licences.js';
import { brokenLinks } from '../../scripts/package-contents.js';
import { runRelease } from '../../scripts/release-run.js';
import { releaseSteps } from '../../scripts/release-steps.js';
import { packageSbom } from '../../scripts/sbom.js';

const step = (name: string) => ({ name, looks: `looks at ${name}` });
const result = (name: string, passed: number, failed: number) => ({
  name,
  output: '',
  seconds: 2.4,
  passed,
  failed,
  skipped: 0,
});

describe('a release', () => {
  it('is fit where every step passed, and says what each found', async () => {
    const { passed, table } = await runRelease([step('one'), step('two')], ({ name }) =>
      Promise.resolve(result(name, 3, 0)),
    );

    assert.equal(passed, true);
    assert.deepEqual(table.split('\n'), [
      'step  found     time  what it looks at',
      'one   3 passed  2 s   looks at one',
      'two   3 passed  2 s   looks at two',
    ]);
  });

  for (const [what, run, said] of [
    ['fails', () => Promise.resolve(result('one', 2, 1)), /1 FAILED, 2 passed/],
    ['looks at nothing', () => Promise.resolve(result('one', 0, 0)), /NOTHING was looked at/],
    [
      'cannot be run',
      () => Promise.reject(new Error('no Firefox')),
      /could not be run: no Firefox/,
    ],
  ] as const) {
    it(`is refused where a step ${what}, and the others run all the same`, async () => {
      const ran: string[] = [];
      const { passed, table } = await runRelease([step('one'), step('two')], ({ name }) => {
        ran.push(name);
        return name === 'one' ? run() : Promise.resolve(result(name, 1, 0));
      });

      assert.equal(passed, false);
      assert.match(table, said);
      assert.deepEqual(ran, ['one', 'two']);
    });
  }

  it('is refused where there are no steps', async () => {
    assert.equal((await runRelease([], () => Promise.reject(new Error()))).passed, false);
  });

  it('has steps that are scripts of package.json, once each', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const names = releaseSteps.map(({ name }) => name);

    assert.deepEqual(
      names.filter((name) => !Object.hasOwn(scripts, name)),
      [],
    );
    assert.equal(new Set(names).size, names.length);
  });

  it('lists all that is installed with the package, in the versions that were tested', () => {
    const { metadata, components } = JSON.parse(packageSbom()) as {
      metadata: { component: { name: string } };
      components: readonly { name: string; version: string }[];
    };
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version: string; dependencies?: Record<string, string> }>;
    };
    const needed = new Set(Object.keys(packages['']!.dependencies!));
    for (const name of needed)
      for (const other of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}))
        needed.add(other);
    const listed = components.map(({ name }) => name);

    assert.equal(metadata.component.name, 'pcsp-elements');
    assert.deepEqual(listed.sort(), [...needed].sort());
    assert.equal(
      components.find(({ name }) => name === 'lit')!.version,
      packages['node_modules/lit']!.version,
    );
  });

  it('lists the licence of each package, and says where there is none', () => {
    const components = [
      { name: 'lit', version: '3.0.0', licenses: [{ license: { id: 'BSD-3-Clause' } }] },
      { name: 'a', version: '1.0.0' },
    ];

    assert.equal(licencesIn({ components }), 'a 1.0.0: it does not say\nlit 3.0.0: BSD-3-Clause\n');
  });
});

describe('the licences of what is inside a file', () => {
  it('are there whole, under the name of each', () => {
    const text = licenceTexts(['node_modules/i18next', 'node_modules/lit']);

    assert.match(text, /^i18next \d[\d.]*\n\n.*Permission is hereby granted/s);
    assert.match(text, /\nlit \d[\d.]*\n\n.*Redistribution and use/s);
  });

  it('are missed where there are none', () => {
    assert.throws(() => licenceTexts(['src/json']), /src\/json comes without/);
  });
});

describe('links in the package', () => {
  const text =
    '[a](docs/a.md#there) [b](docs) [c](https://example.org) [d](#here) ![e](docs/e.png)\n<img src="f.png">';

  it('lead to files that are in it', () => {
    assert.deepEqual(brokenLinks('README.md', text, ['docs/a.md', 'docs/e.png', 'f.png']), []);
  });

  it('are told where they do not', () => {
    assert.deepEqual(brokenLinks('README.md', text, ['docs/a.md']), [
      'README.md leads to docs/e.png, which is not in the package.',
      'README.md leads to f.png, which is not in the package.',
    ]);
  });
});

describe('scripts of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  /** these install what is missing themselves, or need no package */
  const OWN = /^node (scripts\/(start|run|watch|check|test|release)\.js|-e )|^npm run build /;

  for (const [name, command] of Object.entries(scripts)) {
    it(`${name} installs what it needs`, () => {
      assert.match(command, new RegExp(`^node scripts/installed\\.js && |${OWN.source}`));
    });
  }
});
