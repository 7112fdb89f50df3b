import { setTimeout as sleep } from 'node:timers/promises';
import { listProcesses, type ProcessEntry } from './process-table.ts';

/** What is to be ended. */
export interface EndTarget {
  /** Processes with a mark that this accepts belong to it. */
  readonly isMark: (mark: string) => boolean;
  /** Process group that belongs to it, and whether its first process is still running. */
  readonly group?: { readonly id: number; readonly isAlive: () => boolean };
}

const killRounds = 100;

/**
 * Ends everything that belongs to a run: SIGTERM to all, and SIGKILL to what is left after the grace period, again
 * and again until nothing is. Found are the process group, processes that carry the run's mark (a process in a session
 * of its own keeps it) and the children of any of these. Returns at once when there is nothing to end.
 *
 * Out of reach: a process that left the group, wiped its environment and outlived its parent.
 */
export async function endProcesses(target: EndTarget, graceMs: number): Promise<void> {
  if (!(await signalAll(target, 'SIGTERM'))) return;
  const deadline = Date.now() + graceMs;
  for (let pauseMs = 20; Date.now() < deadline; pauseMs = Math.min(200, pauseMs * 2)) {
    await sleep(Math.min(pauseMs, Math.max(1, deadline - Date.now())));
    if (!isGroupAlive(target) && (await findPids(target)).length === 0) return;
  }
  // A process can start another between the look and the blow, hence rounds; one that even SIGKILL does not end
  // (stuck in the kernel) must not hold us for ever.
  for (let round = 0; round < killRounds; round += 1) {
    if (!(await signalAll(target, 'SIGKILL'))) return;
    await sleep(20);
  }
}

/** Sends a signal to all of it; false = there is nothing left. */
async function signalAll(target: EndTarget, name: 'SIGTERM' | 'SIGKILL'): Promise<boolean> {
  const isAlive = isGroupAlive(target);
  // First without looking, so that a group ends even where processes cannot be listed. Windows has no groups.
  if (isAlive && target.group !== undefined) {
    signal(process.platform === 'win32' ? target.group.id : -target.group.id, name);
  }
  const pids = await findPids(target);
  for (const pid of pids) signal(pid, name);
  return isAlive || pids.length > 0;
}

function isGroupAlive({ group }: EndTarget): boolean {
  return group?.isAlive() ?? false;
}

async function findPids(target: EndTarget): Promise<readonly number[]> {
  return belonging(await listProcesses(), target);
}

/** Ids of the processes that belong to a target, never our own. */
export function belonging(table: readonly ProcessEntry[], { isMark, group }: EndTarget): readonly number[] {
  const found = new Set(
    table
      .filter((entry) => entry.group === group?.id || (entry.mark !== null && isMark(entry.mark)))
      .map((entry) => entry.pid),
  );
  found.delete(process.pid);
  // A set grows while it is walked: children of children are met too.
  for (const pid of found) {
    for (const entry of table) if (entry.parent === pid && entry.pid !== process.pid) found.add(entry.pid);
  }
  return [...found];
}

function signal(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended between the look and the blow, or belongs to another user.
  }
}
