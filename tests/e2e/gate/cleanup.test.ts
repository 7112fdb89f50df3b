import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileText, isRunning } from '../../shell/process/support.ts';
import {
  botConfig,
  changedProject,
  configPath,
  type GateRun,
  startGate,
  suiteLog,
  suiteScript,
} from './support.ts';

/** Leaves its own id and that of a process in a session of its own, then waits. */
const waiting = `import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
const child = spawn('sleep', ['300'], { detached: true, stdio: 'ignore' });
appendFileSync(process.env.SUITE_LOG, process.cwd() + '\\n' + process.pid + '\\n' + child.pid + '\\n');
setInterval(() => {}, 1000);`;

/** Text of the file that the suite writes; a gate that ends before that says why. */
function firstOf(ended: Promise<GateRun>, path: string): Promise<string> {
  const early = ended.then(({ code, stderr }) => {
    throw new Error(`gate ended too early, with ${code}:\n${stderr}`);
  });
  return Promise.race([fileText(path), early]);
}

// That no run leaves a folder behind is held by `startGate`, for every test of this folder.
describe.concurrent('a gate that is stopped', () => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    it(`by ${signal} ends with ${code} and leaves no folder and no process`, async () => {
      const log = suiteLog();
      const repository = await changedProject({
        [configPath]: botConfig({ 'pass-env': ['SUITE_LOG'] }),
        'evals/run.mjs': waiting,
      });
      const { child, ended } = startGate(repository, { env: { SUITE_LOG: log.path } });
      const [folder = '', ...pids] = (await firstOf(ended, log.path)).split('\n');
      expect(existsSync(folder)).toBe(true);
      child.kill(signal);
      const run = await ended;
      expect(run.code).toBe(code);
      expect(existsSync(folder)).toBe(false);
      expect(pids).toHaveLength(2);
      for (const pid of pids) expect(isRunning(Number(pid)), pid).toBe(false);
    });
  }

  it('while a setup runs leaves no folder and no process', async () => {
    const log = suiteLog();
    const code = `const { spawn } = require('child_process'); const child = spawn('sleep', ['300'], { detached: true, stdio: 'ignore' }); require('fs').appendFileSync('${log.path}', process.cwd() + '\\n' + process.pid + '\\n' + child.pid + '\\n'); setInterval(() => {}, 1000);`;
    const repository = await changedProject({ [configPath]: botConfig({ setup: [['node', '-e', code]] }) });
    const { child, ended } = startGate(repository);
    const [folder = '', ...pids] = (await firstOf(ended, log.path)).split('\n');
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
    expect(existsSync(folder)).toBe(false);
    for (const pid of pids) expect(isRunning(Number(pid)), pid).toBe(false);
  });
});

describe.concurrent('a gate that has ended', () => {
  for (const [how, after] of [
    ['well', ''],
    ['in failure', "throw new Error('broken');"],
  ] as const) {
    it(`${how} leaves no folder and no process`, async () => {
      const log = suiteLog();
      const before = `const child = spawn('sleep', ['300'], { stdio: 'ignore' });
child.unref();
appendFileSync(env.SUITE_LOG, process.cwd() + ' ' + process.pid + ' ' + child.pid + '\\n');
${after}`;
      const repository = await changedProject({
        [configPath]: botConfig({ 'pass-env': ['SUITE_LOG'] }),
        'evals/run.mjs': suiteScript({ before }),
      });
      const { ended } = startGate(repository, { env: { SUITE_LOG: log.path } });
      expect((await ended).code).toBe(after === '' ? 0 : 3);
      expect(log.lines()).toHaveLength(2);
      for (const line of log.lines()) {
        const [, folder = '', ...pids] = /^(.*) (\d+) (\d+)$/.exec(line) ?? [];
        expect(existsSync(folder)).toBe(false);
        for (const pid of pids) expect(isRunning(Number(pid)), pid).toBe(false);
      }
    });
  }
});
