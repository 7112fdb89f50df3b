import { spawn } from 'node:child_process';
import type { Processes, ProcessOutcome, ProcessRequest } from '../../app/ports.ts';

/** Characters of output kept for a message. */
const tailLength = 4000;

/** Runs programs as real processes, each in a process group of its own so that a timeout ends all of it. */
export function nodeProcesses(): Processes {
  return { run, interpreter: process.execPath };
}

function run(request: ProcessRequest): Promise<ProcessOutcome> {
  const [program, ...args] = request.command;
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: request.cwd,
      env: request.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    let tail = '';
    let isTimedOut = false;
    const keep = (chunk: Buffer): void => {
      tail = `${tail}${chunk.toString('utf8')}`.slice(-tailLength);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setTimeout(() => {
      isTimedOut = true;
      endGroup(child.pid);
    }, request.timeoutMs);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ exitCode: null, isTimedOut, startError: error.message, tail, durationMs: Date.now() - started });
    });
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      resolve({ exitCode, isTimedOut, startError: null, tail, durationMs: Date.now() - started });
    });
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // The group ended on its own between the timer and the signal.
  }
}
