import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProcessRequest } from '../../../src/app/ports.ts';
import { endLeftovers, nodeProcesses } from '../../../src/shell/process/node-processes.ts';
import { fileText, isRunning, nodeProgram, temporaryFolder } from './support.ts';

const processes = nodeProcesses({ graceMs: 300 });

function run(code: string, more: Partial<ProcessRequest> = {}) {
  return processes.run({
    command: nodeProgram(code),
    cwd: temporaryFolder(),
    env: {},
    timeoutMs: 20_000,
    ...more,
  });
}

/** Code that starts a process that outlives its parent, ignores SIGTERM and writes its id to a file. */
function startsStray(file: string, options: string): string {
  const stray = `process.on('SIGTERM', () => {}); require('fs').writeFileSync(${JSON.stringify(file)}, process.pid + '\\n'); setInterval(() => {}, 1000);`;
  return `
    import { spawn } from 'node:child_process';
    import { existsSync } from 'node:fs';
    spawn(process.execPath, ['-e', ${JSON.stringify(stray)}], ${options}).unref();
    while (!existsSync(${JSON.stringify(file)})) await new Promise((resolve) => setTimeout(resolve, 10));
  `;
}

describe('run', () => {
  it('gives exit code, duration and the last lines of both streams', async () => {
    const outcome = await run(`console.log('out'); console.error('err'); process.exitCode = 100;`);
    expect(outcome).toMatchObject({ exitCode: 100, isTimedOut: false, startError: null });
    expect(outcome.tail.split('\n').sort()).toEqual(['err', 'out']);
    expect(outcome.durationMs).toBeGreaterThan(0);
  });

  it('passes lines on while the process runs', async () => {
    const folder = temporaryFolder();
    const go = join(folder, 'go');
    const lines: string[] = [];
    const outcome = await run(
      `import { existsSync } from 'node:fs';
       console.log('first');
       while (!existsSync(${JSON.stringify(go)})) await new Promise((resolve) => setTimeout(resolve, 10));
       console.log('second');`,
      {
        onLine: (line) => {
          lines.push(line);
          writeFileSync(go, '');
        },
      },
    );
    expect(outcome.exitCode).toBe(0);
    expect(lines).toEqual(['first', 'second']);
  });

  it('gives the process its environment and nothing else, the folder, and an empty standard input', async () => {
    const cwd = temporaryFolder();
    const { tail } = await run(
      `import { readFileSync } from 'node:fs';
       console.log(JSON.stringify([Object.keys(process.env).sort(), process.cwd(), readFileSync(0, 'utf8')]));`,
      { cwd, env: { A: '1' } },
    );
    expect(JSON.parse(tail)).toEqual([['A', 'EVAL_ENVELOPE_RUN_ID'], cwd, '']);
  });

  it("leaves the runner's own tracking id alone", async () => {
    const { tail } = await run('console.log(process.env.RUNNER_TRACKING_ID)', {
      env: { RUNNER_TRACKING_ID: 'github_1' },
    });
    expect(tail).toBe('github_1');
  });

  it('masks a secret that is written in two halves, in lines and in the tail', async () => {
    const lines: string[] = [];
    const { tail } = await run(
      `process.stdout.write('key sk-12');
       await new Promise((resolve) => setTimeout(resolve, 200));
       process.stdout.write('34 end\\n');
       console.error('multi', 'line-one', 'line-two');`,
      { secrets: ['sk-1234', 'line-one\nline-two'], onLine: (line) => lines.push(line) },
    );
    expect(lines.sort()).toEqual(['key *** end', 'multi *** ***']);
    expect(tail).not.toMatch(/sk-|line-/);
  });

  it('holds 100 MB of output in little memory', async () => {
    let forwarded = 0;
    const before = process.memoryUsage().rss;
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss - before);
    }, 20);
    const { exitCode, tail } = await run(
      `const chunk = ('x'.repeat(99) + '\\n').repeat(10_000);
       for (let i = 0; i < 100; i += 1) if (!process.stdout.write(chunk)) await new Promise((resolve) => process.stdout.once('drain', resolve));
       process.stdout.write('the end\\n');`,
      { onLine: (line) => (forwarded += line.length), secrets: ['sk-1234'] },
    );
    clearInterval(watch);
    expect(exitCode).toBe(0);
    expect(tail).toMatch(/the end$/);
    expect(forwarded).toBeLessThan(1.1 * 1024 * 1024);
    expect(most).toBeLessThan(150 * 1024 * 1024);
  });

  it('says by which signal a process was ended', async () => {
    const outcome = await run(
      `console.log('before'); process.kill(process.pid, 'SIGSEGV'); setInterval(() => {}, 1000);`,
    );
    expect(outcome).toMatchObject({ exitCode: null, isTimedOut: false, startError: null });
    expect(outcome.tail).toMatch(/\[ended by SIGSEGV\]$/);
  });
});

