import { ageText } from '../gate/age-text.ts';
import type { RunOutcome } from '../read-run.ts';
import type { StoredBaseline } from '../stored/find-baseline.ts';
import type { ReportContext } from './report-context.ts';

/** What is stored of base by runs of the default branch. */
export interface StoredBase {
  readonly found: StoredBaseline | null;
  /** One sentence each. */
  readonly notices: readonly string[];
  /** Why nobody knows whether there is a base; null = it is known. A fault must not pass for a base that is not there. */
  readonly unread: Extract<RunOutcome, { ok: false }> | null;
}

const notCompared =
  'No trusted run of base is stored, and base rows of this run do not count: nothing is compared, only limits apply.';

/** Looks for rows of base. @param key - of base's content; null = it is not known */
export async function findStoredBase(
  { suite, key, matrixKey }: { suite: string; key: string | null; matrixKey: string | null },
  { change, findBase }: Pick<ReportContext, 'change' | 'findBase'>,
): Promise<StoredBase> {
  const baseline = change.baseConfig.suites[suite]?.judge.baseline;
  if (baseline?.use.includes('stored') !== true) return { found: null, notices: [notCompared], unread: null };
  if (key === null) {
    const notice = 'GitHub lists only a part of the files of base, so that no stored run of it can be told.';
    return { found: null, notices: [notice, notCompared], unread: null };
  }
  const { found, notes, problems, isUnread } = await findBase({
    suite,
    suiteKey: key,
    matrixKey,
    maxAgeMs: baseline.maxAgeMs,
    isProbe: change.baseConfig.suites[suite]?.judge.probe,
  });
  if (found === null && isUnread === true)
    return { found, notices: notes, unread: { ok: false, problems: problems.slice(0, 1) } };
  if (found === null) return { found, notices: [...notes, notCompared], unread: null };
  const pooled = found.used.runs === 1 ? 'one run' : `${found.used.runs} runs pooled`;
  const age = ageText(found.used.ageMs ?? 0);
  const notice = `Base is stored (commit ${found.used.sha?.slice(0, 7)}, ${age} old, ${pooled}): latency is shown only, machines differ from day to day.`;
  return { found, notices: [notice, ...notes], unread: null };
}

/** Why what was compared once is not judged without a base. */
export const baseIsGone: Extract<RunOutcome, { ok: false }> = {
  ok: false,
  problems: ['no run of base is stored any more that this was held against.'],
};
