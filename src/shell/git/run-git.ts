import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { GitError } from '../../core/model/program-error.ts';
import { type ConfigEntry, gitEnvironment } from './git-environment.ts';
import { gitFailure, maskSecrets } from './git-failure.ts';

/** How one git process is run. */
export interface GitOptions {
  readonly cwd: string;
  /** What it reads from standard input; default nothing. */
  readonly input?: string | Uint8Array;
  /** Configuration for this process, handed over in its environment: the place for a token. */
  readonly config?: readonly ConfigEntry[];
  /** Further variables, such as `GIT_INDEX_FILE`. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Whether system and user configuration are off. */
  readonly isIsolated?: boolean;
  /** Exit codes that are an answer, not a failure; default 0 alone. */
  readonly accept?: readonly number[];
}

/** What a git process left. */
export interface GitOutput {
  readonly exitCode: number;
  readonly stdout: Buffer;
  /** Its last 16 KB, secrets masked. */
  readonly stderr: string;
}

/** Runs git with an argument list. @throws GitError when it fails or is not installed */
export type RunGit = (args: readonly string[], options: GitOptions) => Promise<GitOutput>;

/** Nothing of the repository's configuration may start a program on its own, or tidy up behind the user's back. */
const guards = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'protocol.ext.allow=never',
  'gc.auto=0',
  'maintenance.auto=false',
  'submodule.recurse=false',
  'advice.detachedHead=false',
].flatMap((entry) => ['-c', entry]);

/** Processes at a time: a caller may ask for a thousand files at once. */
const atOnce = 8;

/** Characters of standard error kept. */
const stderrLength = 16_384;

/**
 * Git as a function.
 *
 * @param environment - variables of this process
 * @param secrets - texts that appear in no error
 */
export function gitRunner(
  environment: Readonly<Record<string, string>>,
  secrets: readonly string[] = [],
): RunGit {
  const inTurn = turns(atOnce);
  return async (args, options) => {
    const env = {
      ...gitEnvironment(environment, options.config ?? [], options.isIsolated ?? false),
      ...options.variables,
    };
    const { exitCode, stdout, stderr } = await inTurn(() =>
      start(['--no-pager', ...guards, ...args], options, env),
    );
    const shown = maskSecrets(stderr, secrets);
    if (exitCode === null || !(options.accept ?? [0]).includes(exitCode)) {
      throw gitFailure(args.find((word) => /^[a-z]/.test(word)) ?? '', exitCode, shown);
    }
    return { exitCode, stdout, stderr: shown };
  };
}

/** Lets so many run at a time; the others wait in order. */
function turns(places: number): <T>(action: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (action) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await action();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

function start(
  args: readonly string[],
  options: GitOptions,
  env: Readonly<Record<string, string>>,
): Promise<{ exitCode: number | null; stdout: Buffer; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd: options.cwd, env, stdio: ['pipe', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (chunk: string) => {
      stderr = `${stderr}${chunk}`.slice(-stderrLength);
    });
    // A git that ends before it has read everything says why on its own.
    child.stdin.on('error', () => {});
    child.on('error', (error) => reject(startError(options.cwd, error)));
    child.on('close', (exitCode) => resolve({ exitCode, stdout: Buffer.concat(chunks), stderr }));
    child.stdin.end(options.input ?? '');
  });
}

function startError(cwd: string, error: Error): GitError {
  if (!existsSync(cwd)) {
    return new GitError('no-folder', `The folder ${cwd} does not exist.`, 'Check the path.', error);
  }
  if ('code' in error && error.code === 'ENOENT') {
    return new GitError(
      'git-not-installed',
      'git was not found.',
      'Install git 2.30 or later, and check that its folder is in PATH.',
      error,
    );
  }
  return new GitError('git-not-started', `git could not be started: ${error.message}`, 'Check git.', error);
}
