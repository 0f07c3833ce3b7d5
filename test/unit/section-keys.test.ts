// What a host's program gets wrong when it names a section is said in so many words.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  diffPlans,
  findDuplicates,
  jsonSchema,
  mergePlans,
  validate,
  zodSchema,
} from '../../src/core.js';

describe('a key that no section has', () => {
  for (const [name, act] of Object.entries({
    validate: (key: never) => validate(key, {}),
    jsonSchema: (key: never) => jsonSchema(key),
    zodSchema: (key: never) => zodSchema(key),
    diffPlans: (key: never) => diffPlans({}, {}, key),
    mergePlans: (key: never) => mergePlans({}, {}, {}, key),
    findDuplicates: (key: never) => findDuplicates({}, key),
  }))
    it(`is named by ${name}, with those that there are`, () => {
      for (const key of ['about-me', 'constructor', 'pcsp-about-me'])
        assert.throws(() => act(key as never), new RegExp(`“${key}”.*plan, .*aboutMe, `));
      // the plan in the place of its key
      assert.throws(
        () => act({ aboutMe: {} } as never),
        /^RangeError: A section has a key\. There are: plan, /,
      );
    });
});
