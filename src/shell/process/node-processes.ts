import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Processes, ProcessOutcome, ProcessRequest } from '../../app/ports.ts';
import type { Cleanup } from './cleanup.ts';
import { type EndTarget, endProcesses } from './end-processes.ts';
import { maskText, outputForms } from './mask-secrets.ts';
import { type ProcessOutput, processOutput } from './process-output.ts';
import { markVariable } from './process-table.ts';
import { startProblem } from './start-problem.ts';
import { watchProcess } from './watch-process.ts';

const defaultGraceMs = 5000;
/** How long output may still come once everything has ended: longer means that somebody out of reach holds the pipe. */
const drainMs = 1000;
/** Time between two looks at a process that may have to end. */
const defaultWatchMs = 1000;
/** A longer timer fires at once. */
const longestTimerMs = 2 ** 31 - 1;

/** How processes are run. */
export interface ProcessesOptions {
  /** Time between SIGTERM and SIGKILL; default 5 s. */
  readonly graceMs?: number;
  /** Time between two questions whether a process should end; default 1 s. */
  readonly watchMs?: number;
  /** Ends all processes when the program is told to end. */
  readonly cleanup?: Cleanup;
  /** Start of the mark that all processes carry, by which `endLeftovers` finds them; default a fresh one. */
  readonly id?: string;
}

/** Runs programs as real processes. */
export interface NodeProcesses extends Processes {
  /** Ends everything that runs and starts nothing more; resolves when all of it has ended. */
  readonly endAll: () => Promise<void>;
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

/**
 * Runs programs as real processes, each in a process group of its own, with no standard input. A run is over when
 * everything it started has ended: what is left after its first process, in the group or in a session of its own, is
 * ended, and so is all of it when the time is up.
 */
export function nodeProcesses({
  graceMs = defaultGraceMs,
  watchMs = defaultWatchMs,
  cleanup,
  id = randomUUID(),
}: ProcessesOptions = {}): NodeProcesses {
  const active = new Map<Promise<ProcessOutcome>, () => Promise<void>>();
  let isEnding = false;
  let count = 0;
  const endAll = async (): Promise<void> => {
    isEnding = true;
    await Promise.all([...active].flatMap(([outcome, end]) => [end(), outcome]));
  };
  const run = (request: ProcessRequest): Promise<ProcessOutcome> => {
    if (isEnding) return Promise.resolve(notStarted('The program is being ended.'));
    count += 1;
    const started = start(request, `${id}.${count}`);
    if ('exitCode' in started) return Promise.resolve(started);
    const { outcome, end } = supervise(started, request, { graceMs, watchMs });
    active.set(outcome, end);
    return outcome.finally(() => active.delete(outcome));
  };
  cleanup?.add(endAll);
  return { run, endAll, interpreter: process.execPath };
}

/**
 * Ends what an earlier program left running that was killed before it could clean up.
 *
 * @param id - the `id` that its processes were started with
 */
export function endLeftovers(id: string, graceMs: number = defaultGraceMs): Promise<void> {
  return endProcesses({ isMark: (mark) => mark.startsWith(`${id}.`) }, graceMs);
}

function start(request: ProcessRequest, mark: string): { child: Child; mark: string } | ProcessOutcome {
  const [program, ...args] = request.command;
  try {
    const child = spawn(program, args, {
      cwd: request.cwd,
      env: { ...request.env, [markVariable]: mark },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    return { child, mark };
  } catch (error) {
    return notStarted(masked(startProblem(error, request), request));
  }
}

/** Waits for a process and what it started; `end` ends it before its time. */
function supervise(
  { child, mark }: { readonly child: Child; readonly mark: string },
  request: ProcessRequest,
  { graceMs, watchMs }: { readonly graceMs: number; readonly watchMs: number },
): { readonly outcome: Promise<ProcessOutcome>; readonly end: () => Promise<void> } {
  const startedAt = performance.now();
  const output = processOutput(request.secrets ?? [], request.onLine);
  const closed = Promise.all([collect(child.stdout, output), collect(child.stderr, output)]);
  const exited = exitOf(child);
  const target: EndTarget = {
    isMark: (other) => other === mark,
    ...(child.pid === undefined ? {} : { group: { id: child.pid, isAlive: () => isAlive(child) } }),
  };
  let ending: Promise<void> | null = null;
  const end = (): Promise<void> => {
    ending ??= endProcesses(target, graceMs);
    return ending;
  };
  const watch = async (): Promise<ProcessOutcome> => {
    let isTimedOut = false;
    let isStopped = false;
    const watching = watchProcess(request.shouldEnd, watchMs, () => {
      isStopped = true;
      void end();
    });
    const timer = setTimeout(
      () => {
        isTimedOut = true;
        void end();
      },
      Math.min(request.timeoutMs, longestTimerMs),
    );
    const exit = await exited;
    const durationMs = performance.now() - startedAt;
    clearTimeout(timer);
    await watching.end();
    if ('error' in exit) return notStarted(masked(startProblem(exit.error, request), request));
    await end();
    await drain(child, closed);
    const tail = [output.tail(), ...(exit.signal === null ? [] : [`[ended by ${exit.signal}]`])];
    return {
      exitCode: isTimedOut || isStopped ? null : exit.code,
      isTimedOut,
      startError: null,
      tail: tail.filter((part) => part !== '').join('\n'),
      durationMs,
    };
  };
  return { outcome: watch(), end };
}

type Exit = { readonly code: number | null; readonly signal: string | null } | { readonly error: Error };

function exitOf(child: Child): Promise<Exit> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.on('error', (error) => {
      // A signal that could not be sent is reported here too.
      if (child.pid === undefined) resolve({ error });
    });
  });
}

function isAlive(child: Child): boolean {
  return child.exitCode === null && child.signalCode === null;
}

function collect(source: Readable, output: ProcessOutput): Promise<void> {
  const stream = output.stream();
  source.on('data', (chunk: Buffer) => stream.push(chunk));
  return new Promise((resolve) => {
    source.on('error', () => source.destroy());
    source.once('close', () => {
      stream.end();
      resolve();
    });
  });
}

/** Waits until both streams are read to their end, but not for ever. */
async function drain({ stdout, stderr }: Child, closed: Promise<unknown>): Promise<void> {
  const giveUp = new AbortController();
  const late = sleep(drainMs, undefined, { signal: giveUp.signal }).then(
    () => {
      stdout.destroy();
      stderr.destroy();
    },
    () => {},
  );
  await Promise.race([closed, late]);
  giveUp.abort();
  await closed;
}

function masked(text: string, { secrets }: ProcessRequest): string {
  return maskText(text, outputForms(secrets ?? []));
}

function notStarted(startError: string): ProcessOutcome {
  return { exitCode: null, isTimedOut: false, startError, tail: '', durationMs: 0 };
}