describe('a program that cannot be started', () => {
  const request = { cwd: temporaryFolderOfSuite(), env: { PATH: '/usr/bin:/bin' }, timeoutMs: 5000 };

  it('is named when PATH does not have it', async () => {
    expect(await processes.run({ ...request, command: ['no-such-program', 'x'] })).toMatchObject({
      exitCode: null,
      isTimedOut: false,
      startError: 'no-such-program was not found on PATH.',
    });
  });

  it('is named when its file is missing or not executable', async () => {
    const file = join(temporaryFolder(), 'run.sh');
    expect((await processes.run({ ...request, command: [file] })).startError).toBe(
      `${file} does not exist, or the interpreter in its first line does not.`,
    );
    writeFileSync(file, '#!/bin/sh\n');
    chmodSync(file, 0o644);
    expect((await processes.run({ ...request, command: [file] })).startError).toBe(
      `${file} is not executable.`,
    );
  });

  it('is not blamed for a missing working directory', async () => {
    const outcome = await processes.run({
      ...request,
      cwd: '/no/such/folder',
      command: [process.execPath, '-e', '0'],
    });
    expect(outcome.startError).toBe('The working directory /no/such/folder does not exist.');
  });

  it('is an outcome, not a crash, when its arguments are impossible', async () => {
    expect((await processes.run({ ...request, command: ['ls', 'a\0b'] })).startError).toMatch(
      /^ls could not be started/,
    );
    const huge = 'x'.repeat(3_000_000);
    expect((await processes.run({ ...request, command: ['ls', huge] })).startError).toMatch(
      /^ls was given more/,
    );
  });
});

describe('a process that is watched', () => {
  const watched = nodeProcesses({ graceMs: 300, watchMs: 20 });

  it('is ended with everything it started once it should end, and is asked one question at a time', async () => {
    const stray = join(temporaryFolder(), 'stray');
    let asked = 0;
    let atOnce = 0;
    let most = 0;
    const outcome = await watched.run({
      command: nodeProgram(
        `process.on('SIGTERM', () => process.exit(0));
         ${startsStray(stray, "{ detached: true, stdio: 'ignore' }")}
         setInterval(() => {}, 1000);`,
      ),
      cwd: temporaryFolder(),
      env: {},
      timeoutMs: 20_000,
      shouldEnd: async () => {
        asked += 1;
        atOnce += 1;
        most = Math.max(most, atOnce);
        const pid = await fileText(stray);
        atOnce -= 1;
        return asked > 2 && pid !== '';
      },
    });
    // It ended with 0 when it was told to end, which is not its own doing.
    expect(outcome).toMatchObject({ exitCode: null, isTimedOut: false, startError: null });
    expect([asked, most]).toEqual([3, 1]);
    expect(isRunning(Number(readFileSync(stray, 'utf8')))).toBe(false);
  });

  it('goes on where the question is answered with no, or fails', async () => {
    let asked = 0;
    const outcome = await watched.run({
      command: nodeProgram(`setTimeout(() => {}, 500);`),
      cwd: temporaryFolder(),
      env: {},
      timeoutMs: 20_000,
      shouldEnd: async () => {
        asked += 1;
        if (asked === 1) throw new Error('the file is busy');
        return false;
      },
    });
    expect(outcome.exitCode).toBe(0);
    expect(asked).toBeGreaterThan(1);
  });
});

