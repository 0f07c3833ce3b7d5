// For browser tests: a FHIR terminology server in the test runner's process, which tests command.
import { tsImport } from 'tsx/esm/api';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function terminologyPlugin() {
  let server;
  const commands = {
    start: async () => {
      const { FhirTerminologyServer } = await tsImport(
        '../test/support/fhir-terminology-server.ts',
        import.meta.url,
      );
      await server?.stop();
      server = await new FhirTerminologyServer().start();
      return server.url;
    },
    behave: ({ behaviour, text }) => server.behave(behaviour, text),
    asked: () => server.asked,
    stop: () => server.stop(),
    restart: async () => void (await server.start()),
  };
  return {
    name: 'terminology-server',
    async executeCommand({ command, payload }) {
      const [, name] = /^terminology-server:(\w+)$/.exec(command) ?? [];
      // a command that gives nothing would count as unknown
      return name && ((await commands[name](payload)) ?? true);
    },
    serverStop: () => server?.stop(),
  };
}
