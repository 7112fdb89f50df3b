import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';

const execute = promisify(execFile);

const folders: string[] = [];

// Not after each test: those of a file run side by side, and wait for git most of the time.
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the tests of the file are over. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'eval-envelope-test-')));
  folders.push(folder);
  return folder;
}

/** Variables of a process whose git knows no user and no system. */
export function testEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...more,
  };
}

/** A repository on disk for a test. */
export interface TestRepository {
  readonly folder: string;
  /** Standard output without its last line break. */
  readonly git: (...args: readonly string[]) => Promise<string>;
  readonly write: (path: string, content: string) => Promise<void>;
  readonly link: (path: string, target: string) => Promise<void>;
  /** Writes the files (null removes one), commits everything, and returns the SHA. */
  readonly commit: (files?: Readonly<Record<string, string | null>>) => Promise<string>;
}

let seconds = 1_700_000_000;

/** Starting a process from a test runner is dear: one shell for the three steps of a commit. */
const commitAll =
  'git add --all && git commit --quiet --allow-empty --no-verify -m change && git rev-parse HEAD';

/** Runs the real git as a test's own hand, not through the code under test. */
export function git(folder: string, ...args: readonly string[]): Promise<string> {
  return run('git', args, folder);
}

function inOneGo(folder: string, script: string): Promise<string> {
  return run('/bin/sh', ['-c', script], folder);
}

async function run(program: string, args: readonly string[], folder: string): Promise<string> {
  seconds += 1;
  const env = testEnvironment({
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@localhost',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@localhost',
    GIT_AUTHOR_DATE: `@${seconds} +0000`,
    GIT_COMMITTER_DATE: `@${seconds} +0000`,
    GIT_ALLOW_PROTOCOL: 'file:http',
  });
  const { stdout } = await execute(program, [...args], { cwd: folder, env, maxBuffer: 1 << 26 });
  return stdout.replace(/\n$/, '');
}

/** A repository that is already there, as a test handles it. */
export function openRepository(folder: string): TestRepository {
  const write = async (path: string, content: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  return {
    folder,
    git: (...args) => git(folder, ...args),
    write,
    link: async (path, target) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await symlink(target, join(folder, path));
    },
    commit: async (files = {}) => {
      for (const [path, content] of Object.entries(files)) {
        if (content === null) rmSync(join(folder, path), { recursive: true });
        else await write(path, content);
      }
      return inOneGo(folder, commitAll);
    },
  };
}

/** A new empty repository on branch `main`. */
export async function newRepository(folder = join(temporaryFolder(), 'repository')): Promise<TestRepository> {
  // What `git init` would write, without a process.
  for (const part of ['objects', 'refs', 'hooks']) mkdirSync(join(folder, '.git', part), { recursive: true });
  await writeFile(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n');
  await writeFile(
    join(folder, '.git/config'),
    '[core]\n\trepositoryformatversion = 0\n\tlogallrefupdates = true\n',
  );
  return openRepository(folder);
}

/** A clone beside nothing else, with further arguments of `git clone`. */
export async function cloneOf(address: string, ...args: readonly string[]): Promise<TestRepository> {
  const parent = temporaryFolder();
  await git(parent, 'clone', '--quiet', ...args, address, 'clone');
  return openRepository(join(parent, 'clone'));
}

/** A program for PATH that stands before the real ones. */
export async function programFolder(name: string, script: string): Promise<string> {
  const folder = temporaryFolder();
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, name), 0o755);
  return folder;
}

/**
 * Every file of a folder with its content. For a git folder: all but its objects and the list of where history is cut
 * off, which a fetch adds to.
 */
export function contentsOf(folder: string, prefix = ''): Record<string, string> {
  const contents: Record<string, string> = {};
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (/^(?:.*\/)?\.git\/(?:.*\/)?(?:objects|shallow)$/.test(path)) continue;
    if (entry.isDirectory()) Object.assign(contents, contentsOf(folder, path));
    else if (entry.isSymbolicLink()) contents[path] = `-> ${readlinkSync(join(folder, path))}`;
    else contents[path] = readFileSync(join(folder, path), 'latin1');
  }
  return contents;
}

/** The files of a working tree with their content, the git folders left out. */
export function filesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(contentsOf(folder)).filter(([path]) => !path.split('/').includes('.git')),
  );
}
