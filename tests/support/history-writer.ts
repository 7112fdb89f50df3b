import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { historyBranch } from '../../src/shell/git/history-branch.ts';

/**
 * One job that keeps a record, as a process of its own: `history-writer.ts <address> <branch> <name>`. Prints the change
 * as JSON.
 */
const [, , address = '', branch = '', name = ''] = process.argv;
const history = await historyBranch(
  { folder: tmpdir(), remote: address, branch },
  {
    environment: Object.fromEntries(
      Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    ),
    token: undefined,
    folders: {
      make: () => mkdtemp(join(tmpdir(), 'history-writer-')),
      remove: (folder) => rm(folder, { recursive: true, force: true }),
    },
  },
);
const content = (text: string): Uint8Array => new TextEncoder().encode(text);
const change = await history.add(
  [
    { path: `records/2026/11/${name}.json`, content: content(`{"name":"${name}"}\n`) },
    { path: `rows/2026/11/${name}.jsonl.gz`, content: content(`rows of ${name}\n`) },
  ],
  `record: ${name}`,
);
await history.close();
process.stdout.write(`${JSON.stringify(change)}\n`);
