// The FHIR terminology server of the test runner, as a browser test commands it.
import { executeServerCommand } from '@web/test-runner-commands';
import type { Asked, Behaviour } from './fhir-terminology-server.js';

const command = <Result>(name: string, payload?: unknown): Promise<Result> =>
  executeServerCommand(`terminology-server:${name}`, payload);

/** Starts the server anew and gives its address. */
export const startServer = (): Promise<string> => command('start');

/** How to answer from now on: everything, or the searches for some words. */
export const behave = (behaviour: Behaviour, text?: string): Promise<void> =>
  command('behave', { behaviour, text });

/** The requests that came in. */
export const asked = (): Promise<Asked[]> => command('asked');

export const stopServer = (): Promise<void> => command('stop');

/** Brings the server back at its address. */
export const restartServer = (): Promise<void> => command('restart');
