import { spawn } from 'node:child_process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { belonging } from '../../../src/shell/process/end-processes.ts';
import { listFromProc, listFromPs, markVariable } from '../../../src/shell/process/process-table.ts';

describe.skipIf(process.platform === 'win32')('the process table', () => {
  it.each([
    ['/proc', listFromProc],
    ['ps', listFromPs],
  ])('of %s shows a process with its group, its parent and its mark', async (source, list) => {
    if (source === '/proc' && process.platform !== 'linux') return;
    const env = { ...process.env, [markVariable]: 'some mark.1'.replace(' ', '-'), LAST: 'x' };
    const child = spawn(process.execPath, ['-e', "console.log('up'); setInterval(() => {}, 1000)"], {
      env,
      detached: true,
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const entry = (await list()).find(({ pid }) => pid === child.pid);
    expect(entry).toEqual({ pid: child.pid, parent: process.pid, group: child.pid, mark: 'some-mark.1' });
  });
});

describe('belonging', () => {
  const table = [
    { pid: 10, parent: 1, group: 10, mark: 'm' },
    { pid: 11, parent: 10, group: 10, mark: null },
    { pid: 12, parent: 1, group: 12, mark: 'm' },
    { pid: 13, parent: 14, group: 13, mark: null },
    { pid: 14, parent: 12, group: 14, mark: null },
    { pid: 20, parent: 1, group: 20, mark: 'other' },
    { pid: process.pid, parent: 12, group: 10, mark: 'm' },
  ];

  it('finds the group, everything with the mark, and the children of these, never this process', () => {
    const target = { isMark: (mark: string) => mark === 'm', group: { id: 10, isAlive: () => true } };
    expect([...belonging(table, target)].sort()).toEqual([10, 11, 12, 13, 14]);
  });
});
