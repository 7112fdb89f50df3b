// Reads a folder of records: `floor` reads and parses each file and keeps nothing, `velocity` measures a sprint from them.
// Prints what it took as JSON.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { measureFolders } from '../../src/app/velocity/measure-folders.ts';
import { rhythmOf } from '../../src/app/velocity/sprint-options.ts';
import { nodeFiles } from '../../src/shell/files/node-files.ts';

/** What one process took. */
export interface VelocityFigures {
  readonly ms: number;
  /** Most resident memory, bytes. */
  readonly peakBytes: number;
}

const [, , what, folder = ''] = process.argv;
const start = performance.now();
if (what === 'floor') await readAndParse(folder);
else await measure(folder);
const figures: VelocityFigures = {
  ms: performance.now() - start,
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
process.stdout.write(JSON.stringify(figures));

async function readAndParse(path: string): Promise<void> {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const below = join(path, entry.name);
    if (entry.isDirectory()) await readAndParse(below);
    else if (below.endsWith('.json')) JSON.parse(await readFile(below, 'utf8'));
  }
}

async function measure(path: string): Promise<void> {
  const measured = await measureFolders(nodeFiles(import.meta.url, path, { add: () => () => undefined }), {
    folders: [path],
    outcomeFiles: undefined,
    velocity: undefined,
    rhythm: rhythmOf(undefined),
    now: Date.UTC(2026, 11, 6),
    sprint: 23,
    defaultBranch: undefined,
  });
  if (!('document' in measured)) throw new Error('no record could be read');
}
