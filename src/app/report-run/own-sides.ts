import type { MetricsRecord } from '../../core/record/record-schema.ts';
import { ageText } from '../gate/age-text.ts';
import type { BaselineUsed } from '../gate/gate-request.ts';
import type { EarlierRunStore } from '../stored/earlier-runs.ts';
import { contentKey } from './content-key.ts';
import { type OwnRows, ownRows } from './own-rows.ts';
import type { ReportedRun } from './read-reported-run.ts';
import type { ReportContext } from './report-context.ts';
import { noBase, type ReportedSides } from './reported-sides.ts';
import { baseIsGone, findStoredBase } from './stored-base.ts';

/**
 * Sides of a suite as runs of a pull request of this very repository stored them, base too where they evaluated it: judged
 * as the gate would judge them now, and nothing is run.
 */
export async function ownSides(
  suite: string,
  matrixKey: string | null,
  { record, ownVerdict }: ReportedRun & { readonly record: MetricsRecord },
  context: ReportContext & { readonly own: EarlierRunStore },
): Promise<ReportedSides> {
  const { pull, change, own } = context;
  const baseKeyAt = async (sha: string | null): Promise<string | null> => {
    const trees =
      sha === null || sha === change.baseSha
        ? change.trees
        : { ...change.trees, base: await context.treeAt(sha) };
    return contentKey(suite, 'base', { ...change, trees });
  };
  const rows = await ownRows({ suite, matrixKey, headSha: pull.headSha, record, baseKeyAt }, own);
  const shared = { ownVerdict, key: record.suite.suiteKey } as const;
  if (rows === null)
    return {
      ...shared,
      head: { ok: false, problems: ['the rows that were judged are not stored any more.'] },
      base: null,
      used: noBase,
      seed: null,
      isLatencyAdvisory: true,
      storedSides: { base: false, head: true },
      notices: [],
      judged: async () => [],
    };
  const wasCompared = record.baseline.rung !== 'none';
  const { base, used, notices } = await baseOf(rows, { suite, matrixKey, wasCompared }, record, context);
  const age = ageText(ageOf(rows, context));
  return {
    ...shared,
    head: { ok: true, run: rows.head },
    base,
    used,
    seed: rows.seed,
    isLatencyAdvisory: !rows.isSideBySide,
    storedSides: { base: base?.ok === true, head: true },
    notices: [
      `This content was evaluated ${age} ago: its stored rows are judged, and nothing was run.`,
      ...notices,
    ],
    judged: async () => rows.judged,
  };
}

async function baseOf(
  rows: OwnRows,
  about: { readonly suite: string; readonly matrixKey: string | null; readonly wasCompared: boolean },
  { identity }: MetricsRecord,
  context: ReportContext,
): Promise<Pick<ReportedSides, 'base' | 'used' | 'notices'>> {
  if (rows.base !== null) {
    const used: BaselineUsed = {
      rung: 'stored',
      place: 'pull-request',
      sha: rows.base.origin?.sha ?? identity.baseSha,
      ageMs: ageOf(rows, context),
      runs: rows.baseRuns,
    };
    return { base: { ok: true, run: rows.base }, used, notices: [] };
  }
  if (!about.wasCompared) return { base: null, used: noBase, notices: [] };
  const { found, notices, unread } = await findStoredBase({ ...about, key: rows.baseKey }, context);
  if (found === null) return { base: unread ?? baseIsGone, used: noBase, notices };
  return { base: { ok: true, run: found.run }, used: found.used, notices };
}

function ageOf({ evaluatedAt }: OwnRows, { identity }: ReportContext): number {
  return Math.max(0, Date.parse(identity.finishedAt ?? evaluatedAt) - Date.parse(evaluatedAt));
}
