import { classifyChange } from '../../core/classify/classify-change.ts';
import { combineHalves } from '../../core/config/combine-halves.ts';
import type { Config } from '../../core/config/config.ts';
import { parseConfig } from '../../core/config/parse-config.ts';
import { waiversPath } from '../../core/model/approval.ts';
import type { Classification } from '../../core/model/change.ts';
import { deploymentClasses } from '../../core/model/deployment-class.ts';
import { UsageError } from '../../core/model/program-error.ts';
import { treeChanges } from '../../core/suite/tree-changes.ts';
import { readWaivers } from '../approval/read-waivers.ts';
import type { Change } from '../gate/read-change.ts';
import { readFiles } from '../gate/read-files.ts';
import { readSources } from '../gate/read-sources.ts';
import { loadGrammars } from '../grammars/load-grammars.ts';
import { remoteObjects } from './remote-objects.ts';
import type { RemotePullRequest, RemoteRepository, RemoteTree } from './remote-repository.ts';

/** A pull request's change as the API tells it, without a checkout. */
export interface ReportedChange extends Change {
  readonly baseConfig: Config;
  readonly baseSha: string;
  readonly trees: { readonly base: RemoteTree; readonly head: RemoteTree };
  /** Which files changed is not known for sure: every suite had to run. */
  readonly isEverySuite: boolean;
  /** Head's config cannot be read, or is gone: how head runs its suites is not known. */
  readonly isHeadConfigBroken: boolean;
  /** What a reader has to know of how the change was read, one sentence each. */
  readonly notices: readonly string[];
}

/**
 * Reads the change of a pull request: the config of the base branch, the changed files, the class. Whatever cannot be read
 * makes the judgement stricter: then the change is taken to be of every class.
 *
 * @throws UsageError when the base branch has no config, or a broken one
 * @throws GitHubError when the base branch cannot be read
 */
export async function readReportedChange(
  pull: RemotePullRequest,
  configPath: string,
  remote: RemoteRepository,
  now: Date,
): Promise<ReportedChange> {
  const { baseSha, mergeBaseSha } = await remote.meet(pull.baseBranch, pull.headSha);
  const baseConfig = await readBaseConfig(configPath, pull.baseBranch, baseSha, remote);
  const base = await remote.tree(baseSha);
  const from = mergeBaseSha === baseSha ? base : await remote.tree(mergeBaseSha);
  const head = await remote.tree(pull.headSha);
  const listed = await remote.changedFiles(pull.number);
  const isCut = from.isCut || head.isCut;
  const { changes, isWhole } = treeChanges(from.entries, head.entries, listed);
  const headConfig = await readHeadConfig(configPath, head, remote);
  const combined = combineHalves({ base: baseConfig, head: headConfig ?? baseConfig });
  const objects = remoteObjects(remote, [...from.entries, ...head.entries]);
  let whyUnion: string | null = null;
  if (isCut) whyUnion = 'GitHub lists only a part of the files of this repository';
  else if (!isWhole) whyUnion = `GitHub lists ${listed.length} of ${changes.length} changed files`;
  const files = whyUnion === null ? await readFiles(objects, changes) : [];
  if (objects.unread() > 0) whyUnion = `${objects.unread()} versions of changed files could not be read`;
  const { rules, models } = baseConfig.classify;
  const classification =
    whyUnion === null
      ? classifyChange(files, rules, await loadGrammars(files), models)
      : everyClass(whyUnion);
  const ownSuites = Object.entries(combined.config.suites).filter(([name]) =>
    Object.hasOwn(baseConfig.suites, name),
  );
  return {
    paths: changes,
    classification,
    // A suite that only head has is not judged here: nothing that base says holds for it.
    combined: {
      ...combined,
      config: { ...baseConfig, suites: Object.fromEntries(ownSuites) },
      advisorySuites: [],
    },
    baseConfig,
    headConfig: headConfig ?? baseConfig,
    isBaseConfigBroken: false,
    waivers: await readWaivers(() => remote.file(waiversPath, baseSha), baseConfig),
    sources: await readSources(baseConfig.sources, (path) => remote.file(path, pull.headSha), now.getTime()),
    baseSha,
    trees: { base, head },
    isEverySuite: isCut,
    isHeadConfigBroken: headConfig === null,
    notices: [
      ...(whyUnion === null ? [] : [`${whyUnion}: the strictest bounds of all classes apply.`]),
      ...(headConfig === null
        ? [`${configPath} is gone or broken in this PR. Base's config was applied.`]
        : []),
    ],
  };
}

async function readBaseConfig(
  path: string,
  branch: string,
  sha: string,
  remote: RemoteRepository,
): Promise<Config> {
  const bytes = await remote.file(path, sha);
  if (bytes === null) {
    throw new UsageError(
      'no-config',
      `there is no ${path} on ${branch}, and a pull request is never judged by its own.`,
      'Merge the config first.',
    );
  }
  const parsed = parseConfig(new TextDecoder().decode(bytes), path);
  if (parsed.ok) return parsed.value;
  throw new UsageError(
    'config',
    `${path} on ${branch} has problems.`,
    `Mend it and check it with: eval-envelope validate ${path}`,
  );
}

/** Head's config tells what it edits; it judges nothing. null = gone, broken, or not to be read. */
async function readHeadConfig(
  path: string,
  { entries }: RemoteTree,
  remote: RemoteRepository,
): Promise<Config | null> {
  const entry = entries.find((one) => one.path === path && one.kind === 'file');
  if (entry === undefined || (entry.sizeBytes ?? 0) > largestConfig) return null;
  const bytes = await remote.blob(entry.objectId).catch(() => null);
  if (bytes === null) return null;
  const parsed = parseConfig(new TextDecoder().decode(bytes), path);
  return parsed.ok ? parsed.value : null;
}

/** Larger ones are no config that a person wrote. */
const largestConfig = 1024 * 1024;

function everyClass(reason: string): Classification {
  const [primary] = deploymentClasses;
  return {
    classes: deploymentClasses,
    primary,
    evidence: [],
    places: [],
    certainty: { level: 'close', reason: `${reason}.` },
    warnings: [],
  };
}
