import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'eval-envelope-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a program that Node can run and returns the command that runs it. */
export function nodeProgram(code: string, name = 'program.mjs'): [string, string] {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, code);
  return [process.execPath, path];
}

/** True while a process runs; one that has ended and waits to be collected does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    if (process.platform !== 'linux') return true;
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch {
    return false;
  }
}

/** Waits for a file that ends in a line break and returns its text. */
export async function fileText(path: string): Promise<string> {
  for (let waited = 0; waited < 20_000; waited += 20) {
    try {
      const text = readFileSync(path, 'utf8');
      if (text.endsWith('\n')) return text.trim();
    } catch {
      // Not there yet.
    }
    await sleep(20);
  }
  throw new Error(`${path} was not written`);
}
