import { seedText } from '../stored/earlier-runs.ts';
import { contentKey } from './content-key.ts';
import type { ReportedRun } from './read-reported-run.ts';
import type { ReportContext } from './report-context.ts';
import { noBase, type ReportedSides } from './reported-sides.ts';
import { baseIsGone, findStoredBase, type StoredBase } from './stored-base.ts';

const unknown: StoredBase = { found: null, notices: [], unread: null };

/**
 * Sides of a suite of which nothing is believed but the rows of head: which contents they are of is told by the trees of
 * GitHub, and base comes from runs of the default branch.
 */
export async function foreignSides(
  suite: string,
  matrixKey: string | null,
  { head, ownVerdict }: ReportedRun,
  context: ReportContext,
): Promise<ReportedSides> {
  const { change, isAgain, judgedBefore } = context;
  const keys = { base: contentKey(suite, 'base', change), head: contentKey(suite, 'head', change) };
  const stored = head.ok ? await findStoredBase({ suite, key: keys.base, matrixKey }, context) : unknown;
  const { found, notices, unread } = stored;
  const isSeeded = keys.base !== null && keys.head !== null;
  return {
    head,
    base: found === null ? (unread ?? (isAgain ? baseIsGone : null)) : { ok: true, run: found.run },
    used: found?.used ?? noBase,
    seed: isSeeded ? seedText(suite, { base: keys.base ?? '', head: keys.head ?? '' }) : null,
    key: keys.head,
    isLatencyAdvisory: found !== null,
    storedSides: { base: found !== null, head: false },
    notices,
    ownVerdict,
    judged: () => judgedBefore(suite, matrixKey),
  };
}
