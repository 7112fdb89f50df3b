import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fileText, isRunning, nodeProgram, temporaryFolder } from './support.ts';

const source = (name: string): string =>
  JSON.stringify(pathToFileURL(resolve(import.meta.dirname, '../../../src/shell/process', name)).href);

/** A program like ours, with a suite that ignores SIGTERM and has a grandchild in a session of its own. */
function program(folder: string): string {
  const inFolder = (name: string): string => JSON.stringify(join(folder, name));
  const stray = `process.on('SIGTERM', () => {}); require('fs').writeFileSync(${inFolder('stray')}, process.pid + '\\n'); setInterval(() => {}, 1000);`;
  const suite = `process.on('SIGTERM', () => {}); require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(stray)}], { detached: true, stdio: 'ignore' }); require('fs').writeFileSync(${inFolder('suite')}, process.pid + '\\n'); setInterval(() => {}, 1000);`;
  return `
    import { existsSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
    import { createCleanup } from ${source('cleanup.ts')};
    import { nodeProcesses } from ${source('node-processes.ts')};
    const cleanup = createCleanup();
    const processes = nodeProcesses({ graceMs: 300, cleanup });
    mkdirSync(${inFolder('workspace')});
    cleanup.add(() => { throw new Error('one that fails'); });
    cleanup.add(async () => rmSync(${inFolder('workspace')}, { recursive: true }));
    cleanup.add(() => writeFileSync(${inFolder('not-wanted')}, ''))();
    const outcome = await processes.run({ command: [process.execPath, '-e', ${JSON.stringify(suite)}], cwd: ${JSON.stringify(folder)}, env: {}, timeoutMs: 60_000 });
    const next = await processes.run({ command: [process.execPath, '-e', ''], cwd: ${JSON.stringify(folder)}, env: {}, timeoutMs: 60_000 });
    writeFileSync(${inFolder('outcome')}, JSON.stringify([outcome.exitCode, next.startError]));
    setInterval(() => {}, 1000);
  `;
}

describe('a signal to this program', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)(
    '%s ends everything that was started, cleans up, and ends with %i',
    async (signal, exitCode) => {
      const folder = temporaryFolder();
      const [node, path] = nodeProgram(program(folder));
      const child = spawn(node, [path], { stdio: ['ignore', 'inherit', 'inherit'] });
      const ended = once(child, 'exit');
      const pids = [
        Number(await fileText(join(folder, 'suite'))),
        Number(await fileText(join(folder, 'stray'))),
      ];
      child.kill(signal);
      // A terminal and a runner send more than one.
      await sleep(100);
      child.kill('SIGINT');
      expect(await ended).toEqual([exitCode, null]);
      expect(pids.filter(isRunning)).toEqual([]);
      expect(existsSync(join(folder, 'workspace'))).toBe(false);
      expect(existsSync(join(folder, 'not-wanted'))).toBe(false);
      expect(JSON.parse(readFileSync(join(folder, 'outcome'), 'utf8'))).toEqual([
        null,
        'The program is being ended.',
      ]);
    },
  );
});
