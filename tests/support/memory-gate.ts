import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type GateOutcome, type GateRequest, plainRequest } from '../../src/app/gate/gate-request.ts';
import { runGate } from '../../src/app/gate/run-gate.ts';
import type { Git, TreeEntry, World } from '../../src/app/ports.ts';
import { nodeFiles } from '../../src/shell/files/node-files.ts';
import { temporaryFolder } from './git-repository.ts';
import { promptPath, suiteProject } from './github/suite-project.ts';

/** Texts by path, of one commit. */
type Tree = Readonly<Record<string, string>>;

/** A gate on commits in memory, whose suite is a function of the prompt. */
export interface MemoryGate {
  /** Adds a commit with these files over those of base. @returns its SHA */
  readonly commit: (files: Tree) => string;
  /** Gates a commit against base. Outputs lie in `<out>/bot`. */
  readonly run: (headSha: string, request?: Partial<GateRequest>) => Promise<GateOutcome & { out: string }>;
  /** Sides that the suite ran on, in order. */
  readonly ran: string[];
  readonly files: World['files'];
}

/** @param config - keys of the config over the usual ones */
export function memoryGate(config: Readonly<Record<string, unknown>> = {}): MemoryGate {
  const project: Tree = suiteProject(config);
  const trees = new Map<string, Tree>();
  const add = (tree: Tree): string => {
    const sha = String(trees.size + 1).padStart(40, '0');
    trees.set(sha, tree);
    return sha;
  };
  const baseSha = add(project);
  const folder = temporaryFolder();
  const files = nodeFiles(import.meta.url, folder, { add: () => () => {} });
  const ran: string[] = [];
  let seconds = 0;
  const world: World = {
    files,
    environment: {},
    clock: {
      now: () => {
        seconds += 1;
        return new Date(Date.UTC(2026, 10, 22, 12, 0, seconds));
      },
    },
    log: { note: () => {}, output: () => {}, step: () => () => {} },
    processes: {
      interpreter: 'node',
      run: async ({ cwd, env }) => {
        ran.push(env.EVAL_ENVELOPE_SIDE ?? '');
        const prompt = readFileSync(join(cwd, promptPath), 'utf8');
        writeFileSync(env.EVAL_ENVELOPE_RESULTS ?? '', resultsOf(prompt, ran.length));
        return { exitCode: 0, isTimedOut: false, startError: null, tail: '', durationMs: 1 };
      },
    },
    terminal: unused('terminal'),
    git: unused('git'),
    history: unused('history'),
    runArtifacts: unused('runArtifacts'),
    gitHub: unused('gitHub'),
    encodeParquet: unused('encodeParquet'),
  };
  return {
    commit: (changes) => add({ ...project, ...changes }),
    ran,
    files,
    run: async (headSha, request = {}) => {
      const out = temporaryFolder();
      const asked = { ...plainRequest, base: baseSha, head: headSha, out, ...request };
      return { ...(await runGate(asked, memoryGit(trees), world)), out };
    },
  };
}

/** What the suite of {@link suiteProject} writes, a little slower each time: no two evaluations are the same to the byte. */
function resultsOf(prompt: string, time: number): string {
  const said = (word: string, otherwise: number): number =>
    Number(new RegExp(`${word} ([0-9.]+)`).exec(prompt)?.[1] ?? otherwise);
  return Array.from({ length: 60 }, (_, index) => ({
    caseId: `case-${index}`,
    passed: index >= said('fail', 3),
    latencyMs: 200 + ((index * 37) % 50) + time,
    costUsd: said('cost', 0.002),
  }))
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');
}

function memoryGit(trees: ReadonlyMap<string, Tree>): Git {
  const treeOf = (sha: string): Tree => trees.get(sha) ?? {};
  const entry = (path: string, text: string): TreeEntry => ({ path, objectId: text, kind: 'file' });
  const lay = (sha: string, folder: string, paths: readonly string[]): void => {
    for (const path of paths) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), treeOf(sha)[path] ?? '');
    }
  };
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return {
    resolveChange: async ({ base = '', head = '' }) => ({ baseSha: base, headSha: head, notes: [] }),
    changedPaths: async (baseSha, headSha) => {
      const [base, head] = [treeOf(baseSha), treeOf(headSha)];
      return [...new Set([...Object.keys(base), ...Object.keys(head)])]
        .filter((path) => base[path] !== head[path])
        .map((path) => ({
          path,
          status: base[path] === undefined ? 'added' : head[path] === undefined ? 'deleted' : 'modified',
          ...(base[path] === undefined ? {} : { base: entry(path, base[path]) }),
          ...(head[path] === undefined ? {} : { head: entry(path, head[path]) }),
        }));
    },
    readBlob: async (sha, path) => {
      const text = treeOf(sha)[path];
      return text === undefined ? null : bytes(text);
    },
    objectSizes: async (ids) => new Map(ids.map((id) => [id, bytes(id).length])),
    readObjects: async (ids) => new Map(ids.map((id) => [id, bytes(id)])),
    listTree: async (sha) => Object.entries(treeOf(sha)).map(([path, text]) => entry(path, text)),
    checkOut: async (sha, folder) => lay(sha, folder, Object.keys(treeOf(sha))),
    overlay: async (sha, paths, folder) => lay(sha, folder, paths),
    headCommit: unused('headCommit'),
    repositoryName: unused('repositoryName'),
    checkoutPlace: unused('checkoutPlace'),
    currentBranch: unused('currentBranch'),
    branchLog: unused('branchLog'),
    parents: async () => [],
    topLevel: async () => '/',
    uncommittedPaths: async () => [],
    snapshotWorkingTree: unused('snapshotWorkingTree'),
  };
}

/** A port that a gate in memory does not need. */
// biome-ignore lint/suspicious/noExplicitAny: it stands for any port, and throws as soon as it is used
function unused(name: string): any {
  return new Proxy(() => {}, {
    apply: () => {
      throw new RangeError(`${name} is not there in memory`);
    },
    get: () => {
      throw new RangeError(`${name} is not there in memory`);
    },
  });
}
