import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Root of the repository. */
export const root = resolve(import.meta.dirname, '../..');

/** The built CLI, as a clone has it. */
export const cli = resolve(root, 'dist/cli.js');

/**
 * For programs of `dist` that tests start by the hundred: what V8 made of them is kept between two starts. It changes how long
 * a start takes and nothing else; see `node:module`, compile cache.
 */
export const compileCache = { NODE_COMPILE_CACHE: join(tmpdir(), 'eval-envelope-compile-cache') };

/** A run of the CLI as a process of its own. */
export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built CLI with the Node of the tests, or with another one. */
export function runCli(args: readonly string[], options: { cwd?: string; node?: string } = {}): CliRun {
  const { status, stdout, stderr } = spawnSync(options.node ?? process.execPath, [cli, ...args], {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...compileCache },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

/** A Node of version 20 or later that the machine has beside the one of the tests; undefined where there is none. */
export function systemNode(): string | undefined {
  return ['/usr/bin/node', '/usr/local/bin/node', '/opt/homebrew/bin/node'].find((path) => {
    if (!existsSync(path)) return false;
    const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    return Number(/^v(\d+)/.exec(stdout ?? '')?.[1]) >= 20;
  });
}

/**
 * Runs the built CLI while this process goes on: where it talks to a server of the test.
 *
 * @param env - variables beside PATH and HOME
 */
export function startCli(
  args: readonly string[],
  { cwd = root, env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<CliRun> {
  const { PATH = '', HOME = '' } = process.env;
  return new Promise((resolve) => {
    const options = { cwd, env: { PATH, HOME, ...compileCache, ...env }, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(process.execPath, [cli, ...args], options, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}
