// For browser tests: a FHIR terminology server for each test file in each browser, which it commands.
import { tsImport } from 'tsx/esm/api';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function terminologyPlugin() {
  const servers = new Map();
  const commands = {
    start: async (id) => {
      const { FhirTerminologyServer } = await tsImport(
        '../test/support/fhir-terminology-server.ts',
        import.meta.url,
      );
      await servers.get(id)?.stop();
      const server = await new FhirTerminologyServer().start();
      servers.set(id, server);
      return server.url;
    },
    behave: (id, { behaviour, text }) => servers.get(id).behave(behaviour, text),
    asked: (id) => servers.get(id).asked,
    stop: (id) => servers.get(id).stop(),
    restart: async (id) => void (await servers.get(id).start()),
  };
  return {
    name: 'terminology-server',
    async executeCommand({ command, payload, session }) {
      const [, name] = /^terminology-server:(\w+)$/.exec(command) ?? [];
      // a command that gives nothing would count as unknown
      return name && ((await commands[name](session.id, payload)) ?? true);
    },
    serverStop: () => Promise.all([...servers.values()].map((server) => server.stop())),
  };
}
