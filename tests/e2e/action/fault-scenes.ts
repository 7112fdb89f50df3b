import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../support/cli.ts';
import { serveGit } from '../../support/git-http-server.ts';
import { git, temporaryFolder } from '../../support/git-repository.ts';
import { pushEvent } from '../../support/github/events.ts';
import { type FaultRule, faultLine, type MetCall } from '../../support/github/fault-line.ts';
import { startGitFront } from '../../support/github/git-front.ts';
import { type IdentityName, identities } from '../../support/github/identities.ts';
import type { StoredComment } from '../../support/github/pull-helpers.ts';
import type { ActionRun } from '../../support/github/runner.ts';
import type { StoredArtifact } from '../../support/github/stored-artifact.ts';
import { dimensionKeys } from '../../support/github/suite-project.ts';
import { openScene, type Scene, type SceneOptions } from './scene.ts';

/** How much faster the clock of the Action runs as a rule: its patience of 30 s is three seconds. */
const usualSpeed = 10;

/** What a run left behind, and what it called on the way. */
export interface Outcome {
  readonly run: ActionRun;
  readonly comments: readonly StoredComment[];
  readonly artifacts: readonly StoredArtifact[];
  /** Paths on the history branch. */
  readonly history: readonly string[];
  readonly calls: readonly MetCall[];
  /** By the clock of the Action. */
  readonly elapsedMs: number;
}

/** A situation that can be run again and again, each time as if for the first time. */
export interface FaultScene {
  /** Comments before each run. */
  readonly before: readonly StoredComment[];
  /** Runs the Action once with what goes wrong, and puts everything back. */
  readonly run: (rule?: FaultRule, clockSpeed?: number) => Promise<Outcome>;
}

/** How a situation differs from a pull request without a comment whose change is inside. */
export interface SituationOptions {
  /** Cases of sixty that fail on head; 3 on base. */
  readonly failing?: number;
  /** Comment of an earlier run: `stale` says something else, `same` is what the run will say. */
  readonly comment?: 'stale' | 'same';
  /** Comments of others, before ours. */
  readonly foreign?: number;
  readonly as?: IdentityName;
  readonly isFork?: boolean;
  /** A push to main, with no pull request to speak to, and a remote behind HTTP that keeps the history. */
  readonly isPush?: boolean;
  /** Whether head's results are cut off. */
  readonly isBroken?: boolean;
  /** Whether the input `comment` has a mistake, with which nothing is evaluated. */
  readonly isRefused?: boolean;
  readonly hasArtifactService?: boolean;
}

const compileCache = temporaryFolder();

/** Variables by which the clock of the Action runs so many times as fast. */
export function hurried(clockSpeed: number): Record<string, string> {
  return {
    NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'tests/support/github/fast-clock.mjs')).href}`,
    FAST_CLOCK: String(clockSpeed),
    NODE_COMPILE_CACHE: compileCache,
  };
}

const historyBranch = 'eval-envelope-history';

/** Makes a situation. Its results are handed over, so that a run is over in a second. */
export async function openFaultScene(options: SituationOptions = {}): Promise<FaultScene> {
  const { as = 'workflow', foreign = 0, isPush = false, hasArtifactService = true } = options;
  const faults = faultLine();
  const config = { dimensions: { quality: dimensionKeys.quality } };
  const scene = await openScene({ config, isFork: options.isFork ?? false }, faults);
  const { pull, server } = scene;
  const event = isPush
    ? pushEvent({ repository: pull.repository, sha: pull.mainSha })
    : pull.event('synchronize');
  const workspace = isPush ? await pull.checkOut(event) : pull.workspace;
  handOver(workspace, options);
  const bare = pull.remote.slice('file://'.length);
  if (isPush) {
    await git(bare, 'config', 'http.receivepack', 'true');
    const { url } = await startGitFront((await serveGit(dirname(bare))).url, faults);
    await git(workspace, 'remote', 'set-url', 'origin', `${url}/${basename(bare)}`);
  }
  const how = (clockSpeed: number): SceneOptions => ({
    event,
    workspace,
    hasArtifactService,
    token: identities[as].token,
    inputs: {
      ...(isPush ? {} : { 'base-results': 'out/base.jsonl' }),
      'head-results': 'out/head.jsonl',
      ...(options.isRefused === true ? { comment: 'loudly' } : {}),
    },
    env: {
      ...hurried(clockSpeed),
      // Git's own patience, which is a minute as a rule.
      GIT_HTTP_LOW_SPEED_LIMIT: '1000',
      GIT_HTTP_LOW_SPEED_TIME: '3',
    },
  });
  for (let index = 0; index < foreign; index += 1) await server.addComment(pull.number, `Comment ${index}`);
  let own: string | undefined;
  if (options.comment !== undefined) {
    await scene.run(how(usualSpeed));
    const made = (await scene.comments()).find(({ author }) => author === identities[as].login);
    if (made === undefined) throw new Error('the run left no comment');
    own =
      options.comment === 'same' ? made.body : made.body.replace(/^.*$/m, '### Inside: an older verdict.');
  }
  const putBack = async (): Promise<void> => {
    faults.reset();
    scene.artifacts.clear();
    if (isPush) await git(bare, 'update-ref', '-d', `refs/heads/${historyBranch}`);
    for (const { id, author } of await scene.comments()) {
      if (author !== 'octocat') await removeComment(scene, id);
    }
    if (own !== undefined) await server.addComment(pull.number, own, as);
  };
  await putBack();
  return {
    before: await scene.comments(),
    run: async (rule, clockSpeed = usualSpeed) => {
      faults.reset(rule);
      const startedAt = performance.now();
      const run = await scene.run(how(clockSpeed));
      const elapsedMs = (performance.now() - startedAt) * clockSpeed;
      const calls = [...faults.calls];
      const history = await git(bare, 'ls-tree', '-r', '--name-only', historyBranch).catch(() => '');
      const outcome = {
        run,
        comments: await scene.comments(),
        artifacts: scene.artifacts.artifacts(),
        history: history.split('\n').filter((path) => path !== ''),
        calls,
        elapsedMs,
      };
      await putBack();
      return outcome;
    },
  };
}

async function removeComment({ server, pull }: Scene, id: number): Promise<void> {
  const url = `${server.url}/repos/${pull.repository}/issues/comments/${id}`;
  const headers = { authorization: `Bearer ${identities.octocat.token}` };
  const { status } = await fetch(url, { method: 'DELETE', headers });
  if (status !== 204) throw new Error(`the comment could not be removed: ${status}`);
}

/** Results as an earlier step of the job leaves them in the workspace. */
function handOver(workspace: string, { failing = 3, isBroken = false }: SituationOptions): void {
  for (const [side, fails] of [
    ['base', 3],
    ['head', failing],
  ] as const) {
    const path = join(workspace, 'out', `${side}.jsonl`);
    mkdirSync(dirname(path), { recursive: true });
    const rows = Array.from({ length: 60 }, (_, index) => ({
      caseId: `case-${index}`,
      passed: index >= fails,
    }));
    const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    writeFileSync(path, side === 'head' && isBroken ? text.slice(0, -9) : text);
  }
}
