import { tmpdir } from 'node:os';
import type { World } from '../../app/ports.ts';
import { nodeFiles } from '../files/node-files.ts';
import { nodeProcesses } from '../process/node-processes.ts';
import { parseArguments } from './parse-arguments.ts';
import { terminalLog } from './terminal-log.ts';
import { withoutCommands } from './without-commands.ts';

/** The world as this process sees it. Messages go to standard error. */
export function nodeWorld(programUrl: string): World {
  return {
    terminal: { parse: parseArguments, print },
    files: nodeFiles(programUrl, process.env.RUNNER_TEMP ?? tmpdir()),
    processes: nodeProcesses(),
    environment: definedVariables(process.env),
    clock: { now: () => new Date() },
    log: terminalLog(process.stderr),
  };
}

/** A pipe takes a long output in pieces, and a reader such as `head` may close it early: neither is an error. */
function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.once('error', () => resolve());
    process.stdout.write(withoutCommands(text), () => resolve());
  });
}

function definedVariables(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
