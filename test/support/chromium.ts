// A Chromium for end-to-end tests.
import { chromium, type Browser } from 'playwright-core';
import { chromiumArgs, chromiumEnvironment, ensureChromium } from '../../scripts/setup.js';

export function launchChromium(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumArgs, ...args],
    env: chromiumEnvironment,
  });
}
