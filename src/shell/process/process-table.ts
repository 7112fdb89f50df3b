import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/**
 * Variable that every process of a run inherits. RUNNER_TRACKING_ID would do, but the runner looks for its own value
 * of it when the job ends: that second net stays in place.
 */
export const markVariable = 'EVAL_ENVELOPE_RUN_ID';

/** A process that is running on this machine. */
export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** Value of the mark it was started with; null = none, or it belongs to another user. */
  readonly mark: string | null;
}

/** All processes that are running; those that have ended and wait to be collected are left out. None on Windows. */
export async function listProcesses(): Promise<readonly ProcessEntry[]> {
  switch (process.platform) {
    case 'linux':
      return listFromProc();
    case 'win32':
      return [];
    default:
      return listFromPs();
  }
}

/** From `/proc`, which shows the environment of every process of the same user. */
export async function listFromProc(): Promise<readonly ProcessEntry[]> {
  const names = await readdir('/proc').catch(() => []);
  const entries = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readEntry));
  return entries.filter((entry) => entry !== null);
}

async function readEntry(name: string): Promise<ProcessEntry | null> {
  try {
    // A process may end between one read and the next: then it is none.
    const stat = await readFile(`/proc/${name}/stat`, 'utf8');
    // The program's name stands in parentheses and may hold anything, parentheses too.
    const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return null;
    const environment = await readFile(`/proc/${name}/environ`, 'utf8').catch(() => '');
    const entry = environment.split('\0').find((variable) => variable.startsWith(`${markVariable}=`));
    const mark = entry === undefined ? null : entry.slice(markVariable.length + 1);
    return { pid: Number(name), parent: Number(parent), group: Number(group), mark };
  } catch {
    return null;
  }
}

/** From `ps`, for systems without `/proc`; macOS hides the environment of its own programs, such as /bin/sleep. */
export async function listFromPs(): Promise<readonly ProcessEntry[]> {
  const columns = 'pid=,ppid=,pgid=,stat=,command=';
  const { stdout } = await promisify(execFile)('ps', ['axeww', '-o', columns], {
    maxBuffer: 256 * 1024 * 1024,
  }).catch(() => ({ stdout: '' }));
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, group, state, command] =
      /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    if (command === undefined || state?.startsWith('Z')) return [];
    const mark = new RegExp(`(?:^|\\s)${markVariable}=(\\S+)`).exec(command)?.[1] ?? null;
    return [{ pid: Number(pid), parent: Number(parent), group: Number(group), mark }];
  });
}
