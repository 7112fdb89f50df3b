import { rm } from 'node:fs/promises';
import { endLeftovers } from './shell/process/node-processes.ts';

/** Ends what the main step left running and removes its folders, where it was killed before it could do so itself. */
async function main(): Promise<void> {
  const { STATE_processes: id = '', STATE_workspace: workspace = '' } = process.env;
  if (id !== '') await endLeftovers(id);
  if (workspace !== '') await rm(workspace, { recursive: true, force: true });
}

await main();
