// A command for browser tests in Chromium: what a reader's system or a printer asks of a page. The
// runner's own command knows no forced colours.

/** Ends its emulation when it ends itself, so there is one for the life of a page. */
const sessions = new WeakMap();

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function emulationPlugin() {
  return {
    name: 'emulation',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate') return undefined;
      const page = /** @type {any} */ (session.browser).getPage(session.id);
      const devtools = sessions.get(page) ?? (await page.createCDPSession());
      sessions.set(page, devtools);
      await devtools.send('Emulation.setEmulatedMedia', payload);
      return true;
    },
  };
}