describe('the time limit', () => {
  it('ends a suite that ends itself on SIGTERM, without waiting out the grace period', async () => {
    const patient = nodeProcesses({ graceMs: 15_000 });
    const started = performance.now();
    const outcome = await patient.run({
      command: nodeProgram(
        `process.on('SIGTERM', () => { console.log('bye'); process.exit(0); }); setInterval(() => {}, 1000); console.log('up');`,
      ),
      cwd: temporaryFolder(),
      env: {},
      timeoutMs: 2000,
    });
    expect(outcome).toMatchObject({ exitCode: null, isTimedOut: true });
    expect(outcome.tail).toBe('up\nbye');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('kills a suite that ignores SIGTERM, its children, and a grandchild in a session of its own', async () => {
    const folder = temporaryFolder();
    const files = ['child', 'stray'].map((name) => join(folder, name));
    const outcome = await run(
      `process.on('SIGTERM', () => {});
       ${startsStray(files[0] ?? '', "{ stdio: 'inherit' }")}
       ${startsStray(files[1] ?? '', "{ detached: true, stdio: 'inherit' }").replace(/import .*;/g, '')}
       console.log(process.pid);
       setInterval(() => {}, 1000);`,
      { timeoutMs: 3000 },
    );
    expect(outcome).toMatchObject({ exitCode: null, isTimedOut: true });
    const pids = [
      Number(outcome.tail.split('\n')[0]),
      ...files.map((file) => Number(readFileSync(file, 'utf8'))),
    ];
    expect(pids.every((pid) => pid > 1)).toBe(true);
    expect(pids.filter(isRunning)).toEqual([]);
  });

  it('may be longer than a timer can be', async () => {
    expect(await run(`console.log('done')`, { timeoutMs: 90 * 86_400_000 })).toMatchObject({
      exitCode: 0,
      isTimedOut: false,
    });
  });
});

describe('after a normal end', () => {
  it.each([
    ['in its process group', "{ stdio: 'inherit' }"],
    ['in a session of its own, with closed streams', "{ detached: true, stdio: 'ignore' }"],
    ['in a session of its own, holding the streams', "{ detached: true, stdio: 'inherit' }"],
  ])('nothing that was started is left %s', async (_, options) => {
    const file = join(temporaryFolder(), 'stray');
    const outcome = await run(`${startsStray(file, options)} process.exit(3);`);
    expect(outcome).toMatchObject({ exitCode: 3, isTimedOut: false });
    expect(isRunning(Number(readFileSync(file, 'utf8')))).toBe(false);
  });

  it('processes of another run go on', async () => {
    const file = join(temporaryFolder(), 'pid');
    const long = run(
      `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(file)}, process.pid + '\\n'); setTimeout(() => {}, 1500);`,
    );
    const pid = Number(await fileText(file));
    await run('0');
    expect(isRunning(pid)).toBe(true);
    expect((await long).exitCode).toBe(0);
  });
});

describe('endAll', () => {
  it('ends every run, and nothing starts after it', async () => {
    const own = nodeProcesses({ graceMs: 200 });
    const file = join(temporaryFolder(), 'pid');
    const request = {
      command: nodeProgram(
        `import { writeFileSync } from 'node:fs'; process.on('SIGTERM', () => {}); writeFileSync(${JSON.stringify(file)}, process.pid + '\\n'); setInterval(() => {}, 1000);`,
      ),
      cwd: temporaryFolder(),
      env: {},
      timeoutMs: 20_000,
    };
    const running = own.run(request);
    const pid = Number(await fileText(file));
    await own.endAll();
    expect(isRunning(pid)).toBe(false);
    expect(await running).toMatchObject({ exitCode: null, isTimedOut: false });
    expect((await own.run(request)).startError).toBe('The program is being ended.');
  });
});

describe('endLeftovers', () => {
  it('ends the processes that carry an id, and no others', async () => {
    const folder = temporaryFolder();
    const request = (name: string) => ({
      command: nodeProgram(
        `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(join(folder, name))}, process.pid + '\\n'); setTimeout(() => {}, 1500);`,
      ),
      cwd: folder,
      env: {},
      timeoutMs: 20_000,
    });
    const runs = ['mine', 'other'].map((id) => nodeProcesses({ id: `${folder}-${id}` }).run(request(id)));
    await Promise.all(['mine', 'other'].map((name) => fileText(join(folder, name))));
    await endLeftovers(`${folder}-mine`, 200);
    expect((await Promise.all(runs)).map(({ exitCode }) => exitCode)).toEqual([null, 0]);
  });
});

function temporaryFolderOfSuite(): string {
  return process.cwd();
}
