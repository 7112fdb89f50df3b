import { GitHubError } from '../../core/model/program-error.ts';
import { hashValue } from '../../core/model/stable-hash.ts';
import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { renderText } from '../../core/report/render-text.ts';
import { shardView } from '../../core/report/shard-view.ts';
import type { Shard } from '../../core/shard/shard.ts';
import { shardFiles } from '../../core/shard/shard-manifest.ts';
import type { ActionPorts, Artifacts } from '../action-ports.ts';
import type { World } from '../ports.ts';
import { measuredRun } from '../shard/measured-run.ts';
import { runCreated } from '../shard/run-created.ts';
import { runShards, type ShardedSuite } from '../shard/run-shards.ts';
import { shardArtifactName } from '../shard/shard-artifact.ts';
import { actionOutputs, type OutputName } from './action-table.ts';
import { type ActionRun, gateRequest } from './evaluate-change.ts';
import { shardLeg, shardsOfRun } from './sharding.ts';

/**
 * Runs one shard and stores it for the job that merges. It judges nothing and comments nowhere; what it could not store it
 * has not done.
 *
 * @returns 0, or 3 where a suite could not be evaluated
 */
export async function evaluateShard(
  run: ActionRun,
  shard: Shard,
  ports: ActionPorts,
  world: World,
): Promise<number> {
  const { inputs } = run;
  const { runner } = ports;
  const request = { ...gateRequest(run, ports, world), hide: runner.hide };
  await ports.prepare();
  const artifacts = await ports.artifacts();
  const whyNot = artifacts.whyNot();
  if (whyNot !== null) throw new GitHubError('unreachable', `A shard has to be stored: ${whyNot}`, noStore);
  const { GITHUB_REPOSITORY: repository = '' } = world.environment;
  const open = () => ports.runArtifacts(repository, inputs.token);
  const outcome = await runShards(
    request,
    {
      shard,
      measured: measuredRun(open, runCreated(open, world), world.files),
      earlier: shardsOfRun(inputs, ports, world),
    },
    world.git('.'),
    world,
  );
  const suites: ShardedSuite[] = [];
  for (const suite of outcome.suites) {
    const problem = await store(suite, { run, shard }, artifacts, world);
    suites.push(problem === null ? suite : { ...suite, problems: [...suite.problems, problem] });
  }
  const isWhole = suites.every(({ problems }) => problems.length === 0);
  const view = shardView({ ...shard, suites, skipped: outcome.skipped, headSha: outcome.commits.headSha });
  await world.terminal.print(`\n${renderText(view, true)}\n`);
  for (const { suite, problems } of suites) {
    for (const message of problems)
      runner.annotate({
        level: 'error',
        title: 'Eval Envelope: not-evaluated',
        message: `${suite}: ${message}`,
      });
  }
  await runner.writeSummary(renderMarkdown(view, ''));
  const set: Partial<Record<OutputName, string>> = {
    verdict: isWhole ? '' : 'not-evaluated',
    conclusion: isWhole ? 'success' : 'failure',
    classes: '[]',
    records: '[]',
    'record-path': run.places.out,
  };
  for (const { name } of actionOutputs) runner.setOutput(name, set[name] ?? '');
  return isWhole ? 0 : 3;
}

const noStore = 'Run all of the suite in one job, without the input shard, or use the CLI with folders.';

/** @returns why it is not stored; null = it is, or there was nothing to store */
async function store(
  { suite, folder }: ShardedSuite,
  { run: { inputs }, shard }: { readonly run: ActionRun; readonly shard: Shard },
  artifacts: Artifacts,
  { environment, files, log }: World,
): Promise<string | null> {
  if (folder === null) return null;
  const there = await files.list(folder);
  const wanted = Object.values(shardFiles).map((name) => files.join(folder, name));
  const attempt = Number(environment.GITHUB_RUN_ATTEMPT) || 1;
  const name = shardArtifactName({ suite, leg: shardLeg(inputs), claim: { ...shard, attempt } });
  const parts = {
    folder,
    files: wanted.filter((path) => there.includes(path)),
    retentionDays: inputs.retentionDays,
  };
  // Another job has the name, and so the same shard: both are stored, so that the job that merges sees it.
  const { matrix, jobIndex } = inputs.matrix;
  const own = hashValue([environment.GITHUB_JOB ?? '', matrix, jobIndex]).slice(0, 8);
  try {
    await artifacts.upload({ ...parts, name }).catch((error: unknown) => {
      if (!(error instanceof GitHubError) || error.code !== 'rejected') throw error;
      log.note(`eval-envelope: there is an artifact ${name} already: another job ran this shard`);
      return artifacts.upload({ ...parts, name: `${name}-${own}` });
    });
    return null;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return `the shard could not be stored: ${error.message} ${error.hint}`;
  }
}
