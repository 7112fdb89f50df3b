import { noWaivers, type WaiverFile } from '../../core/approval/parse-waivers.ts';
import { classOfCandidate } from '../../core/classify/class-of-candidate.ts';
import { classifyChange } from '../../core/classify/classify-change.ts';
import { type CombinedConfig, combineHalves } from '../../core/config/combine-halves.ts';
import type { Config, SuiteConfig } from '../../core/config/config.ts';
import { parseConfig } from '../../core/config/parse-config.ts';
import type { SourceAge } from '../../core/freshness/source-age.ts';
import { waiversPath } from '../../core/model/approval.ts';
import type { Classification } from '../../core/model/change.ts';
import { formatIssue } from '../../core/model/issue.ts';
import { UsageError } from '../../core/model/program-error.ts';
import { readWaivers } from '../approval/read-waivers.ts';
import { loadGrammars } from '../grammars/load-grammars.ts';
import type { ChangeCommits, ChangedPath, Git } from '../ports.ts';
import type { GateRequest } from './gate-request.ts';
import { readFiles } from './read-files.ts';
import { readSources } from './read-sources.ts';

/** What changed between the two commits, and how the repository wants it judged. */
export interface Change {
  readonly paths: readonly ChangedPath[];
  readonly classification: Classification;
  readonly combined: CombinedConfig;
  /** Base's own config: its own side is run by its own run keys. */
  readonly baseConfig: Config | null;
  readonly headConfig: Config;
  /** Base has a config that cannot be read: `baseConfig` is null, as where there is none. */
  readonly isBaseConfigBroken: boolean;
  /** Waivers of base. */
  readonly waivers: WaiverFile;
  /** Ages of the declared data sources at head. */
  readonly sources: readonly SourceAge[];
}

/**
 * Reads the change: changed files, both configs, the class with its evidence.
 *
 * @throws UsageError when there is no config, or head's is wrong
 */
export async function readChange(
  git: Git,
  commits: ChangeCommits,
  request: GateRequest,
  now: Date,
): Promise<Change> {
  const { configPath } = request;
  const head = (await readConfig(git, commits.headSha, configPath)) ?? configForResults(request);
  const found = await readConfig(git, commits.baseSha, configPath).catch((error: unknown) => {
    // A base whose config is broken judges nothing: head's applies, as where the gate is introduced.
    if (error instanceof UsageError) return 'broken' as const;
    throw error;
  });
  if (head === null) {
    throw new UsageError(
      'no-config',
      `There is no ${configPath} at the evaluated commit.`,
      `If it lies there uncommitted, commit it${request.mode === 'gate' ? ' or use --working-tree' : ''}. eval-envelope init writes one from what the repository holds; --config names another path.`,
    );
  }
  // What is recorded is judged by no other side than its own.
  const baseConfig = request.mode === 'record' ? head : found === 'broken' ? null : found;
  const combined = asAsked(combineHalves({ base: baseConfig, head }), request);
  const paths = await git.changedPaths(commits.baseSha, commits.headSha);
  const files = await readFiles(git, paths);
  const { rules, models } = combined.config.classify;
  return {
    paths,
    classification:
      request.candidate === undefined
        ? classifyChange(files, rules, await loadGrammars(files), models)
        : classOfCandidate(request.candidate),
    combined,
    baseConfig,
    headConfig: head,
    isBaseConfigBroken: baseConfig === null && found === 'broken',
    waivers:
      request.mode === 'record'
        ? noWaivers
        : await readWaivers(() => git.readBlob(commits.baseSha, waiversPath), combined.config),
    sources: await readSources(
      combined.config.sources,
      (path) => git.readBlob(commits.headSha, path),
      now.getTime(),
    ),
  };
}

/** Results of an earlier step need no config: they are one suite, judged by the defaults. */
function configForResults({ results, suite = 'results' }: GateRequest): Config | null {
  if (results === undefined) return null;
  const parsed = parseConfig(JSON.stringify({ version: 1, suites: { [suite]: {} } }), 'defaults');
  return parsed.ok ? parsed.value : null;
}

/** The config with what the request says in its place. */
function asAsked(combined: CombinedConfig, { mode, enforce }: GateRequest): CombinedConfig {
  const { config } = combined;
  if (mode === 'gate') {
    return enforce === undefined ? combined : { ...combined, config: { ...config, enforce } };
  }
  const suites = Object.entries(config.suites).map(([name, suite]): [string, SuiteConfig] => {
    const baseline = { ...suite.judge.baseline, required: false };
    return [name, { ...suite, judge: { ...suite.judge, baseline } }];
  });
  return { ...combined, config: { ...config, enforce: false, suites: Object.fromEntries(suites) } };
}

async function readConfig(git: Git, sha: string, path: string): Promise<Config | null> {
  const bytes = await git.readBlob(sha, path);
  if (bytes === null) return null;
  const parsed = parseConfig(new TextDecoder().decode(bytes), path);
  if (parsed.ok) return parsed.value;
  throw new UsageError(
    'config',
    `${path} has problems:\n${parsed.issues.map((issue) => `  ${formatIssue(issue)}`).join('\n')}\n`,
    `Mend it and check it with: eval-envelope validate ${path}`,
  );
}
