import { type CaseState, caseStates } from '../model/case-row.ts';
import type { CaseTable } from '../model/case-table.ts';
import type { ComparabilityFinding } from '../model/comparison.ts';
import type { Run } from '../model/run.ts';
import { isIn } from './metric-value.ts';
import type { Pairing } from './pair-cases.ts';

/** Share of the larger side's cases that has to pair up before two runs are compared (DESIGN section 5). */
export const minimumOverlap = 0.8;

/**
 * What the two runs do not share. A finding that refuses ends in `not-evaluated`: numbers of different exams
 * are not subtracted.
 */
export function findIncomparabilities(base: Run, head: Run, pairing: Pairing): ComparabilityFinding[] {
  return [
    ...emptySides(base, head),
    ...overlapFindings(pairing),
    ...fingerprintFindings(base, head),
    ...datasetFinding(base, head),
    ...cacheFinding(base, head),
  ];
}

/** A side on which nothing was judged says nothing about quality, whatever its other numbers are. */
export function emptySides(base: Run | null, head: Run): ComparabilityFinding[] {
  const findings: ComparabilityFinding[] = [];
  const sides =
    base === null ? [['head', head] as const] : [['base', base] as const, ['head', head] as const];
  for (const [side, run] of sides) {
    if (run.rows.length === 0) {
      findings.push(refusal('no-cases', `The ${side} run holds no case: nothing was evaluated.`));
    } else if (!hasJudgement(run.rows)) {
      const states = statesOf(run.rows).join(', ');
      findings.push(
        refusal(
          'nothing-scored',
          `None of the ${run.rows.length} rows of ${side} was scored (${states}): nothing was evaluated.`,
        ),
      );
    }
  }
  return findings;
}

/** True when some row was judged. */
function hasJudgement(table: CaseTable): boolean {
  const { scores, retrieved, relevant } = table;
  for (let row = 0; row < table.length; row += 1) {
    if (isIn(table, row, 'error') || isIn(table, row, 'judge-failed')) continue;
    if (table.passed[row] !== -1) return true;
    if (retrieved.isGiven[row] === 1 && relevant.isGiven[row] === 1) return true;
    const first = scores.starts[row] ?? 0;
    const count = scores.shapes[scores.shapeOf[row] ?? -1]?.length ?? 0;
    for (let place = first; place < first + count; place += 1) {
      if (!Number.isNaN(scores.values[place])) return true;
    }
  }
  return false;
}

/** The states that rows have, in order of first appearance. */
function statesOf({ state }: CaseTable): readonly CaseState[] {
  return [...new Set(state)].flatMap((code) => caseStates[code] ?? []);
}

function overlapFindings(pairing: Pairing): ComparabilityFinding[] {
  const larger = Math.max(pairing.distinct.base, pairing.distinct.head);
  const paired = pairing.cases.length;
  if (larger === 0 || paired >= minimumOverlap * larger) return [];
  const parts = [
    `${pairing.baseOnly.length} only on base`,
    `${pairing.headOnly.length} only on head`,
    ...(pairing.changedInput.length > 0
      ? [`${pairing.changedInput.length} asked or judged differently`]
      : []),
  ];
  return [
    refusal(
      'overlap',
      `Only ${paired} of ${larger} cases are the same on both sides (${parts.join(', ')}; 80 % are needed). Run both sides on the same dataset, or name the field that identifies a case with \`case-id\`.`,
    ),
  ];
}

function fingerprintFindings(base: Run, head: Run): ComparabilityFinding[] {
  const findings: ComparabilityFinding[] = [];
  for (const key of ['judge', 'scorer', 'runner'] as const) {
    const before = base.fingerprints[key];
    const after = head.fingerprints[key];
    if ((before === undefined) !== (after === undefined)) {
      const [says, silent] = before === undefined ? ['head', 'base'] : ['base', 'head'];
      findings.push({
        key,
        message: `Only ${says} says which ${key} was used (${before ?? after}): whether ${silent} used the same one is not known.`,
        refuses: false,
      });
    } else if (before !== undefined && before !== after) {
      findings.push(
        refusal(
          key,
          `The two sides used another ${key} (base: ${before}, head: ${after}): a difference could be the ${key}'s. Run both sides with the same one.`,
        ),
      );
    }
  }
  return findings;
}

/** Answers of which a larger share was replayed on one side than this apart from the other. */
const cachedApart = 0.2;

/** A side that was mostly replayed has its latency and cost from what is left of it, another part of the suite. */
function cacheFinding(base: Run, head: Run): ComparabilityFinding[] {
  const share = ({ rows }: Run): number => {
    let cached = 0;
    for (const flag of rows.cached) cached += flag;
    return rows.length === 0 ? 0 : cached / rows.length;
  };
  const [before, after] = [share(base), share(head)];
  if (Math.abs(before - after) < cachedApart) return [];
  const percent = (value: number): string => `${Math.round(100 * value)} %`;
  const message = `${percent(before)} of base's answers and ${percent(after)} of head's came from a cache: latency and cost rest on the cases that are fresh on both sides. Run both sides without a cache to compare all of them.`;
  return [{ key: 'cache', message, refuses: false }];
}

function datasetFinding(base: Run, head: Run): ComparabilityFinding[] {
  const before = base.fingerprints.dataset;
  const after = head.fingerprints.dataset;
  if (before === undefined || after === undefined || before === after) return [];
  // Not refused: pairing already sets aside every case that is not the same, and the overlap rule judges the rest.
  return [
    {
      key: 'dataset',
      message: 'The dataset differs between base and head; cases are compared where they agree.',
      refuses: false,
    },
  ];
}

function refusal(key: string, message: string): ComparabilityFinding {
  return { key, message, refuses: true };
}
